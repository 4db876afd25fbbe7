//! The rest: what the first frame does without.
//!
//! Owns the gates to it. When the element's wasm is packaged, whatever can be reached only through them is
//! cut off into a file of its own, which is fetched when the first frame is there
//! (`tools/package/split.mjs` names the functions). So none may be called before `Screen::complete` says
//! that it has come. In a Yew app nothing is cut.

use yew::{Html, html};

use super::screen::Screen;
use super::{compare as table, explain as articles, verdict as last_step};

/// A part of the view that is behind a gate.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Verdict,
    Compare,
    Explain,
}

/// The part, or that it is on its way.
pub(super) fn part(screen: &Screen<'_>, part: Part) -> Html {
    if !screen.complete {
        return html! { <p key="awaited" class="awaited" aria-busy="true">{ screen.words.on_its_way }</p> };
    }
    match part {
        Part::Verdict => verdict(screen),
        Part::Compare => compare(screen),
        Part::Explain => explain(screen),
    }
}

#[inline(never)]
fn verdict(screen: &Screen<'_>) -> Html {
    last_step::verdict(screen)
}

#[inline(never)]
fn compare(screen: &Screen<'_>) -> Html {
    table::view(screen)
}

#[inline(never)]
fn explain(screen: &Screen<'_>) -> Html {
    articles::view(screen)
}
