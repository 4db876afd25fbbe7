//! Selects that show what is chosen now.
//!
//! Owns one fault of the DOM: a select shows what its user chose in it, whatever its options say later. After
//! an undo it has to be told.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

/// Sets every select to its `data-value`.
pub(super) fn settle(within: &Element) {
    let Ok(all) = within.query_selector_all("select[data-value]") else { return };
    for at in 0..all.length() {
        let select = all.item(at).and_then(|node| node.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select
            && let Some(value) = select.get_attribute("data-value")
            && select.value() != value
        {
            select.set_value(&value);
        }
    }
}
