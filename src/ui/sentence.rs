//! A sentence as DOM.
//!
//! Owns one thing: what carries the meaning is set in `strong`.

use yew::{Html, html};

use super::text::text;
use crate::words::{Sentence, Span};

/// The sentence, with what fills its gaps set off.
pub(super) fn sentence(said: &Sentence) -> Html {
    let span = |span: &Span| match span {
        Span::Plain(said) => text(said),
        Span::Strong(said) => html! { <strong>{ text(said) }</strong> },
    };
    said.0.iter().map(span).collect()
}
