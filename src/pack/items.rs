//! Lists of objects with ids: things, features, choices, sources and what surrounds them.
//!
//! Owns their limits, and which of their names are certain. It never knows what the objects hold.

use super::Tree;
use super::fields::Fields;
use super::lookup::Lookup;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::report::Report;
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
        limit: (What, usize),
        mut read: impl FnMut(&Tree, &Path<'_>) -> Option<T>,
    ) -> Self {
        let mut list = Vec::new();
        let (places, complete) = walk(fields, key, limit, &mut |tree, path| {
            let item = read(tree, path);
            let is_read = item.is_some();
            list.extend(item);
            is_read
        });
        Self { list, places, complete }
    }

    /// The names of the items; reports every id that stands a second time, at the second.
    pub(super) fn names<'a>(
        &'a self,
        fields: &Fields<'_>,
        key: &str,
        what: What,
        id: impl Fn(&'a T) -> &'a str,
    ) -> Names {
        let ids: Vec<String> = self.list.iter().map(|item| id(item).to_owned()).collect();
        names(&ids, &self.places, self.complete, &fields.path.key(key), what, fields.report)
    }
}

// The two functions below do the work without knowing the items' type, so that they are compiled
// once and not for each.

/// The places of the items that could be read, and whether those are all.
fn walk(
    fields: &Fields<'_>,
    key: &str,
    (what, limit): (What, usize),
    read: &mut dyn FnMut(&Tree, &Path<'_>) -> bool,
) -> (Vec<usize>, bool) {
    let path = fields.path.key(key);
    let trees = fields.list(key);
    let mut places = Vec::new();
    if trees.len() > limit {
        let kind = ProblemKind::TooMany { what, limit, found: trees.len() };
        fields.report.add(&path, kind);
        return (places, false);
    }
    let mut complete = matches!(fields.get(key), Some(Tree::List(_)));
    for (place, tree) in trees.iter().enumerate() {
        if read(tree, &path.index(place)) {
            places.push(place);
        } else {
            complete = false;
        }
    }
    (places, complete)
}

fn names(
    ids: &[String],
    places: &[usize],
    complete: bool,
    path: &Path<'_>,
    what: What,
    report: &Report,
) -> Names {
    let mut seen = Lookup::default();
    for (id, &place) in ids.iter().zip(places) {
        if !id.is_empty() && !seen.insert(id).1 {
            report.add(&path.index(place).key("id"), ProblemKind::Duplicate(what, id.clone()));
        }
    }
    if complete && ids.iter().all(|id| !id.is_empty()) {
        Names::all(what, ids)
    } else {
        Names::some(what, ids)
    }
}
