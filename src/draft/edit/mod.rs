//! Edits: everything that an author can do to a pack.
//!
//! Owns the list of them. It never knows how they are done, nor how they are undone.

mod around;
mod matrix;

pub use around::{Answer, DisputeEdit, EventEdit, ExampleEdit, RelationEdit, SourceEdit};
pub use matrix::{Asks, Awaited, CellEdit, ChoiceEdit, FeatureEdit, ThingEdit};

use super::key::{ChoiceKey, DisputeKey, FeatureKey, SourceKey, ThingKey};
use crate::guide::RelationKind;

/// One change to a pack. An empty text takes an optional text away.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The question that the pack answers.
    SetTitle(String),
    /// What stands under the title.
    SetSummary(String),
    /// The language of all texts, as a tag such as `en`.
    SetLanguage(String),
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
    /// A dispute, after all others: what is claimed, which is false, and what is right.
    AddDispute {
        /// What is claimed.
        claim: String,
        /// What is right.
        truth: String,
    },
    /// A change to a dispute.
    Dispute(DisputeKey, DisputeEdit),
    /// A relation, after all others: how the one thing stands to the other.
    AddRelation(ThingKey, RelationKind, ThingKey),
    /// A change to the relation at this place.
    Relation(usize, RelationEdit),
    /// An event, after all others.
    AddEvent {
        /// When it happened: a year, a month or a day.
        when: String,
        /// What happened.
        what: String,
    },
    /// A change to the event at this place.
    Event(usize, EventEdit),
    /// An example of this name, after all others, and what it is; `None` is none of these.
    AddExample(String, Option<ThingKey>),
    /// A change to the example at this place.
    Example(usize, ExampleEdit),
}
