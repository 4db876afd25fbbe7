//! A reply: what someone answers to one feature.
//!
//! Owns replies as sets of choices, and as numbers. “Not sure” is no reply, so it is not here.

use super::{ChoiceId, Number};

/// What was answered to one feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Any of these choices.
    Choices(ChoiceSet),
    /// A number.
    Number {
        /// The number.
        number: Number,
        /// Whether it was said to be about that much.
        about: bool,
    },
}

/// Choices of one feature, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChoiceSet(u64);

impl Reply {
    /// One choice.
    pub fn only(choice: ChoiceId) -> Self {
        Self::Choices(ChoiceSet(1 << choice.position()))
    }

    /// Any of several choices; `None` without any, because that would say that nothing holds.
    ///
    /// ```
    /// use which_one::{guide::ChoiceId, identify::Reply};
    ///
    /// let either = Reply::any_of([ChoiceId::at(0), ChoiceId::at(2)]).unwrap();
    /// assert!(either.allows(ChoiceId::at(2)) && !either.allows(ChoiceId::at(1)));
    /// assert_eq!(Reply::any_of([]), None);
    /// ```
    pub fn any_of(choices: impl IntoIterator<Item = ChoiceId>) -> Option<Self> {
        let set = choices.into_iter().fold(0, |set, choice| set | 1 << choice.position());
        (set != 0).then_some(Self::Choices(ChoiceSet(set)))
    }

    /// Whether a choice is in the set; a number has none.
    pub fn allows(self, choice: ChoiceId) -> bool {
        matches!(self, Self::Choices(ChoiceSet(set)) if set & (1 << choice.position()) != 0)
    }

    /// The choices of the set, in the author's order; a number has none.
    pub fn choices(self) -> impl Iterator<Item = ChoiceId> {
        (0..64).map(ChoiceId::at).filter(move |&choice| self.allows(choice))
    }
}
