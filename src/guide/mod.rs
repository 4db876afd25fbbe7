//! The guide: a pack after validation.
//!
//! Owns the matrix and everything around it, with typed ids and total look-ups: whoever holds a
//! [`Guide`] has nothing left to check. It never knows JSON (that is [`crate::pack`]'s), replies or
//! a reader.

mod cell;
mod example;
mod family;
mod feature;
mod frequency;
mod id;
mod matrix;
mod reference;
mod thing;

pub use cell::{Cell, Content, Shares};
pub use example::{Example, ExampleIs};
pub use feature::{Choice, Condition, Feature, Misread};
pub use frequency::Frequency;
pub use id::{ChoiceId, FeatureId, SourceId, ThingId};
pub use matrix::{Guide, Matrix};
pub use reference::{
    Confidence, Dispute, DisputeVerdict, Event, Relation, RelationKind, Said, Source,
};
pub use thing::{Paragraph, Thing};
