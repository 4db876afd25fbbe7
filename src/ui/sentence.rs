//! A sentence as DOM.
//!
//! Owns one thing: what carries the meaning is set in `strong`.

use yew::{Html, html};

use crate::words::{Sentence, Span};

/// The sentence, with what fills its gaps set off.
pub(super) fn sentence(said: &Sentence) -> Html {
    let span = |(i, span): (usize, &Span)| match span {
        Span::Plain(text) => html! { <span key={i}>{ text.clone() }</span> },
        Span::Strong(text) => html! { <strong key={i}>{ text.clone() }</strong> },
    };
    said.0.iter().enumerate().map(span).collect()
}
