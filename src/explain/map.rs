//! The map: how things stand to each other, as areas and lines.
//!
//! Owns the size of the drawing, and when there is none because it would be too large to read.

use super::area::Areas;
use super::drawing::Drawing;
use super::outline::Entry;
use super::tie;
use crate::guide::Guide;
use crate::words::Words;

/// The width: a phone shows a unit as a pixel.
const WIDTH: usize = 256;
/// More areas than this are easier to read as a list.
const AREAS: usize = 60;
/// Areas deeper inside each other leave no room for names.
const DEPTH: usize = 4;

/// Draws the things of an outline: what stands inside what, what overlaps, and what else relates
/// them; nothing where there are too many, or too many inside each other.
pub fn map(guide: &Guide, outline: &[Entry], words: &Words) -> Option<Drawing> {
    if outline.len() > AREAS || outline.iter().any(|entry| entry.depth > DEPTH) {
        return None;
    }
    let lines = tie::lines(guide, outline);
    let (drawing, sides) = (Drawing::default(), Vec::new());
    let mut areas = Areas { guide, words, entries: outline, drawing, sides };
    let side = WIDTH - tie::gutter(&lines);
    let height = areas.row(0, 0, side);
    let Areas { mut drawing, sides, .. } = areas;
    tie::draw(&mut drawing, &lines, &sides, side);
    (drawing.width, drawing.height) = (WIDTH, height);
    Some(drawing)
}
