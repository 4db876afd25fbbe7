//! Difference: whether things differ in a feature, and how well it separates them.
//!
//! Owns when two cells say the same. The measure is the identification's.

use crate::guide::{Cell, Content, FeatureId, ThingId};
use crate::identify::Key;
use crate::order::descending;

/// Whether things differ in a feature: what is known of them is not all the same. “Not known”, and
/// a note that one thing has and the other has not, make no difference.
pub(super) fn differs(key: &Key, feature: FeatureId, things: &[ThingId]) -> bool {
    let (mut known, mut noted): (Option<&Content>, Option<&String>) = (None, None);
    let (mut contents_differ, mut notes_differ) = (false, false);
    for &thing in things {
        let cell: &Cell = key.guide().cell(thing, feature);
        if cell.content != Content::Unknown {
            contents_differ |= known.is_some_and(|known| !same(known, &cell.content));
            known = Some(&cell.content);
        }
        if let Some(note) = &cell.note {
            notes_differ |= noted.is_some_and(|noted| noted != note);
            noted = Some(note);
        }
    }
    contents_differ || known.is_none() && notes_differ
}

/// Features by how well they separate things, with the bits they are expected to bring: the best
/// first, equals as the author ordered them, notes, which nothing can measure, last. Where things do
/// not [differ](differs) it is nothing, since what is not known of one tells it from no other.
pub(super) fn by_separation(key: &Key, things: &[ThingId]) -> Vec<(FeatureId, f64)> {
    let mut bits = Vec::new();
    for feature in key.guide().feature_ids() {
        bits.push(if key.guide().feature(feature).is_note() {
            -1.0
        } else if differs(key, feature, things) {
            key.separation(feature, things)
        } else {
            0.0
        });
    }
    descending(&bits).into_iter().map(|at| (FeatureId::at(at), bits[at])).collect()
}

/// Whether two cells say the same: the same shares, however they are worded.
fn same(one: &Content, other: &Content) -> bool {
    match (one, other) {
        (Content::Known(one), Content::Known(other)) => {
            one.all().iter().zip(other.all()).all(|(a, b)| (a - b).abs() < 1e-9)
        }
        _ => one == other,
    }
}
