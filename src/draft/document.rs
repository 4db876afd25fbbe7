//! The draft itself: a pack's tree, from a text and back to one.
//!
//! Owns what is the same in every draft: the tree is an object, and its features are written out. It
//! never knows edits.

use super::branch::{Entries, entries, get, list, put};
use crate::guide::{Feature, FeatureKind, Guide, Unit};
use crate::pack::{self, LARGEST, Problem, Tree};

/// A pack that is being written. What no edit touches stays as it is, in the order it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub(super) tree: Tree,
}

/// Why a text is no draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON; why not, and where.
    NotJson(String),
    /// It is JSON, and not an object.
    NotAnObject,
    /// It is longer than a pack can be.
    TooLong,
}

impl std::error::Error for Unreadable {}

impl Draft {
    /// The draft that a pack's tree is: one that was read, or a sheet's. Features that a pack leaves
    /// to be seen in its cells are written out, so that they can be edited.
    ///
    /// # Errors
    ///
    /// If the tree is no object.
    pub fn of(mut tree: Tree) -> Result<Self, Unreadable> {
        let Tree::Map(_) = tree else { return Err(Unreadable::NotAnObject) };
        if get(entries(&tree), "features").is_none()
            && let Ok(guide) = pack::load(&tree)
        {
            put_features(&mut tree, &guide);
        }
        Ok(Self { tree })
    }

    /// The draft that a pack's text is.
    ///
    /// # Errors
    ///
    /// If it is longer than 4 MiB, not JSON, or no object.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        if text.len() > LARGEST {
            return Err(Unreadable::TooLong);
        }
        let text = text.trim_start_matches('\u{feff}');
        let tree = serde_json::from_str(text);
        Self::of(tree.map_err(|why: serde_json::Error| Unreadable::NotJson(why.to_string()))?)
    }

    /// The pack's tree, for [`pack::load`].
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The pack's text: JSON for people to read on.
    pub fn text(&self) -> String {
        crate::formats::write_pack(&self.tree)
    }

    /// The guide, or what keeps the draft from being one.
    ///
    /// # Errors
    ///
    /// Every problem at once, as [`pack::load`] has them.
    pub fn guide(&self) -> Result<Guide, Vec<Problem>> {
        pack::load(&self.tree)
    }

    /// The title; empty where there is none.
    pub fn title(&self) -> &str {
        super::branch::text(self.top(), "title")
    }

    /// The summary; empty where there is none.
    pub fn summary(&self) -> &str {
        super::branch::text(self.top(), "summary")
    }

    /// The language, as a tag; empty where none is said.
    pub fn language(&self) -> &str {
        super::branch::text(self.top(), "language")
    }

    pub(super) fn top(&self) -> &[(String, Tree)] {
        entries(&self.tree)
    }

    pub(super) fn items(&self, key: &str) -> &[Tree] {
        list(self.top(), key)
    }
}

/// Writes out the features that were read from the cells.
fn put_features(tree: &mut Tree, guide: &Guide) {
    let features = guide.feature_ids().map(|id| feature(guide.feature(id))).collect();
    if let Tree::Map(top) = tree {
        put(top, "features", Tree::List(features));
    }
}

fn feature(feature: &Feature) -> Tree {
    let text = |text: &str| Tree::Text(text.to_owned());
    let mut map: Entries = Vec::new();
    put(&mut map, "id", text(&feature.id));
    put(&mut map, "label", text(&feature.label));
    match &feature.kind {
        FeatureKind::Note => {}
        FeatureKind::Choices(choices) => {
            let choice = |choice: &crate::guide::Choice| {
                super::branch::object(&[("id", &choice.id), ("label", &choice.label)])
            };
            put(&mut map, "choices", Tree::List(choices.iter().map(choice).collect()));
        }
        FeatureKind::Number(scale) => {
            let mut number: Entries = Vec::new();
            if let Unit::Named(unit) = &scale.unit {
                put(&mut number, "unit", text(unit));
            }
            put(&mut number, "min", Tree::Number(scale.whole.from.value()));
            put(&mut number, "max", Tree::Number(scale.whole.to.value()));
            put(&mut map, "number", Tree::Map(number));
        }
    }
    Tree::Map(map)
}
