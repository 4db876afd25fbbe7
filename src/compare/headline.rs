//! The headline: what tells two things apart, in the rows that do it best.
//!
//! Owns which rows those are. It never knows their words, nor which rows a table shows.

use super::difference;
use crate::guide::{FeatureId, ThingId};
use crate::identify::Key;

/// How many rows a sentence can carry.
const ROWS: usize = 3;
/// A row that is expected to bring fewer bits is not worth the words.
const WORTH_SAYING: f64 = 0.1;

/// What tells two things apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The one.
    pub one: ThingId,
    /// The other.
    pub other: ThingId,
    /// The rows that separate them best, best first; none where no question does.
    pub rows: Vec<FeatureId>,
}

impl Headline {
    /// The headline of a comparison; `None` unless it is one of two things.
    pub fn new(key: &Key, things: &[ThingId]) -> Option<Self> {
        let &[one, other] = things else { return None };
        let mut rows = Vec::new();
        for (feature, bits) in difference::by_separation(key, things) {
            if rows.len() < ROWS && bits >= WORTH_SAYING {
                rows.push(feature);
            }
        }
        Some(Self { one, other, rows })
    }
}
