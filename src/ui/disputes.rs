//! “You may have read that …”: what sources get wrong, and what is right.
//!
//! Owns the list of disputes.

use yew::{Html, html};

use super::screen::Screen;
use super::sources;
use crate::guide::{Dispute, DisputeVerdict, Said};
use crate::words::{Sentence, Words};

/// All disputes.
pub(super) fn disputes(screen: &Screen<'_>) -> Html {
    let disputes = &screen.guide().disputes;
    html! {
        <section class="disputes" key="disputes" hidden={disputes.is_empty()}>
            <h3 class="section-heading">{ screen.words.disputes }</h3>
            <ul>{ for disputes.iter().map(|dispute| entry(screen, dispute)) }</ul>
        </section>
    }
}

/// One dispute.
pub(super) fn entry(screen: &Screen<'_>, dispute: &Dispute) -> Html {
    let claim = |(i, said): (usize, &Said)| {
        let quoted = Sentence::fill(screen.words.you_may_have_read, &[("claim", &said.claim)]);
        html! {
            <p key={i} class="claim">
                { quoted.text() }{ sources::marks(screen, said.source.as_slice()) }
            </p>
        }
    };
    html! {
        <li key={dispute.id.clone()} class="dispute">
            { for dispute.said.iter().enumerate().map(claim) }
            <p class="truth">
                <strong>{ verdict(screen.words, dispute.verdict) }</strong>
                <span>{ dispute.truth.clone() }{ sources::marks(screen, &dispute.sources) }</span>
            </p>
        </li>
    }
}

fn verdict(words: &Words, verdict: DisputeVerdict) -> &'static str {
    match verdict {
        DisputeVerdict::True => words.dispute_true,
        DisputeVerdict::MostlyTrue => words.dispute_mostly_true,
        DisputeVerdict::PartlyTrue => words.dispute_partly_true,
        DisputeVerdict::False => words.dispute_false,
        DisputeVerdict::Opinion => words.dispute_opinion,
        DisputeVerdict::Unverified => words.dispute_unverified,
    }
}
