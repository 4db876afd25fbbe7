//! Dates as an author writes them: a year, a month or a day.
//!
//! Owns the calendar. It never knows what happened then.

/// Whether it is `1965`, `1965-03` or `1965-03-02`, and that day exists.
pub(super) fn is_date(when: &str) -> bool {
    let mut parts = when.as_bytes().split(|&b| b == b'-');
    let year = parts.next().and_then(|part| number(part, 4));
    let month = parts.next().map(|part| number(part, 2));
    let day = parts.next().map(|part| number(part, 2));
    match (year, month, day) {
        _ if parts.next().is_some() => false,
        (Some(_), None, None) => true,
        (Some(year), Some(Some(month)), None) => days(year, month) > 0,
        (Some(year), Some(Some(month)), Some(Some(day))) => day <= days(year, month),
        _ => false,
    }
}

/// The number above 0 that a text of so many digits stands for.
fn number(text: &[u8], digits: usize) -> Option<u32> {
    if text.len() != digits {
        return None;
    }
    let mut number = 0;
    for b in text {
        number = number * 10 + char::from(*b).to_digit(10)?;
    }
    (number > 0).then_some(number)
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
