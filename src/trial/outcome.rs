//! The outcome of a trial: counts, and what was missed.
//!
//! Owns what counts as right.

use crate::guide::{ExampleIs, Guide, ThingId};
use crate::identify::Key;

/// What was said in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The most probable leaf.
    Thing(ThingId),
    /// None of the things in the guide.
    NoneOfThese,
}

/// How one identification ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ended {
    pub(super) said: Said,
    pub(super) questions: usize,
}

/// A case that was taken for something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// What the case is called.
    pub name: String,
    /// What it is.
    pub is: ExampleIs,
    /// What was said.
    pub said: Said,
}

/// How often it was right, and after how many questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Cases of things.
    pub n: usize,
    /// Of these, how many ended at the very leaf.
    pub right: usize,
    /// Of these, how many ended at another leaf that nothing tells apart from it: no failure, since no
    /// reply could have led further.
    pub tied: usize,
    /// Of these, how many ended in the right family; a leaf of no family is its own.
    pub family_right: usize,
    /// Cases that are none of the things.
    pub none_n: usize,
    /// Of these, how many ended so.
    pub none_right: usize,
    /// Questions asked in all cases.
    pub questions: usize,
    /// Questions asked in the longest.
    pub worst_questions: usize,
    /// The cases that did not end where they belong.
    pub missed: Vec<Miss>,
}

impl Outcome {
    /// Questions asked on average.
    #[allow(clippy::cast_precision_loss)] // counts are far below 2⁵²
    pub fn mean_questions(&self) -> f64 {
        let cases = self.n + self.none_n;
        if cases == 0 { 0.0 } else { self.questions as f64 / cases as f64 }
    }

    pub(super) fn count(&mut self, key: &Key, name: &str, is: ExampleIs, ended: Ended) {
        let guide = key.guide();
        self.questions += ended.questions;
        self.worst_questions = self.worst_questions.max(ended.questions);
        let right = match is {
            ExampleIs::Thing(thing) => {
                let right = ended.said == Said::Thing(thing);
                let in_family = matches!(ended.said, Said::Thing(said)
                    if root(guide, said) == root(guide, thing));
                self.n += 1;
                self.right += usize::from(right);
                self.family_right += usize::from(in_family);
                let tied = !right
                    && matches!(ended.said, Said::Thing(said) if key.are_inseparable(said, thing));
                self.tied += usize::from(tied);
                right || tied
            }
            ExampleIs::NoneOfThese => {
                let right = ended.said == Said::NoneOfThese;
                self.none_n += 1;
                self.none_right += usize::from(right);
                right
            }
        };
        if !right {
            self.missed.push(Miss { name: name.to_owned(), is, said: ended.said });
        }
    }
}

/// What a thing is in the end a kind of.
fn root(guide: &Guide, thing: ThingId) -> ThingId {
    guide.ancestors(thing).last().unwrap_or(thing)
}
