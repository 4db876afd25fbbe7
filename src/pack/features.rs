//! `features`: rows and questions.
//!
//! Owns the keys of a feature. It never knows its cells.

use super::choices::{Row, read_choices};
use super::conditions;
use super::fields::Fields;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::words::{Known, Names};
use super::{limits, numbers};
use crate::guide::{Feature, FeatureId, FeatureKind, Misread};

const KEYS: &[&str] = &[
    "id", "label", "group", "question", "help", "choices", "misread", "effort", "only_if", "number",
];
const LIMIT: (What, usize) = (What::Feature, limits::FEATURES);

/// What the rest of a pack may say of its features.
pub(super) struct Rows<'t> {
    pub(super) names: Names<'t>,
    pub(super) rows: Vec<Row<'t>>,
}

impl<'t> Rows<'t> {
    /// No rows, because none could be read, which is reported.
    pub(super) fn unread() -> Self {
        Self { names: Names::new(What::Feature, Vec::new(), Known::Some), rows: Vec::new() }
    }

    /// The feature of that name; reports a word that names none.
    pub(super) fn find(&self, name: &str, path: &Path<'_>) -> Option<(FeatureId, &Row<'t>)> {
        let position = self.names.find(name, path)?;
        Some((FeatureId::at(position), &self.rows[position]))
    }
}

/// The features of a pack, and what the rest of it may say of them.
pub(super) fn read<'t>(pack: &Fields<'_, 't>) -> (Vec<Feature>, Rows<'t>) {
    let path = pack.path.key("features");
    let (mut features, mut rows, mut objects) = (Vec::new(), Vec::new(), Vec::new());
    pack.each(("features", &path), LIMIT, KEYS, &mut |object| {
        let (feature, row) = read_feature(&object);
        features.push(feature);
        rows.push(row);
        objects.push(object);
    });
    let names = Names::of(What::Feature, &objects, pack.get("features"));
    let rows = Rows { names, rows };
    conditions::read(&mut features, &objects, &rows);
    (features, rows)
}

fn read_feature<'t>(feature: &Fields<'_, 't>) -> (Feature, Row<'t>) {
    let id = feature.id();
    let label = feature.required("label");
    let group = feature.text("group");
    let question = feature.text("question");
    let help = feature.text("help");
    let (kind, row) = read_kind(feature);
    let misread = feature.word("misread", What::Misread, (&Misread::ALL, &Misread::WORDS));
    let effort = feature.number("effort").unwrap_or(1.0);
    if !(0.01..=100.0).contains(&effort) {
        feature.path.key("effort").report(ProblemKind::OutOfRange("from 0.01 to 100"));
    }
    let misread = misread.unwrap_or_default();
    let only_if = Vec::new();
    (Feature { id, label, group, question, help, kind, misread, effort, only_if }, row)
}

/// What a feature is answered with, and what may be said of it.
fn read_kind<'t>(feature: &Fields<'_, 't>) -> (FeatureKind, Row<'t>) {
    let (choices, row) = read_choices(feature);
    let Some(number) = feature.get("number") else {
        let is_note = matches!(row, Row::Note(_));
        return (if is_note { FeatureKind::Note } else { FeatureKind::Choices(choices) }, row);
    };
    let path = feature.path.key("number");
    if feature.get("choices").is_some() {
        path.report(ProblemKind::ChoicesAndNumber);
    }
    match numbers::read_scale(number, path) {
        Some(scale) => (FeatureKind::Number(scale.clone()), Row::Number(scale)),
        None => (FeatureKind::Note, Row::Unread),
    }
}
