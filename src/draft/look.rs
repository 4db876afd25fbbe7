//! The parts of a draft as an editor shows them.
//!
//! Owns what is shown of each. [`super::show`] finds it in the tree.

use crate::guide::{Frequency, Misread, Number};
use crate::pack::Tree;

/// A thing. A text that is not there is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Thing<'t> {
    pub id: &'t str,
    pub name: &'t str,
    pub summary: &'t str,
    pub aka: Vec<&'t str>,
    /// The id of what it is a kind of; empty for none.
    pub kind_of: &'t str,
    /// Its paragraphs, without their sources.
    pub details: Vec<&'t str>,
}

/// A feature. A text that is not there is empty.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Feature<'t> {
    pub id: &'t str,
    pub label: &'t str,
    pub question: &'t str,
    pub help: &'t str,
    pub asked: Asked<'t>,
    pub misread: Misread,
    pub effort: Number,
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

/// A choice. A text that is not there is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Choice<'t> {
    pub id: &'t str,
    pub label: &'t str,
    pub help: &'t str,
}

/// What is said of a thing in a feature.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
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

/// A source. A text that is not there is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Source<'t> {
    pub id: &'t str,
    pub title: &'t str,
    pub publisher: &'t str,
    pub url: &'t str,
    pub year: Option<Number>,
}

/// An example. A text that is not there is empty.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Example<'t> {
    pub name: &'t str,
    /// The id of the thing that it is, or `none`.
    pub is: &'t str,
    pub note: &'t str,
    pub(super) answers: &'t [(String, Tree)],
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
