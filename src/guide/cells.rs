//! The cells of a guide: each once, and where it stands.
//!
//! Owns what stands where. Most cells say no more than one word of few, so a cell that stands in many
//! places is kept once. It never knows what a cell says, nor who inherits it.

use super::{Cell, Content, FeatureId, ThingId};

/// A place of which nothing is said.
pub(super) const UNKNOWN: Cell =
    Cell { content: Content::Unknown, note: None, sources: Vec::new() };

/// Which of the cells.
#[derive(Clone, Copy)]
pub(crate) struct CellId(usize);

/// Things × features.
#[derive(Clone, Debug)]
pub(crate) struct Cells {
    features: usize,
    /// The first is that of which nothing is said.
    distinct: Vec<Cell>,
    /// The position in `distinct` of what stands at each place, thing by thing.
    places: Vec<usize>,
}

impl Cells {
    /// So many things and features, of which nothing is said yet.
    pub(crate) fn new(things: usize, features: usize) -> Self {
        Self { features, distinct: vec![UNKNOWN], places: vec![0; things * features] }
    }

    /// Takes a cell, to be put wherever it stands.
    pub(crate) fn add(&mut self, cell: Cell) -> CellId {
        self.distinct.push(cell);
        CellId(self.distinct.len() - 1)
    }

    /// Puts a cell in a place; of two, the last stays.
    pub(crate) fn put(&mut self, thing: ThingId, feature: FeatureId, CellId(cell): CellId) {
        let place = self.place(thing, feature);
        self.places[place] = cell;
    }

    /// Which cell stands in a place.
    pub(super) fn id(&self, thing: ThingId, feature: FeatureId) -> CellId {
        CellId(self.places[self.place(thing, feature)])
    }

    /// Whether a cell was put in a place.
    pub(super) fn is_said(&self, thing: ThingId, feature: FeatureId) -> bool {
        self.id(thing, feature).0 != 0
    }

    /// The cell in a place; one that stands in many is the same one everywhere.
    pub(super) fn at(&self, thing: ThingId, feature: FeatureId) -> &Cell {
        &self.distinct[self.id(thing, feature).0]
    }

    fn place(&self, thing: ThingId, feature: FeatureId) -> usize {
        thing.position() * self.features + feature.position()
    }
}

impl PartialEq for Cells {
    /// By what stands in each place, however it is kept.
    fn eq(&self, other: &Self) -> bool {
        let mut places = self.places.iter().zip(&other.places);
        self.features == other.features
            && self.places.len() == other.places.len()
            && places.all(|(&one, &another)| self.distinct[one] == other.distinct[another])
    }
}
