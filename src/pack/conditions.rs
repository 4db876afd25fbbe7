//! `only_if`: features that are asked only after a certain reply.
//!
//! Owns the check that no feature waits for itself. It never knows replies.

use super::Tree;
use super::choices::read_reply;
use super::circles::report_circles;
use super::features::Rows;
use super::fields::{Fields, entries};
use super::path::Path;
use crate::guide::{Condition, Feature};

/// Gives the features their conditions.
pub(super) fn read(features: &mut [Feature], objects: &[Fields<'_, '_>], rows: &Rows<'_>) {
    for (feature, object) in features.iter_mut().zip(objects) {
        if let Some(tree) = object.get("only_if") {
            feature.only_if = read_only_if(tree, &object.path.key("only_if"), rows);
        }
    }
    let waits_for = |at: usize| {
        features[at].only_if.iter().map(|condition| condition.feature.position()).collect()
    };
    report_circles(objects, "only_if", &rows.names, &waits_for);
}

fn read_only_if(tree: &Tree, path: &Path<'_>, rows: &Rows<'_>) -> Vec<Condition> {
    let mut conditions = Vec::new();
    for (id, words) in entries(tree, path).unwrap_or_default() {
        let at = path.key(id);
        if let Some((feature, row)) = rows.find(id, &at) {
            conditions.push(Condition { feature, choices: read_reply(words, &at, row) });
        }
    }
    conditions
}
