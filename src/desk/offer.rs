//! Another format to take the pack away in, and what it cannot hold.
//!
//! Owns how that is found out: what is written is read again.

use std::rc::Rc;

use super::Made;
use crate::formats::{self, Format};
use crate::reading::ReadPage;

/// The formats that packs can be written in, beside our own.
pub const OFFERED: [Format; 5] =
    [Format::Csv, Format::Tsv, Format::Markdown, Format::Html, Format::Clavis];

/// A pack in another format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The format.
    pub format: Format,
    /// The text.
    pub text: Rc<str>,
    /// What does not come along, as the format has no place for it.
    pub left_out: Vec<String>,
    /// What would be read otherwise from it.
    pub different: Vec<String>,
}

impl Offer {
    /// What was made, in another format.
    pub(super) fn of(made: &Made, format: Format, read_page: ReadPage) -> Option<Self> {
        let (text, left_out) = formats::write(&made.guide, format)?;
        let read = match format {
            Format::Html => read_page(&text).ok(),
            Format::Clavis => None,
            _ => formats::read_table(&text, format).ok(),
        };
        let different = read.map(|table| formats::differences(&made.guide, &table));
        Some(Self {
            format,
            text: text.into(),
            left_out: left_out.iter().map(ToString::to_string).collect(),
            different: different.unwrap_or_default(),
        })
    }

    /// The ending of a file in this format.
    pub fn ending(format: Format) -> &'static str {
        match format {
            Format::Csv => ".csv",
            Format::Tsv => ".tsv",
            Format::Markdown => ".md",
            Format::Html => ".html",
            Format::Clavis => ".clavis.json",
            Format::Pack => ".json",
            Format::Delta => ".dlt",
            Format::Sdd => ".xml",
        }
    }
}
