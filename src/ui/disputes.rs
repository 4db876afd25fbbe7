//! “You may have read that …”: what sources get wrong, and what is right.
//!
//! Owns the list of disputes, and what leads to it from the things that they are about.

use yew::{Html, html};

use super::screen::Screen;
use super::text::text;
use super::{article, explain, focus, sources};
use crate::guide::{Dispute, DisputeVerdict, Said, SourceId, ThingId};
use crate::words::{Sentence, Words};

/// All disputes.
pub(super) fn disputes(screen: &Screen<'_>) -> Html {
    let mut disputes: Vec<Html> = Vec::new();
    for dispute in &screen.guide().disputes {
        disputes.push(shown(screen, dispute, false));
    }
    html! {
        <section class="disputes" hidden={disputes.is_empty()}>
            { explain::heading(screen, "disputes", screen.words().disputes) }
            <ul>{ for disputes }</ul>
        </section>
    }
}

/// The first claim of each dispute about a thing, as a link to it.
pub(super) fn pointers(screen: &Screen<'_>, thing: ThingId) -> Vec<Html> {
    let mut pointers: Vec<Html> = Vec::new();
    for dispute in &screen.guide().disputes {
        if let Some(said) = dispute.said.first().filter(|_| dispute.about.contains(&thing)) {
            let leads = focus::leads_to(id(screen, dispute));
            let pointer = article::button(&quoted(screen, said), leads);
            pointers.push(html! { <li>{ pointer }</li> });
        }
    }
    pointers
}

/// One dispute, unfolded.
pub(super) fn entry(screen: &Screen<'_>, dispute: &Dispute) -> Html {
    shown(screen, dispute, true)
}

/// What is said and how far it is true, before what else is said of it and what is right.
fn shown(screen: &Screen<'_>, dispute: &Dispute, open: bool) -> Html {
    let mut claims: Vec<Html> = Vec::new();
    let mut said_by: Vec<SourceId> = Vec::new();
    let mut who = screen.words().said_by.to_owned();
    for said in &dispute.said {
        claims.push(html! { <i>{ text(&quoted(screen, said)) }</i> });
        if let Some(id) = said.source.filter(|id| !said_by.contains(id)) {
            let source = screen.guide().source(id);
            who.push_str(if said_by.is_empty() { " " } else { screen.words().list_comma });
            who.push_str(source.publisher.as_ref().unwrap_or(&source.title));
            said_by.push(id);
        }
    }
    let mut about: Vec<Html> = Vec::new();
    for &thing in &dispute.about {
        about.push(article::link(screen, thing));
    }
    let others = claims.split_off(1.min(claims.len()));
    html! {
        <li key={dispute.id.clone()} class="dispute">
            <details {open}>
                <summary id={id(screen, dispute)}>
                    { for claims }
                    <strong class="dispute-verdict">{ verdict(screen.words(), dispute.verdict) }</strong>
                </summary>
                <div class="truth">
                    { for others }
                    { sources::said(screen, &dispute.truth, &dispute.sources) }
                    <div class="who" hidden={said_by.is_empty()}>
                        { text(&who) }{ sources::marks(screen, &said_by) }
                    </div>
                    <p class="dispute-about" hidden={about.is_empty()}>
                        { screen.words().dispute_about }{ for about }
                    </p>
                </div>
            </details>
        </li>
    }
}

fn id(screen: &Screen<'_>, dispute: &Dispute) -> String {
    screen.id(&["dispute-", &dispute.id].concat())
}

fn quoted(screen: &Screen<'_>, said: &Said) -> String {
    Sentence::fill(screen.words().you_may_have_read, &[("claim", &said.claim)]).text()
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
