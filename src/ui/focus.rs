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
    let found = widget.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take focus is no reason to stop.
        let _ = element.focus();
    }
}

/// Brings an element of the widget into sight and focuses it.
pub(super) fn reveal(widget: &Element, id: &str) {
    let all = widget.query_selector_all("[id]").ok();
    let elements = all.iter().flat_map(|list| (0..list.length()).filter_map(|i| list.item(i)));
    let mut found = elements.filter_map(|node| node.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found.find(|element| element.id() == id) {
        element.scroll_into_view();
        let _ = element.focus();
    }
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
