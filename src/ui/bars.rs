//! What is left: one thin bar a thing, families grouped, in words rather than figures.
//!
//! Owns the bars. Their length is a property of `style`, not the attribute, which a strict policy blocks; it only
//! becomes a `transform`, so that nothing is laid out anew while bars move.

use yew::{Html, html};

use super::screen::Screen;
use crate::identify::Branch;
use crate::words::Sentence;

/// Of so many things at most each gets a bar of its own, within a family too.
const MOST: usize = 24;
/// Of more, so many do, the most probable ones; the others share one.
const FOREMOST: usize = 12;

/// The list of bars.
pub(super) fn whats_left(screen: &Screen<'_>) -> Html {
    let none_of_these = screen.identification.ranking.none_of_these();
    html! {
        <section class="left" part="left" aria-labelledby={screen.id("left")}>
            <h3 class="small-heading" id={screen.id("left")}>{ screen.words().whats_left }</h3>
            <ul class="bars" data-many={is_many(screen.branches).then_some("")}>
                { for bars(screen, screen.branches) }
                { bar(screen, "", screen.words().none_of_these, none_of_these, Html::default()) }
            </ul>
        </section>
    }
}

/// Whether only the most probable ones have a bar of their own.
fn is_many(branches: &[Branch]) -> bool {
    branches.len() > MOST
}

/// A bar for each, or for as many as can be taken in.
fn bars(screen: &Screen<'_>, branches: &[Branch]) -> Vec<Html> {
    let (mut bars, mut together) = (Vec::new(), 0.0);
    let is_many = is_many(branches);
    let own = if is_many { FOREMOST } else { MOST };
    for branch in branches {
        if bars.len() < own {
            // Of very many things, others are shown after each answer: each takes the bar of the one that
            // was there, because to make a new one takes the browser much longer; and does not move there.
            let key = bars.len().to_string();
            let id = &screen.guide().thing(branch.thing).id;
            bars.push(family(screen, branch, if is_many { &key } else { id }));
        } else {
            together += branch.probability;
        }
    }
    if is_many {
        let count = (branches.len() - own).to_string();
        let name = Sentence::fill(screen.words().others, &[("count", &count)]).text();
        bars.push(bar(screen, "…", &name, together, Html::default()));
    }
    bars
}

fn family(screen: &Screen<'_>, branch: &Branch, key: &str) -> Html {
    let thing = screen.guide().thing(branch.thing);
    let kinds = html! {
        <ul class="bars kinds" hidden={branch.kinds.is_empty()}
            data-many={is_many(&branch.kinds).then_some("")}>
            { for bars(screen, &branch.kinds) }
        </ul>
    };
    bar(screen, key, &thing.name, branch.probability, kinds)
}

fn bar(screen: &Screen<'_>, key: &str, name: &str, probability: f64, kinds: Html) -> Html {
    let likelihood = &screen.words().likelihood;
    let word = likelihood.of(probability);
    let out = (word == likelihood.ruled_out).then_some("");
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100
    let length = (probability * 100.0).round() as u32;
    html! {
        <li key={key.to_owned()} class="bar" data-out={out}>
            <span class="bar-name">{ name.to_owned() }</span>
            <span class="bar-word">{ word }</span>
            <span class="bar-track" ~style={["--length:", &length.to_string()].concat()} />
            { kinds }
        </li>
    }
}
