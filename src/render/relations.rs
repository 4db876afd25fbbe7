//! How the things stand to each other: the map, in words.
//!
//! Owns the list. What is said, and inside what it stands, is [`crate::explain`]'s.

use super::markup::Markup;
use super::sources;
use crate::explain::{Says, Statement, outline, statements};
use crate::guide::Guide;
use crate::words::Words;

/// All statements under one heading, where anything relates to anything.
pub(super) fn relations(page: &mut Markup, guide: &Guide, words: &Words) {
    if guide.relations.is_empty() {
        return;
    }
    page.line("h3", &[], |heading| heading.text(words.map));
    nested(page, guide, words, &statements(guide, &outline(guide)));
}

/// Statements as lists inside each other, as far in as they stand.
fn nested(page: &mut Markup, guide: &Guide, words: &Words, statements: &[Statement]) {
    page.block("ul", &[], |list| {
        let mut rest = statements;
        while let Some((statement, after)) = rest.split_first() {
            let inside = after.iter().take_while(|inner| inner.depth > statement.depth).count();
            let (inner, next) = after.split_at(inside);
            list.line("li", &[], |entry| {
                said(entry, guide, words, statement);
                if !inner.is_empty() {
                    entry.text("\n");
                    nested(entry, guide, words, inner);
                }
            });
            rest = next;
        }
    });
}

fn said(entry: &mut Markup, guide: &Guide, words: &Words, statement: &Statement) {
    entry.text(&statement.text(guide, words));
    if let Says::Relation(position) = statement.says {
        let relation = &guide.relations[position];
        if let Some(note) = &relation.note {
            entry.text(" ");
            entry.text(note);
        }
        sources::marks(entry, guide, &relation.sources);
    }
}
