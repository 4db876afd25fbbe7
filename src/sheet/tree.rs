//! Building a pack's tree.
//!
//! Owns nothing but shorthands. It never knows what is built.

use crate::pack::Tree;

pub(super) fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

/// A number from thousandths.
#[allow(clippy::cast_precision_loss)] // within a million million
pub(super) fn number(thousandths: i64) -> Tree {
    Tree::Number(thousandths as f64 / 1e3)
}

/// An object on its way.
#[derive(Default)]
pub(super) struct Map(Vec<(String, Tree)>);

impl Map {
    pub(super) fn put(&mut self, key: &str, value: Tree) {
        self.0.push((key.to_owned(), value));
    }

    pub(super) fn put_text(&mut self, key: &str, value: &str) {
        self.put(key, text(value));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn tree(self) -> Tree {
        Tree::Map(self.0)
    }
}
