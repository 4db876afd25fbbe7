//! Why an edit cannot be done.
//!
//! Owns the reasons. [`super::message`] words them.

use super::key::{FeatureKey, ThingKey};
use crate::pack::What;

/// Why an edit cannot be done. The draft is as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// Nothing goes by this id; of what has no id, by this place, counted from 1.
    NotThere(What, String),
    /// The thing has no paragraph of this place, counted from 1.
    NoParagraph(usize),
    /// The dispute has no claim of this place, counted from 1.
    NoClaim(usize),
    /// Something else has this id.
    Taken(What, String),
    /// Links cannot carry this id.
    BadId(String),
    /// The id `none` stands for none of these.
    ReservedNone,
    /// A thing would be a kind of itself, maybe by way of others.
    Circle(ThingKey),
    /// A feature would wait for replies to itself, maybe by way of others.
    WaitsForItself(FeatureKey),
    /// The feature is not answered with that.
    AnsweredOtherwise(FeatureKey),
    /// What stands in the pack under this key is not what belongs there.
    Misshapen(&'static str),
    /// The pack leaves its features out, and what it says in the cells is wrong.
    FeaturesLeftOut,
}

impl std::error::Error for Refused {}
