//! A thing: what is told apart, and what an explanation says of it.
//!
//! Owns names and texts. It never knows its cells; those are the matrix's.

use super::{SourceId, ThingId};

/// One of the things that people mix up, or a family of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// The author's id, as in the pack and in links.
    pub id: String,
    /// The name on its own: a heading, a column, a bar.
    pub name: String,
    /// The name of several.
    pub plural: Option<String>,
    /// The name inside a sentence, with its article: “a film score”.
    pub phrase: Option<String>,
    /// Other names and abbreviations.
    pub aka: Vec<String>,
    /// The family it is a kind of.
    pub kind_of: Option<ThingId>,
    /// How common it is beside the others: one of 2 turns up twice as often as one of 1. Of a family
    /// that each of its kinds is so common.
    pub commonness: Option<f64>,
    /// One sentence.
    pub summary: Option<String>,
    /// The explanation.
    pub details: Vec<Paragraph>,
    /// Where the summary comes from.
    pub sources: Vec<SourceId>,
}

impl Thing {
    /// The name to use inside a sentence: the phrase, or the bare name.
    pub fn in_sentence(&self) -> &str {
        self.phrase.as_deref().unwrap_or(&self.name)
    }
}

/// A paragraph of an explanation.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// Plain text.
    pub text: String,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}
