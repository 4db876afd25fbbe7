//! The table in HTML: a caption, scopes, and nothing that needs a style sheet.
//!
//! Owns the escaping: nothing that an author wrote becomes markup, and no cell runs as a formula
//! when the table is pasted into a spreadsheet.

use super::csv::is_formula_sign;
use super::format::{Dialect, Escapes, escaped};

const ESCAPES: Escapes = &[('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;")];

pub(super) const DIALECT: Dialect = Dialect {
    table: ["<table>\n", "</table>\n"],
    title: Some(["<caption>", "</caption>\n"]),
    head: ["<thead>\n", "</thead>\n"],
    group: ["<tbody>\n", "</tbody>\n"],
    row: ["<tr>", "</tr>\n"],
    name: ["<th scope=\"col\">", "</th>"],
    label: ["<th scope=\"row\">", "</th>"],
    cell: ["<td>", "</td>"],
    between: "",
    line: "<br>",
    rule: [""; 3],
    heading: Some(|title, columns| {
        let span = columns.to_string();
        ["<th scope=\"rowgroup\" colspan=\"", &span, "\">", title, "</th>"].concat()
    }),
    escapes: ESCAPES,
    source: |number, address| match address {
        Some(address) => ["<a href=\"", &escaped(address, ESCAPES), "\">", number, "</a>"].concat(),
        None => number.to_owned(),
    },
    finished: guarded,
};

/// What begins like a formula gets a space of no width before it: nobody sees it, and a spreadsheet
/// takes the cell for text.
fn guarded(cell: String) -> String {
    let first = cell.chars().find(|&c| c > ' ' && c != '\u{a0}');
    if first.is_some_and(is_formula_sign) { ["&#8203;", &cell].concat() } else { cell }
}
