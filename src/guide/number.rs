//! A number of a pack, or of a reader.
//!
//! Owns how exact it is and how it is written. Thousandths in an integer are compared, kept in links
//! and said without rounding, and the same on every machine.

use std::fmt;

/// A number from −1,000,000,000 to 1,000,000,000, exact to a thousandth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

const LARGEST: f64 = 1e9;
const DECIMALS: usize = 3;
/// In thousandths, as [`LARGEST`].
const LARGEST_STEP: i64 = 1_000_000_000_000;
const THOUSAND: i64 = 1_000;

impl Number {
    /// A number that is small enough and has at most three decimals; `None` otherwise.
    ///
    /// ```
    /// use which_one::guide::Number;
    ///
    /// assert_eq!(Number::new(29.7).unwrap().to_string(), "29.7");
    /// assert_eq!(Number::new(-0.125).unwrap().to_string(), "-0.125");
    /// assert_eq!(Number::new(0.0001), None);
    /// assert_eq!(Number::new(f64::INFINITY), None);
    /// ```
    pub fn new(value: f64) -> Option<Self> {
        let near = Self::nearest(value);
        // What cannot be written in binary is a little off.
        ((near.value() - value).abs() < 1e-6).then_some(near)
    }

    /// The number nearest to a value.
    ///
    /// ```
    /// assert_eq!(which_one::guide::Number::nearest(2.0 / 3.0).to_string(), "0.667");
    /// ```
    pub fn nearest(value: f64) -> Self {
        #[allow(clippy::cast_possible_truncation)] // within a million million
        Self((value.clamp(-LARGEST, LARGEST) * 1e3 + 0.5).floor() as i64)
    }

    /// Reads what [`Display`](fmt::Display) writes.
    ///
    /// ```
    /// use which_one::guide::Number;
    ///
    /// assert_eq!(Number::read("-12.5").unwrap().value(), -12.5);
    /// assert_eq!(Number::read("1.2345"), None);
    /// assert_eq!(Number::read("a cup"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_plain = |part: &str, most| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !is_plain(whole, 9) || !is_plain(decimals, DECIMALS) {
            return None;
        }
        let mut thousandths = 0;
        for digit in whole.bytes().chain(decimals.bytes()) {
            thousandths = thousandths * 10 + i64::from(digit - b'0');
        }
        for _ in decimals.len()..DECIMALS {
            thousandths *= 10;
        }
        Some(Self(if text.starts_with('-') { -thousandths } else { thousandths }))
    }

    /// The roundest number that is less than `within` away: of tens before fives, of fives before ones,
    /// and so on up and down.
    ///
    /// ```
    /// use which_one::guide::Number;
    ///
    /// let roundest = |value, within| Number::nearest(value).roundest(within).to_string();
    /// assert_eq!(roundest(13.75, 1.25), "14");
    /// assert_eq!(roundest(13.75, 1.3), "15");
    /// assert_eq!(roundest(0.125, 0.01), "0.13");
    /// assert_eq!(roundest(-7.0, 0.0), "-7");
    /// ```
    #[must_use]
    pub fn roundest(self, within: f64) -> Self {
        let (mut step, mut divisor) = (LARGEST_STEP, 2);
        while step > 1 {
            let near = Self((self.0 + step / 2).div_euclid(step) * step);
            if (near.value() - self.value()).abs() < within {
                return near;
            }
            step /= divisor;
            divisor = 7 - divisor; // in turns a half and a fifth
        }
        self
    }

    /// The number for arithmetic.
    #[allow(clippy::cast_precision_loss)] // within a million million
    pub fn value(self) -> f64 {
        self.0 as f64 / 1e3
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thousandths = self.0.unsigned_abs();
        let thousand = THOUSAND.unsigned_abs();
        // Whole numbers become texts without a formatter, which takes a kilobyte more.
        let text = |whole: u64| u32::try_from(whole).unwrap_or(u32::MAX).to_string();
        let (sign, decimals) = (if self.0 < 0 { "-" } else { "" }, thousandths % thousand);
        let mut digits = text(thousand + decimals);
        digits.replace_range(..1, ".");
        while digits.ends_with(['0', '.']) {
            digits.pop();
        }
        f.write_str(&[sign, &text(thousandths / thousand), &digits].concat())
    }
}
