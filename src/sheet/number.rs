//! Numbers as people write them: `150–180 ml`, `about 1,000`, `≥ 5`, `20+`.
//!
//! Owns their notation. It never knows the other cells of the row.

use super::value::{inside, strip};

/// A number or a range, with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own about the notation
pub(super) struct Quantity<'t> {
    /// The least, in thousandths; `None` for no least.
    pub(super) from: Option<i64>,
    /// The most, in thousandths; `None` for no most.
    pub(super) to: Option<i64>,
    /// What is counted; empty where nothing says.
    pub(super) unit: &'t str,
    /// Words beside it.
    pub(super) beside: &'t str,
    /// Whether a number had more than three decimals.
    pub(super) is_rounded: bool,
    /// Whether a comma was read as standing between thousands.
    pub(super) has_thousands: bool,
    /// Whether a comma stands before decimals, so that the whole row is to be read so.
    pub(super) has_comma: bool,
    /// Whether it is read so.
    is_comma_decimal: bool,
}

const ABOUT: &[&str] = &["about ", "around ", "approx. ", "circa ", "ca. ", "c. ", "~", "≈"];
const AT_LEAST: &[&str] = &["≥", ">=", ">", "at least ", "more than ", "over ", "from ", "min. "];
const AT_MOST: &[&str] = &["≤", "<=", "<", "at most ", "less than ", "up to ", "under ", "max. "];
const BETWEEN: &[&str] = &["–", "-", "—", "−", "…", "...", ".."];
const BETWEEN_WORDS: &[&str] = &["to ", "or "];
const CURRENCIES: &[&str] = &["€", "$", "£", "¥"];
/// No unit is longer, in bytes.
const UNIT: usize = 16;
/// In thousandths: what a pack's numbers can hold.
const LARGEST: i64 = 1_000_000_000_000;

/// Reads a number or a range; `None` for any other text. Where commas stand before decimals, points
/// stand between thousands.
pub(super) fn read(text: &str, is_comma_decimal: bool) -> Option<Quantity<'_>> {
    let mut rest = text;
    for about in ABOUT {
        rest = strip(rest, about).unwrap_or(rest).trim_start();
    }
    let lower = after(rest, AT_LEAST);
    let upper = after(rest, AT_MOST);
    rest = lower.or(upper).unwrap_or(rest).trim_start();
    let mut found = Quantity {
        from: None,
        to: None,
        unit: "",
        beside: "",
        is_rounded: false,
        has_thousands: false,
        has_comma: false,
        is_comma_decimal,
    };
    let first = found.take(&mut rest)?;
    let mut last = first;
    rest = rest.trim_start();
    // A unit can stand behind both numbers: 150 ml – 180 ml.
    let behind =
        rest.trim_start_matches(|c: char| c.is_ascii_alphabetic() || matches!(c, '%' | '°' | ' '));
    let between = after(rest, BETWEEN_WORDS).or_else(|| after(behind, BETWEEN));
    if let Some(mut second) = between.map(str::trim_start)
        && let Some(number) = found.take(&mut second)
    {
        rest = second;
        last = number;
    } else if let Some(mut second) = rest.strip_prefix('±').map(str::trim_start) {
        let around = found.take(&mut second)?;
        rest = second;
        return found.end(Some(first - around), Some(first + around), rest);
    }
    let plus = rest.strip_prefix('+');
    rest = plus.unwrap_or(rest);
    if first > last {
        return None;
    }
    let from = upper.is_none().then_some(first);
    let to = (lower.is_none() && plus.is_none()).then_some(last);
    found.end(from, to, rest)
}

/// What stands behind one of these beginnings.
fn after<'t>(text: &'t str, starts: &[&str]) -> Option<&'t str> {
    starts.iter().find_map(|start| strip(text, start))
}

impl<'t> Quantity<'t> {
    /// Reads the number that a text begins with, in thousandths.
    fn take(&mut self, text: &mut &'t str) -> Option<i64> {
        for currency in CURRENCIES {
            if let Some(rest) = text.strip_prefix(currency) {
                (self.unit, *text) = (&text[..currency.len()], rest.trim_start());
            }
        }
        let minus = text.strip_prefix(['-', '−']);
        let bytes = minus.unwrap_or(text).as_bytes();
        let mut at = 0;
        let mut value: i64 = 0;
        let mut decimals = None;
        while at < bytes.len() && value <= LARGEST {
            match bytes[at] {
                digit @ b'0'..=b'9' => match &mut decimals {
                    Some(3) => self.is_rounded = true,
                    Some(count) => {
                        *count += 1;
                        value = value * 10 + i64::from(digit - b'0');
                    }
                    None => value = value * 10 + i64::from(digit - b'0'),
                },
                sign @ (b',' | b'.' | b' ' | b'\'') if at > 0 => {
                    let digits = bytes[at + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
                    let is_mark = matches!(sign, b',' | b'.');
                    let is_decimal = (sign == b',') == self.is_comma_decimal;
                    // 1,000 and 1 000, but 0,125 and 1.000.
                    let is_thousands = digits == 3 && !(is_mark && is_decimal) && bytes[0] != b'0';
                    if is_thousands && decimals.is_none() {
                        self.has_thousands |= is_mark;
                    } else if digits > 0 && is_mark && decimals.is_none() {
                        self.has_comma |= sign == b',';
                        decimals = Some(0);
                    } else {
                        self.has_comma |= digits > 0 && sign == b',';
                        break;
                    }
                }
                _ => break,
            }
            at += 1;
        }
        if at == 0 || value > LARGEST {
            return None;
        }
        for _ in decimals.unwrap_or(0)..3 {
            value *= 10;
        }
        *text = &minus.unwrap_or(text)[at..];
        (value <= LARGEST).then_some(if minus.is_some() { -value } else { value })
    }

    /// The quantity, if what stands behind the numbers is a unit or words in brackets.
    fn end(mut self, from: Option<i64>, to: Option<i64>, rest: &'t str) -> Option<Self> {
        let rest = rest.trim();
        let cut = rest.find(['(', ',', ';']).unwrap_or(rest.len());
        let unit = rest[..cut].trim();
        let is_unit = !unit.bytes().any(|b| b.is_ascii_digit() || b == b'-');
        if unit.len() > UNIT || !is_unit || !self.unit.is_empty() && !unit.is_empty() {
            return None;
        }
        if !unit.is_empty() {
            self.unit = unit;
        }
        (self.from, self.to, self.beside) = (from, to, inside(&rest[cut..]));
        Some(self)
    }
}
