//! Saying the verdict and what would settle it.
//!
//! Owns which template says which verdict. It never decides anything.

use super::{Sentence, Words};
use crate::guide::{Guide, ThingId};
use crate::identify::{Candidate, NextQuestion, Robustness, Settling, Turn, Verdict};

impl Words {
    /// The verdict in one sentence: “It’s a film score.”
    pub fn verdict(&self, verdict: &Verdict, guide: &Guide) -> Sentence {
        let of = |template, thing: ThingId| {
            Sentence::fill(template, &[("thing", guide.thing(thing).in_sentence())])
        };
        match verdict {
            Verdict::Undecided => Sentence::fill(self.verdict_undecided, &[]),
            Verdict::Clear(thing) => of(self.verdict_clear, *thing),
            Verdict::Likely(thing) => of(self.verdict_likely, *thing),
            Verdict::Family { family, .. } => of(self.verdict_family, *family),
            Verdict::Tie { things, .. } => {
                Sentence::fill(self.verdict_tie, &[("things", &self.one_of(things, guide))])
            }
            Verdict::NoneOfThese => Sentence::fill(self.verdict_none, &[]),
        }
    }

    /// How sure that is, in another sentence; nothing for a tie, which says it all.
    pub fn sureness(&self, verdict: &Verdict, guide: &Guide) -> Option<Sentence> {
        Some(match verdict {
            Verdict::Undecided => Sentence::fill(self.sure_undecided, &[]),
            Verdict::Clear(_) => Sentence::fill(self.sure_clear, &[]),
            Verdict::Likely(_) => Sentence::fill(self.sure_likely, &[]),
            Verdict::Family { kinds, .. } => {
                Sentence::fill(self.sure_family, &[("things", &self.one_of(kinds, guide))])
            }
            Verdict::Tie { .. } => return None,
            Verdict::NoneOfThese => Sentence::fill(self.sure_none, &[]),
        })
    }

    /// What would tell apart those that are left.
    pub fn settling(&self, settling: Settling, guide: &Guide) -> Sentence {
        match settling {
            Settling::By(feature) => {
                Sentence::fill(self.settled_by, &[("label", guide.feature(feature).label.as_str())])
            }
            Settling::NothingLeft => Sentence::fill(self.nothing_settles, &[]),
            Settling::Inseparable => Sentence::fill(self.inseparable, &[]),
        }
    }

    /// Whether a verdict survives one wrong answer; a sentence for each answer that would turn it.
    pub fn robustness(
        &self,
        robustness: &Robustness,
        verdict: &Verdict,
        guide: &Guide,
    ) -> Vec<Sentence> {
        let turns = match (robustness, verdict) {
            (Robustness::Turns(turns), _) => turns,
            (
                Robustness::Holds,
                Verdict::Clear(thing)
                | Verdict::Likely(thing)
                | Verdict::Family { family: thing, .. },
            ) => {
                let gaps = [("thing", guide.thing(*thing).in_sentence())];
                return vec![Sentence::fill(self.robust, &gaps)];
            }
            _ => return Vec::new(),
        };
        let turned = |turn: &Turn| {
            let feature = guide.feature(turn.feature);
            let thing = match turn.into {
                Candidate::Leaf(leaf) => guide.thing(leaf).in_sentence(),
                Candidate::NoneOfThese => self.none_inside,
            };
            let choice = self.reply(turn.reply, feature);
            let gaps =
                [("thing", thing), ("label", &feature.label), ("choice", without_quotes(&choice))];
            Sentence::fill(self.turned_by, &gaps)
        };
        turns.iter().map(turned).collect()
    }

    /// Why a question is asked.
    pub fn why_asked(&self, question: &NextQuestion, guide: &Guide) -> Sentence {
        match question.separates {
            None => Sentence::fill(self.asked_to_narrow, &[]),
            Some((one, other)) => Sentence::fill(
                self.asked_to_separate,
                &[
                    ("one", guide.thing(one).in_sentence()),
                    ("other", guide.thing(other).in_sentence()),
                ],
            ),
        }
    }

    /// “a film score, a film musical or a concept album”
    pub fn one_of(&self, things: &[ThingId], guide: &Guide) -> String {
        let names: Vec<&str> =
            things.iter().map(|&thing| guide.thing(thing).in_sentence()).collect();
        match names.split_last() {
            None => String::new(),
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => {
                let first = rest.join(self.comma);
                Sentence::fill(self.either, &[("first", &first), ("last", last)]).text()
            }
        }
    }
}

/// What is quoted as a whole, without its own quotation marks: it gets others around it.
fn without_quotes(text: &str) -> &str {
    text.strip_prefix('“').and_then(|text| text.strip_suffix('”')).unwrap_or(text)
}
