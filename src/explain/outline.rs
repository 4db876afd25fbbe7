//! The outline: every thing inside what it is a kind or a part of.
//!
//! Owns which thing stands inside which, and which stand side by side. Whatever an author relates,
//! circles included, each thing stands in exactly one place.

use crate::guide::{Guide, RelationKind, ThingId};

/// Why a thing stands inside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// It is a kind of it.
    Kind(ThingId),
    /// It is a part of it, says the relation at this position.
    Part(ThingId, usize),
}

impl Within {
    /// What it stands in.
    pub fn whole(self) -> ThingId {
        match self {
            Self::Kind(whole) | Self::Part(whole, _) => whole,
        }
    }
}

/// A thing in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The thing.
    pub thing: ThingId,
    /// In how many others it stands.
    pub depth: usize,
    /// What it stands in.
    pub within: Option<Within>,
    /// The position of the relation that says that it overlaps the one before it in the same place.
    pub overlaps_previous: Option<usize>,
    /// Whether it overlaps the one after it in the same place.
    pub overlaps_next: bool,
}

/// All things, each followed by what stands inside it.
///
/// A kind stands in its family, and what is no kind stands in the first thing it is part of, unless
/// that stands in it. In one place the author's order holds, but things that overlap stand next to
/// each other as far as a row allows.
pub fn outline(guide: &Guide) -> Vec<Entry> {
    let within = places(guide);
    let mut entries = Vec::new();
    let mut waiting = row(guide, &within, None, 0);
    waiting.reverse();
    while let Some(entry) = waiting.pop() {
        entries.push(entry);
        let mut inside = row(guide, &within, Some(entry.thing), entry.depth + 1);
        inside.reverse();
        waiting.append(&mut inside);
    }
    entries
}

/// What stands directly in a thing, or in none.
fn row(
    guide: &Guide,
    within: &[Option<Within>],
    whole: Option<ThingId>,
    depth: usize,
) -> Vec<Entry> {
    let mut left = Vec::new();
    for thing in guide.thing_ids() {
        if within[thing.position()].map(Within::whole) == whole {
            left.push(thing);
        }
    }
    let mut row: Vec<Entry> = Vec::new();
    while !left.is_empty() {
        let (mut next, mut overlaps_previous) = (0, None);
        if let Some(last) = row.last_mut() {
            if let Some((found, relation)) = overlapping(guide, last.thing, &left) {
                (next, overlaps_previous) = (found, Some(relation));
            }
            last.overlaps_next = overlaps_previous.is_some();
        }
        let thing = left.remove(next);
        let within = within[thing.position()];
        row.push(Entry { thing, depth, within, overlaps_previous, overlaps_next: false });
    }
    row
}

/// The position of one that overlaps a thing, and that of the relation that says so.
fn overlapping(guide: &Guide, thing: ThingId, among: &[ThingId]) -> Option<(usize, usize)> {
    for (i, relation) in guide.relations.iter().enumerate() {
        let other = if relation.from == thing { relation.to } else { relation.from };
        let is_of_thing = relation.from == thing || relation.to == thing;
        if relation.is == RelationKind::Overlaps && is_of_thing {
            for (at, &one) in among.iter().enumerate() {
                if one == other {
                    return Some((at, i));
                }
            }
        }
    }
    None
}

fn places(guide: &Guide) -> Vec<Option<Within>> {
    let mut within: Vec<Option<Within>> =
        guide.things.iter().map(|thing| thing.kind_of.map(Within::Kind)).collect();
    for (i, relation) in guide.relations.iter().enumerate() {
        let part = relation.from.position();
        if relation.is == RelationKind::PartOf
            && within[part].is_none()
            && !stands_in(&within, relation.to, relation.from)
        {
            within[part] = Some(Within::Part(relation.to, i));
        }
    }
    within
}

fn stands_in(within: &[Option<Within>], thing: ThingId, whole: ThingId) -> bool {
    let mut at = Some(thing);
    while let Some(thing) = at {
        if thing == whole {
            return true;
        }
        at = within[thing.position()].map(Within::whole);
    }
    false
}
