//! The ranking: how probable each candidate is.
//!
//! Owns the order: most probable first, the guide's order among equals. It never says how sure is
//! sure; that is the verdict's.

use crate::guide::{Guide, ThingId};
use crate::order::descending;

/// What a case can turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Candidate {
    /// One of the leaves.
    Leaf(ThingId),
    /// None of the things in the guide.
    NoneOfThese,
}

/// A leaf and its probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The leaf.
    pub thing: ThingId,
    /// From 0 to 1.
    pub probability: f64,
}

/// A thing with the kinds of it, each with its probability.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The thing: a family or a leaf.
    pub thing: ThingId,
    /// From 0 to 1; a family's is the sum of its leaves'.
    pub probability: f64,
    /// Its kinds, most probable first; a leaf has none.
    pub kinds: Vec<Branch>,
}

/// The probability of every leaf and of *none of these*; they sum to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    leaves: Vec<Standing>,
    probabilities: Vec<f64>,
}

impl Ranking {
    pub(super) fn new(leaves: &[ThingId], probabilities: Vec<f64>) -> Self {
        let standing = |at: usize| Standing { thing: leaves[at], probability: probabilities[at] };
        let leaves = descending(&probabilities[..leaves.len()]).into_iter().map(standing).collect();
        Self { leaves, probabilities }
    }

    /// The leaves, most probable first.
    pub fn leaves(&self) -> &[Standing] {
        &self.leaves
    }

    /// The most probable leaf.
    pub fn best_leaf(&self) -> Standing {
        self.leaves[0]
    }

    /// The most probable candidate.
    pub fn best(&self) -> Candidate {
        if self.none_of_these() > self.best_leaf().probability {
            Candidate::NoneOfThese
        } else {
            Candidate::Leaf(self.best_leaf().thing)
        }
    }

    /// The probability that it is none of the things in the guide.
    pub fn none_of_these(&self) -> f64 {
        self.probabilities.last().copied().unwrap_or_default()
    }

    /// The probability of a thing: a leaf's own, or the sum of a family's leaves.
    pub fn probability(&self, guide: &Guide, thing: ThingId) -> f64 {
        let below = guide.leaves_of(thing);
        let in_guide_order = guide.leaves().iter().zip(&self.probabilities);
        in_guide_order.filter(|(leaf, _)| below.contains(leaf)).map(|(_, p)| p).sum()
    }

    /// The whole tree of things, most probable first at every level.
    pub fn by_family(&self, guide: &Guide) -> Vec<Branch> {
        let mut sums = vec![0.0; guide.things.len()];
        for (&leaf, probability) in guide.leaves().iter().zip(&self.probabilities) {
            sums[leaf.position()] += probability;
            for family in guide.ancestors(leaf) {
                sums[family.position()] += probability;
            }
        }
        branches(guide, &guide.roots(), &sums)
    }

    /// The probabilities in the guide's order, *none of these* last.
    pub(super) fn in_guide_order(&self) -> &[f64] {
        &self.probabilities
    }
}

/// The most probable candidate, and how probable it is, where probabilities are in the guide's order: to know who
/// leads, not all need be put in order. Of equals it is the first, as in a ranking.
pub(super) fn leader(leaves: &[ThingId], probabilities: &[f64]) -> (Candidate, f64) {
    let candidates = leaves.iter().map(|&leaf| Candidate::Leaf(leaf));
    let (mut leader, mut most) = (Candidate::NoneOfThese, 0.0);
    for (candidate, &probability) in candidates.chain([Candidate::NoneOfThese]).zip(probabilities) {
        if probability > most {
            (leader, most) = (candidate, probability);
        }
    }
    (leader, most)
}

/// Things with their kinds, given the probability of every thing.
fn branches(guide: &Guide, things: &[ThingId], sums: &[f64]) -> Vec<Branch> {
    let probabilities: Vec<f64> = things.iter().map(|thing| sums[thing.position()]).collect();
    let branch = |at: usize| {
        let thing = things[at];
        // To look for kinds takes a walk through all things.
        let kinds = if guide.is_family(thing) { guide.kinds_of(thing) } else { Vec::new() };
        Branch { thing, probability: probabilities[at], kinds: branches(guide, &kinds, sums) }
    };
    descending(&probabilities).into_iter().map(branch).collect()
}
