//! An example: a real case with its answers, a demonstration for readers and a test for the pack.
//!
//! Owns the case. It never knows how it is identified.

use super::{FeatureId, Reply, ThingId};

/// A real case.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub is: ExampleIs,
    /// What is special about it.
    pub note: Option<String>,
    /// What someone who holds it would reply.
    pub answers: Vec<(FeatureId, Reply)>,
}

impl Example {
    /// What someone who holds it would reply to a feature; `None` where that is not known.
    pub fn reply(&self, feature: FeatureId) -> Option<Reply> {
        self.answers.iter().find(|(asked, _)| *asked == feature).map(|&(_, reply)| reply)
    }
}

/// What an example turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExampleIs {
    /// One of the leaves.
    Thing(ThingId),
    /// None of the things in the guide.
    NoneOfThese,
}
