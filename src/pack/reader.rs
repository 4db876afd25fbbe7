//! From a tree to a guide: the order in which the parts of a pack are read.
//!
//! Owns that order and the verdict: a guide, or every problem. It never knows what the parts hold.

use super::features::Rows;
use super::fields::Fields;
use super::path::Path;
use super::problem::{Problem, ProblemKind, What};
use super::references::{self, Index};
use super::report::Report;
use super::words::Names;
use super::{Tree, cells, examples, features, inferred, languages, sources, things};
use crate::guide::{Feature, Guide};
use crate::order::descending;

const KEYS: &[&str] = &[
    "$schema",
    "version",
    "id",
    "title",
    "language",
    "summary",
    "things",
    "features",
    "cells",
    "disputes",
    "relations",
    "timeline",
    "examples",
    "sources",
];

/// Reads a pack.
///
/// # Errors
///
/// Every problem at once, each with its path: those of the pack as a whole, then in the order of
/// the format's keys and of their lists. Of more than 1,000, the last says how many are left out.
pub fn load(tree: &Tree) -> Result<Guide, Vec<Problem>> {
    let report = Report::default();
    let guide = read(tree, &report);
    let unlisted = report.unlisted();
    let problems = report.into_problems();
    let mut problems = in_order(problems);
    if unlisted > 0 {
        problems.push(Problem { path: Path::TOP.to_string(), kind: ProblemKind::More(unlisted) });
    }
    match guide {
        Some(guide) if problems.is_empty() => Ok(guide),
        _ => Err(problems),
    }
}

/// The problems in the order of the format's keys and of their lists; of one item as found.
fn in_order(problems: Vec<Problem>) -> Vec<Problem> {
    // Lists are shorter than a million, so one number orders both.
    #[allow(clippy::cast_precision_loss)]
    let keys: Vec<f64> = problems
        .iter()
        .map(|problem| place(&problem.path))
        .map(|(key, item)| -(key as f64 * 1e6 + item as f64))
        .collect();
    let mut waiting: Vec<Option<Problem>> = problems.into_iter().map(Some).collect();
    descending(&keys).into_iter().filter_map(|at| waiting[at].take()).collect()
}

/// The place in the format of the key that a path begins with, and of the item in its list; for
/// anything else before them all.
fn place(path: &str) -> (usize, usize) {
    let mut steps = path.split(['.', '[', ']']);
    let key = steps.next();
    let place = KEYS.iter().position(|&known| Some(known) == key).map_or(0, |place| place + 1);
    (place, steps.next().and_then(|item| item.parse().ok()).unwrap_or(0))
}

fn read(tree: &Tree, report: &Report) -> Option<Guide> {
    let top = Path::TOP;
    let pack = Fields::read(tree, &top, KEYS, report)?;
    let _ = pack.text("$schema"); // for editors
    read_version(&pack);
    let title = pack.required("title");
    // What is quoted everywhere comes first, though it stands last in a pack.
    let (source_list, source_names) = sources::read(&pack);
    let (thing_list, thing_names) = things::read(&pack, &source_names);
    let (feature_list, rows) = read_features(&pack);
    let matrix = cells::read(&pack, &thing_names, &rows, &source_names);
    let mut guide = Guide::new(title, thing_list, feature_list, matrix);
    guide.sources = source_list;
    guide.id = pack.get("id").map(|_| pack.id());
    guide.summary = pack.text("summary");
    if let Some(language) = languages::read(&pack) {
        guide.language = language;
    }
    let index = Index { things: &thing_names, rows: &rows, sources: &source_names };
    references::read(&pack, &index, &mut guide);
    guide.examples = examples::read(&pack, &index, &guide);
    Some(guide)
}

#[allow(clippy::float_cmp)] // whole numbers are exact
fn read_version(pack: &Fields<'_>) {
    pack.require("version");
    if pack.number("version").is_some_and(|version| version != 1.0) {
        pack.report.add(&pack.path.key("version"), ProblemKind::Version);
    }
}

fn read_features(pack: &Fields<'_>) -> (Vec<Feature>, Rows) {
    match (pack.get("features"), pack.get("cells")) {
        (None, Some(cells)) => inferred::features(cells, &pack.path.key("cells"), pack.report),
        (Some(_), _) => features::read(pack),
        (None, None) => {
            pack.report.add(pack.path, ProblemKind::MatrixMissing);
            let names = Names::some(What::Feature, &[]);
            (Vec::new(), Rows { names, rows: Vec::new() })
        }
    }
}
