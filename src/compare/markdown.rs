//! The table in Markdown: a pipe table, as GitHub's dialect has it.
//!
//! Owns the escaping: nothing that an author wrote becomes markup, or ends a cell or a row.

use super::format::{Dialect, Escapes, escaped};

const TEXT: Escapes = &[
    ('\n', " "),
    ('\r', " "),
    ('\t', " "),
    ('\\', "\\\\"),
    ('|', "\\|"),
    ('*', "\\*"),
    ('_', "\\_"),
    ('`', "\\`"),
    ('[', "\\["),
    (']', "\\]"),
    ('<', "\\<"),
    ('>', "\\>"),
    ('&', "\\&"),
    ('~', "\\~"),
    ('$', "\\$"),
];

/// What would end a link or the cell around it.
const ADDRESS: Escapes = &[
    ('(', "%28"),
    (')', "%29"),
    ('|', "%7C"),
    ('<', "%3C"),
    ('>', "%3E"),
    ('\\', "%5C"),
    ('\n', "%0A"),
    (' ', "%20"),
];

pub(super) const DIALECT: Dialect = Dialect {
    table: ["", ""],
    title: Some(["**", "**\n\n"]),
    head: ["", ""],
    group: ["", ""],
    row: ["| ", " |\n"],
    name: ["", ""],
    label: ["", ""],
    cell: ["", ""],
    between: " | ",
    line: "<br>",
    rule: ["|", " --- |", "\n"],
    // Cells that a row does not have are empty.
    heading: Some(|title, _| ["**", title, "**"].concat()),
    escapes: TEXT,
    source: |number, address| match address {
        Some(address) => ["[", number, "](", &escaped(address, ADDRESS), ")"].concat(),
        None => number.to_owned(),
    },
    finished: |cell| cell,
};
