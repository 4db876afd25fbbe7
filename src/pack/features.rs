//! `features`: rows and questions.
//!
//! Owns the keys of a feature. It never knows its cells.

use super::choices::{Row, read_choices};
use super::conditions::{self, Waiting};
use super::fields::Fields;
use super::items::Items;
use super::limits;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::report::Report;
use super::words::Names;
use crate::guide::{Feature, FeatureId, Misread};

const KEYS: &[&str] = &[
    "id", "label", "group", "question", "help", "choices", "misread", "effort", "only_if", "number",
];
const LIMIT: (What, usize) = (What::Feature, limits::FEATURES);

/// What the rest of a pack may say of its features.
pub(super) struct Rows {
    pub(super) names: Names,
    pub(super) rows: Vec<Row>,
}

impl Rows {
    /// The feature of that name; reports a word that names none.
    pub(super) fn find(
        &self,
        name: &str,
        path: &Path<'_>,
        report: &Report,
    ) -> Option<(FeatureId, &Row)> {
        let position = self.names.find(name, path, report)?;
        Some((FeatureId::at(position), &self.rows[position]))
    }
}

/// The features of a pack, and what the rest of it may say of them.
pub(super) fn read(pack: &Fields<'_>) -> (Vec<Feature>, Rows) {
    let mut rows = Vec::new();
    let mut waiting = Vec::new();
    let items = Items::read(pack, "features", LIMIT, |tree, path| {
        let fields = Fields::read(tree, path, KEYS, pack.report)?;
        let (feature, row) = read_feature(&fields);
        rows.push(row);
        waiting.push(fields.get("only_if").cloned());
        Some(feature)
    });
    let names = items.names(pack, "features", What::Feature, |feature| &feature.id);
    let rows = Rows { names, rows };
    let waiting: Vec<Waiting> = items.places.into_iter().zip(waiting).collect();
    let mut features = items.list;
    conditions::read(&mut features, &waiting, &rows, &pack.path.key("features"), pack.report);
    (features, rows)
}

fn read_feature(feature: &Fields<'_>) -> (Feature, Row) {
    let report = feature.report;
    let id = feature.id();
    let label = feature.required("label");
    let group = feature.text("group");
    let question = feature.text("question");
    let help = feature.text("help");
    let (choices, row) = read_choices(feature, &id);
    let misread = feature.word("misread", (What::Misread, &Misread::ALL, Misread::word));
    let effort = feature.number("effort").unwrap_or(1.0);
    if !(0.01..=100.0).contains(&effort) {
        let kind = ProblemKind::OutOfRange("from 0.01 to 100");
        report.add(&feature.path.key("effort"), kind);
    }
    if feature.get("number").is_some() {
        report.add(&feature.path.key("number"), ProblemKind::NumberFeature);
    }
    let misread = misread.unwrap_or_default();
    let only_if = Vec::new();
    (Feature { id, label, group, question, help, choices, misread, effort, only_if }, row)
}
