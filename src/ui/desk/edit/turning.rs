//! Turning the grid's pages: of very many things or features, it shows some at a time.
//!
//! Owns the buttons and the list of pages. Which page is shown, the desk knows.

use yew::{Callback, Html, html};

use super::field::{Choice, select};
use super::form::{Form, filled};
use crate::desk::{FEATURES_SHOWN, Step, THINGS_SHOWN};
use crate::draft::{Feature, Thing};

/// What is turned: the name of its field, its words, how much a page has, and the step.
struct Pages {
    key: &'static str,
    label: &'static str,
    earlier: &'static str,
    later: &'static str,
    size: usize,
    step: fn(usize) -> Step,
}

/// The way to the things and features that are not shown; nothing where all are.
pub(super) fn view(form: &Form<'_>, things: &[Thing<'_>], features: &[Feature<'_>]) -> Html {
    let words = form.words;
    let of_things = Pages {
        key: "things",
        label: words.things_page,
        earlier: words.earlier_things,
        later: words.later_things,
        size: THINGS_SHOWN,
        step: Step::ThingsTurned,
    };
    let of_features = Pages {
        key: "features",
        label: words.features_page,
        earlier: words.earlier_features,
        later: words.later_features,
        size: FEATURES_SHOWN,
        step: Step::FeaturesTurned,
    };
    let thing = |at: usize| form.named(things[at].name);
    let feature = |at: usize| form.named(features[at].label);
    html! {
        <div class="turnings">
            { pages(form, &of_things, form.editing.first_thing, things.len(), &thing) }
            { pages(form, &of_features, form.editing.first_feature, features.len(), &feature) }
        </div>
    }
}

fn pages(
    form: &Form<'_>,
    pages: &Pages,
    first: usize,
    all: usize,
    name: &dyn Fn(usize) -> String,
) -> Html {
    if all <= pages.size {
        return html! { <div key={pages.key}></div> };
    }
    let page = |start: usize| -> Choice {
        let last = (start + pages.size).min(all);
        let [from, to] = [start + 1, last].map(|at| at.to_string());
        let gaps =
            [("from", &*from), ("to", &to), ("first", &name(start)), ("last", &name(last - 1))];
        (start.to_string(), filled(form.words.page, &gaps))
    };
    let choices = (0..all).step_by(pages.size).map(page).collect();
    let step = pages.step;
    let turns: Callback<String> =
        form.send.reform(move |at: String| step(at.parse().unwrap_or_default()));
    let next = first + pages.size;
    html! {
        <div key={pages.key} class="turning">
            { select((pages.key, pages.label, ""), &first.to_string(), choices, &turns) }
            <button key="back" type="button" disabled={first == 0}
                onclick={form.sends(step(first.saturating_sub(pages.size)))}>{ pages.earlier }</button>
            <button key="on" type="button" disabled={next >= all}
                onclick={form.sends(step(next))}>{ pages.later }</button>
        </div>
    }
}
