//! The map: how the things stand to each other, drawn, and the same in words.
//!
//! Owns the drawing's markup. Where everything stands comes finished from [`crate::explain`].

use yew::{Html, html};

use super::drawing::{drawing, word};
use super::screen::Screen;
use super::{explain as view, sources};
use crate::explain::{self, Drawing, Figure, Says, Statement, outline, statements};

/// The map, or only its words where it would be too large.
pub(super) fn map(screen: &Screen<'_>) -> Html {
    let words = screen.words();
    let outline = outline(screen.guide());
    let map = explain::map(screen.guide(), &outline, words);
    let said = statements(screen.guide(), &outline);
    html! {
        <section class="map">
            { view::heading(screen, "map", words.map) }
            <div class="figure">
                { map.as_ref().map(|map| drawing(screen, words.map, map)) }
                { map.as_ref().map(|map| key(screen, map)) }
            </div>
            <details class="in-words" open={map.is_none()}>
                <summary>{ words.same_in_words }</summary>
                { nested(screen, &said) }
            </details>
        </section>
    }
}

/// What the lines of the map mean: those that are drawn.
fn key(screen: &Screen<'_>, map: &Drawing) -> Html {
    let words = screen.words();
    let mut lines: Vec<Html> = Vec::new();
    for (is, meaning) in [
        (Figure::PartOf, words.line_part_of),
        (Figure::Overlaps, words.some_are_both),
        (Figure::ConfusedWith, words.line_confused_with),
        (Figure::Precedes, words.line_precedes),
    ] {
        if map.shapes.iter().any(|shape| shape.is == is) {
            lines.push(html! { <li data-is={word(is)}>{ meaning }</li> });
        }
    }
    html! { <ul class="map-key" aria-hidden="true">{ for lines }</ul> }
}

/// Statements as lists inside each other, as far in as they stand.
fn nested(screen: &Screen<'_>, statements: &[Statement]) -> Html {
    let mut shown: Vec<Html> = Vec::new();
    let mut rest = statements;
    while let Some((statement, after)) = rest.split_first() {
        let inside = after.iter().take_while(|inner| inner.depth > statement.depth).count();
        let (inner, next) = after.split_at(inside);
        let text = statement.text(screen.guide(), screen.words());
        let (sense, from) = match statement.says {
            Says::Relation(i) => {
                let relation = &screen.guide().relations[i];
                (relation.note.as_deref(), &*relation.sources)
            }
            Says::Only | Says::KindOf(_) => (None, &[][..]),
        };
        let text = [&text, " ", sense.unwrap_or_default()].concat();
        shown.push(html! {
            <li>
                { sources::said(screen, &text, from) }
                { if inner.is_empty() { Html::default() } else { nested(screen, inner) } }
            </li>
        });
        rest = next;
    }
    html! { <ul>{ for shown }</ul> }
}
