//! Which way round a table lies: things in columns or in rows.
//!
//! Owns that guess. A feature's cells are alike – all numbers, all yes or no, the same few words –
//! and a thing's are not; labels that ask or name a unit say it more plainly.

use super::guess::{Axis, Why};
use super::mark::plain;
use super::value::{Sort, sort_of, strip};
use super::view::View;

/// What the first cell of a table says when features stand below it.
const FEATURES: &[&str] = &[
    "feature",
    "property",
    "properties",
    "criteri",
    "attribute",
    "aspect",
    "question",
    "character",
    "compar",
    "spec",
];
/// What it says when things stand below it.
const THINGS: &[&str] = &[
    "name", "thing", "item", "product", "model", "type", "kind", "species", "licen", "title",
    "drink", "option", "variety", "brand",
];
/// So many neighbours are compared.
const NEAR: usize = 4;

/// Where the things of a table are, and what says so. The view stands as the table does, with
/// headings in so many rows and columns.
pub(super) fn guess(view: &View<'_>, heads: usize, labels: usize) -> (Axis, Why) {
    let corner = plain(view.at(heads - 1, labels - 1));
    // A family's name may stand in the corner of two headings, so the last cell counts.
    if names_features(corner) {
        return (Axis::Columns, Why::Corner);
    }
    if begins_with(corner, THINGS) {
        return (Axis::Rows, Why::Corner);
    }
    let (mut above, mut beside) = (0, 0);
    for column in labels..view.columns.len() {
        above += usize::from(is_asking(view.at(heads - 1, column)));
    }
    for row in heads..view.rows.len() {
        beside += usize::from(is_asking(view.at(row, labels - 1)));
    }
    if above != beside {
        let things = if above > beside { Axis::Rows } else { Axis::Columns };
        return (things, Why::Headings);
    }
    alike(view, heads, labels)
}

/// Whether a corner says that features stand below it.
pub(super) fn names_features(corner: &str) -> bool {
    begins_with(corner, FEATURES)
}

fn begins_with(corner: &str, words: &[&str]) -> bool {
    words.iter().any(|word| strip(corner, word).is_some())
}

/// Whether a heading asks or names a unit.
fn is_asking(heading: &str) -> bool {
    let heading = plain(heading);
    heading.ends_with('?') || heading.ends_with(')') && heading.as_bytes().contains(&b'(')
}

/// Compares each cell with its neighbours in its row and in its column.
fn alike(view: &View<'_>, heads: usize, labels: usize) -> (Axis, Why) {
    let sorts: Vec<Vec<(Sort, &str)>> = (heads..view.rows.len())
        .filter(|&row| !view.is_lone(row))
        .map(|row| {
            let cells = labels..view.columns.len();
            cells.map(|column| plain(view.at(row, column))).map(|t| (sort_of(t), t)).collect()
        })
        .collect();
    // Of rows, then of columns: how many pairs there are, and how much they have in common.
    let (mut pairs, mut common) = ([0_usize; 2], [0_usize; 2]);
    for row in 0..sorts.len() {
        for column in 0..sorts[row].len() {
            for step in 1..=NEAR {
                let beside = sorts[row].get(column + step);
                let below = sorts.get(row + step).map(|row| &row[column]);
                for (way, other) in [beside, below].into_iter().enumerate() {
                    let (Some(other), one) = (other, &sorts[row][column]) else { continue };
                    if one.0 == Sort::Nothing || other.0 == Sort::Nothing {
                        continue;
                    }
                    pairs[way] += 1;
                    common[way] += usize::from(one.0 == other.0)
                        + usize::from(one.1.eq_ignore_ascii_case(other.1));
                }
            }
        }
    }
    // The shares common / pairs, without dividing.
    let (rows, columns) = (common[0] * pairs[1], common[1] * pairs[0]);
    match rows.cmp(&columns) {
        std::cmp::Ordering::Greater => (Axis::Columns, Why::Alike),
        std::cmp::Ordering::Less => (Axis::Rows, Why::Alike),
        std::cmp::Ordering::Equal => (Axis::Columns, Why::Usual),
    }
}
