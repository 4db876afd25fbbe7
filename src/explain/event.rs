//! Events: when something happened, in order and as a place on a line.
//!
//! Owns the reading of dates, which the pack has checked. It never knows what happened.

use crate::guide::Event;
use crate::order;

/// The positions of events, earliest first; those of one date stay in the author's order. A year
/// without a month comes before its months.
pub fn in_date_order(events: &[Event]) -> Vec<usize> {
    order::sorted(events.len(), &|a, b| events[a].when < events[b].when)
}

/// The year, month and day of a date as an author writes it; 0 for what is left out.
///
/// ```
/// use which_one::explain::parts;
///
/// assert_eq!(parts("1965-03"), [1965, 3, 0]);
/// ```
pub fn parts(when: &str) -> [usize; 3] {
    let (mut parts, mut part) = ([0; 3], 0);
    for letter in when.bytes() {
        match parts.get_mut(part) {
            Some(number) if letter.is_ascii_digit() => {
                *number = *number * 10 + usize::from(letter - b'0');
            }
            _ => part += 1,
        }
    }
    parts
}

/// A date in days of months that all have 31: good enough for a drawing. What is left out counts as
/// the middle of the year or of the month.
pub(super) fn days(when: &str) -> usize {
    match parts(when) {
        [year, 0, _] => year * 372 + 186,
        [year, month, 0] => year * 372 + (month - 1) * 31 + 15,
        [year, month, day] => year * 372 + (month - 1) * 31 + day - 1,
    }
}
