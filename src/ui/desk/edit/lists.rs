//! The lists of what surrounds the matrix: examples, disputes, relations, events, sources. Each item
//! unfolds its form.
//!
//! Owns the lists' markup.

use yew::{Html, html};

use super::adding::{adding, adding_all};
use super::form::{Form, filled};
use super::{dispute, event, part, relation};
use crate::desk::{Part, Step};
use crate::draft::{Edit, Place, ThingKey};
use crate::guide::RelationKind;

/// Longer lists are folded.
const UNFOLDED: usize = 12;

/// A list: its name in ids, its heading, what is said under it, and what its line says when it is folded.
struct List {
    name: &'static str,
    heading: &'static str,
    lead: &'static str,
    count: &'static str,
}

/// An item of a list.
struct Item {
    title: String,
    part: Part,
    place: Place,
}

/// The id of the button that opens an item.
pub(super) fn id(list: &str, at: usize) -> String {
    [list, "-", &at.to_string()].concat()
}

/// All of them.
pub(super) fn view(form: &Form<'_>) -> Html {
    html! {
        <>
            { examples(form) }
            { disputes(form) }
            { relations(form) }
            { events(form) }
            { sources(form) }
        </>
    }
}

fn sources(form: &Form<'_>) -> Html {
    let words = form.words;
    let (heading, lead, count) = (words.sources, words.no_source_list, words.sources_count);
    let item = |(at, source): (usize, &crate::draft::Source<'_>)| Item {
        title: form.named(source.title),
        part: Part::Source(source.id.into()),
        place: Place::Source(at),
    };
    let items: Vec<Item> = form.draft.sources().iter().enumerate().map(item).collect();
    let adder =
        adding("new-source", words.new_source, words.add_source, &form.edits(Edit::AddSource));
    section(form, &List { name: "source", heading, lead, count }, &items, adder)
}

fn examples(form: &Form<'_>) -> Html {
    let words = form.words;
    let (heading, lead, count) = (words.examples, words.example_list, words.examples_count);
    let item = |(at, example): (usize, &crate::draft::Example<'_>)| Item {
        title: form.named(example.name),
        part: Part::Example(at),
        place: Place::Example(at),
    };
    let items: Vec<Item> = form.draft.examples().iter().enumerate().map(item).collect();
    // What it is, is chosen in its form; until then it is the first thing that can be one.
    let things = form.draft.things();
    let is_leaf = |id: &str| things.iter().all(|thing| thing.kind_of != id);
    let first = things.iter().find(|thing| is_leaf(thing.id)).map(|thing| ThingKey::from(thing.id));
    let adds = form.edits(move |name| Edit::AddExample(name, first.clone()));
    let adder = adding("new-example", words.new_example, words.add_example, &adds);
    section(form, &List { name: "example", heading, lead, count }, &items, adder)
}

fn disputes(form: &Form<'_>) -> Html {
    let words = form.words;
    let (heading, lead, count) = (words.disputes, words.dispute_list, words.disputes_count);
    let item = |(at, one): (usize, &crate::draft::Dispute<'_>)| Item {
        title: form.named(dispute::title(one)),
        part: Part::Dispute(one.id.into()),
        place: Place::Dispute(at),
    };
    let items: Vec<Item> = form.draft.disputes().iter().enumerate().map(item).collect();
    let adds = form.edits(|texts: Vec<String>| {
        let [claim, truth] = both(texts);
        Edit::AddDispute { claim, truth }
    });
    let fields = [("new-claim", words.new_claim), ("new-truth", words.new_truth)];
    let adder = adding_all(&fields, words.add_dispute, adds);
    section(form, &List { name: "dispute", heading, lead, count }, &items, adder)
}

fn relations(form: &Form<'_>) -> Html {
    let words = form.words;
    let (heading, lead, count) = (words.relations, words.relation_list, words.relations_count);
    let item = |(at, one): (usize, &crate::draft::Relation<'_>)| Item {
        title: relation::sentence(form, one),
        part: Part::Relation(at),
        place: Place::Relation(at),
    };
    let items: Vec<Item> = form.draft.relations().iter().enumerate().map(item).collect();
    // Which things, and how, is chosen in its form, which opens at once.
    let things = form.draft.things();
    let key = |at: usize| things.get(at).map_or_else(ThingKey::default, |thing| thing.id.into());
    let adds = Edit::AddRelation(key(0), RelationKind::ConfusedWith, key(1));
    let adder = html! {
        <div key="new-relation" class="actions">
            { form.button(words.add_relation.to_owned(), things.len() > 1, adds) }
        </div>
    };
    section(form, &List { name: "relation", heading, lead, count }, &items, adder)
}

fn events(form: &Form<'_>) -> Html {
    let words = form.words;
    let (heading, lead, count) = (words.events, words.event_list, words.events_count);
    let item = |(at, one): (usize, &crate::draft::Event<'_>)| Item {
        title: event::title(form, one),
        part: Part::Event(at),
        place: Place::Event(at),
    };
    let items: Vec<Item> = form.draft.events().iter().enumerate().map(item).collect();
    let adds = form.edits(|texts: Vec<String>| {
        let [when, what] = both(texts);
        Edit::AddEvent { when, what }
    });
    let fields = [("new-when", words.new_when), ("new-what", words.new_what)];
    let adder = adding_all(&fields, words.add_event, adds);
    section(form, &List { name: "event", heading, lead, count }, &items, adder)
}

fn both(texts: Vec<String>) -> [String; 2] {
    texts.try_into().unwrap_or_default()
}

fn section(form: &Form<'_>, list: &List, items: &[Item], adder: Html) -> Html {
    let item = |(at, one): (usize, &Item)| item(form, list.name, at, one);
    let all = html! { <ul>{ for items.iter().enumerate().map(item) }</ul> };
    let heading = [list.name, "-heading"].concat();
    html! {
        <section key={list.name} class="listed" aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ list.heading }</h2>
            <p class="quiet">{ list.lead }</p>
            { folded(items.len(), list.count, all) }
            { adder }
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

fn item(form: &Form<'_>, list: &str, at: usize, Item { title, part, place }: &Item) -> Html {
    let is_open = form.editing.open.as_ref() == Some(part);
    let step = if is_open { Step::Closed } else { Step::Opened(part.clone()) };
    let is_wrong = form.problem(place).is_some();
    html! {
        <li key={at}>
            <button type="button" class="link" id={id(list, at)} aria-expanded={is_open.to_string()}
                data-wrong={is_wrong.to_string()} onclick={form.sends(step)}>{ title.clone() }</button>
            <div class="opened">{ if is_open { part::view(form, at) } else { part::none() } }</div>
        </li>
    }
}
