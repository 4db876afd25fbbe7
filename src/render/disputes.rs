//! What sources get wrong, and what is right.
//!
//! Owns the list of disputes.

use super::markup::Markup;
use super::sources;
use crate::guide::{Dispute, Guide};
use crate::words::Words;

/// All of them, under one heading.
pub(super) fn disputes(page: &mut Markup, guide: &Guide, words: &Words) {
    if guide.disputes.is_empty() {
        return;
    }
    page.line("h3", &[], |heading| heading.text(words.disputes));
    page.block("ul", &[], |list| {
        for dispute in &guide.disputes {
            list.block("li", &[], |entry| one(entry, guide, words, dispute));
        }
    });
}

fn one(entry: &mut Markup, guide: &Guide, words: &Words, dispute: &Dispute) {
    for said in &dispute.said {
        entry.line("p", &[], |line| {
            line.text(&words.claim(said));
            sources::marks(line, guide, said.source.as_slice());
        });
    }
    entry.line("p", &[], |line| {
        line.text(&words.truth(dispute));
        sources::marks(line, guide, &dispute.sources);
    });
}
