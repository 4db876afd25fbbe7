//! Sources: numbered marks beside a statement, and the list they number.
//!
//! Owns the numbers, which are the order of the pack's list. Addresses have been checked when the
//! pack was read.

use yew::{Html, html};

use super::screen::Screen;
use crate::guide::{Source, SourceId};
use crate::words::Sentence;

/// The marks of a statement's sources.
pub(super) fn marks(screen: &Screen<'_>, sources: &[SourceId]) -> Html {
    let mark = |&id: &SourceId| {
        let source = screen.guide().source(id);
        let number = (id.position() + 1).to_string();
        let name = Sentence::fill(screen.words.source_number, &[("number", &number)]).text();
        let name = [&name, ": ", &source.title].concat();
        match &source.url {
            Some(url) => html! {
                <span key={number.clone()}>
                    { " " }
                    <a class="mark" href={url.clone()} target="_blank" rel="noopener"
                        title={source.title.clone()} aria-label={name}>{ number }</a>
                </span>
            },
            None => html! {
                <span key={number.clone()} class="mark" title={name}>{ " " }{ number }</span>
            },
        }
    };
    html! { <span class="marks">{ for sources.iter().map(mark) }</span> }
}

/// The whole list, numbered as the marks are.
pub(super) fn list(screen: &Screen<'_>) -> Html {
    let sources = &screen.guide().sources;
    html! {
        <section class="sources" key="sources" hidden={sources.is_empty()}>
            <details>
                <summary>{ screen.words.sources }</summary>
                <ol>{ for sources.iter().map(entry) }</ol>
            </details>
        </section>
    }
}

fn entry(source: &Source) -> Html {
    let title = match &source.url {
        Some(url) => html! {
            <a href={url.clone()} target="_blank" rel="noopener">{ source.title.clone() }</a>
        },
        None => html! { source.title.clone() },
    };
    let year = source.year.map(|year| year.to_string());
    let from: Vec<&str> =
        [source.publisher.as_deref(), year.as_deref()].into_iter().flatten().collect();
    html! {
        <li key={source.id.clone()}>
            { title }<span class="from">{ from.join(", ") }</span>
        </li>
    }
}
