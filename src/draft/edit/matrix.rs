//! Edits of the matrix: things, features, choices, cells.
//!
//! Owns the list of them. It never knows how they are done.

use crate::draft::key::{ChoiceKey, FeatureKey, SourceKey, ThingKey};
use crate::guide::{Frequency, Misread, Number};

/// A change to a thing.
#[derive(Clone, Debug, PartialEq)]
pub enum ThingEdit {
    /// Another id, everywhere.
    Rename(ThingKey),
    /// To another place among the things; beyond the last is the last.
    Move(usize),
    /// It goes, and what is said of it.
    Remove,
    /// Its name.
    Name(String),
    /// The name of several.
    Plural(String),
    /// The name inside a sentence, with its article.
    Phrase(String),
    /// What it is, in one sentence.
    Summary(String),
    /// Its other names.
    Aka(Vec<String>),
    /// What it is a kind of, if anything.
    KindOf(Option<ThingKey>),
    /// How common it is beside the others; without it, as common as they are.
    Commonness(Option<Number>),
    /// The text of the paragraph at this place; after the last it is a new one.
    Paragraph(usize, String),
    /// Where the paragraph at this place comes from.
    ParagraphSources(usize, Vec<SourceKey>),
    /// The paragraph at this place goes.
    RemoveParagraph(usize),
    /// Where the summary comes from.
    Sources(Vec<SourceKey>),
}

/// What a feature is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: it is only compared.
    Nothing,
    /// Choices; a feature that has none gets these labels.
    Choices(Vec<String>),
    /// A number; an empty unit is none.
    Number {
        /// What is written behind the number.
        unit: String,
        /// The least that can be answered.
        least: Number,
        /// The most that can be answered.
        most: Number,
    },
}

/// A change to a feature.
#[derive(Clone, Debug, PartialEq)]
pub enum FeatureEdit {
    /// Another id, everywhere.
    Rename(FeatureKey),
    /// To another place among the features; beyond the last is the last.
    Move(usize),
    /// It goes, with its cells.
    Remove,
    /// The heading of the row.
    Label(String),
    /// The heading of the rows that it belongs with.
    Group(String),
    /// What the reader is asked.
    Question(String),
    /// One line that helps to answer.
    Help(String),
    /// What it is answered with; what the cells say in another way goes.
    Asks(Asks),
    /// How often readers get it wrong.
    Misread(Misread),
    /// What answering costs; one is what others cost.
    Effort(Number),
    /// Which replies to another feature it waits for.
    OnlyIf(FeatureKey, Awaited),
}

/// The replies to a feature after which another one is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// Whatever is replied, and without a reply.
    Anything,
    /// One of these choices; of none, anything.
    AnyOf(Vec<ChoiceKey>),
    /// From one number to another; a missing end is the scale's, and without both it is anything.
    Within(Option<Number>, Option<Number>),
}

/// A change to a choice.
#[derive(Clone, Debug, PartialEq)]
pub enum ChoiceEdit {
    /// Another id, everywhere.
    Rename(ChoiceKey),
    /// To another place among the choices; beyond the last is the last.
    Move(usize),
    /// It goes, out of all cells too.
    Remove,
    /// The answer as readers see it.
    Label(String),
    /// One line that explains it.
    Help(String),
}

/// A change to what holds for a thing in a feature.
#[derive(Clone, Debug, PartialEq)]
pub enum CellEdit {
    /// It is not known what holds; note and sources stay.
    Unknown,
    /// The question makes no sense for this thing.
    NotApplicable,
    /// This choice, and no other.
    Always(ChoiceKey),
    /// How often a choice holds, beside what is said of the others; `None` says nothing of it.
    Often(ChoiceKey, Option<Frequency>),
    /// From one number to another; a missing end is the scale's, and without both it is unknown.
    Range(Option<Number>, Option<Number>),
    /// Why, or with which exceptions.
    Note(String),
    /// Who says so.
    Sources(Vec<SourceKey>),
    /// All of it goes, note and sources too.
    Clear,
}
