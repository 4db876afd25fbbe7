//! Texts of a pack as they go into the DOM.
//!
//! Owns the one place where a text is copied; `html!` would compile the copying again wherever a
//! text stands.

use yew::Html;
use yew::virtual_dom::VText;

/// A text as a child.
#[inline(never)]
pub(super) fn text(text: &str) -> Html {
    VText::new(text.to_owned()).into()
}

/// A text that may be missing.
pub(super) fn optional(said: Option<&String>) -> Html {
    text(said.map_or("", |said| said))
}
