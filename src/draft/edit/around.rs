//! Edits of what surrounds the matrix: sources, disputes, relations, events, examples.
//!
//! Owns the list of them. It never knows how they are done.

use crate::draft::key::{ChoiceKey, DisputeKey, FeatureKey, SourceKey, ThingKey};
use crate::guide::{Confidence, DisputeVerdict, Number, RelationKind};

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

/// A change to a dispute.
#[derive(Clone, Debug, PartialEq)]
pub enum DisputeEdit {
    /// Another id.
    Rename(DisputeKey),
    /// To another place among the disputes; beyond the last is the last.
    Move(usize),
    /// It goes.
    Remove,
    /// The claim at this place; after the last it is a new one.
    Claim(usize, String),
    /// Who makes the claim at this place, if anyone.
    ClaimedBy(usize, Option<SourceKey>),
    /// The claim at this place goes.
    RemoveClaim(usize),
    /// How far the claims are true.
    Verdict(DisputeVerdict),
    /// What is right.
    Truth(String),
    /// The things that it is about.
    About(Vec<ThingKey>),
    /// The feature that it is about, if any.
    Feature(Option<FeatureKey>),
    /// Where what is right comes from.
    Sources(Vec<SourceKey>),
}

/// A change to a relation.
#[derive(Clone, Debug, PartialEq)]
pub enum RelationEdit {
    /// To another place among the relations; beyond the last is the last.
    Move(usize),
    /// It goes.
    Remove,
    /// The one thing.
    From(ThingKey),
    /// How it stands to the other.
    Is(RelationKind),
    /// The other thing.
    To(ThingKey),
    /// In which sense.
    Note(String),
    /// Where it comes from.
    Sources(Vec<SourceKey>),
}

/// A change to an event.
#[derive(Clone, Debug, PartialEq)]
pub enum EventEdit {
    /// To another place among the events; beyond the last is the last.
    Move(usize),
    /// It goes.
    Remove,
    /// When it happened: a year, a month or a day.
    When(String),
    /// What happened.
    What(String),
    /// The thing it belongs to, if any.
    Thing(Option<ThingKey>),
    /// How sure the date is, if that is said.
    Confidence(Option<Confidence>),
    /// Where the date comes from.
    Sources(Vec<SourceKey>),
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
