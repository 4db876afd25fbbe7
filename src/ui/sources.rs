//! Sources: notes behind the numbers beside a statement, and the list of all.
//!
//! Owns their markup; the numbers are [`crate::explain`]'s. Addresses have been checked when the
//! pack was read.

use yew::{Html, html};

use super::explain;
use super::screen::Screen;
use super::text::text;
use crate::guide::SourceId;

/// A statement with the notes of its sources.
pub(super) fn said(screen: &Screen<'_>, said: &str, sources: &[SourceId]) -> Html {
    html! { <div class="said"><p>{ text(said) }</p>{ marks(screen, sources) }</div> }
}

/// The numbers of a statement's sources, which open the notes in place.
pub(super) fn marks(screen: &Screen<'_>, sources: &[SourceId]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let words = screen.words();
    let mut numbers = String::new();
    // A few stay together on a line; many would be wider than it.
    let comma = if sources.len() < 6 { words.number_comma } else { words.list_comma };
    for &id in sources {
        numbers.push_str(if numbers.is_empty() { " " } else { comma });
        numbers.push_str(&screen.numbers().number(id).to_string());
    }
    let name = if sources.len() == 1 { words.source } else { words.sources };
    html! {
        <details class="notes">
            <summary><span class="visually-hidden">{ name }</span>{ text(&numbers) }</summary>
            { entries(screen, sources) }
        </details>
    }
}

/// The whole list, numbered as the marks are.
pub(super) fn list(screen: &Screen<'_>) -> Html {
    let sources = screen.numbers().in_order();
    html! {
        <section class="sources" hidden={sources.is_empty()}>
            { explain::heading(screen, "sources", screen.words().sources) }
            <details>
                <summary>{ screen.words().all_sources }</summary>
                { entries(screen, sources) }
            </details>
        </section>
    }
}

fn entries(screen: &Screen<'_>, sources: &[SourceId]) -> Html {
    let mut entries: Vec<Html> = Vec::new();
    for &id in sources {
        let source = screen.guide().source(id);
        let title = match &source.url {
            Some(url) => html! {
                <a href={url.clone()} target="_blank" rel="noopener">{ text(&source.title) }</a>
            },
            None => text(&source.title),
        };
        let mut from = String::new();
        let year = source.year.map(|year| year.to_string());
        for part in [&source.publisher, &year].into_iter().flatten() {
            from.push_str(" · ");
            from.push_str(part);
        }
        entries.push(html! {
            <li value={screen.numbers().number(id).to_string()}>
                { title }<span class="from">{ text(&from) }</span>
            </li>
        });
    }
    html! { <ol>{ for entries }</ol> }
}
