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

/// Which lists are unfolded; of outlooks, the one unfolded last, since one question is shown at a time.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Unfolded {
    examples: bool,
    questions: bool,
    outlook: Option<FeatureId>,
}

impl Unfolded {
    pub(super) fn has(&self, fold: Fold) -> bool {
        match fold {
            Fold::Examples => self.examples,
            Fold::Questions => self.questions,
            Fold::Outlook(feature) => self.outlook == Some(feature),
        }
    }

    pub(super) fn set(&mut self, fold: Fold, is_unfolded: bool) {
        match fold {
            Fold::Examples => self.examples = is_unfolded,
            Fold::Questions => self.questions = is_unfolded,
            Fold::Outlook(feature) => self.outlook = is_unfolded.then_some(feature),
        }
    }
}
