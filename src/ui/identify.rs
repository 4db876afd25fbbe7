//! Which one is it? The trail, the question or the verdict, and what is left.
//!
//! Owns the layout of the view and what its live region says.

use yew::{Html, html};

use super::folded::folded;
use super::rest;
use super::screen::Screen;
use super::sentence::sentence;
use super::{bars, example, question, trail};
use crate::app::{Fold, Msg};
use crate::identify::Verdict;
use crate::words::Sentence;

/// The view.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    html! {
        <>
            <div class="ask">
                { gone(screen) }
                { example::trying(screen) }
                { trail::trail(screen) }
                { step(screen) }
                { actions(screen) }
                { example::list(screen) }
                { folded(screen, Fold::Questions, false) }
            </div>
            { bars::whats_left(screen) }
        </>
    }
}

/// The question, or the verdict where nothing is left to ask.
fn step(screen: &Screen<'_>) -> Html {
    match screen.state.question(screen.identification) {
        Some(feature) => question::question(screen, feature),
        None => rest::verdict(screen),
    }
}

/// What a link named and the pack does not have any more.
fn gone(screen: &Screen<'_>) -> Html {
    let gone = screen.state.gone();
    let said = (!gone.is_empty()).then(|| gone_said(screen, gone));
    html! { <p class="gone" hidden={gone.is_empty()}>{ said }</p> }
}

// In a function of its own, because no link leads to a first frame.
#[inline(never)]
fn gone_said(screen: &Screen<'_>, gone: &[String]) -> Html {
    let ids = gone.join(screen.words().list_comma);
    sentence(&Sentence::fill(screen.words().gone_from_pack, &[("ids", &ids)]))
}

fn actions(screen: &Screen<'_>) -> Html {
    let (state, words) = (screen.state, screen.words());
    let has_answers = !state.answers().is_empty();
    let action = |(is_possible, message, label): (bool, Msg, &'static str)| {
        html! {
            <button type="button" class="plain" disabled={!is_possible}
                onclick={screen.sends(message)}>{ label }</button>
        }
    };
    let all = [
        (state.can_go_back(), Msg::WentBack, words.back),
        (has_answers, Msg::StartedAgain, words.start_again),
        (has_answers, Msg::ResultCopied, words.copy_result),
        (has_answers, Msg::LinkCopied, words.copy_link),
    ];
    html! {
        <div class="actions">{ for all.into_iter().map(action) }</div>
    }
}

/// What the live region says: where things stand after the last answer.
pub(super) fn live(screen: &Screen<'_>) -> String {
    let (verdict, guide) = (&screen.identification.verdict, screen.guide());
    if *verdict != Verdict::Undecided {
        return screen.words().verdict(verdict, guide).text();
    }
    if screen.state.answers().is_empty() {
        return String::new();
    }
    screen.branches.first().map_or_else(String::new, |first| {
        let likelihood = screen.words().likelihood.of(first.probability);
        [&guide.thing(first.thing).name, ": ", likelihood].concat()
    })
}
