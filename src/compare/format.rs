//! Formats: the table as text to take away, in one dialect or another.
//!
//! Owns what of a table is taken away: what is in sight, and no more. How a dialect writes it, and
//! what has to be escaped, is in its own file.

use super::{CellView, Table, csv, html, markdown};
use crate::guide::{Guide, SourceId};
use crate::words::Words;

/// What a table can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A pipe table, as GitHub and many editors read it.
    Markdown,
    /// Comma-separated values (RFC 4180).
    Csv,
    /// A `<table>` with a caption and scopes.
    Html,
}

impl Format {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Markdown, Self::Csv, Self::Html];
}

/// What stands before something and after it.
pub(super) type Around = [&'static str; 2];

/// Letters, and what is written in their place.
pub(super) type Escapes = &'static [(char, &'static str)];

/// How a format writes a table. Titles and cells have been escaped when they are put in place.
pub(super) struct Dialect {
    pub(super) table: Around,
    /// The table's title; `None` in a format that has no place for one.
    pub(super) title: Option<Around>,
    pub(super) head: Around,
    pub(super) group: Around,
    pub(super) row: Around,
    /// A column's name, a row's label, a cell.
    pub(super) name: Around,
    pub(super) label: Around,
    pub(super) cell: Around,
    pub(super) between: &'static str,
    /// A new line within a cell.
    pub(super) line: &'static str,
    /// What comes after the head: at its start, for each column, at its end.
    pub(super) rule: [&'static str; 3],
    /// A group's heading above so many columns; `None` where groups are a column of their own.
    pub(super) heading: Option<fn(&str, usize) -> String>,
    /// What letters become that would otherwise mean something.
    pub(super) escapes: Escapes,
    /// A source's number, and its address.
    pub(super) source: fn(&str, Option<&str>) -> String,
    /// The last touch to a whole cell, which has been escaped.
    pub(super) finished: fn(String) -> String,
}

impl Table {
    /// The table as text in a format: the rows and columns shown, with the notes, sources and
    /// disputes that are open.
    pub fn written(&self, format: Format, guide: &Guide, words: &Words) -> String {
        let dialect = match format {
            Format::Markdown => &markdown::DIALECT,
            Format::Csv => &csv::DIALECT,
            Format::Html => &html::DIALECT,
        };
        let plain = |text: &str| (dialect.finished)(escaped(text, dialect.escapes));
        let is_grouped = self.groups.iter().any(|group| group.title.is_some());
        let group_column = is_grouped && dialect.heading.is_none();

        let mut out = dialect.table[0].to_owned();
        if let Some(title) = dialect.title {
            put(&mut out, title, &escaped(&guide.title, dialect.escapes));
        }
        out.push_str(dialect.head[0]);
        out.push_str(dialect.row[0]);
        if group_column {
            put(&mut out, dialect.name, &plain(words.group));
            out.push_str(dialect.between);
        }
        put(&mut out, dialect.name, &plain(words.feature));
        for &thing in &self.columns {
            out.push_str(dialect.between);
            put(&mut out, dialect.name, &plain(&guide.thing(thing).name));
        }
        out.push_str(dialect.row[1]);
        out.push_str(dialect.rule[0]);
        for _ in 0..=self.columns.len() {
            out.push_str(dialect.rule[1]);
        }
        out.push_str(dialect.rule[2]);
        out.push_str(dialect.head[1]);
        for group in &self.groups {
            let title = plain(group.title.as_deref().unwrap_or_default());
            out.push_str(dialect.group[0]);
            if let (Some(heading), false) = (dialect.heading, title.is_empty()) {
                put(&mut out, dialect.row, &heading(&title, self.columns.len() + 1));
            }
            for line in &group.rows {
                out.push_str(dialect.row[0]);
                if group_column {
                    put(&mut out, dialect.cell, &title);
                    out.push_str(dialect.between);
                }
                let mark = if line.is_marked { " ≠" } else { "" };
                put(&mut out, dialect.label, &plain(&[&*line.label, mark].concat()));
                for cell in &line.cells {
                    out.push_str(dialect.between);
                    let text = (dialect.finished)(shown(dialect, cell, guide, words));
                    put(&mut out, dialect.cell, &text);
                }
                out.push_str(dialect.row[1]);
            }
            out.push_str(dialect.group[1]);
        }
        out.push_str(dialect.table[1]);
        out
    }
}

fn put(out: &mut String, around: Around, text: &str) {
    out.push_str(around[0]);
    out.push_str(text);
    out.push_str(around[1]);
}

/// A text with letters replaced.
pub(super) fn escaped(text: &str, escapes: Escapes) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match escapes.iter().find(|(letter, _)| *letter == c) {
            Some((_, instead)) => out.push_str(instead),
            None => out.push(c),
        }
    }
    out
}

/// What a cell shows: its words; its note and sources, and what is disputed, where they are open.
fn shown(dialect: &Dialect, cell: &CellView, guide: &Guide, words: &Words) -> String {
    let mut out = String::new();
    let mut say = |text: &str, sources: &[SourceId]| {
        if !out.is_empty() && !text.is_empty() {
            out.push_str(dialect.line);
        }
        out.push_str(&escaped(text, dialect.escapes));
        for &id in sources {
            let number = (id.position() + 1).to_string();
            out.push(' ');
            out.push_str(&(dialect.source)(&number, guide.source(id).url.as_deref()));
        }
    };
    if !cell.text.is_empty() {
        say(&cell.text, &[]);
    }
    if cell.shows_note() {
        say(cell.note.as_deref().unwrap_or_default(), &cell.sources);
    }
    if cell.is_open {
        for &position in &cell.disputes {
            let dispute = &guide.disputes[position];
            for said in &dispute.said {
                say(&words.claim(said), said.source.as_slice());
            }
            say(&words.truth(dispute), &dispute.sources);
        }
    }
    out
}
