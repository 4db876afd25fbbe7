//! Features that a pack does not describe: its rows are then the keys of its cells.
//!
//! Owns the guess, and what in the cells cannot be one. The cells are then checked against it like
//! any others.

use super::choices::Row;
use super::features::Rows;
use super::ids::is_id;
use super::lookup::Lookup;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::report::Report;
use super::words::Names;
use super::{Tree, limits};
use crate::guide::{Choice, Feature, Misread};

/// A feature as the cells use it.
struct Used<'t> {
    id: &'t str,
    /// The words used, in the order of their first use.
    words: Lookup,
}

/// The features that the cells name, each with the choices that the cells use, in the order of
/// their first use.
pub(super) fn features(cells: &Tree, path: &Path<'_>, report: &Report) -> (Vec<Feature>, Rows) {
    let used = collect(cells, path, report);
    if used.len() > limits::FEATURES {
        let (what, limit) = (What::Feature, limits::FEATURES);
        report.add(path, ProblemKind::TooMany { what, limit, found: used.len() });
        let names = Names::some(What::Feature, &[]);
        return (Vec::new(), Rows { names, rows: Vec::new() });
    }
    let (features, rows): (Vec<Feature>, Vec<Row>) = used.iter().map(feature).unzip();
    let ids: Vec<String> = features.iter().map(|feature| feature.id.clone()).collect();
    (features, Rows { names: Names::all(What::Feature, &ids), rows })
}

fn collect<'t>(cells: &'t Tree, path: &Path<'_>, report: &Report) -> Vec<Used<'t>> {
    let mut used: Vec<Used> = Vec::new();
    let mut known = Lookup::default();
    for (thing, row) in as_map(cells) {
        let path = path.key(thing);
        for (id, cell) in as_map(row) {
            let path = path.key(id);
            let (at, is_new) = known.insert(id);
            if is_new {
                if !is_id(id) {
                    report.add(&path, ProblemKind::BadId(id.clone()));
                }
                used.push(Used { id, words: Lookup::default() });
            }
            for word in words_of(cell) {
                if word != "n/a" && used[at].words.insert(word).1 {
                    check_word(word, used[at].words.words().len(), &path, report);
                }
            }
        }
    }
    used
}

/// Reports free text, and the first choice beyond the limit.
fn check_word(word: &str, count: usize, path: &Path<'_>, report: &Report) {
    let limit = limits::CHOICES;
    if count == limit + 1 {
        report.add(path, ProblemKind::TooMany { what: What::Choice, limit, found: count });
    } else if count <= limit && !word.trim().is_empty() && !is_id(word) {
        report.add(path, ProblemKind::FreeText(word.to_owned()));
    }
}

fn feature(used: &Used<'_>) -> (Feature, Row) {
    let id = used.id.to_owned();
    let count = used.words.words().len();
    let words = if count > limits::CHOICES { &[] } else { used.words.words() };
    let row = match count {
        0 => Row::Note(id.clone()),
        count if count > limits::CHOICES => Row::Unread,
        _ => Row::Question(Names::all(What::Choice, words)),
    };
    let choice = |word: &String| Choice { id: word.clone(), label: label_from(word), help: None };
    let feature = Feature {
        label: label_from(&id),
        id,
        group: None,
        question: None,
        help: None,
        choices: words.iter().map(choice).collect(),
        misread: Misread::default(),
        effort: 1.0,
        only_if: Vec::new(),
    };
    (feature, row)
}

fn words_of(cell: &Tree) -> Vec<&str> {
    match cell {
        Tree::Text(word) => vec![word],
        Tree::List(items) => items.iter().flat_map(words_of).collect(),
        Tree::Map(entries) => match entries.iter().find(|(key, _)| key == "is") {
            Some((_, Tree::Map(frequencies))) => {
                frequencies.iter().map(|(word, _)| word.as_str()).collect()
            }
            Some((_, is)) => words_of(is),
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn as_map(tree: &Tree) -> &[(String, Tree)] {
    match tree {
        Tree::Map(entries) => entries,
        _ => &[],
    }
}

/// `says-cast` → “Says cast”.
fn label_from(id: &str) -> String {
    let mut label = id.replace(['-', '_'], " ");
    if let Some(first) = label.get_mut(..1) {
        first.make_ascii_uppercase(); // ids have no other letters
    }
    label
}
