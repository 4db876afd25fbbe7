//! `only_if`: features that are asked only after a certain reply.
//!
//! Owns the check that no feature waits for itself. It never knows replies.

use super::Tree;
use super::choices::{Row, read_reply};
use super::circles::report_circles;
use super::features::Rows;
use super::fields::{Fields, entries};
use super::numbers::read_range;
use super::path::Path;
use crate::guide::{Accepts, Condition, Feature};

/// Gives the features their conditions.
pub(super) fn read(features: &mut [Feature], objects: &[Fields<'_, '_>], rows: &Rows<'_>) {
    // For each feature those it waits for, though what they have to say may be wrong.
    let mut waits = Vec::new();
    for (feature, object) in features.iter_mut().zip(objects) {
        let mut waits_for = Vec::new();
        if let Some(tree) = object.get("only_if") {
            let path = object.path.key("only_if");
            feature.only_if = read_only_if(tree, &path, rows, &mut waits_for);
        }
        waits.push(waits_for);
    }
    report_circles(objects, "only_if", &rows.names, &|at| waits[at].clone());
}

fn read_only_if(
    tree: &Tree,
    path: &Path<'_>,
    rows: &Rows<'_>,
    waits_for: &mut Vec<usize>,
) -> Vec<Condition> {
    let mut conditions = Vec::new();
    for (id, words) in entries(tree, path).unwrap_or_default() {
        let at = path.key(id);
        let Some((feature, row)) = rows.find(id, &at) else { continue };
        waits_for.push(feature.position());
        let accepts = match row {
            Row::Number(scale) => read_range(words, at, scale).map(Accepts::Within),
            _ => read_reply(words, &at, row).map(Accepts::AnyOf),
        };
        conditions.extend(accepts.map(|accepts| Condition { feature, accepts }));
    }
    conditions
}
