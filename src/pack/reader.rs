//! From a tree to a guide: the order in which the parts of a pack are read.
//!
//! Owns that order and the verdict: a guide, or every problem. It never knows what the parts hold.

use super::features::Rows;
use super::fields::Fields;
use super::path::Path;
use super::problem::{Problem, ProblemKind};
use super::references::{self, Index};
use super::report::Report;
use super::words::Names;
use super::{Tree, cells, examples, features, inferred, languages, limits, sources, things};
use crate::guide::{Cells, Feature, Guide, Source, Thing};
use crate::pace::{Pace, Work};

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
    Work::new(|pace| Box::pin(async move { read(tree, &pace).await })).finish()
}

/// The same a part at a time.
///
/// # Errors
///
/// As [`load`].
pub async fn read(tree: &Tree, pace: &Pace) -> Result<Guide, Vec<Problem>> {
    let report = Report::new(KEYS);
    let mut guide = None;
    if let Some(pack) = Fields::read(tree, Path::top(&report), KEYS)
        && let Some(head) = head(&pack)
    {
        let path = pack.path.key("cells");
        let index = head.index();
        let mut cells = cells::Reading::new(&index);
        for (thing, row) in cells::rows(&pack, &path) {
            pace.spend(cells.row(thing, row, &path)).await;
        }
        let cells = cells.read;
        guide = Some(whole(&pack, head, cells));
    }
    match (guide, report.into_problems()) {
        (Some(guide), problems) if problems.is_empty() => Ok(guide),
        (_, problems) => Err(problems),
    }
}

/// What a pack says before its cells, and the names that the rest of it uses.
struct Head<'t> {
    title: String,
    sources: (Vec<Source>, Names<'t>),
    things: (Vec<Thing>, Names<'t>),
    features: (Vec<Feature>, Rows<'t>),
}

impl Head<'_> {
    fn index(&self) -> Index<'_> {
        Index { things: &self.things.1, rows: &self.features.1, sources: &self.sources.1 }
    }
}

fn head<'t>(pack: &Fields<'_, 't>) -> Option<Head<'t>> {
    let _ = pack.text("$schema"); // for editors
    read_version(pack);
    let title = pack.required("title");
    // What is quoted everywhere comes first, though it stands last in a pack.
    let sources = sources::read(pack);
    let things = things::read(pack, &sources.1);
    let features = read_features(pack);
    let (rows, columns, limit) = (things.0.len(), features.0.len(), limits::CELLS);
    if rows * columns > limit {
        let kind = ProblemKind::TooManyCells { things: rows, features: columns, limit };
        pack.path.key("cells").report(kind);
        return None;
    }
    Some(Head { title, sources, things, features })
}

fn whole(pack: &Fields<'_, '_>, head: Head<'_>, cells: Cells) -> Guide {
    let Head { title, sources: (sources, source_names), things, features } = head;
    let index = Index { things: &things.1, rows: &features.1, sources: &source_names };
    let mut guide = Guide::new(title, things.0, features.0, cells);
    guide.sources = sources;
    guide.id = pack.get("id").map(|_| pack.id());
    guide.summary = pack.text("summary");
    if let Some(language) = languages::read(pack) {
        guide.language = language;
    }
    references::read(pack, &index, &mut guide);
    guide.examples = examples::read(pack, &index, &guide);
    guide
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
