//! Robustness: whether a verdict survives one wrong answer.
//!
//! Owns the trying-out of every other reply. It is exact: nothing is estimated.

use super::ranking::leader;
use super::{Candidate, Evidence, Key, Reply, Verdict};
use crate::guide::{FeatureId, ThingId};

/// Whether a verdict survives one wrong answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Robustness {
    /// There is no verdict that one answer could turn.
    NotAsked,
    /// It stays what it is, whichever one answer is wrong.
    Holds,
    /// These answers, each on its own, would turn it: one for each feature, in the guide's order.
    Turns(Vec<Turn>),
}

/// A single answer that would turn the verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// What was asked.
    pub feature: FeatureId,
    /// The reply that would turn it; of several the one that turns it furthest.
    pub reply: Reply,
    /// What it would then be.
    pub into: Candidate,
}

impl Key {
    /// Whether a verdict survives one wrong answer, found by trying every other reply to each
    /// question answered; of numbers, the roundest of each bin of the scale.
    pub fn robustness(&self, evidence: &Evidence, verdict: &Verdict) -> Robustness {
        let thing = match verdict {
            Verdict::Clear(thing) | Verdict::Likely(thing) => *thing,
            Verdict::Family { family, .. } => *family,
            Verdict::Undecided | Verdict::Tie { .. } | Verdict::NoneOfThese => {
                return Robustness::NotAsked;
            }
        };
        let turns: Vec<Turn> = evidence
            .replies()
            .filter_map(|(feature, given)| self.turn(evidence, feature, given, thing))
            .collect();
        if turns.is_empty() { Robustness::Holds } else { Robustness::Turns(turns) }
    }

    /// The other reply to one question that turns the verdict furthest, if any does.
    fn turn(
        &self,
        evidence: &Evidence,
        feature: FeatureId,
        given: Reply,
        thing: ThingId,
    ) -> Option<Turn> {
        let below = self.guide().leaves_of(thing);
        let mut furthest: Option<(f64, Turn)> = None;
        let others = self.weigh(evidence, Some(feature));
        for reply in self.guide().feature(feature).replies() {
            let reply = self.round(feature, reply);
            if reply == given {
                continue;
            }
            let (into, probability) =
                leader(self.guide().leaves(), &self.posterior_after(&others, feature, reply));
            if matches!(into, Candidate::Leaf(leaf) if below.contains(&leaf)) {
                continue;
            }
            if furthest.is_none_or(|(most, _)| probability.total_cmp(&most).is_gt()) {
                furthest = Some((probability, Turn { feature, reply, into }));
            }
        }
        furthest.map(|(_, turn)| turn)
    }

    /// What a reader would rather say than the middle of a bin: the roundest number in it.
    fn round(&self, feature: FeatureId, reply: Reply) -> Reply {
        match (reply, self.guide().feature(feature).scale()) {
            (Reply::Number { number, about }, Some(scale)) => {
                Reply::Number { number: number.roundest(scale.bin() / 2.0), about }
            }
            _ => reply,
        }
    }
}
