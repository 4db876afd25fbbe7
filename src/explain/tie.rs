//! Ties: relations that no area can show, as lines beside the areas.
//!
//! Owns which relations are lines, and in which lane each runs. Lines of one lane never touch, and
//! lines that meet at an area are of different lanes.

use super::area::Side;
use super::drawing::{Drawing, Figure};
use super::outline::{Entry, Within};
use crate::guide::{Guide, RelationKind};

/// How many lines run beside each other.
const LANES: usize = 6;
/// From lane to lane.
const LANE: usize = 9;
/// From the areas to the first lane.
const FIRST: usize = 12;

/// A line before the areas have their places.
pub(super) struct Line {
    is: Figure,
    /// The positions of its areas: where it comes from, and where it goes.
    from: usize,
    to: usize,
    lane: usize,
}

/// How many lanes are taken.
fn taken(lines: &[Line]) -> usize {
    lines.iter().map(|line| line.lane + 1).max().unwrap_or(0)
}

/// The space that lines take beside the areas.
pub(super) fn gutter(lines: &[Line]) -> usize {
    if lines.is_empty() { 0 } else { FIRST + taken(lines) * LANE }
}

/// The relations that are to be lines, each in a lane, the short ones inside. Those for which no lane
/// is left are not drawn.
pub(super) fn lines(guide: &Guide, entries: &[Entry]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let candidates = candidates(guide, entries);
    for span in 1..entries.len() {
        for &(is, from, to) in &candidates {
            if from.abs_diff(to) != span {
                continue;
            }
            let is_taken = |lane: usize| {
                lines.iter().any(|line| {
                    line.lane == lane
                        && line.from.min(line.to) <= from.max(to)
                        && from.min(to) <= line.from.max(line.to)
                })
            };
            if let Some(lane) = (0..LANES).find(|&lane| !is_taken(lane)) {
                lines.push(Line { is, from, to, lane });
            }
        }
    }
    lines
}

/// What neither the areas nor the space between them shows.
fn candidates(guide: &Guide, entries: &[Entry]) -> Vec<(Figure, usize, usize)> {
    let mut candidates = Vec::new();
    for (i, relation) in guide.relations.iter().enumerate() {
        let is = match relation.is {
            RelationKind::PartOf => Figure::PartOf,
            RelationKind::Overlaps => Figure::Overlaps,
            RelationKind::ConfusedWith => Figure::ConfusedWith,
            RelationKind::Precedes => Figure::Precedes,
            RelationKind::DisjointFrom => continue,
        };
        let (mut from, mut to, mut is_shown) = (0, 0, false);
        for (at, entry) in entries.iter().enumerate() {
            if entry.thing == relation.from {
                from = at;
            }
            if entry.thing == relation.to {
                to = at;
            }
            let is_part = matches!(entry.within, Some(Within::Part(_, by)) if by == i);
            is_shown |= is_part || entry.overlaps_previous == Some(i);
        }
        if !is_shown {
            candidates.push((is, from, to));
        }
    }
    candidates
}

/// The lines between areas that have their places.
pub(super) fn draw(drawing: &mut Drawing, lines: &[Line], sides: &[Side], from: usize) {
    let count = taken(lines);
    for line in lines {
        // In each area's band, every lane has a place of its own.
        let end = |at: usize| {
            let side = sides[at];
            let y = side.top + side.height * (line.lane + 1) / (count + 1);
            (side.x.to_string(), y.to_string())
        };
        let ((x1, y1), (x2, y2)) = (end(line.from), end(line.to));
        let lane = (from + FIRST + line.lane * LANE).to_string();
        let head = if line.is == Figure::Precedes { "m5-4-5 4 5 4" } else { "" };
        let path = ["M", &x1, " ", &y1, "H", &lane, "V", &y2, "H", &x2, head].concat();
        drawing.text(line.is, None, [0; 2], path);
    }
}
