//! Features that a pack does not describe: its rows are then the keys of its cells.
//!
//! Owns the guess, and what in the cells cannot be one. The cells are then checked against it like
//! any others.

use super::choices::Row;
use super::features::Rows;
use super::fields::is_blank;
use super::ids::is_id;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::words::{Known, Names};
use super::{Tree, limits};
use crate::guide::{Choice, Feature, FeatureKind, Misread, Number, Range, Scale, Unit};

/// A feature as the cells use it.
struct Used<'t> {
    id: &'t str,
    /// The words used, in the order of their first use; beyond the limit only the first.
    words: Vec<&'t str>,
    /// From the least to the most of the numbers used.
    numbers: Option<Range>,
}

/// The features that the cells name, each with the choices that the cells use, in the order of
/// their first use.
pub(super) fn features<'t>(cells: &'t Tree, path: &Path<'_>) -> (Vec<Feature>, Rows<'t>) {
    let used = collect(cells, path);
    if used.len() > limits::FEATURES {
        let (what, limit) = (What::Feature, limits::FEATURES);
        path.report(ProblemKind::TooMany { what, limit, found: used.len() });
        return (Vec::new(), Rows::unread());
    }
    let ids = used.iter().map(|used| used.id).collect();
    let (features, rows): (Vec<Feature>, Vec<Row>) = used.into_iter().map(feature).unzip();
    (features, Rows { names: Names::new(What::Feature, ids, Known::All), rows })
}

fn collect<'t>(cells: &'t Tree, path: &Path<'_>) -> Vec<Used<'t>> {
    let rows = || as_map(cells).iter().flat_map(|(_, row)| as_map(row));
    let names = Names::new(What::Feature, rows().map(|(id, _)| id.as_str()).collect(), Known::All);
    let mut used: Vec<Used> = Vec::new();
    // For each cell that is the first of its feature, the position of the feature.
    let mut firsts: Vec<usize> = vec![0; names.words().len()];
    let mut place = 0;
    for (thing, row) in as_map(cells) {
        let path = path.key(thing);
        for (id, cell) in as_map(row) {
            let path = path.key(id);
            let first = names.position(id).unwrap_or(place);
            if first == place {
                if !is_id(id) {
                    path.report(ProblemKind::BadId(id.clone()));
                }
                firsts[place] = used.len();
                used.push(Used { id, words: Vec::new(), numbers: None });
            }
            let used = &mut used[firsts[first]];
            collect_words(cell, &mut used.words, &path);
            collect_numbers(cell, &mut used.numbers);
            place += 1;
        }
    }
    used
}

fn collect_words<'t>(cell: &'t Tree, used: &mut Vec<&'t str>, path: &Path<'_>) {
    let mut take = |word: &'t str| {
        if word != "n/a" && used.len() <= limits::CHOICES && !used.contains(&word) {
            used.push(word);
            check_word(word, used.len(), path);
        }
    };
    match cell {
        Tree::Text(word) => take(word),
        Tree::List(items) => items.iter().for_each(|item| collect_words(item, used, path)),
        Tree::Map(entries) => match entries.iter().find(|(key, _)| key == "is") {
            Some((_, Tree::Map(frequencies))) => {
                for (word, _) in frequencies {
                    take(word);
                }
            }
            Some((_, is)) => collect_words(is, used, path),
            None => {}
        },
        _ => {}
    }
}

fn collect_numbers(cell: &Tree, used: &mut Option<Range>) {
    match cell {
        Tree::Number(value) => {
            if let Some(number) = Number::new(*value) {
                let one = Range { from: number, to: number };
                *used = Some(used.map_or(one, |known| known.spanning(one)));
            }
        }
        Tree::Map(entries) => {
            for (key, value) in entries {
                if ["is", "from", "to"].contains(&key.as_str()) {
                    collect_numbers(value, used);
                }
            }
        }
        _ => {}
    }
}

/// Reports free text, and the first choice beyond the limit.
fn check_word(word: &str, count: usize, path: &Path<'_>) {
    let limit = limits::CHOICES;
    if count > limit {
        path.report(ProblemKind::TooMany { what: What::Choice, limit, found: count });
    } else if !is_blank(word) && !is_id(word) {
        path.report(ProblemKind::FreeText(word.to_owned()));
    }
}

fn feature(used: Used<'_>) -> (Feature, Row<'_>) {
    let Used { id, mut words, numbers } = used;
    let is_unread = words.len() > limits::CHOICES;
    if is_unread {
        words.clear();
    }
    let choice = |&word: &&str| Choice { id: word.to_owned(), label: label_from(word), help: None };
    let kind = match numbers {
        _ if !words.is_empty() => FeatureKind::Choices(words.iter().map(choice).collect()),
        Some(whole) => FeatureKind::Number(scale(whole)),
        None => FeatureKind::Note,
    };
    let row = match &kind {
        _ if is_unread => Row::Unread,
        FeatureKind::Note => Row::Note(id),
        FeatureKind::Choices(_) => Row::Question(Names::new(What::Choice, words, Known::All)),
        FeatureKind::Number(scale) => Row::Number(scale.clone()),
    };
    let feature = Feature {
        label: label_from(id),
        id: id.to_owned(),
        group: None,
        question: None,
        help: None,
        kind,
        misread: Misread::default(),
        effort: 1.0,
        only_if: Vec::new(),
    };
    (feature, row)
}

/// A scale of the numbers used; of a single one, some room around it.
fn scale(mut whole: Range) -> Scale {
    if whole.from == whole.to {
        let value = whole.from.value();
        whole = Range { from: Number::nearest(value - 1.0), to: Number::nearest(value + 1.0) };
    }
    Scale { unit: Unit::None, whole }
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
        first.make_ascii_uppercase();
    }
    label
}
