//! A scale: what the answers to a number feature are measured on, and the ranges that things have.
//!
//! Owns the soft ends of a range. It never knows replies or probabilities.

use super::Number;

/// The numbers that can be an answer, from the least to the most.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// What they count.
    pub unit: Unit,
    /// All of them.
    pub whole: Range,
}

/// What a number counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things, or what the label says.
    None,
    /// Calendar years, which are written without a unit.
    Year,
    /// `ml`, `mm`, …: written behind the number.
    Named(String),
}

/// From one number to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub from: Number,
    /// The most; not below the least.
    pub to: Number,
}

impl Scale {
    /// Into how many bins a scale is divided, to work out what a question is worth.
    pub const BINS: usize = 40;

    /// How wide a bin is.
    #[allow(clippy::cast_precision_loss)]
    pub fn bin(&self) -> f64 {
        (self.whole.to.value() - self.whole.from.value()) / Self::BINS as f64
    }

    /// The middle of a bin.
    #[allow(clippy::cast_precision_loss)]
    pub fn middle(&self, bin: usize) -> f64 {
        self.whole.from.value() + self.bin() * (bin as f64 + 0.5)
    }

    /// How far beyond an end a range fades out: a twentieth of the scale.
    pub fn softness(&self) -> f64 {
        2.0 * self.bin()
    }
}

impl Range {
    /// How far a value is in the range: 1 inside, 0 where it is further off than the range is soft,
    /// and (1 − d²)² between, d being the distance as a share of the softness.
    ///
    /// ```
    /// use which_one::guide::{Number, Range};
    ///
    /// let range = Range { from: Number::nearest(150.0), to: Number::nearest(180.0) };
    /// assert_eq!(range.fits(150.0, 20.0), 1.0);
    /// assert_eq!(range.fits(190.0, 20.0), 0.5625);
    /// assert_eq!(range.fits(200.0, 20.0), 0.0);
    /// ```
    pub fn fits(self, value: f64, softness: f64) -> f64 {
        let beyond = (self.from.value() - value).max(value - self.to.value()).max(0.0);
        let left = (1.0 - (beyond / softness) * (beyond / softness)).max(0.0);
        left * left
    }

    /// Whether a number is in it.
    pub fn contains(self, number: Number) -> bool {
        self.from <= number && number <= self.to
    }

    /// The smallest range that holds two.
    #[must_use]
    pub fn spanning(self, other: Self) -> Self {
        Self { from: self.from.min(other.from), to: self.to.max(other.to) }
    }
}
