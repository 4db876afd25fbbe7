//! A feature: a row of the comparison, and a question of the identification.
//!
//! Owns labels, question and choices. It never knows which thing has which choice.

use super::{ChoiceId, FeatureId};

/// A row of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// The author's id, as in the pack and in links.
    pub id: String,
    /// The row's heading.
    pub label: String,
    /// The heading of the rows it belongs with.
    pub group: Option<String>,
    /// What the reader is asked.
    pub question: Option<String>,
    /// One line that helps to answer.
    pub help: Option<String>,
    /// The possible answers. None: the feature is a *note*, which is only compared.
    pub choices: Vec<Choice>,
    /// How often readers get it wrong.
    pub misread: Misread,
    /// What answering costs, relative to the other features; above 0.
    pub effort: f64,
    /// It is only asked once all of these hold.
    pub only_if: Vec<Condition>,
}

impl Feature {
    /// Whether the feature is only compared and never asked.
    pub fn is_note(&self) -> bool {
        self.choices.is_empty()
    }

    /// The text to ask with: the question, or the label where the author wrote none.
    pub fn asked_as(&self) -> &str {
        self.question.as_deref().unwrap_or(&self.label)
    }

    /// The choice of that id.
    ///
    /// # Panics
    ///
    /// If the id belongs to another feature with more choices.
    pub fn choice(&self, id: ChoiceId) -> &Choice {
        &self.choices[id.position()]
    }

    /// The choice an author calls so.
    pub fn choice_named(&self, id: &str) -> Option<ChoiceId> {
        self.choices.iter().position(|choice| choice.id == id).map(ChoiceId::at)
    }

    /// All choices, in the author's order.
    pub fn choice_ids(&self) -> impl ExactSizeIterator<Item = ChoiceId> + use<> {
        (0..self.choices.len()).map(ChoiceId::at)
    }
}

/// One possible answer to a feature's question.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The author's id, unique within the feature.
    pub id: String,
    /// The answer as the reader sees it.
    pub label: String,
    /// One line that explains it.
    pub help: Option<String>,
}

/// A condition under which a feature is asked: another feature's reply allows one of these.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The other feature.
    pub feature: FeatureId,
    /// The choices of which the reply must allow one.
    pub choices: Vec<ChoiceId>,
}

/// How often readers get a feature wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Misread {
    /// Nobody does.
    Never,
    /// One in thirty or so; what a pack gets that says nothing.
    #[default]
    Rarely,
    /// One in ten.
    Sometimes,
    /// One in four.
    Often,
}

impl Misread {
    /// All four, as they are listed for an author.
    pub const ALL: [Self; 4] = [Self::Never, Self::Rarely, Self::Sometimes, Self::Often];

    /// Their words in a pack, in the same order.
    pub const WORDS: [&str; 4] = ["never", "rarely", "sometimes", "often"];

    /// The chance, from 0 to 1, that a reply is a slip and says nothing about the thing.
    ///
    /// Even `never` leaves one in two hundred: nothing a reader says should rule a thing out for
    /// ever.
    pub const fn chance(self) -> f64 {
        match self {
            Self::Never => 0.005,
            Self::Rarely => 0.03,
            Self::Sometimes => 0.10,
            Self::Often => 0.25,
        }
    }
}
