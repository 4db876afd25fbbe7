//! What surrounds the matrix as an editor shows it: sources, disputes, relations, events, examples.
//!
//! Owns what is shown of each. Fields without a remark are the format's of that name.
#![allow(missing_docs)]

use crate::guide::{Confidence, DisputeVerdict, Number, RelationKind};
use crate::pack::Tree;

/// A source.
#[derive(Clone, Debug, PartialEq)]
pub struct Source<'t> {
    pub id: &'t str,
    pub title: &'t str,
    pub publisher: &'t str,
    pub url: &'t str,
    pub year: Option<Number>,
}

/// A dispute.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute<'t> {
    pub id: &'t str,
    /// The ids of the things it is about.
    pub about: Vec<&'t str>,
    /// The id of the feature it is about; empty for none.
    pub feature: &'t str,
    pub said: Vec<Said<'t>>,
    pub verdict: Option<DisputeVerdict>,
    pub truth: &'t str,
    /// The ids of its sources.
    pub sources: Vec<&'t str>,
}

/// A claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'t> {
    /// The id of the source that makes it; empty for none.
    pub source: &'t str,
    pub claim: &'t str,
}

/// A relation.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation<'t> {
    /// The id of the one thing.
    pub from: &'t str,
    pub is: Option<RelationKind>,
    /// The id of the other.
    pub to: &'t str,
    pub note: &'t str,
    /// The ids of its sources.
    pub sources: Vec<&'t str>,
}

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event<'t> {
    pub when: &'t str,
    pub what: &'t str,
    /// The id of the thing it belongs to; empty for none.
    pub thing: &'t str,
    pub confidence: Option<Confidence>,
    /// The ids of its sources.
    pub sources: Vec<&'t str>,
}

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example<'t> {
    pub name: &'t str,
    /// The id of the thing that it is, or `none`.
    pub is: &'t str,
    pub note: &'t str,
    pub(in crate::draft) answers: &'t [(String, Tree)],
}

/// What an example replies to a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replied<'t> {
    /// Nothing.
    Nothing,
    /// The ids of choices.
    AnyOf(Vec<&'t str>),
    /// A number.
    Exactly(Number),
    /// About a number.
    About(Number),
}
