//! The lists of sources and of examples; each item unfolds its form.
//!
//! Owns the lists' markup.

use yew::{Html, html};

use super::field::adding;
use super::form::{Form, filled};
use super::part;
use crate::desk::{Part, Step};
use crate::draft::{Edit, Place, ThingKey};

/// Longer lists are folded.
const UNFOLDED: usize = 12;

/// The id of the button that opens an item.
pub(super) fn id(list: &str, at: usize) -> String {
    [list, "-", &at.to_string()].concat()
}

/// The sources.
pub(super) fn sources(form: &Form<'_>) -> Html {
    let words = form.words;
    let all = form.draft.sources();
    let item = |at: usize| {
        let source = &all[at];
        let part = Part::Source(source.id.into());
        let wrong = form.problem(&Place::Source(at));
        item(form, "source", at, source.title, part, wrong, part::of_source(form, at))
    };
    html! {
        <section key="sources" class="listed" aria-labelledby="sources-heading">
            <h2 id="sources-heading">{ words.sources }</h2>
            <p class="quiet">{ words.no_source_list }</p>
            { folded(all.len(), words.sources_count, html! { <ul>{ for (0..all.len()).map(item) }</ul> }) }
            { adding("new-source", words.new_source, words.add_source, form.edits(Edit::AddSource)) }
        </section>
    }
}

/// The examples.
pub(super) fn examples(form: &Form<'_>) -> Html {
    let words = form.words;
    let all = form.draft.examples();
    let item = |at: usize| {
        let wrong = form.problem(&Place::Example(at));
        item(
            form,
            "example",
            at,
            all[at].name,
            Part::Example(at),
            wrong,
            part::of_example(form, at),
        )
    };
    // What it is, is chosen in its form; until then it is the first thing that can be one.
    let things = form.draft.things();
    let is_leaf = |id: &str| things.iter().all(|thing| thing.kind_of != id);
    let first = things.iter().find(|thing| is_leaf(thing.id)).map(|thing| ThingKey::from(thing.id));
    let adds = form.edits(move |name| Edit::AddExample(name, first.clone()));
    html! {
        <section key="examples" class="listed" aria-labelledby="examples-heading">
            <h2 id="examples-heading">{ words.examples }</h2>
            <p class="quiet">{ words.example_list }</p>
            { folded(all.len(), words.examples_count, html! { <ul>{ for (0..all.len()).map(item) }</ul> }) }
            { adding("new-example", words.new_example, words.add_example, adds) }
        </section>
    }
}

/// A long list waits until it is wanted.
fn folded(count: usize, summary: &str, list: Html) -> Html {
    if count <= UNFOLDED {
        return html! { <div key="list">{ list }</div> };
    }
    let summary = filled(summary, &[("count", &count.to_string())]);
    html! { <details key="folded"><summary>{ summary }</summary>{ list }</details> }
}

fn item(
    form: &Form<'_>,
    list: &str,
    at: usize,
    name: &str,
    part: Part,
    wrong: Option<&str>,
    unfolded: Html,
) -> Html {
    let is_open = form.editing.open.as_ref() == Some(&part);
    let step = if is_open { Step::Closed } else { Step::Opened(part) };
    html! {
        <li key={at}>
            <button type="button" class="link" id={id(list, at)} aria-expanded={is_open.to_string()}
                data-wrong={wrong.is_some().to_string()} onclick={form.sends(step)}>{ form.named(name) }</button>
            <div class="opened">{ unfolded }</div>
        </li>
    }
}
