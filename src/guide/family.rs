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
        for family in things.iter().filter_map(|thing| thing.kind_of) {
            has_kinds[family.position()] = true;
        }
        let leaves: Vec<ThingId> =
            (0..things.len()).filter(|&t| !has_kinds[t]).map(ThingId::at).collect();
        let mut leaves_of = vec![Vec::new(); things.len()];
        for &leaf in &leaves {
            leaves_of[leaf.position()].push(leaf);
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
