//! The overview: what the guide is about, and its things in a sentence each.
//!
//! Owns the head of the page.

use super::markup::Markup;
use crate::guide::Guide;

/// The title and the summary.
pub(super) fn head(page: &mut Markup, guide: &Guide) {
    page.line("h2", &[], |title| title.text(&guide.title));
    if let Some(summary) = &guide.summary {
        page.line("p", &[], |line| line.text(summary));
    }
}

/// Each thing with its summary, families before their kinds.
pub(super) fn things(page: &mut Markup, guide: &Guide) {
    page.block("dl", &[], |list| {
        for id in guide.in_family_order() {
            let thing = guide.thing(id);
            list.line("dt", &[], |term| term.text(&thing.name));
            if let Some(summary) = &thing.summary {
                list.line("dd", &[], |line| line.text(summary));
            }
        }
    });
}
