//! Adding something new: fields for what it needs, and a button.
//!
//! Owns that nothing is added by halves: a field that is still empty gets the focus.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::{Callback, Html, SubmitEvent, TargetCast, html};

use super::field::id;

/// A field for the name of something new, and the button that adds it.
pub(super) fn adding(key: &str, label: &'static str, add: &str, adds: &Callback<String>) -> Html {
    let adds = adds.reform(|mut texts: Vec<String>| texts.pop().unwrap_or_default());
    adding_all(&[(key, label)], add, adds)
}

/// Fields for all that something new needs, each with its key and its label, and the button that adds it.
pub(super) fn adding_all(
    fields: &[(&str, &'static str)],
    add: &str,
    adds: Callback<Vec<String>>,
) -> Html {
    let submitted = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let fields = inputs(&event.target_unchecked_into());
        let texts: Vec<String> =
            fields.iter().map(|field| field.value().trim().to_owned()).collect();
        let missing = texts.iter().position(String::is_empty);
        if missing.is_none() {
            adds.emit(texts);
            for field in &fields {
                field.set_value("");
            }
        }
        // One often follows another.
        if let Some(field) = fields.get(missing.unwrap_or_default()) {
            let _ = field.focus();
        }
    });
    let key = fields.first().map_or("", |(key, _)| key);
    let field = |&(key, label): &(&str, &'static str)| {
        html! {
            <>
                <label for={id(key)} class="unseen">{ label }</label>
                <input id={id(key)} type="text" autocomplete="off" placeholder={label} />
            </>
        }
    };
    html! {
        <form key={key.to_owned()} class="adding" onsubmit={submitted}>
            { for fields.iter().map(field) }
            <button type="submit">{ add.to_owned() }</button>
        </form>
    }
}

fn inputs(form: &Element) -> Vec<HtmlInputElement> {
    let Ok(all) = form.query_selector_all("input") else { return Vec::new() };
    (0..all.length()).filter_map(|at| all.item(at)?.dyn_into().ok()).collect()
}
