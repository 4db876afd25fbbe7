//! Lists of objects with ids: things, features, choices, sources and what surrounds them.
//!
//! Owns their limits, and which of their names are certain. It never knows what the objects hold.

use super::Tree;
use super::fields::Fields;
use super::lookup::Lookup;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::words::Names;

/// What could be read of a list.
pub(super) struct Items<T> {
    pub(super) list: Vec<T>,
    /// Where in the pack's list each of them stands.
    pub(super) places: Vec<usize>,
    /// Whether that is all of the list.
    complete: bool,
}

impl<T> Items<T> {
    /// What the list under a key holds, each item read by `read`; nothing of a list beyond its limit.
    pub(super) fn read(
        fields: &Fields<'_>,
        key: &str,
        (what, limit): (What, usize),
        mut read: impl FnMut(&Tree, &Path<'_>) -> Option<T>,
    ) -> Self {
        let path = fields.path.key(key);
        let trees = fields.list(key);
        let mut items = Self { list: Vec::new(), places: Vec::new(), complete: false };
        if trees.len() > limit {
            let kind = ProblemKind::TooMany { what, limit, found: trees.len() };
            fields.report.add(&path, kind);
            return items;
        }
        items.complete = matches!(fields.get(key), Some(Tree::List(_)));
        for (place, tree) in trees.iter().enumerate() {
            if let Some(item) = read(tree, &path.index(place)) {
                items.list.push(item);
                items.places.push(place);
            } else {
                items.complete = false;
            }
        }
        items
    }

    /// The names of the items; reports every id that stands a second time, at the second.
    pub(super) fn names<'a>(
        &'a self,
        fields: &Fields<'_>,
        key: &str,
        what: What,
        id: impl Fn(&'a T) -> &'a str,
    ) -> Names {
        let path = fields.path.key(key);
        let mut seen = Lookup::default();
        for (item, &place) in self.list.iter().zip(&self.places) {
            let id = id(item);
            if !id.is_empty() && !seen.insert(id).1 {
                let kind = ProblemKind::Duplicate(what, id.to_owned());
                fields.report.add(&path.index(place).key("id"), kind);
            }
        }
        let ids: Vec<String> = self.list.iter().map(|item| id(item).to_owned()).collect();
        if self.complete && ids.iter().all(|id| !id.is_empty()) {
            Names::all(what, &ids)
        } else {
            Names::some(what, &ids)
        }
    }
}
