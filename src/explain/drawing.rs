//! A drawing: shapes in whole units, which a view scales.
//!
//! Owns the vocabulary of shapes that the map and the timeline share. It never knows colours.

use crate::guide::ThingId;

/// Shapes, back to front.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// From the start to the end side.
    pub width: usize,
    /// From the top to the bottom.
    pub height: usize,
    /// What is drawn.
    pub shapes: Vec<Shape>,
}

/// One shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it stands for.
    pub is: Figure,
    /// The thing that it belongs to and leads to; its shapes follow each other.
    pub thing: Option<ThingId>,
    /// From the start side and from the top: the corner of an area, the start or the middle of a
    /// text's foot, the middle of a mark.
    pub place: [usize; 2],
    /// The width and the height of an area; nothing for others.
    pub size: [usize; 2],
    /// The text, or the `d` of a line.
    pub text: String,
}

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The area of a thing.
    Area,
    /// The area of a thing that is a part of what it stands in.
    Part,
    /// What two areas share.
    Shared,
    /// The area of a row.
    Row,
    /// A name.
    Name,
    /// A smaller text.
    Note,
    /// A smaller text about its middle.
    Centred,
    /// An event.
    Event,
    /// An event whose date has one source.
    Likely,
    /// An event whose date is uncertain.
    Unsure,
    /// A year.
    Year,
    /// The line from a part.
    PartOf,
    /// The line between things that overlap.
    Overlaps,
    /// The line between things that are taken for each other.
    ConfusedWith,
    /// The line to what comes later.
    Precedes,
}

impl Drawing {
    /// Adds an area.
    pub(super) fn area(
        &mut self,
        is: Figure,
        thing: Option<ThingId>,
        place: [usize; 2],
        size: [usize; 2],
    ) {
        self.shapes.push(Shape { is, thing, place, size, text: String::new() });
    }

    /// Adds a text, a mark or a line.
    pub(super) fn text(
        &mut self,
        is: Figure,
        thing: Option<ThingId>,
        place: [usize; 2],
        text: String,
    ) {
        self.shapes.push(Shape { is, thing, place, size: [0; 2], text });
    }
}
