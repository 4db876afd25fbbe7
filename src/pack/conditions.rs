//! `only_if`: features that are asked only after a certain reply.
//!
//! Owns the check that no feature waits for itself. It never knows replies.

use super::Tree;
use super::choices::read_reply;
use super::features::Rows;
use super::fields::entries;
use super::path::Path;
use super::problem::ProblemKind;
use super::report::Report;
use crate::guide::{Condition, Feature};

/// Where a feature stands in the pack's list, and what its `only_if` says.
pub(super) type Waiting = (usize, Option<Tree>);

/// Gives the features their conditions.
pub(super) fn read(
    features: &mut [Feature],
    waiting: &[Waiting],
    rows: &Rows,
    path: &Path<'_>,
    report: &Report,
) {
    for (feature, (place, only_if)) in features.iter_mut().zip(waiting) {
        if let Some(tree) = only_if {
            let at = path.index(*place);
            feature.only_if = read_only_if(tree, &at.key("only_if"), rows, report);
        }
    }
    for (start, circle) in circles(features) {
        let at = path.index(waiting[start].0);
        report.add(&at.key("only_if"), ProblemKind::Circle(circle));
    }
}

fn read_only_if(tree: &Tree, path: &Path<'_>, rows: &Rows, report: &Report) -> Vec<Condition> {
    let condition = |(id, words): &(String, Tree)| {
        let at = path.key(id);
        let (feature, row) = rows.find(id, &at, report)?;
        Some(Condition { feature, choices: read_reply(words, &at, row, report) })
    };
    entries(tree, path, report).unwrap_or_default().iter().filter_map(condition).collect()
}

/// Features that can never be asked because each waits for the next: each circle once, with the
/// position of the first of its features.
fn circles(features: &[Feature]) -> Vec<(usize, Vec<String>)> {
    (0..features.len()).filter_map(|start| Some((start, circle_from(start, features)?))).collect()
}

/// A circle through a feature and later ones.
fn circle_from(start: usize, features: &[Feature]) -> Option<Vec<String>> {
    let mut came_from: Vec<Option<usize>> = vec![None; features.len()];
    let mut waiting = vec![start];
    while let Some(at) = waiting.pop() {
        for next in features[at].only_if.iter().map(|condition| condition.feature.position()) {
            if next == start {
                let back = std::iter::successors(Some(at), |&at| came_from[at]);
                let round: Vec<usize> = std::iter::once(start).chain(back).collect();
                let id = |position: usize| features[position].id.clone();
                return Some(round.into_iter().rev().map(id).collect());
            }
            if next > start && came_from[next].is_none() {
                came_from[next] = Some(at);
                waiting.push(next);
            }
        }
    }
    None
}
