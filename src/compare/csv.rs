//! The table as comma-separated values (RFC 4180), with a column for the rows' groups.
//!
//! Owns the escaping: no cell ends another, and none runs as a formula in a spreadsheet, wherever a
//! spreadsheet takes a cell to begin.

use super::format::Dialect;

pub(super) const DIALECT: Dialect = Dialect {
    table: ["", ""],
    title: None,
    head: ["", ""],
    group: ["", ""],
    row: ["", "\r\n"],
    name: ["", ""],
    label: ["", ""],
    cell: ["", ""],
    between: ",",
    line: " – ",
    rule: [""; 3],
    heading: None,
    escapes: &[('"', "\"\"")],
    source: |number, _| ["[", number, "]"].concat(),
    finished: |cell| field(&cell),
};

/// A field, in quotes where it holds what could end it; its own quotes are doubled already. A sign that would begin a formula gets an
/// apostrophe, which spreadsheets take for “this is text”: at the start, and after whatever some
/// spreadsheet takes for the end of a cell, such as the semicolon in many countries.
fn field(text: &str) -> String {
    let mut out = String::new();
    let (mut is_start, mut is_quoted) = (true, false);
    for c in text.chars() {
        if is_start && is_formula_sign(c) {
            out.push('\'');
        }
        let is_end = matches!(c, ',' | ';' | '\t' | '\n' | '\r');
        is_start = is_end || is_start && (c <= ' ' || matches!(c, '"' | '\u{a0}' | '\u{feff}'));
        is_quoted |= is_end || c == '"';
        out.push(c);
    }
    if is_quoted { ["\"", &out, "\""].concat() } else { out }
}

/// The four signs, and the wide forms of them that East Asian spreadsheets take as well.
pub(super) fn is_formula_sign(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}
