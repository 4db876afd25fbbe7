//! A range as probabilities: how likely each number is for a thing that has this range.
//!
//! Owns the step from a range with soft ends to shares that sum to 1 over the bins of the scale. It
//! never knows misreading; that is the distribution's.

use crate::guide::{Number, Range, Scale};

/// By how many bins “about” may be off, and how much each of these counts.
const ABOUT: [(f64, f64); 5] = [(-2.0, 1.0), (-1.0, 2.0), (0.0, 3.0), (1.0, 2.0), (2.0, 1.0)];

/// A range on a scale.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spread {
    range: Range,
    scale: Scale,
    /// The sum of what the range is worth in the middle of each bin.
    whole: f64,
}

impl Spread {
    pub(super) fn new(range: Range, scale: &Scale) -> Self {
        let mut spread = Self { range, scale: scale.clone(), whole: 1.0 };
        spread.whole = spread.bins().iter().sum();
        spread
    }

    /// The share of each bin.
    pub(super) fn bins(&self) -> Vec<f64> {
        (0..Scale::BINS).map(|bin| self.share(self.scale.middle(bin))).collect()
    }

    /// The share of the bin around a number: the same everywhere inside the range.
    pub(super) fn of(&self, number: Number, about: bool) -> f64 {
        if !about {
            return self.share(number.value());
        }
        let (mut sum, mut weights) = (0.0, 0.0);
        for (bins, weight) in ABOUT {
            sum += weight * self.share(number.value() + bins * self.scale.bin());
            weights += weight;
        }
        sum / weights
    }

    fn share(&self, value: f64) -> f64 {
        let Range { from, to } = self.scale.whole;
        // What is off the scale is at its end. (Not `clamp`: it can panic, and says so with floats.)
        let value = value.max(from.value()).min(to.value());
        self.range.fits(value, self.scale.softness()) / self.whole
    }
}
