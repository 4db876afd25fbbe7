//! A pack that is being written: its tree, and every way to change it.
//!
//! Owns what an author can do to a pack, and that no change leaves a name that names nothing. A draft
//! may be wrong for a while – a thing without a name, a feature with one choice – and keeps it; what
//! is wrong is [`crate::pack`]'s to say. It never knows who edits, nor
//! the way back: edits give another draft and leave the one before.
//!
//! ```
//! use which_one::draft::{Draft, Edit, ThingEdit};
//!
//! let text = r#"{"version": 1, "title": "Tea or coffee?", "things": [
//!     {"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}, {"id": "chai", "name": "Chai", "kind_of": "tea"}],
//!     "features": [], "cells": {}}"#;
//! let draft = Draft::read(text).unwrap();
//!
//! let (draft, went) = draft.edited(&Edit::Thing("tea".into(), ThingEdit::Remove)).unwrap();
//! assert_eq!(went[0].to_string(), "1 thing is no longer a kind of it");
//! assert_eq!(draft.things().len(), 2);
//! ```

mod apply;
mod branch;
mod cell;
mod choice;
mod condition;
mod consequence;
mod dispute;
mod document;
mod edit;
mod event;
mod example;
mod feature;
mod field;
mod key;
mod look;
mod message;
mod place;
mod reference;
mod refused;
mod relation;
mod show;
mod source;
mod thing;
mod word;

pub use consequence::{Consequence, Fate};
pub use document::{Draft, Unreadable};
pub use edit::{
    Answer, Asks, Awaited, CellEdit, ChoiceEdit, DisputeEdit, Edit, EventEdit, ExampleEdit,
    FeatureEdit, RelationEdit, SourceEdit, ThingEdit,
};
pub use key::{ChoiceKey, DisputeKey, FeatureKey, SourceKey, ThingKey};
pub use look::{
    Asked, Cell, Choice, Content, Dispute, Event, Example, Feature, Relation, Replied, Said,
    Source, Thing, Wait,
};
pub use place::Place;
pub use refused::Refused;
