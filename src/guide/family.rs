//! Families: which things are kinds of which, and which are leaves.
//!
//! Owns the tree that `kind_of` draws. It relies on that tree having no loops, which
//! [`crate::pack`] has checked.

use super::{Thing, ThingId};

/// The tree of kinds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Families {
    /// For each thing, the leaves below it in pack order; a leaf has itself.
    leaves_of: Vec<Vec<ThingId>>,
    leaves: Vec<ThingId>,
}

impl Families {
    pub(super) fn of(things: &[Thing]) -> Self {
        let mut has_kinds = vec![false; things.len()];
        for thing in things {
            if let Some(family) = thing.kind_of {
                has_kinds[family.position()] = true;
            }
        }
        let mut leaves = Vec::new();
        let mut leaves_of = vec![Vec::new(); things.len()];
        for (position, has_kinds) in has_kinds.into_iter().enumerate() {
            if has_kinds {
                continue;
            }
            let leaf = ThingId::at(position);
            leaves.push(leaf);
            leaves_of[position].push(leaf);
            for family in ancestors(things, leaf) {
                leaves_of[family.position()].push(leaf);
            }
        }
        Self { leaves_of, leaves }
    }

    pub(super) fn leaves(&self) -> &[ThingId] {
        &self.leaves
    }

    pub(super) fn leaves_of(&self, thing: ThingId) -> &[ThingId] {
        &self.leaves_of[thing.position()]
    }
}

/// What a thing is a kind of, and what that is a kind of, nearest first.
pub(super) fn ancestors(things: &[Thing], thing: ThingId) -> impl Iterator<Item = ThingId> {
    std::iter::successors(things[thing.position()].kind_of, |family| {
        things[family.position()].kind_of
    })
}
