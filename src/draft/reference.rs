//! References: where a pack names its things, features, choices and sources.
//!
//! Owns every such place, so that an id that changes or goes does so everywhere. It never knows the
//! lists in which the ids themselves stand.

use super::branch::{Entries, entries_mut, get_mut, objects, remove};
use super::consequence::{Consequences, Fate};
use super::word;
use crate::pack::Tree;

/// An id, and the one that takes its place; without one it goes.
#[derive(Clone, Copy)]
pub(super) struct Renaming<'a> {
    pub(super) from: &'a str,
    pub(super) to: Option<&'a str>,
}

impl Renaming<'_> {
    /// In the text under a key. Whether it was there.
    fn text(self, map: &mut Entries, key: &str) -> bool {
        let Some(Tree::Text(text)) = get_mut(map, key) else { return false };
        if text != self.from {
            return false;
        }
        match self.to {
            Some(to) => to.clone_into(text),
            None => drop(remove(map, key)),
        }
        true
    }

    /// In the list under a key; a list of nothing else goes. Whether it was there.
    fn list(self, map: &mut Entries, key: &str) -> bool {
        let Some(Tree::List(items)) = get_mut(map, key) else { return false };
        let found = self.items(items);
        if found && items.is_empty() {
            remove(map, key);
        }
        found
    }

    /// Among the items of a list. Whether it was there.
    pub(super) fn items(self, items: &mut Vec<Tree>) -> bool {
        let is_it = |item: &Tree| matches!(item, Tree::Text(text) if text == self.from);
        let Some(at) = items.iter().position(is_it) else { return false };
        match self.to {
            Some(to) => items[at] = Tree::Text(to.to_owned()),
            None => drop(items.remove(at)),
        }
        true
    }

    /// Among the keys of an object. Whether it was there.
    pub(super) fn keys(self, map: &mut Entries) -> bool {
        let is_it = |(key, _): &(String, Tree)| key == self.from;
        if !map.iter().any(is_it) {
            return false;
        }
        let Some(to) = self.to else { return remove(map, self.from).is_some() };
        remove(map, to); // it named nothing until now
        if let Some((key, _)) = map.iter_mut().find(|entry| is_it(entry)) {
            to.clone_into(key);
        }
        true
    }

    /// What is said of references that were found: that they follow, or what became of them.
    fn fate(self, gone: Fate) -> Fate {
        if self.to.is_some() { Fate::Followed } else { gone }
    }

    /// Everywhere a thing is named.
    pub(super) fn thing(self, pack: &mut Entries, went: &mut Consequences) {
        if let Some(Tree::Map(cells)) = get_mut(pack, "cells") {
            let rows = cells.iter().find(|(key, _)| key == self.from);
            let count = rows.map_or(0, |(_, row)| super::branch::entries(row).len());
            self.keys(cells);
            went.add(self.fate(Fate::Cells), count);
        }
        for thing in objects(pack, "things") {
            went.add(self.fate(Fate::NotAKind), self.text(thing, "kind_of").into());
        }
        let empty = |map: &mut Entries, key: &str| {
            let found = self.list(map, key);
            (found, found && get_mut(map, key).is_none())
        };
        let mut gone = Vec::new();
        for (at, dispute) in objects(pack, "disputes").enumerate() {
            let (found, nothing_left) = empty(dispute, "about");
            went.add(
                self.fate(if nothing_left { Fate::Disputes } else { Fate::Mentions }),
                found.into(),
            );
            if nothing_left {
                gone.push(at);
            }
        }
        take_away(pack, "disputes", &gone);
        for event in objects(pack, "timeline") {
            went.add(self.fate(Fate::Events), self.text(event, "thing").into());
        }
        self.parts(pack, "relations", &["from", "to"], Fate::Relations, went);
        self.parts(pack, "examples", &["is"], Fate::Examples, went);
    }

    /// In objects that are nothing without the name.
    fn parts(
        self,
        pack: &mut Entries,
        list: &str,
        keys: &[&str],
        fate: Fate,
        went: &mut Consequences,
    ) {
        let mut found = Vec::new();
        for (at, part) in objects(pack, list).enumerate() {
            let mut is_there = false;
            for key in keys {
                is_there |= self.text(part, key);
            }
            if is_there {
                found.push(at);
            }
        }
        went.add(self.fate(fate), found.len());
        if self.to.is_none() {
            take_away(pack, list, &found);
        }
    }

    /// Everywhere a feature is named.
    pub(super) fn feature(self, pack: &mut Entries, went: &mut Consequences) {
        each_row(pack, &mut |row| went.add(self.fate(Fate::Cells), self.keys(row).into()));
        for dispute in objects(pack, "disputes") {
            went.add(self.fate(Fate::Mentions), self.text(dispute, "feature").into());
        }
        self.replies(pack, went);
    }

    /// What is replied to a feature, in conditions and in examples.
    pub(super) fn replies(self, pack: &mut Entries, went: &mut Consequences) {
        self.asked(pack, went, &mut |renaming, map| renaming.keys(map));
    }

    /// Where a feature is named beside what is replied to it: in conditions and in examples.
    fn asked(
        self,
        pack: &mut Entries,
        went: &mut Consequences,
        change: &mut dyn FnMut(Self, &mut Entries) -> bool,
    ) {
        for (list, key, fate) in
            [("features", "only_if", Fate::Conditions), ("examples", "answers", Fate::Answers)]
        {
            for object in objects(pack, list) {
                let Some(map) = get_mut(object, key).and_then(entries_mut) else { continue };
                went.add(self.fate(fate), change(self, map).into());
                if map.is_empty() && list == "features" {
                    remove(object, key);
                }
            }
        }
    }

    /// Everywhere a choice of a feature is named.
    pub(super) fn choice(self, feature: &str, pack: &mut Entries, went: &mut Consequences) {
        each_row(pack, &mut |row| {
            let Some(cell) = get_mut(row, feature) else { return };
            let (found, keeps) = word::in_cell(cell, self);
            let gone = match keeps {
                word::Keeps::Choices => Fate::Words,
                word::Keeps::Rest => Fate::Contents,
                word::Keeps::Nothing => Fate::Cells,
            };
            went.add(self.fate(gone), found.into());
            if keeps == word::Keeps::Nothing {
                remove(row, feature);
            }
        });
        self.asked(pack, went, &mut |renaming, map| {
            let Some(reply) = get_mut(map, feature) else { return false };
            let (found, is_left) = word::in_reply(reply, renaming);
            if !is_left {
                remove(map, feature);
            }
            found && (renaming.to.is_some() || !is_left)
        });
    }

    /// Everywhere a source is named.
    pub(super) fn source(self, pack: &mut Entries, went: &mut Consequences) {
        let fate = self.fate(Fate::Quotations);
        let mut quoted = |map: &mut Entries| went.add(fate, self.list(map, "sources").into());
        for thing in objects(pack, "things") {
            quoted(thing);
            objects(thing, "details").for_each(&mut quoted);
        }
        for list in ["disputes", "relations", "timeline"] {
            objects(pack, list).for_each(&mut quoted);
        }
        each_row(pack, &mut |row| {
            for (_, cell) in row {
                if let Some(cell) = entries_mut(cell) {
                    quoted(cell);
                }
            }
        });
        for dispute in objects(pack, "disputes") {
            for said in objects(dispute, "said") {
                went.add(fate, self.text(said, "source").into());
            }
        }
    }
}

/// The rows of all things' cells; a row that is empty after the change goes, if it was not before.
pub(super) fn each_row(pack: &mut Entries, change: &mut dyn FnMut(&mut Entries)) {
    let Some(Tree::Map(cells)) = get_mut(pack, "cells") else { return };
    let mut at = 0;
    while at < cells.len() {
        let row = entries_mut(&mut cells[at].1);
        let gone = row.is_some_and(|row| {
            let had_cells = !row.is_empty();
            change(row);
            had_cells && row.is_empty()
        });
        if gone {
            cells.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Takes the objects at these places away, counted among the objects of the list.
fn take_away(pack: &mut Entries, list: &str, places: &[usize]) {
    let Some(Tree::List(items)) = get_mut(pack, list) else { return };
    let mut at = 0;
    items.retain(|item| {
        let is_object = matches!(item, Tree::Map(_));
        let gone = is_object && places.contains(&at);
        at += usize::from(is_object);
        !gone
    });
}
