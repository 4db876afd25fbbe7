//! From a tree to a guide: the order in which the parts of a pack are read.
//!
//! Owns that order and the verdict: a guide, or every problem. It never knows what the parts hold.

use super::features::Rows;
use super::fields::Fields;
use super::path::Path;
use super::problem::{Problem, ProblemKind};
use super::references::{self, Index};
use super::report::Report;
use super::{Tree, cells, examples, features, inferred, languages, limits, sources, things};
use crate::guide::{Feature, Guide};

/// The keys of a pack, in the order in which they are written.
pub const KEYS: &[&str] = &[
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
    let report = Report::new(KEYS);
    let guide = read(tree, Path::top(&report));
    let problems = report.into_problems();
    match guide {
        Some(guide) if problems.is_empty() => Ok(guide),
        _ => Err(problems),
    }
}

fn read(tree: &Tree, top: Path<'_>) -> Option<Guide> {
    let pack = Fields::read(tree, top, KEYS)?;
    let _ = pack.text("$schema"); // for editors
    read_version(&pack);
    let title = pack.required("title");
    // What is quoted everywhere comes first, though it stands last in a pack.
    let (source_list, source_names) = sources::read(&pack);
    let (thing_list, thing_names) = things::read(&pack, &source_names);
    let (feature_list, rows) = read_features(&pack);
    let (things, features, limit) = (thing_list.len(), feature_list.len(), limits::CELLS);
    if things * features > limit {
        pack.path.key("cells").report(ProblemKind::TooManyCells { things, features, limit });
        return None;
    }
    let cells = cells::read(&pack, &thing_names, &rows, &source_names);
    let mut guide = Guide::new(title, thing_list, feature_list, cells);
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
fn read_version(pack: &Fields<'_, '_>) {
    pack.require("version");
    if pack.number("version").is_some_and(|version| version != 1.0) {
        pack.path.key("version").report(ProblemKind::Version);
    }
}

fn read_features<'t>(pack: &Fields<'_, 't>) -> (Vec<Feature>, Rows<'t>) {
    match (pack.get("features"), pack.get("cells")) {
        (None, Some(cells)) => inferred::features(cells, &pack.path.key("cells")),
        (Some(_), _) => features::read(pack),
        (None, None) => {
            pack.path.report(ProblemKind::MatrixMissing);
            (Vec::new(), Rows::unread())
        }
    }
}
