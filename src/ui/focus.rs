//! Focus: whether it is inside the widget, and where it goes after a step.
//!
//! Owns every call that moves focus. It never moves focus into the widget from outside.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Node, ShadowRoot};
use yew::{Callback, MouseEvent, TargetCast};

/// Whether the focused element is inside the widget.
pub(super) fn is_inside(widget: &Element) -> bool {
    let root: Node = widget.get_root_node();
    let active = match root.dyn_ref::<ShadowRoot>() {
        Some(shadow) => shadow.active_element(),
        None => root.dyn_ref::<Document>().and_then(Document::active_element),
    };
    active.is_some_and(|active| widget.contains(Some(&active)))
}

/// Focuses the first element that a selector finds in the widget.
pub(super) fn move_to(widget: &Element, selector: &str) {
    if let Some(element) = find(widget, selector) {
        // An element that cannot take focus is no reason to stop.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Unfolds what an element of the widget heads, brings it into sight and focuses it. Ids need no
/// escaping, as neither a pack's nor ours have quotes.
pub(super) fn reveal(widget: &Element, id: &str) {
    let selector = ["[id='", id, "']"].concat();
    let Some(element) = find(widget, &selector) else { return };
    let part = element.closest(".widget :is(.thing, .dispute)").ok().flatten();
    if let Some(fold) = part.and_then(|part| find(&part, "details:not(.notes)")) {
        let _ = fold.set_attribute("open", "");
    }
    element.scroll_into_view();
    move_to(widget, &selector);
}

fn find(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

/// A callback that leads from a control to an element of the same widget.
pub(super) fn leads_to(id: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let control = event.target_dyn_into::<Element>();
        if let Some(widget) = control.and_then(|c| c.closest(".widget").ok().flatten()) {
            reveal(&widget, &id);
        }
    })
}
