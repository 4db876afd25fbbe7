//! Where in a JSON text the places of a pack stand.
//!
//! Owns the way from the path of a problem, `cells.score.origin`, to bytes.

use std::collections::HashMap;
use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::pack::{KeyInPath, Problem, ProblemKind};

/// The bytes of a key, where there is one, and of what stands there.
#[derive(Clone, Debug)]
struct Spot {
    key: Option<Range<usize>>,
    value: Range<usize>,
    is_short: bool,
}

/// All places of a text.
#[derive(Clone, Debug)]
pub(super) struct Places(HashMap<String, Spot>);

impl Places {
    /// The places of a text that is JSON.
    pub(super) fn of(text: &str) -> Self {
        let mut places = HashMap::new();
        let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        if let Some(value) = parsed.ok().and_then(|parsed| parsed.value) {
            walk(&value, "", None, &mut places);
        }
        Self(places)
    }

    /// What a problem is about: the key, where that is wrong or the value is long; else the value.
    pub(super) fn of_problem(&self, problem: &Problem) -> Option<Range<usize>> {
        let spot = self.0.get(&problem.path).or_else(|| self.0.get(""))?;
        let is_key = matches!(problem.kind, ProblemKind::UnknownKey { .. });
        match &spot.key {
            Some(key) if is_key || !spot.is_short => Some(key.clone()),
            _ if spot.is_short => Some(spot.value.clone()),
            // A whole pack, or an object of a list, by its first bracket.
            _ => Some(spot.value.start..spot.value.start + 1),
        }
    }
}

fn walk(
    value: &Value<'_>,
    path: &str,
    key: Option<Range<usize>>,
    places: &mut HashMap<String, Spot>,
) {
    let range = value.range();
    let is_short = !matches!(value, Value::Object(_) | Value::Array(_));
    let spot = Spot { key, value: range.start..range.end, is_short };
    match value {
        Value::Object(object) => {
            for property in &object.properties {
                let name = KeyInPath(property.name.as_str());
                let below =
                    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
                let range = property.name.range();
                walk(&property.value, &below, Some(range.start..range.end), places);
            }
        }
        Value::Array(array) => {
            for (at, item) in array.elements.iter().enumerate() {
                walk(item, &format!("{path}[{at}]"), None, places);
            }
        }
        _ => {}
    }
    places.insert(path.to_owned(), spot);
}
