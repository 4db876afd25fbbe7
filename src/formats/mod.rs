//! Other formats: tables and other programs' keys, to packs and back.
//!
//! Owns which formats there are, how they are told apart, and what is said of things that a format
//! cannot hold. It never knows files, nor what is guessed about a table (that is
//! [`crate::sheet`]'s). None of it is in what readers download.

mod clavis;
mod clavis_out;
mod delimited;
mod delta;
mod delta_item;
mod differences;
mod encoding;
mod html;
mod json;
mod lines;
mod loss;
mod markdown;
mod outline;
mod page;
mod sdd;
mod xml;

pub use differences::differences;
pub use encoding::{Undecodable, decode};
pub use loss::LeftOut;

use std::ops::Range;

use crate::guide::Guide;
use crate::pack::Tree;
use crate::sheet::Grid;

/// How a pack can be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own: JSON.
    Pack,
    /// Cells between commas or semicolons.
    Csv,
    /// Cells between tabs, as spreadsheets copy them.
    Tsv,
    /// A table between pipes.
    Markdown,
    /// The first table of a page.
    Html,
    /// Clavis, the JSON of Artsdatabanken, the Norwegian Biodiversity Information Centre.
    Clavis,
    /// DELTA, the Description Language for Taxonomy.
    Delta,
    /// Structured Descriptive Data 1.1 of the TDWG, in XML.
    Sdd,
}

/// A table and where in the text its cells stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The texts.
    pub grid: Grid,
    /// The bytes of each cell, row by row; empty where the reader cannot tell.
    pub cells: Vec<Vec<Range<usize>>>,
}

/// A key of another program as a pack, and what a pack cannot hold of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// The pack, for [`crate::pack::load`].
    pub pack: Tree,
    /// What did not come along.
    pub left_out: Vec<LeftOut>,
}

/// Why a text is not what its format says, and from which byte on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// What is wrong, as a whole sentence.
    pub message: String,
    /// Where, if that is known.
    pub at: Option<usize>,
}

impl Malformed {
    fn new(message: impl Into<String>, at: Option<usize>) -> Self {
        Self { message: message.into(), at }
    }
}

impl Format {
    /// All of them, ours first.
    pub const ALL: [Self; 8] = [
        Self::Pack,
        Self::Csv,
        Self::Tsv,
        Self::Markdown,
        Self::Html,
        Self::Clavis,
        Self::Delta,
        Self::Sdd,
    ];

    /// The format's name in programs: one word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Clavis => "clavis",
            Self::Delta => "delta",
            Self::Sdd => "sdd",
        }
    }

    /// The format of that [`word`](Self::word).
    ///
    /// ```
    /// use which_one::formats::Format;
    ///
    /// assert_eq!(Format::of_word("tsv"), Some(Format::Tsv));
    /// ```
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }

    /// The format of a file's name, by its ending.
    ///
    /// ```
    /// use which_one::formats::Format;
    ///
    /// assert_eq!(Format::of_name("Coffee.MD"), Some(Format::Markdown));
    /// assert_eq!(Format::of_name("coffee"), None);
    /// ```
    pub fn of_name(name: &str) -> Option<Self> {
        let lower = name.to_lowercase();
        let endings = [
            (".clavis.json", Self::Clavis),
            (".json", Self::Pack),
            (".csv", Self::Csv),
            (".tsv", Self::Tsv),
            (".tab", Self::Tsv),
            (".md", Self::Markdown),
            (".markdown", Self::Markdown),
            (".html", Self::Html),
            (".htm", Self::Html),
            (".dlt", Self::Delta),
            (".delta", Self::Delta),
            (".sdd", Self::Sdd),
            (".xml", Self::Sdd),
        ];
        endings.into_iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, format)| format)
    }

    /// The format of a text, by what it begins with and what stands between its cells.
    ///
    /// ```
    /// use which_one::formats::Format;
    ///
    /// assert_eq!(Format::of_text("| | A |\n|---|---|\n| x | yes |"), Format::Markdown);
    /// assert_eq!(Format::of_text("\tA\tB\nx\tyes\tno"), Format::Tsv);
    /// assert_eq!(Format::of_text("*CHARACTER LIST\n#1. wings/"), Format::Delta);
    /// ```
    pub fn of_text(text: &str) -> Self {
        let start = text.trim_start();
        if start.starts_with('{') {
            return if clavis::is_clavis(text) { Self::Clavis } else { Self::Pack };
        }
        if start.starts_with('<') {
            return if start.contains("<Datasets") { Self::Sdd } else { Self::Html };
        }
        let mut lines = text.lines().map(str::trim);
        let is_directive = |line: &str| {
            let words = line.strip_prefix('*').map(str::trim_start);
            words.is_some_and(|words| words.starts_with(|c: char| c.is_ascii_uppercase()))
                && line.get(..6).is_some_and(|start| start == start.to_uppercase())
        };
        if text.lines().take(50).any(is_directive) {
            return Self::Delta;
        }
        if lines.any(markdown::is_ruler) {
            return Self::Markdown;
        }
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        if first.contains('\t') { Self::Tsv } else { Self::Csv }
    }

    /// The format of a file, by its name where that tells and else by its text.
    ///
    /// ```
    /// use which_one::formats::Format;
    ///
    /// assert_eq!(Format::of("a.md", "a,b"), Format::Markdown);
    /// assert_eq!(Format::of("a.json", "a,b"), Format::Pack);
    /// assert_eq!(Format::of("a", "a,b"), Format::Csv);
    /// ```
    pub fn of(name: &str, text: &str) -> Self {
        match Self::of_name(name) {
            Some(named) if named != Self::Pack => named,
            // An ending says that it is JSON, and only its keys whose.
            named => match Self::of_text(text) {
                found @ (Self::Pack | Self::Clavis) => found,
                found => named.unwrap_or(found),
            },
        }
    }

    /// What the format is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pack => "a pack",
            Self::Csv => "CSV",
            Self::Tsv => "TSV",
            Self::Markdown => "a Markdown table",
            Self::Html => "an HTML table",
            Self::Clavis => "Clavis",
            Self::Delta => "DELTA",
            Self::Sdd => "SDD",
        }
    }

    /// Whether it holds a table, which has to be guessed about.
    pub fn is_table(self) -> bool {
        matches!(self, Self::Csv | Self::Tsv | Self::Markdown | Self::Html)
    }
}

/// Reads a table.
///
/// # Errors
///
/// If there is no table in the text, or the format holds none.
pub fn read_table(text: &str, format: Format) -> Result<Table, Malformed> {
    match format {
        Format::Csv | Format::Tsv => delimited::read(text, format),
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
        _ => Err(Malformed::new(format!("{} holds no table", format.name()), None)),
    }
}

/// Reads another program's key.
///
/// # Errors
///
/// If the text is not in the format, or the format is a table's or ours.
pub fn read_key(text: &str, format: Format) -> Result<Brought, Malformed> {
    match format {
        Format::Clavis => clavis::read(text),
        Format::Delta => delta::read(text),
        Format::Sdd => sdd::read(text),
        _ => Err(Malformed::new(format!("{} is no other program’s key", format.name()), None)),
    }
}

/// Writes a guide, and says what the format cannot hold; `None` for formats that are only read, and
/// for packs, which are written from their tree.
pub fn write(guide: &Guide, format: Format) -> Option<(String, Vec<LeftOut>)> {
    let (lines, left_out) = lines::of(guide, format);
    let text = match format {
        Format::Csv | Format::Tsv => delimited::write(&lines, format),
        Format::Markdown => markdown::write(&lines),
        Format::Html => page::write(&lines),
        Format::Clavis => return Some(clavis::write(guide)),
        Format::Pack | Format::Delta | Format::Sdd => return None,
    };
    Some((text, left_out))
}

/// Writes rows of texts as spreadsheets copy them.
pub fn write_grid(grid: &Grid) -> String {
    delimited::write_rows(&grid.rows, Format::Tsv)
}

/// A tree as JSON, with an object or a list to a line where it is short.
pub fn write_pack(tree: &Tree) -> String {
    json::write(tree)
}
