//! A fold: a list behind one line, of which nobody sees anything until it is unfolded.
//!
//! Owns which lists there are, and which are unfolded. It never knows what is in them.

use crate::guide::FeatureId;

/// A list that is folded away at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The examples to try.
    Examples,
    /// All questions.
    Questions,
    /// What each answer to a question would leave.
    Outlook(FeatureId),
}

/// Which lists are unfolded. Of outlooks all are, or none: who looks at what the answers to one question would
/// leave does so at the next one, too.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Unfolded {
    examples: bool,
    questions: bool,
    outlook: bool,
}

impl Unfolded {
    pub(super) fn has(&self, fold: Fold) -> bool {
        match fold {
            Fold::Examples => self.examples,
            Fold::Questions => self.questions,
            Fold::Outlook(_) => self.outlook,
        }
    }

    pub(super) fn set(&mut self, fold: Fold, is_unfolded: bool) {
        match fold {
            Fold::Examples => self.examples = is_unfolded,
            Fold::Questions => self.questions = is_unfolded,
            Fold::Outlook(_) => self.outlook = is_unfolded,
        }
    }
}
