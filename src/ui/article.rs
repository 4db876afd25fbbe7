//! An article: one thing with its summary and, folded where there is little room, its details, near
//! misses, real examples and disputes.
//!
//! Owns the order of an article, and the links from thing to thing. Which sources back it is said
//! by [`super::sources`].

use yew::{Callback, Html, MouseEvent, html};

use super::screen::Screen;
use super::text::{optional, text};
use super::{disputes, focus, sources};
use crate::app::Msg;
use crate::guide::{ExampleIs, RelationKind, ThingId};
use crate::words::{Sentence, Span};

/// The article on a thing.
pub(super) fn article(screen: &Screen<'_>, id: ThingId) -> Html {
    let thing = screen.guide().thing(id);
    let summary = thing.summary.as_deref().unwrap_or_default();
    let mut paragraphs: Vec<Html> = Vec::new();
    for said in &thing.details {
        paragraphs.push(sources::said(screen, &said.text, &said.sources));
    }
    let (words, mistaken) = (screen.words(), mistaken_for(screen, id));
    let (examples, pointers) = (examples(screen, id), disputes::pointers(screen, id));
    let more = Sentence::fill(words.read_about, &[("thing", thing.in_sentence())]).text();
    html! {
        <article key={thing.id.clone()} class="thing" data-kind={thing.kind_of.map(|_| "")}>
            <div class="thing-head">
                <h3 class="thing-name" id={screen.thing_id(id)} tabindex="-1">{ text(&thing.name) }</h3>
                <p class="thing-about">{ for about(screen, id) }</p>
                <div class="thing-summary">{ sources::said(screen, summary, &thing.sources) }</div>
            </div>
            <details class="more">
                <summary>{ text(&more) }</summary>
                <div class="thing-rest">
                    <div class="thing-text">{ for paragraphs }</div>
                    <div class="thing-aside">
                        <div hidden={mistaken.is_empty()}>
                            <h4 class="small-heading">{ words.mistaken_for }</h4>
                            <ul>{ for mistaken }</ul>
                        </div>
                        { folded("examples", words.examples, examples) }
                        { folded("disputes", words.disputes, pointers) }
                    </div>
                </div>
            </details>
            { ways_on(screen, id) }
        </article>
    }
}

/// A thing's name as a link to its article.
pub(super) fn link(screen: &Screen<'_>, id: ThingId) -> Html {
    let name = &screen.guide().thing(id).name;
    button(name, screen.sends(Msg::ExplanationChosen(id)))
}

/// A button that looks like a link.
pub(super) fn button(name: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="link" {onclick}>{ text(name) }</button> }
}

/// A list behind its heading, if it has anything.
fn folded(of: &'static str, heading: &'static str, items: Vec<Html>) -> Html {
    html! {
        <details class="folded" data-of={of} hidden={items.is_empty()}>
            <summary>{ heading }</summary>
            <ul>{ for items }</ul>
        </details>
    }
}

/// What it is a kind of, what it is part of, and what else it is called.
fn about(screen: &Screen<'_>, id: ThingId) -> Vec<Html> {
    let (words, guide) = (screen.words(), screen.guide());
    let thing = guide.thing(id);
    let mut about = Vec::new();
    if let Some(family) = thing.kind_of {
        about.push(linked(screen, words.kind_of, family));
    }
    for relation in &guide.relations {
        if relation.is == RelationKind::PartOf && relation.from == id {
            about.push(linked(screen, words.part_of, relation.to));
        }
    }
    if !thing.aka.is_empty() {
        let also = [words.also_called, " ", &thing.aka.join(words.list_comma)].concat();
        about.push(html! { <span>{ text(&also) }</span> });
    }
    about
}

/// A sentence in which a thing is a link.
fn linked(screen: &Screen<'_>, template: &str, thing: ThingId) -> Html {
    let mut spans = Vec::new();
    for span in &Sentence::fill(template, &[("thing", &screen.guide().thing(thing).name)]).0 {
        spans.push(match span {
            Span::Plain(plain) => text(plain),
            Span::Strong(_) => link(screen, thing),
        });
    }
    html! { <span>{ for spans }</span> }
}

/// What people take it for and how to tell, from the relations of either side.
fn mistaken_for(screen: &Screen<'_>, id: ThingId) -> Vec<Html> {
    let mut mistaken = Vec::new();
    for relation in &screen.guide().relations {
        let other = match relation.is {
            RelationKind::ConfusedWith if relation.from == id => relation.to,
            RelationKind::ConfusedWith if relation.to == id => relation.from,
            _ => continue,
        };
        let name = &screen.guide().thing(other).name;
        let compare = Sentence::fill(screen.words().compare_with, &[("thing", name)]).text();
        let sense = relation.note.as_deref().unwrap_or_default();
        mistaken.push(html! {
            <li>
                { link(screen, other) }
                { sources::said(screen, sense, &relation.sources) }
                { button(&compare, screen.sends(Msg::ThingsChosen(vec![id, other]))) }
            </li>
        });
    }
    mistaken
}

/// Its real examples, which can be tried.
fn examples(screen: &Screen<'_>, id: ThingId) -> Vec<Html> {
    let mut entries: Vec<Html> = Vec::new();
    for (i, example) in screen.guide().examples.iter().enumerate() {
        if example.is == ExampleIs::Thing(id) {
            entries.push(html! {
                <li>
                    <cite>{ button(&example.name, screen.sends(Msg::ExampleChosen(i))) }</cite>
                    <span>{ optional(example.note.as_ref()) }</span>
                </li>
            });
        }
    }
    entries
}

/// To the comparison with its kinds or with the things beside it, and back to the map.
fn ways_on(screen: &Screen<'_>, id: ThingId) -> Html {
    let (words, guide) = (screen.words(), screen.guide());
    let (name, things) = match guide.thing(id).kind_of {
        _ if guide.is_family(id) => (words.compare_kinds, guide.kinds_of(id)),
        Some(family) => (words.compare_with_others, guide.kinds_of(family)),
        None => (words.compare_with_others, guide.roots()),
    };
    html! {
        <p class="ways-on">
            { button(name, screen.sends(Msg::ThingsChosen(things))) }
            { button(words.to_map, focus::leads_to(screen.id("map"))) }
        </p>
    }
}
