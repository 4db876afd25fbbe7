//! Explain: each thing with its summary, details, kinds, real examples and near misses.
//!
//! Owns the order of an explanation. Families come first, each followed by its kinds.

use yew::{Html, html};

use super::screen::Screen;
use super::{disputes, sources, timeline};
use crate::app::Msg;
use crate::guide::{ExampleIs, Paragraph, RelationKind, ThingId};
use crate::words::Sentence;

/// The view.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let things = screen.guide().in_family_order();
    html! {
        <>
            <p class="lead" key="lead">{ screen.guide().summary.clone() }</p>
            <nav class="contents" key="contents" aria-label={screen.words.contents}>
                <ul>{ for things.iter().map(|&thing| entry(screen, thing)) }</ul>
            </nav>
            <div class="articles" key="articles">
                { for things.iter().map(|&thing| article(screen, thing)) }
            </div>
            { disputes::disputes(screen) }
            { timeline::timeline(screen) }
            { sources::list(screen) }
        </>
    }
}

fn entry(screen: &Screen<'_>, id: ThingId) -> Html {
    let thing = screen.guide().thing(id);
    html! {
        <li key={thing.id.clone()} data-kind={thing.kind_of.map(|_| "")}>
            <button type="button" class="link" onclick={screen.sends(Msg::ExplanationChosen(id))}>
                { thing.name.clone() }
            </button>
        </li>
    }
}

fn article(screen: &Screen<'_>, id: ThingId) -> Html {
    let (words, guide) = (screen.words, screen.guide());
    let thing = guide.thing(id);
    let kind_of = thing.kind_of.map(|family| {
        Sentence::fill(words.kind_of, &[("thing", &guide.thing(family).name)]).text()
    });
    let also = (!thing.aka.is_empty())
        .then(|| [words.also_called, " ", &thing.aka.join(words.list_comma)].concat());
    let about: Vec<String> = kind_of.into_iter().chain(also).collect();
    html! {
        <article key={thing.id.clone()} class="thing" data-kind={thing.kind_of.map(|_| "")}>
            <h3 class="thing-name" id={screen.thing_id(id)} tabindex="-1">{ thing.name.clone() }</h3>
            <p class="thing-about">{ about.join(" · ") }</p>
            <p class="thing-summary">
                { thing.summary.clone() }{ sources::marks(screen, &thing.sources) }
            </p>
            <div class="thing-details">
                { for thing.details.iter().enumerate().map(|(i, text)| paragraph(screen, i, text)) }
            </div>
            { mistaken_for(screen, id) }
            { examples(screen, id) }
        </article>
    }
}

fn paragraph(screen: &Screen<'_>, i: usize, paragraph: &Paragraph) -> Html {
    html! {
        <p key={i}>{ paragraph.text.clone() }{ sources::marks(screen, &paragraph.sources) }</p>
    }
}

/// What people take it for, from the relations of either side.
fn mistaken_for(screen: &Screen<'_>, id: ThingId) -> Html {
    let guide = screen.guide();
    let confused = guide.relations.iter().filter(|r| r.is == RelationKind::ConfusedWith);
    let entries = confused.filter_map(|relation| {
        let other = match id {
            id if id == relation.from => relation.to,
            id if id == relation.to => relation.from,
            _ => return None,
        };
        let name = &guide.thing(other).name;
        Some(html! {
            <li key={name.clone()}>
                <strong>{ name.clone() }</strong>
                <span>{ relation.note.clone() }{ sources::marks(screen, &relation.sources) }</span>
            </li>
        })
    });
    let entries: Vec<Html> = entries.collect();
    html! {
        <div class="mistaken" hidden={entries.is_empty()}>
            <h4 class="small-heading">{ screen.words.mistaken_for }</h4>
            <ul>{ for entries }</ul>
        </div>
    }
}

fn examples(screen: &Screen<'_>, id: ThingId) -> Html {
    let of_thing = screen.guide().examples.iter().filter(|e| e.is == ExampleIs::Thing(id));
    let entries: Vec<Html> = of_thing
        .map(|example| {
            html! {
                <li key={example.name.clone()}>
                    <cite>{ example.name.clone() }</cite>
                    <span>{ example.note.clone() }</span>
                </li>
            }
        })
        .collect();
    html! {
        <details class="examples" hidden={entries.is_empty()}>
            <summary>{ screen.words.examples }</summary>
            <ul>{ for entries }</ul>
        </details>
    }
}
