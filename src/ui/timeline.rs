//! The timeline, as a list of dated events.
//!
//! Owns the list.

use yew::{Html, html};

use super::screen::Screen;
use super::sources;
use crate::guide::Event;

/// All events, in the pack's order.
pub(super) fn timeline(screen: &Screen<'_>) -> Html {
    let events = &screen.guide().timeline;
    html! {
        <section class="timeline" key="timeline" hidden={events.is_empty()}>
            <h3 class="section-heading">{ screen.words.timeline }</h3>
            <ol>{ for events.iter().enumerate().map(|(i, event)| entry(screen, i, event)) }</ol>
        </section>
    }
}

fn entry(screen: &Screen<'_>, i: usize, event: &Event) -> Html {
    html! {
        <li key={i}>
            <time datetime={event.when.clone()}>{ event.when.clone() }</time>
            <span>{ event.what.clone() }{ sources::marks(screen, &event.sources) }</span>
        </li>
    }
}
