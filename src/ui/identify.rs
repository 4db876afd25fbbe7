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
            <div class="ask" key="ask">
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
    let ids = gone.join(screen.words().list_comma);
    let said = Sentence::fill(screen.words().gone_from_pack, &[("ids", &ids)]);
    html! { <p class="gone" key="gone" hidden={gone.is_empty()}>{ sentence(&said) }</p> }
}

fn actions(screen: &Screen<'_>) -> Html {
    html! {
        <div class="actions" key="actions">
            <button key="back" type="button" class="plain" disabled={!screen.state.can_go_back()}
                onclick={screen.sends(Msg::WentBack)}>{ screen.words().back }</button>
            <button key="again" type="button" class="plain"
                disabled={screen.state.answers().is_empty()}
                onclick={screen.sends(Msg::StartedAgain)}>{ screen.words().start_again }</button>
            <button key="copy" type="button" class="plain"
                disabled={screen.state.answers().is_empty()}
                onclick={screen.sends(Msg::ResultCopied)}>{ screen.words().copy_result }</button>
            <button key="link" type="button" class="plain"
                disabled={screen.state.answers().is_empty()}
                onclick={screen.sends(Msg::LinkCopied)}>{ screen.words().copy_link }</button>
        </div>
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
