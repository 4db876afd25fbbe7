//! Markdown tables.
//!
//! Owns reading the first table of a text, with the heading above it as its title, and writing one.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::lines::Lines;
use super::{Malformed, Table};

/// Reads the first table.
pub(super) fn read(text: &str) -> Result<Table, Malformed> {
    let mut table = Table::default();
    let (mut heading, mut words) = (None, String::new());
    let mut is_inside = false;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::TableCell) => words.clear(),
            Event::End(TagEnd::Heading(_)) => heading = Some(words.trim().to_owned()),
            Event::Start(Tag::Table(_)) => is_inside = true,
            Event::End(TagEnd::Table) => {
                table.grid.caption = heading;
                return Ok(table);
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                table.grid.rows.push(Vec::new());
                table.cells.push(Vec::new());
            }
            Event::End(TagEnd::TableCell) => {
                if let (Some(row), Some(cells)) =
                    (table.grid.rows.last_mut(), table.cells.last_mut())
                {
                    row.push(words.trim().to_owned());
                    cells.push(trimmed(text, range.start, range.end));
                }
            }
            Event::Text(more) | Event::Code(more) => words.push_str(&more),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::InlineHtml(tag) if is_inside && tag.starts_with("<br") => words.push('\n'),
            _ => {}
        }
    }
    Err(Malformed::new("no table in this Markdown; it needs a line like |---|---|", None))
}

fn trimmed(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let cell = text[start..end].trim_matches(|c: char| c.is_whitespace() || c == '|');
    let at = cell.as_ptr() as usize - text.as_ptr() as usize;
    at..at + cell.len()
}

/// Whether a line stands below the head of a table: `|---|:-:|`.
pub(super) fn is_ruler(line: &str) -> bool {
    line.contains('|') && line.contains("--") && line.bytes().all(|b| b" |:-\t".contains(&b))
}

/// Writes a table below its title.
pub(super) fn write(lines: &Lines) -> String {
    let mut text = format!("# {}\n\n", lines.title.replace('\n', " "));
    for (at, row) in lines.grid().iter().enumerate() {
        for cell in row {
            text.push_str("| ");
            text.push_str(&escaped(cell));
            text.push(' ');
        }
        text.push_str("|\n");
        if at == 0 {
            text.push_str(&"|---".repeat(row.len()));
            text.push_str("|\n");
        }
    }
    text
}

/// A text in which nothing is Markdown.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in text.chars() {
        if matches!(c, '\\' | '|' | '*' | '_' | '`' | '<' | '[' | ']' | '&' | '~') {
            safe.push('\\');
        }
        safe.push(if c == '\n' { ' ' } else { c });
    }
    safe
}
