//! Reaching places in the grid by the arrow keys, and moving the focus.
//!
//! Owns which key leads where. A column that a narrow screen hides is passed over; beyond the last that is
//! shown the next page follows.

use std::ops::Range;

use web_sys::{Element, HtmlElement, KeyboardEvent, wasm_bindgen::JsCast};
use yew::Callback;

use super::grid::id;

/// Focuses the first element that a selector finds, and unfolds the list that it stands in.
pub(super) fn focus(within: &Element, selector: &str) {
    let found = within.query_selector(selector).ok().flatten();
    if let Some(element) = &found
        && let Ok(Some(folded)) = element.closest(".listed > details:not([open])")
    {
        // Whatever unfolds it, its line folds it again.
        let _ = folded.set_attribute("open", "");
    }
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus is no reason to stop.
        let _ = element.focus();
    }
}

/// What became of the focus in the grid: places are row and column, headings being 0.
pub(in crate::ui::desk) enum Reached {
    /// It is at a place.
    Place((usize, usize)),
    /// An arrow leads to a place that is on another page.
    Beyond((usize, usize)),
}

/// The positions that a page shows of so many.
pub(super) fn page(first: usize, size: usize, all: usize) -> Range<usize> {
    first.min(all)..(first + size).min(all)
}

/// The row or column nearest to one, among those that are shown; headings are always.
pub(super) fn within(shown: &Range<usize>, at: usize) -> usize {
    if at == 0 { 0 } else { at.clamp((shown.start + 1).min(shown.end), shown.end) }
}

/// Moves the focus from place to place: there are so many rows and columns beside the headings, and these
/// are shown. The Home key leads to the heading of the row.
pub(super) fn on_key(
    all: (usize, usize),
    shown: (Range<usize>, Range<usize>),
    reached: Callback<Reached>,
) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(mut at) = target.as_ref().and_then(|target| place(&target.id())) else { return };
        let Some(table) = target.and_then(|target| target.closest("table").ok().flatten()) else {
            return;
        };
        let step = match event.key().as_str() {
            "ArrowDown" => (1, 0),
            "ArrowUp" => (-1, 0),
            "ArrowRight" => (0, 1),
            "ArrowLeft" => (0, -1),
            "Home" => (0, -isize::try_from(at.1).unwrap_or_default()),
            _ => return,
        };
        event.prevent_default();
        let mut is_past_hidden = false;
        while let (Some(row), Some(column)) =
            (next(at.0, step.0, &shown.0, all.0), next(at.1, step.1, &shown.1, all.1))
            && (row, column) != at
        {
            at = (row, column);
            let selector = ["[id=\"", &id(row, column), "\"]"].concat();
            let found = table.query_selector(&selector).ok().flatten();
            let Some(button) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else {
                if !is_past_hidden {
                    reached.emit(Reached::Beyond(at));
                }
                return;
            };
            if button.offset_width() > 0 {
                let _ = button.focus();
                return;
            }
            is_past_hidden = true;
        }
    })
}

/// The row or column that a step leads to; from the headings it is the first that is shown.
fn next(from: usize, step: isize, shown: &Range<usize>, all: usize) -> Option<usize> {
    if from == 0 && step > 0 {
        return Some(shown.start + 1).filter(|&next| next <= all);
    }
    from.checked_add_signed(step).filter(|&next| next <= all)
}

/// The place that an id of the grid stands for.
pub(super) fn place(id: &str) -> Option<(usize, usize)> {
    let (row, column) = id.strip_prefix("at-")?.split_once('-')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}
