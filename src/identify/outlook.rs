//! The outlook: what each answer to a question would leave.
//!
//! Owns what counts as left, and how numbers that leave the same are taken together. It never knows
//! how it is shown.

use super::{Evidence, Key};
use crate::guide::{ChoiceId, FeatureId, FeatureKind, Number, Range, Scale, ThingId};
use crate::order::descending;

/// A leaf this probable is still in it.
const LEFT: f64 = 0.05;

/// What an answer would leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The answer.
    pub answer: Foreseen,
    /// The leaves that are then at least one in twenty, most probable first.
    pub left: Vec<ThingId>,
}

/// An answer that could be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreseen {
    /// This choice.
    Choice(ChoiceId),
    /// Any number in this range: they all leave the same.
    Between(Range),
}

impl Key {
    /// What each answer to a question would leave: each choice, or each stretch of the scale.
    pub fn outlook(&self, evidence: &Evidence, feature: FeatureId) -> Vec<Outlook> {
        let weighed = self.weigh(evidence, Some(feature));
        let shown = self.guide().feature(feature);
        let mut outlooks: Vec<Outlook> = Vec::new();
        for (place, reply) in shown.replies().into_iter().enumerate() {
            let left = left(self, self.posterior_after(&weighed, feature, reply));
            let answer = match &shown.kind {
                FeatureKind::Number(scale) => Foreseen::Between(bin(scale, place)),
                _ => Foreseen::Choice(ChoiceId::at(place)),
            };
            if let (Some(last), Foreseen::Between(here)) = (outlooks.last_mut(), answer)
                && let Foreseen::Between(before) = &mut last.answer
                && last.left == left
            {
                before.to = here.to;
            } else {
                outlooks.push(Outlook { answer, left });
            }
        }
        outlooks
    }
}

fn left(key: &Key, mut probabilities: Vec<f64>) -> Vec<ThingId> {
    // They are few, so they are put in order by themselves.
    let mut left = key.guide().leaves().to_vec();
    let mut at = 0;
    left.retain(|_| {
        at += 1;
        probabilities[at - 1] >= LEFT
    });
    probabilities.pop(); // none of these
    probabilities.retain(|&probability| probability >= LEFT);
    descending(&probabilities).into_iter().map(|at| left[at]).collect()
}

/// The numbers of a bin, from one edge to the other.
fn bin(scale: &Scale, place: usize) -> Range {
    let half = scale.bin() / 2.0;
    let middle = scale.middle(place);
    Range { from: Number::nearest(middle - half), to: Number::nearest(middle + half) }
}
