//! The verdict: what is said about a ranking.
//!
//! Owns the thresholds and the six things that can be said. It never knows their words.

use super::question::settling;
use super::{Evidence, Key, Ranking};
use crate::guide::{FeatureId, Guide, ThingId};

/// From here on a leaf, or a family, is clear.
const CLEAR: f64 = 0.95;
/// From here on a leaf, or *none of these*, is likely.
const LIKELY: f64 = 0.75;
/// With nothing left to ask, *none of these* wins from here on: more probable than all leaves
/// together.
const MORE_LIKELY_THAN_NOT: f64 = 0.5;
/// A leaf is still in a tie while it is at least this share as probable as the first.
const IN_THE_TIE: f64 = 0.2;

/// What is said about a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Too little is known yet.
    Undecided,
    /// It is this leaf: at least 0.95.
    Clear(ThingId),
    /// It is probably this leaf: at least 0.75, or far ahead with nothing left to ask.
    Likely(ThingId),
    /// The family is clear, the kind is not.
    Family {
        /// The smallest family that is clear.
        family: ThingId,
        /// The kinds that are left, most probable first.
        kinds: Vec<ThingId>,
        /// What would tell them apart.
        settling: Settling,
    },
    /// Two or more are left, and nothing more is worth asking.
    Tie {
        /// What is left, most probable first.
        things: Vec<ThingId>,
        /// What would tell them apart.
        settling: Settling,
    },
    /// The replies fit nothing in the guide.
    NoneOfThese,
}

/// What would tell apart those that are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settling {
    /// An answer to this feature.
    By(FeatureId),
    /// No feature that is left: the replies speak for each alike.
    NothingLeft,
    /// Nothing in this guide: they are the same in every feature.
    Inseparable,
}

/// What is said, given the ranking and whether the questions are over.
pub(super) fn reached(key: &Key, evidence: &Evidence, ranking: &Ranking, is_over: bool) -> Verdict {
    let guide = key.guide();
    let best = ranking.best_leaf();
    if evidence.is_empty() {
        return Verdict::Undecided;
    }
    if best.probability >= CLEAR {
        return Verdict::Clear(best.thing);
    }
    if best.probability >= LIKELY {
        return Verdict::Likely(best.thing);
    }
    let none = ranking.none_of_these();
    if none >= LIKELY || is_over && none > MORE_LIKELY_THAN_NOT {
        return Verdict::NoneOfThese;
    }
    if let Some(family) = clear_family(guide, ranking) {
        let kinds = left(ranking, guide.leaves_of(family));
        let settling = settled(key, &kinds, evidence, ranking);
        return Verdict::Family { family, kinds, settling };
    }
    if !is_over {
        return Verdict::Undecided;
    }
    let things = left(ranking, guide.leaves());
    if things.len() < 2 {
        return Verdict::Likely(best.thing);
    }
    let settling = settled(key, &things, evidence, ranking);
    Verdict::Tie { things, settling }
}

/// The smallest family whose leaves together are clear; of equals the first.
fn clear_family(guide: &Guide, ranking: &Ranking) -> Option<ThingId> {
    guide
        .thing_ids()
        .filter(|&thing| guide.is_family(thing))
        .filter(|&family| ranking.probability(guide, family) >= CLEAR)
        .min_by_key(|&family| guide.leaves_of(family).len())
}

/// Those of some leaves that are still in it, most probable first.
fn left(ranking: &Ranking, leaves: &[ThingId]) -> Vec<ThingId> {
    let mut left = Vec::new();
    let mut least = 0.0;
    for standing in ranking.leaves() {
        if leaves.contains(&standing.thing) && standing.probability >= least {
            if left.is_empty() {
                least = standing.probability * IN_THE_TIE;
            }
            left.push(standing.thing);
        }
    }
    left
}

fn settled(key: &Key, things: &[ThingId], evidence: &Evidence, ranking: &Ranking) -> Settling {
    let guide = key.guide();
    if let Some(feature) = settling(key, things, evidence, ranking) {
        return Settling::By(feature);
    }
    let places: Vec<usize> =
        (0..guide.leaves().len()).filter(|&i| things.contains(&guide.leaves()[i])).collect();
    let same = |feature| places.windows(2).all(|pair| key.row(feature).alike(pair[0], pair[1]));
    if guide.questions().all(same) { Settling::Inseparable } else { Settling::NothingLeft }
}
