//! The guide: a pack after validation.
//!
//! Owns the matrix and everything around it, with typed ids and total look-ups: whoever holds a
//! [`Guide`] has nothing left to check. It never knows JSON (that is [`crate::pack`]'s) or
//! who replied.

mod cell;
mod cells;
mod direction;
mod example;
mod family;
mod feature;
mod frequency;
mod id;
mod matrix;
mod number;
mod reference;
mod reply;
mod scale;
mod thing;

pub use cell::{Cell, Content, Shares};
pub(crate) use cells::{CellId, Cells};
pub use direction::Direction;
pub use example::{Example, ExampleIs};
pub use feature::{Accepts, Choice, Condition, Feature, FeatureKind, Misread};
pub use frequency::Frequency;
pub use id::{ChoiceId, FeatureId, SourceId, ThingId};
pub use matrix::Guide;
pub use number::Number;
pub use reference::{
    Confidence, Dispute, DisputeVerdict, Event, Relation, RelationKind, Said, Source,
};
pub use reply::{ChoiceSet, Reply};
pub use scale::{Range, Scale, Unit};
pub use thing::{Paragraph, Thing};
