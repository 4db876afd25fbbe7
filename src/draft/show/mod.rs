//! Showing a draft: its parts, found in its tree.
//!
//! Owns what is shown of a part that is not as it should be: nothing. It never knows views.

mod around;
mod matrix;

use super::branch::{get, list, text};
use crate::guide::Number;
use crate::pack::Tree;

type Map = [(String, Tree)];

fn number(map: &Map, key: &str) -> Option<Number> {
    match get(map, key) {
        Some(Tree::Number(value)) => Some(Number::nearest(*value)),
        _ => None,
    }
}

fn texts<'t>(map: &'t Map, key: &str) -> Vec<&'t str> {
    list(map, key).iter().filter_map(as_text).collect()
}

fn as_text(tree: &Tree) -> Option<&str> {
    match tree {
        Tree::Text(text) => Some(text),
        _ => None,
    }
}

/// Which of an author's words stands under a key.
fn word<T: Copy>(map: &Map, key: &str, all: &[T], words: &[&str]) -> Option<T> {
    let at = words.iter().position(|word| *word == text(map, key))?;
    Some(all[at])
}
