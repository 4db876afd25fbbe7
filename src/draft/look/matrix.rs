//! The matrix as an editor shows it: things, features, choices, cells.
//!
//! Owns what is shown of each. Fields without a remark are the format's of that name.
#![allow(missing_docs)]

use crate::draft::edit::Awaited;
use crate::guide::{Frequency, Misread, Number};

/// A thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing<'t> {
    pub id: &'t str,
    pub name: &'t str,
    pub plural: &'t str,
    pub phrase: &'t str,
    pub aka: Vec<&'t str>,
    /// The id of what it is a kind of; empty for none.
    pub kind_of: &'t str,
    pub commonness: Option<Number>,
    pub summary: &'t str,
    /// Its paragraphs, each with the ids of its sources.
    pub details: Vec<(&'t str, Vec<&'t str>)>,
    /// The ids of its sources.
    pub sources: Vec<&'t str>,
}

/// A feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature<'t> {
    pub id: &'t str,
    pub label: &'t str,
    pub group: &'t str,
    pub question: &'t str,
    pub help: &'t str,
    pub asked: Asked<'t>,
    pub misread: Misread,
    pub effort: Number,
    /// What it waits for, in the order written.
    pub only_if: Vec<Wait<'t>>,
}

/// What a feature is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked<'t> {
    /// Nothing: it is only compared.
    Nothing,
    /// One of these.
    Choices(Vec<Choice<'t>>),
    /// A number.
    Number {
        /// What is written behind it.
        unit: &'t str,
        /// The least.
        least: Option<Number>,
        /// The most.
        most: Option<Number>,
    },
}

/// That a feature waits for replies to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait<'t> {
    /// The id of the other.
    pub feature: &'t str,
    pub replies: Awaited,
}

/// A choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'t> {
    pub id: &'t str,
    pub label: &'t str,
    pub help: &'t str,
}

/// What is said of a thing in a feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell<'t> {
    pub content: Content,
    pub note: &'t str,
    /// The ids of its sources.
    pub sources: Vec<&'t str>,
}

/// What holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing is said.
    Unknown,
    /// The question makes no sense.
    NotApplicable,
    /// How often each choice of the feature holds, in their order; `None` where nothing is said of one.
    Frequencies(Vec<Option<Frequency>>),
    /// From one number to another, as far as the ends are written.
    Range(Option<Number>, Option<Number>),
}
