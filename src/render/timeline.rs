//! When what happened.
//!
//! Owns the list of dates, in the pack's order.

use super::markup::Markup;
use super::sources;
use crate::guide::Guide;
use crate::words::Words;

/// All events, under one heading.
pub(super) fn timeline(page: &mut Markup, guide: &Guide, words: &Words) {
    if guide.timeline.is_empty() {
        return;
    }
    page.line("h3", &[], |heading| heading.text(words.timeline));
    page.block("ul", &[], |list| {
        for event in &guide.timeline {
            list.line("li", &[], |entry| {
                entry.inline("time", &[("datetime", &event.when)], |when| {
                    when.text(&words.date(&event.when));
                });
                entry.text(" ");
                entry.text(&event.what);
                sources::marks(entry, guide, &event.sources);
            });
        }
    });
}
