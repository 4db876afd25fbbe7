//! Areas: each thing as a rectangle around those that stand inside it.
//!
//! Owns sizes and places. Areas that overlap share a strip. It never knows relations that are lines.

use super::drawing::{Drawing, Figure};
use super::label::wrap;
use super::outline::{Entry, Within};
use crate::guide::Guide;
use crate::words::Words;

/// The height of a line of a label.
const LINE: usize = 18;
/// The space above and below a label, so that a label of one line is a target of 44.
const ABOVE: usize = 13;
/// From the top of a label to the foot of its first line.
const FOOT: usize = ABOVE + 14;
/// The space beside a label.
const BESIDE: usize = 10;
/// The space around what stands inside.
const PADDING: usize = 8;
/// The space between areas.
const GAP: usize = 8;
/// The height of the strip that two areas share.
const STRIP: usize = 24;
/// How far areas that overlap stand aside from each other.
const ASIDE: usize = 12;
/// Letters are some 7½ wide: 15 for each two.
const TWO_LETTERS: usize = 15;
/// The lines of a label.
const LINES: usize = 4;

/// The end side of an area beside its label: where lines can begin.
#[derive(Clone, Copy)]
pub(super) struct Side {
    pub(super) x: usize,
    pub(super) top: usize,
    pub(super) height: usize,
}

/// The areas as far as they are laid out, in the order of the outline.
pub(super) struct Areas<'a> {
    pub(super) guide: &'a Guide,
    pub(super) words: &'a Words,
    pub(super) entries: &'a [Entry],
    pub(super) drawing: Drawing,
    pub(super) sides: Vec<Side>,
}

impl Areas<'_> {
    /// Lays out the entries of one place, from the next one on; gives where the last one ends.
    pub(super) fn row(&mut self, x: usize, top: usize, width: usize) -> usize {
        let entries = self.entries;
        let (mut bottom, mut is_aside, mut depth) = (top, false, None);
        while let Some(entry) = entries.get(self.sides.len())
            && depth.is_none_or(|depth| depth == entry.depth)
        {
            let overlaps_previous = entry.overlaps_previous.is_some();
            is_aside = overlaps_previous && !is_aside;
            let shift = if is_aside { ASIDE } else { 0 };
            let narrower = if overlaps_previous || entry.overlaps_next { ASIDE } else { 0 };
            if overlaps_previous {
                bottom -= STRIP;
            } else if depth.is_some() {
                bottom += GAP;
            }
            let y = bottom;
            bottom = self.area(entry, x + shift, y, width - narrower);
            if overlaps_previous {
                let (x, width) = (x + ASIDE, width - 2 * ASIDE);
                let words = self.words.some_are_both.to_owned();
                self.drawing.area(Figure::Shared, None, [x, y], [width, STRIP]);
                self.drawing.text(Figure::Centred, None, [x + width / 2, y + 16], words);
            }
            depth = Some(entry.depth);
        }
        bottom
    }

    /// Lays out one area with what stands inside it; gives where it ends.
    fn area(&mut self, entry: &Entry, x: usize, y: usize, width: usize) -> usize {
        let thing = Some(entry.thing);
        let is_part = matches!(entry.within, Some(Within::Part(..)));
        let top = if entry.overlaps_previous.is_some() { y + STRIP } else { y };
        let at = self.drawing.shapes.len();
        let is = if is_part { Figure::Part } else { Figure::Area };
        self.drawing.area(is, thing, [x, y], [width, 0]);
        let columns = width.saturating_sub(2 * BESIDE) * 2 / TWO_LETTERS;
        let mut foot = top + FOOT;
        for line in wrap(&self.guide.thing(entry.thing).name, columns, LINES) {
            self.drawing.text(Figure::Name, thing, [x + BESIDE, foot], line);
            foot += LINE;
        }
        if is_part {
            let words = self.words.part_of_it.to_owned();
            self.drawing.text(Figure::Note, thing, [x + BESIDE, foot], words);
            foot += LINE;
        }
        let mut bottom = foot + ABOVE + ABOVE - FOOT;
        self.sides.push(Side { x: x + width, top, height: bottom - top });
        if self.entries.get(self.sides.len()).is_some_and(|inner| inner.depth > entry.depth) {
            bottom = self.row(x + PADDING, bottom, width - 2 * PADDING) + PADDING;
        }
        if entry.overlaps_next {
            bottom += STRIP;
        }
        if let Some(shape) = self.drawing.shapes.get_mut(at) {
            shape.size = [width, bottom - y];
        }
        bottom
    }
}
