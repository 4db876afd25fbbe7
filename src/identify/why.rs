//! Why: what each reply says for the winner against the runner-up.
//!
//! Owns the weights of evidence and their order. It never knows words; a [`Reason`] names the cells
//! that they quote.

use super::{Evidence, Key, Ranking, Reply, Verdict};
use crate::guide::{Content, FeatureId, Frequency, Range, ThingId};
use crate::order::descending;

/// A reply must weigh so many bits to be a reason: be one and a half times more probable for the one
/// than for the other, or nearly so.
const COUNTS: f64 = 0.5;
/// Of so many leaves it is said what speaks against them, when it is none of these.
const NEAREST: usize = 3;

/// What one reply says for one thing against another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// What was asked.
    pub feature: FeatureId,
    /// What was replied.
    pub reply: Reply,
    /// The weight of evidence in bits: log₂ of how many times more probable the reply is if it is
    /// the one than if it is the other (I. J. Good 1950, *Probability and the Weighing of
    /// Evidence*). Below 0 it speaks for the other.
    pub weight: f64,
    /// What is known of the one; `None` where nothing is.
    pub for_one: Option<Fact>,
    /// What is known of the other.
    pub for_other: Option<Fact>,
}

/// What a cell says about a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// So often it holds.
    Holds(Frequency),
    /// Between these numbers it should be.
    Is(Range),
}

/// Why a verdict is what it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// Nothing has been replied yet.
    Nothing,
    /// For one thing, against the next best.
    For {
        /// The leaf or family that the verdict names.
        winner: ThingId,
        /// The most probable leaf that it is not.
        runner_up: ThingId,
        /// Heaviest first; those that speak against the winner are below 0.
        reasons: Vec<Reason>,
    },
    /// What speaks against each of the nearest leaves, nearest first.
    Against(Vec<(ThingId, Vec<Reason>)>),
}

/// Why a verdict was reached.
pub(super) fn of(key: &Key, evidence: &Evidence, ranking: &Ranking, verdict: &Verdict) -> Why {
    if evidence.is_empty() {
        return Why::Nothing;
    }
    let best = ranking.best_leaf().thing;
    let alone = [best];
    let (winner, with): (ThingId, &[ThingId]) = match verdict {
        Verdict::NoneOfThese => return against_all(key, evidence, ranking),
        Verdict::Clear(_) | Verdict::Likely(_) | Verdict::Undecided => (best, &alone),
        Verdict::Family { family, .. } => (*family, key.guide().leaves_of(*family)),
        Verdict::Tie { things, .. } => (best, things),
    };
    let Some(runner_up) = ranking.leaves().iter().find(|s| !with.contains(&s.thing)) else {
        return Why::Nothing;
    };
    let reason = |(feature, reply)| against(key, feature, reply, winner, runner_up.thing);
    let reasons = heaviest_first(&evidence.replies().filter_map(reason).collect::<Vec<_>>(), 1.0);
    Why::For { winner, runner_up: runner_up.thing, reasons }
}

fn against(
    key: &Key,
    feature: FeatureId,
    reply: Reply,
    one: ThingId,
    other: ThingId,
) -> Option<Reason> {
    let ratio = key.likelihood(reply, feature, one) / key.likelihood(reply, feature, other);
    let weight = libm::log2(ratio);
    (weight.abs() >= COUNTS).then(|| Reason {
        feature,
        reply,
        weight,
        for_one: fact(key, feature, reply, one),
        for_other: fact(key, feature, reply, other),
    })
}

/// What speaks against the nearest leaves: the replies that a random answer would fit better.
fn against_all(key: &Key, evidence: &Evidence, ranking: &Ranking) -> Why {
    let nearest = ranking.leaves().iter().take(NEAREST).map(|standing| {
        let thing = standing.thing;
        let reason = |(feature, reply): (FeatureId, Reply)| {
            let ratio = key.likelihood(reply, feature, thing) / key.at_random(reply, feature);
            let weight = libm::log2(ratio);
            let for_one = fact(key, feature, reply, thing);
            (weight <= -COUNTS).then_some(Reason {
                feature,
                reply,
                weight,
                for_one,
                for_other: None,
            })
        };
        (thing, heaviest_first(&evidence.replies().filter_map(reason).collect::<Vec<_>>(), -1.0))
    });
    Why::Against(nearest.collect())
}

/// The reasons that speak for a side (1 or −1) first, the heaviest of them in front.
fn heaviest_first(reasons: &[Reason], side: f64) -> Vec<Reason> {
    let weights: Vec<f64> = reasons.iter().map(|reason| side * reason.weight).collect();
    descending(&weights).into_iter().map(|position| reasons[position]).collect()
}

/// What is known of a reply for a thing: the cell's range, or how often it holds, in the cell's own
/// word where one choice was replied.
fn fact(key: &Key, feature: FeatureId, reply: Reply, thing: ThingId) -> Option<Fact> {
    let shares = match &key.guide().cell(thing, feature).content {
        Content::Known(shares) => shares,
        Content::Range(range) => return Some(Fact::Is(*range)),
        Content::Unknown | Content::NotApplicable => return None,
    };
    let mut choices = reply.choices();
    Some(Fact::Holds(match (choices.next(), choices.next()) {
        (Some(only), None) => shares.frequency(only),
        _ => Frequency::nearest(reply.choices().map(|choice| shares.of(choice)).sum()),
    }))
}
