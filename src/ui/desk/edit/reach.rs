//! Reaching places in the grid by the arrow keys, and moving the focus.
//!
//! Owns which key leads where. A column that a narrow screen hides is passed over.

use web_sys::{Element, HtmlElement, KeyboardEvent, wasm_bindgen::JsCast};
use yew::Callback;

use super::grid::id;

/// Focuses the first element that a selector finds.
pub(super) fn focus(within: &Element, selector: &str) {
    let found = within.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus is no reason to stop.
        let _ = element.focus();
    }
}

/// Moves the focus from place to place; `rows` and `columns` are how many there are with the headings.
pub(super) fn on_key(rows: usize, columns: usize) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some((row, column)) = target.as_ref().and_then(|target| place(&target.id())) else {
            return;
        };
        let Some(table) = target.and_then(|target| target.closest("table").ok().flatten()) else {
            return;
        };
        let (down, right) = match event.key().as_str() {
            "ArrowDown" => (1, 0),
            "ArrowUp" => (-1, 0),
            "ArrowRight" => (0, 1),
            "ArrowLeft" => (0, -1),
            _ => return,
        };
        event.prevent_default();
        let (mut row, mut column) = (row, column);
        while let (Some(next), Some(beside)) =
            (row.checked_add_signed(down), column.checked_add_signed(right))
            && next < rows
            && beside < columns
        {
            (row, column) = (next, beside);
            let selector = ["[id=\"", &id(row, column), "\"]"].concat();
            let found = table.query_selector(&selector).ok().flatten();
            let Some(button) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else {
                continue;
            };
            if button.offset_width() > 0 {
                let _ = button.focus();
                return;
            }
        }
    })
}

/// The place that an id of the grid stands for.
pub(super) fn place(id: &str) -> Option<(usize, usize)> {
    let (row, column) = id.strip_prefix("at-")?.split_once('-')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}
