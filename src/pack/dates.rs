//! Dates as an author writes them: a year, a month or a day.
//!
//! Owns the calendar. It never knows what happened then.

/// Whether it is `1965`, `1965-03` or `1965-03-02`, and that day exists.
pub(super) fn is_date(when: &str) -> bool {
    let parts: Vec<&str> = when.split('-').collect();
    match parts[..] {
        [year] => number(year, 4).is_some(),
        [year, month] => number(year, 4).is_some() && within(number(month, 2), 12),
        [year, month, day] => (number(year, 4).zip(number(month, 2)))
            .is_some_and(|(year, month)| within(number(day, 2), days(year, month))),
        _ => false,
    }
}

/// The number above 0 that a text of so many digits stands for.
fn number(text: &str, digits: usize) -> Option<u32> {
    let sound = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|&number| sound && number > 0)
}

fn within(number: Option<u32>, last: u32) -> bool {
    number.is_some_and(|number| number <= last)
}

/// The days of a month; none for a month that does not exist.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}
