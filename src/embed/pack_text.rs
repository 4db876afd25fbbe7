//! A pack's text, read with the browser's own JSON reader.
//!
//! Owns the size limit, the message for what is no JSON, and the walk from the reader's values to a
//! [`Tree`]; everything else is [`crate::pack`]'s. The walk is written out here because serde's way
//! to the same tree makes the download a tenth larger.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

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
    let tree = tree(&value, 0).ok_or_else(|| vec![pack::TOO_DEEP.to_owned()])?;
    pack::load(&tree).map_err(|all| all.iter().map(ToString::to_string).collect())
}

/// The tree of a value that came from JSON; `None` when it is nested too deep.
fn tree(value: &JsValue, depth: usize) -> Option<Tree> {
    if let Some(text) = value.as_string() {
        return Some(Tree::Text(text));
    }
    if let Some(number) = value.as_f64() {
        return Some(Tree::Number(number));
    }
    if let Some(truth) = value.as_bool() {
        return Some(Tree::Bool(truth));
    }
    if value.is_null() {
        return Some(Tree::Null);
    }
    if depth == pack::DEEPEST {
        return None;
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        let mut items = Vec::new();
        for i in 0..list.length() {
            items.push(tree(&list.get(i), depth + 1)?);
        }
        return Some(Tree::List(items));
    }
    let entries = Object::entries(value.unchecked_ref());
    let mut map = Vec::new();
    for i in 0..entries.length() {
        let entry: Array = entries.get(i).unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        map.push((key, tree(&entry.get(1), depth + 1)?));
    }
    Some(Tree::Map(map))
}

/// The reader's own message, which names the line where the browser knows it.
fn not_json(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    [ENGLISH.not_json, ": ", &message.unwrap_or_default()].concat()
}
