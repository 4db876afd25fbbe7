//! The rest: what the first frame does without.
//!
//! Owns what is kept apart for it. When the element's wasm is packaged, what no first frame calls is cut off
//! into a file of its own (`tools/package/split.mjs`). The compiler would build what is called in one place
//! only into the caller, and what is in there cannot be cut off: hence these functions.

use yew::Html;

use super::screen::Screen;
use super::{compare as table, explain as articles, verdict as last_step};

#[inline(never)]
pub(super) fn verdict(screen: &Screen<'_>) -> Html {
    last_step::verdict(screen)
}

#[inline(never)]
pub(super) fn compare(screen: &Screen<'_>) -> Html {
    table::view(screen)
}

#[inline(never)]
pub(super) fn explain(screen: &Screen<'_>) -> Html {
    articles::view(screen)
}
