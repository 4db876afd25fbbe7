//! “Try one”: the pack's examples, replayed answer by answer.
//!
//! Owns the list to choose from, and the line that leads through the one chosen.

use yew::{Html, html};

use super::folded::folded;
use super::screen::Screen;
use super::sentence::sentence;
use crate::app::{Fold, Msg};
use crate::guide::{Example, ExampleIs};
use crate::words::Sentence;

/// The examples to choose from, before the first answer.
pub(super) fn list(screen: &Screen<'_>) -> Html {
    let examples = &screen.guide().examples;
    let is_trying = screen.state.example().is_some();
    let is_open = !is_trying && screen.state.answers().is_empty() && !examples.is_empty();
    folded(screen, Fold::Examples, !is_open)
}

/// An entry for each.
pub(super) fn entries(screen: &Screen<'_>) -> Html {
    let entry = |(i, example): (usize, &Example)| {
        html! {
            <li>
                <button type="button" class="link" onclick={screen.sends(Msg::ExampleChosen(i))}>
                    { example.name.clone() }
                </button>
            </li>
        }
    };
    screen.guide().examples.iter().enumerate().map(entry).collect()
}

/// The example that is being tried, if one is.
pub(super) fn trying(screen: &Screen<'_>) -> Html {
    match screen.state.example() {
        Some(example) => tried(screen, example),
        None => html! { <div hidden=true /> },
    }
}

#[inline(never)]
fn tried(screen: &Screen<'_>, example: &Example) -> Html {
    let (words, guide) = (screen.words(), screen.guide());
    let is_over = screen.state.question(screen.identification).is_none();
    let is = match example.is {
        ExampleIs::Thing(thing) => guide.thing(thing).in_sentence(),
        ExampleIs::NoneOfThese => words.none_inside,
    };
    let is = Sentence::fill(words.it_is, &[("thing", is)]);
    html! {
        <div class="trying">
            <p>{ sentence(&Sentence::fill(words.trying, &[("name", &example.name)])) }</p>
            <p class="trying-note">{ example.note.clone() }</p>
            <p hidden={!is_over}>{ sentence(&is) }</p>
            <button type="button" class="primary" hidden={is_over}
                onclick={screen.sends(Msg::ExampleStepped)}>{ words.next_answer }</button>
        </div>
    }
}
