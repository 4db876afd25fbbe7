//! A feature: a row of the comparison, and a question of the identification.
//!
//! Owns labels, question and possible answers. It never knows which thing has which.

use super::{ChoiceId, FeatureId, Number, Range, Reply, Scale};

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
    /// What it is answered with.
    pub kind: FeatureKind,
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
        matches!(self.kind, FeatureKind::Note)
    }

    /// The possible answers of a feature that is answered with a choice; others have none.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            FeatureKind::Choices(choices) => choices,
            FeatureKind::Note | FeatureKind::Number(_) => &[],
        }
    }

    /// What the answers to a number feature are measured on.
    pub fn scale(&self) -> Option<&Scale> {
        match &self.kind {
            FeatureKind::Number(scale) => Some(scale),
            FeatureKind::Note | FeatureKind::Choices(_) => None,
        }
    }

    /// The replies by which it is judged what asking is worth: each choice, or a number from the
    /// middle of each bin of the scale.
    pub fn replies(&self) -> Vec<Reply> {
        match &self.kind {
            FeatureKind::Note => Vec::new(),
            FeatureKind::Choices(_) => self.choice_ids().map(Reply::only).collect(),
            FeatureKind::Number(scale) => {
                let number = |bin| Number::nearest(scale.middle(bin));
                let reply = |bin| Reply::Number { number: number(bin), about: false };
                (0..Scale::BINS).map(reply).collect()
            }
        }
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
        &self.choices()[id.position()]
    }

    /// The choice an author calls so.
    pub fn choice_named(&self, id: &str) -> Option<ChoiceId> {
        self.choices().iter().position(|choice| choice.id == id).map(ChoiceId::at)
    }

    /// All choices, in the author's order.
    pub fn choice_ids(&self) -> impl ExactSizeIterator<Item = ChoiceId> + use<> {
        (0..self.choices().len()).map(ChoiceId::at)
    }
}

/// What a feature is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum FeatureKind {
    /// Nothing: it is only compared.
    Note,
    /// One or several of these.
    Choices(Vec<Choice>),
    /// A number on this scale.
    Number(Scale),
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

/// A condition under which a feature is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The other feature.
    pub feature: FeatureId,
    /// What the reply to it must be.
    pub accepts: Accepts,
}

/// What a condition accepts.
#[derive(Clone, Debug, PartialEq)]
pub enum Accepts {
    /// A reply that allows one of these choices.
    AnyOf(Reply),
    /// A number in this range.
    Within(Range),
}

impl Condition {
    /// Whether a reply to the other feature will do.
    pub fn accepts(&self, reply: Reply) -> bool {
        match (&self.accepts, reply) {
            (Accepts::AnyOf(choices), reply) => {
                choices.choices().any(|choice| reply.allows(choice))
            }
            (Accepts::Within(range), Reply::Number { number, .. }) => range.contains(number),
            (Accepts::Within(_), Reply::Choices(_)) => false,
        }
    }
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
