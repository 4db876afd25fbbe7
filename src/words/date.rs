//! Saying a date.
//!
//! Owns which template says how exact a date.

use super::{Sentence, Words};
use crate::explain::parts;

impl Words {
    /// A date as an author writes it, in words.
    ///
    /// ```
    /// use which_one::words::ENGLISH;
    ///
    /// assert_eq!(ENGLISH.date("1965-03-02"), "2 March 1965");
    /// assert_eq!(ENGLISH.date("1965-03"), "March 1965");
    /// assert_eq!(ENGLISH.date("0780"), "780");
    /// ```
    pub fn date(&self, when: &str) -> String {
        let [year, month, day] = parts(when);
        let year = year.to_string();
        let Some(month) = month.checked_sub(1).and_then(|at| self.months.get(at)) else {
            return year;
        };
        let template = if day == 0 { self.date_of_month } else { self.date_of_day };
        let gaps = [("day", &*day.to_string()), ("month", *month), ("year", &*year)];
        Sentence::fill(template, &gaps).text()
    }
}
