//! A simulated reader, who answers until nothing is left to ask.
//!
//! Owns how such a reader replies.

use super::outcome::{Ended, Said};
use crate::guide::{ChoiceId, Content, Example, FeatureId, Number, Range, ThingId};
use crate::identify::{Candidate, Evidence, Key, Reply, Verdict};

/// Who answers.
pub(super) enum Reader<'a> {
    /// Someone who holds an example and knows what its author wrote down.
    Holding(&'a Example),
    /// Someone who holds an average leaf and errs now and then.
    Imagining {
        leaf: ThingId,
        /// From 0 to 1.
        wrong_replies: f64,
        random: &'a mut fastrand::Rng,
    },
}

impl Reader<'_> {
    /// Answers every question until there is none.
    pub(super) fn identify(mut self, key: &Key) -> Ended {
        let (mut evidence, mut not_sure) = (Evidence::default(), Vec::new());
        let mut questions = 0;
        loop {
            let found = key.identify(&evidence, &not_sure);
            let Some(next) = found.next else {
                let said = match (found.verdict, found.ranking.best()) {
                    (Verdict::NoneOfThese, _) | (_, Candidate::NoneOfThese) => Said::NoneOfThese,
                    (_, Candidate::Leaf(leaf)) => Said::Thing(leaf),
                };
                return Ended { said, questions };
            };
            questions += 1;
            match self.reply(key, next.feature) {
                Some(reply) => evidence.reply(next.feature, reply),
                None => not_sure.push(next.feature),
            }
        }
    }

    fn reply(&mut self, key: &Key, feature: FeatureId) -> Option<Reply> {
        match self {
            Self::Holding(example) => example.reply(feature),
            Self::Imagining { leaf, wrong_replies, random } => {
                let at = random.f64();
                let is_wrong = random.f64() < *wrong_replies;
                match (
                    &key.guide().cell(*leaf, feature).content,
                    key.guide().feature(feature).scale(),
                ) {
                    (Content::Known(shares), _) => {
                        let count = shares.all().len();
                        let right = drawn(shares.all(), at);
                        // Any of the others.
                        let wrong = |random: &mut fastrand::Rng| {
                            (right + 1 + random.usize(..count - 1)) % count
                        };
                        let choice = if is_wrong { wrong(random) } else { right };
                        Some(Reply::only(ChoiceId::at(choice)))
                    }
                    (Content::Range(range), Some(scale)) => {
                        let Range { from, to } = if is_wrong { scale.whole } else { *range };
                        let value = from.value() + at * (to.value() - from.value());
                        Some(Reply::Number { number: Number::nearest(value), about: false })
                    }
                    _ => None,
                }
            }
        }
    }
}

/// The position that a number from 0 to 1 falls on, when the shares are laid end to end.
fn drawn(shares: &[f64], at: f64) -> usize {
    let mut reached = 0.0;
    for (position, share) in shares.iter().enumerate() {
        reached += share;
        if at < reached {
            return position;
        }
    }
    // Rounding can leave the sum a little below 1.
    shares.iter().rposition(|&share| share > 0.0).unwrap_or_default()
}
