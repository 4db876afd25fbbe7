//! The parts of a draft as an editor shows them. A text that is not there is empty.
//!
//! Owns what is shown of each. [`super::show`] finds it in the tree.

mod around;
mod matrix;

pub use around::{Dispute, Event, Example, Relation, Replied, Said, Source};
pub use matrix::{Asked, Cell, Choice, Content, Feature, Thing, Wait};
