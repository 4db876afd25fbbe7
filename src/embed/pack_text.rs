//! A pack's text, read with the browser's own JSON reader.
//!
//! Owns the size limit and the message for what is no JSON; everything else is [`crate::pack`]'s.

use js_sys::JSON;
use wasm_bindgen::JsCast;

use crate::guide::Guide;
use crate::pack::{self, Tree};
use crate::words::{ENGLISH, Sentence};

/// The guide, or every problem as a line to show.
pub(super) fn read(text: &str) -> Result<Guide, Vec<String>> {
    if text.len() > pack::LARGEST {
        return Err(vec![Sentence::fill(ENGLISH.too_large, &[("limit", "4 MiB")]).text()]);
    }
    // A byte order mark is no JSON, but editors write one.
    let parsed = JSON::parse(text.trim_start_matches('\u{feff}'));
    let value = parsed.map_err(|error| vec![not_json(&error)])?;
    let tree: Tree = serde_wasm_bindgen::from_value(value)
        .map_err(|error| vec![[ENGLISH.not_json, ": ", &error.to_string()].concat()])?;
    pack::load(&tree).map_err(|all| all.iter().map(ToString::to_string).collect())
}

/// The reader's own message, which names the line where the browser knows it.
fn not_json(error: &wasm_bindgen::JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    [ENGLISH.not_json, ": ", &message.unwrap_or_default()].concat()
}
