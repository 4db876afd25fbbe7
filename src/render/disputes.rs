//! What sources get wrong, and what is right.
//!
//! Owns the list of disputes.

use super::markup::Markup;
use super::sources;
use crate::guide::{Dispute, DisputeVerdict, Guide};
use crate::words::{Sentence, Words};

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
        let quoted = Sentence::fill(words.you_may_have_read, &[("claim", &said.claim)]);
        entry.line("p", &[], |line| {
            line.text(&quoted.text());
            sources::marks(line, guide, said.source.as_slice());
        });
    }
    entry.line("p", &[], |line| {
        line.inline("b", &[], |verdict| verdict.text(how_true(words, dispute.verdict)));
        line.text(": ");
        line.text(&dispute.truth);
        sources::marks(line, guide, &dispute.sources);
    });
}

fn how_true(words: &Words, verdict: DisputeVerdict) -> &'static str {
    match verdict {
        DisputeVerdict::True => words.dispute_true,
        DisputeVerdict::MostlyTrue => words.dispute_mostly_true,
        DisputeVerdict::PartlyTrue => words.dispute_partly_true,
        DisputeVerdict::False => words.dispute_false,
        DisputeVerdict::Opinion => words.dispute_opinion,
        DisputeVerdict::Unverified => words.dispute_unverified,
    }
}
