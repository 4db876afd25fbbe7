//! Sources: a number beside each statement, and the list that the numbers lead to.
//!
//! Owns the numbers, which are the order of the pack's list. Addresses have been checked when the
//! pack was read.

use super::markup::Markup;
use super::prefix;
use crate::guide::{Guide, Source, SourceId};
use crate::words::Words;

/// The numbers of a statement's sources, as links to the list.
pub(super) fn marks(page: &mut Markup, guide: &Guide, sources: &[SourceId]) {
    if sources.is_empty() {
        return;
    }
    page.text(" ");
    page.inline("sup", &[], |marks| {
        for (i, &source) in sources.iter().enumerate() {
            if i > 0 {
                marks.text(" ");
            }
            let address = ["#", &anchor(guide, source)].concat();
            marks.inline("a", &[("href", &address)], |link| {
                link.text(&format!("[{}]", source.position() + 1));
            });
        }
    });
}

/// The whole list, under a heading.
pub(super) fn list(page: &mut Markup, guide: &Guide, words: &Words) {
    if guide.sources.is_empty() {
        return;
    }
    page.line("h3", &[], |heading| heading.text(words.sources));
    page.block("ol", &[], |list| {
        for (position, source) in guide.sources.iter().enumerate() {
            let anchor = anchor(guide, SourceId::at(position));
            list.line("li", &[("id", &anchor)], |entry| one(entry, source));
        }
    });
}

fn one(entry: &mut Markup, source: &Source) {
    match &source.url {
        Some(url) => entry.inline("a", &[("href", url)], |link| link.text(&source.title)),
        None => entry.inline("cite", &[], |title| title.text(&source.title)),
    }
    let year = source.year.map(|year| year.to_string());
    for from in [source.publisher.as_deref(), year.as_deref()].into_iter().flatten() {
        entry.text(", ");
        entry.text(from);
    }
}

fn anchor(guide: &Guide, source: SourceId) -> String {
    format!("{}-source-{}", prefix(guide), source.position() + 1)
}
