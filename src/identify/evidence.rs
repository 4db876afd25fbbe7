//! Evidence: what the reader has replied so far.
//!
//! Owns replies as sets of choices, unordered. “Not sure” is no reply, so it is not here.

use crate::guide::{ChoiceId, FeatureId};

/// What the reader answered to one feature: a set of choices, any of which may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reply(u64);

impl Reply {
    /// One choice.
    pub fn only(choice: ChoiceId) -> Self {
        Self(1 << choice.position())
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
        (set != 0).then_some(Self(set))
    }

    /// Whether a choice is in the set.
    pub fn allows(self, choice: ChoiceId) -> bool {
        self.0 & (1 << choice.position()) != 0
    }

    /// The choices of the set, in the author's order.
    pub fn choices(self) -> impl Iterator<Item = ChoiceId> {
        (0..64).map(ChoiceId::at).filter(move |&choice| self.allows(choice))
    }
}

/// All replies: feature → reply, in no order but the guide's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence(Vec<(FeatureId, Reply)>);

impl Evidence {
    /// Takes a reply, in place of an earlier one to the same feature.
    pub fn reply(&mut self, feature: FeatureId, reply: Reply) {
        match self.place(feature) {
            Ok(at) => self.0[at].1 = reply,
            Err(at) => self.0.insert(at, (feature, reply)),
        }
    }

    /// Takes a reply back; all is then as if it had never been given.
    pub fn take_back(&mut self, feature: FeatureId) {
        if let Ok(at) = self.place(feature) {
            self.0.remove(at);
        }
    }

    /// The reply to a feature.
    pub fn to(&self, feature: FeatureId) -> Option<Reply> {
        self.place(feature).ok().map(|at| self.0[at].1)
    }

    /// All replies, in the guide's order.
    pub fn replies(&self) -> impl Iterator<Item = (FeatureId, Reply)> + '_ {
        self.0.iter().copied()
    }

    fn place(&self, feature: FeatureId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&feature, |&(given, _)| given)
    }

    /// Whether nothing has been replied yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
