//! The timeline: a row of marks for each thing, and all events in words.
//!
//! Owns the markup. Where every mark stands comes finished from [`crate::explain`].

use yew::{Html, html};

use super::drawing::drawing;
use super::screen::Screen;
use super::text::text;
use super::{article, explain as view, sources};
use crate::explain::{chart, in_date_order};
use crate::guide::Confidence;

/// All events, drawn and in words, earliest first.
pub(super) fn timeline(screen: &Screen<'_>) -> Html {
    let words = screen.words();
    let mut entries: Vec<Html> = Vec::new();
    for event in in_date_order(&screen.guide().timeline) {
        entries.push(entry(screen, event));
    }
    let chart = chart(screen.guide(), words);
    let is_drawn = chart.is_some();
    html! {
        <section class="timeline" hidden={entries.is_empty()}>
            { view::heading(screen, "timeline", words.timeline) }
            <div class="figure">{ chart.map(|chart| drawing(screen, words.timeline, &chart)) }</div>
            <details class="in-words" open={!is_drawn}>
                <summary>{ words.dates_in_words }</summary>
                <ol>{ for entries }</ol>
            </details>
        </section>
    }
}

fn entry(screen: &Screen<'_>, i: usize) -> Html {
    let (words, event) = (screen.words(), &screen.guide().timeline[i]);
    let (is, doubt) = match event.confidence {
        Some(Confidence::Low) => ("unsure", words.date_low),
        Some(Confidence::Medium) => ("likely", words.date_medium),
        Some(Confidence::High) | None => ("event", ""),
    };
    html! {
        <li data-is={is}>
            <p class="when">
                <time datetime={event.when.clone()}>{ text(&words.date(&event.when)) }</time>
                <span class="doubt">{ doubt }</span>
                <span class="whose">{ event.thing.map(|thing| article::link(screen, thing)) }</span>
            </p>
            { sources::said(screen, &event.what, &event.sources) }
        </li>
    }
}
