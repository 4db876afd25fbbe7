//! Evidence: what the reader has replied so far.
//!
//! Owns replies, unordered. It never knows what they may be.

use crate::guide::{FeatureId, Reply};

/// All replies: feature → reply, in no order but the guide's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence(Vec<(FeatureId, Reply)>);

impl Evidence {
    /// Takes a reply, in place of an earlier one to the same feature.
    pub fn reply(&mut self, feature: FeatureId, reply: Reply) {
        match self.place(feature) {
            Ok(at) => self.0[at].1 = reply,
            Err(at) => self.0.insert(at, (feature, reply)),
        }
    }

    /// Takes a reply back; all is then as if it had never been given.
    pub fn take_back(&mut self, feature: FeatureId) {
        if let Ok(at) = self.place(feature) {
            self.0.remove(at);
        }
    }

    /// The reply to a feature.
    pub fn to(&self, feature: FeatureId) -> Option<Reply> {
        self.place(feature).ok().map(|at| self.0[at].1)
    }

    /// All replies, in the guide's order.
    pub fn replies(&self) -> impl Iterator<Item = (FeatureId, Reply)> + '_ {
        self.0.iter().copied()
    }

    fn place(&self, feature: FeatureId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&feature, |&(given, _)| given)
    }

    /// Whether nothing has been replied yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
