//! A problem: what is wrong in a pack, where, and the nearest word that would be right.
//!
//! Owns what can be wrong. It never knows how problems are found; [`super::message`] words them.

use std::fmt;

use crate::guide::{Number, Range};

/// Something that keeps a pack from being used.
///
/// Its [`Display`](fmt::Display) is the whole message: path, what is wrong, what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where: `cells.score.origin`, or `the pack`.
    pub path: String,
    /// What.
    pub kind: ProblemKind,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A value of the wrong kind.
    Expected {
        /// What belongs here.
        expected: &'static str,
        /// What stands here.
        found: Kind,
    },
    /// A required key is not there.
    Missing(&'static str),
    /// Neither `features` nor `cells`.
    MatrixMissing,
    /// A key that the format does not have.
    UnknownKey {
        /// The key.
        key: String,
        /// The nearest key that the format has.
        nearest: Option<&'static str>,
    },
    /// A word that names nothing.
    Unknown {
        /// What it should name.
        what: What,
        /// The word.
        found: String,
        /// What it could have been.
        hint: Hint,
    },
    /// A text with nothing in it.
    Empty,
    /// A list or an object of choices with nothing in it.
    NoChoiceNamed,
    /// An id with letters that links cannot carry.
    BadId(String),
    /// Two of one kind share an id; the path names the second.
    Duplicate(What, String),
    /// A list that names the same twice; the path names the second.
    NamedTwice(String),
    /// A language that is no tag such as `en`.
    BadLanguage(String),
    /// A version that this program does not read.
    Version,
    /// More cells than the limit, said or not.
    TooManyCells {
        /// How many things.
        things: usize,
        /// How many features.
        features: usize,
        /// The limit.
        limit: usize,
    },
    /// More than the limit.
    TooMany {
        /// Of what.
        what: What,
        /// The limit.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// Fewer than two things or choices.
    TooFew(What),
    /// Families that are kinds of each other; the ids in a circle.
    Circle(Vec<String>),
    /// The id `none`, which examples use for “none of these”.
    ReservedNone,
    /// An example that is a family; the kinds it could be.
    ExampleIsFamily(String, Vec<String>),
    /// A cell names choices of a feature that has none.
    NoteHasNoChoices(String),
    /// A condition or an example's answer names choices of a feature that has none.
    NoteIsNotAsked(String),
    /// A cell that names choices beside `is` rather than in it; the first of them.
    ChoiceOutsideIs(String),
    /// A sentence where the cells of a pack without `features` name choices.
    FreeText(String),
    /// Every choice is `never`.
    NothingHolds,
    /// A feature with both `choices` and `number`.
    ChoicesAndNumber,
    /// A number that its feature's scale does not reach.
    OffScale {
        /// The number.
        number: Number,
        /// The scale, from its least to its most.
        scale: Range,
    },
    /// A number outside what makes sense.
    OutOfRange(&'static str),
    /// An address that is no `https:`, `http:` or `mailto:`.
    BadUrl(String),
    /// An address with a space or a control character in it.
    SpaceInUrl(String),
    /// A date that is not `1965`, `1965-03` or `1965-03-02`, or a day that never was.
    BadDate(String),
    /// A relation from a thing to itself.
    RelatedToItself,
    /// How many problems are not listed, after very many that are.
    More(usize),
}

/// The kinds of JSON value, as an author calls them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Nothing,
    TrueOrFalse,
    Number,
    Text,
    List,
    Object,
}

/// What an id or word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum What {
    Thing,
    Feature,
    Choice,
    Source,
    Dispute,
    Frequency,
    Misread,
    Verdict,
    Relation,
    Confidence,
    Event,
    Example,
}

/// What an unknown word could have been.
#[derive(Clone, Debug, PartialEq)]
pub enum Hint {
    /// The nearest valid word.
    DidYouMean(String),
    /// All valid words, where they are few.
    UseOneOf(Vec<String>),
    /// Nothing: the pack lacks the list of them, under this key.
    NoList(&'static str),
    /// Neither helps.
    None,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind)
    }
}

impl std::error::Error for Problem {}
