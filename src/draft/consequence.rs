//! What an edit brought with it.
//!
//! Owns what can go when something is removed. [`super::message`] words it.

/// Something that an edit did beside what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consequence {
    /// What.
    pub fate: Fate,
    /// To how many; never 0.
    pub count: usize,
}

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// References go by a new id.
    Followed,
    /// Things are no longer kinds of what went.
    NotAKind,
    /// Cells went.
    Cells,
    /// Cells kept their note, and lost what holds.
    Contents,
    /// Cells no longer name it, among others.
    Words,
    /// Features no longer wait for what went.
    Conditions,
    /// Examples went.
    Examples,
    /// Answers of examples went.
    Answers,
    /// Disputes went, being about nothing else.
    Disputes,
    /// Disputes no longer name it.
    Mentions,
    /// Relations went.
    Relations,
    /// Events no longer name it.
    Events,
    /// Quotations of a source went.
    Quotations,
}

/// What an edit brought with it so far.
#[derive(Default)]
pub(super) struct Consequences(Vec<Consequence>);

impl Consequences {
    /// One more, or so many more, of a kind.
    pub(super) fn add(&mut self, fate: Fate, count: usize) {
        if let Some(known) = self.0.iter_mut().find(|known| known.fate == fate) {
            known.count += count;
        } else if count > 0 {
            self.0.push(Consequence { fate, count });
        }
    }

    pub(super) fn list(self) -> Vec<Consequence> {
        self.0
    }
}
