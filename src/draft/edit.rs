//! Edits: everything that an author can do to a pack.
//!
//! Owns the list of them. It never knows how they are done, nor how they are undone.

use super::key::{ChoiceKey, FeatureKey, SourceKey, ThingKey};
use crate::guide::{Frequency, Misread, Number};

/// One change to a pack. An empty text takes an optional text away.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The question that the pack answers.
    SetTitle(String),
    /// What stands under the title.
    SetSummary(String),
    /// A thing of this name, after all others.
    AddThing(String),
    /// A change to a thing.
    Thing(ThingKey, ThingEdit),
    /// A feature of this label, after all others.
    AddFeature(String, Asks),
    /// A change to a feature.
    Feature(FeatureKey, FeatureEdit),
    /// A choice of this label, after the others of a feature.
    AddChoice(FeatureKey, String),
    /// A change to a choice.
    Choice(FeatureKey, ChoiceKey, ChoiceEdit),
    /// A change to what holds for a thing in a feature.
    Cell(ThingKey, FeatureKey, CellEdit),
    /// A source of this title, after all others.
    AddSource(String),
    /// A change to a source.
    Source(SourceKey, SourceEdit),
    /// An example of this name, after all others, and what it is; `None` is none of these.
    AddExample(String, Option<ThingKey>),
    /// A change to the example at this place.
    Example(usize, ExampleEdit),
}

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
    /// What it is, in one sentence.
    Summary(String),
    /// Its other names.
    Aka(Vec<String>),
    /// What it is a kind of, if anything.
    KindOf(Option<ThingKey>),
    /// The text of the paragraph at this place; after the last it is a new one.
    Paragraph(usize, String),
    /// The paragraph at this place goes.
    RemoveParagraph(usize),
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

/// A change to a source.
#[derive(Clone, Debug, PartialEq)]
pub enum SourceEdit {
    /// Another id, everywhere.
    Rename(SourceKey),
    /// To another place among the sources; beyond the last is the last.
    Move(usize),
    /// It goes, wherever it is quoted.
    Remove,
    /// Its title.
    Title(String),
    /// Who published it.
    Publisher(String),
    /// Where it is.
    Url(String),
    /// When it was published.
    Year(Option<i32>),
}

/// A change to an example.
#[derive(Clone, Debug, PartialEq)]
pub enum ExampleEdit {
    /// To another place among the examples; beyond the last is the last.
    Move(usize),
    /// It goes.
    Remove,
    /// Its name.
    Name(String),
    /// What it is; `None` is none of these.
    Is(Option<ThingKey>),
    /// What is worth knowing about it.
    Note(String),
    /// What is replied to a feature.
    Answer(FeatureKey, Answer),
}

/// What is replied to a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    Nothing,
    /// One of these choices; of none, nothing.
    AnyOf(Vec<ChoiceKey>),
    /// A number.
    Exactly(Number),
    /// About a number.
    About(Number),
}
