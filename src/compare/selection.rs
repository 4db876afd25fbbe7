//! The selection: what a reader wants compared, and how the rows are to be shown.
//!
//! Owns the rules of choosing. Nothing in it is derived; the table is.

use crate::guide::{FeatureId, Guide, ThingId};

/// In which order rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// In the author's groups, in the author's order.
    #[default]
    Written,
    /// What separates the things best comes first, in one list; notes come last.
    Separation,
}

/// So many rows are drawn at first; more are when the reader comes near their end.
pub const FIRST_ROWS: usize = 60;

/// What is compared, and which rows of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// The things, in the order of their columns; at least one.
    pub things: Vec<ThingId>,
    /// The families of which the kinds are shown to choose from.
    pub unfolded: Vec<ThingId>,
    /// Whether rows without differences are left out.
    pub only_differences: bool,
    /// What was typed to find rows.
    pub filter: String,
    /// In which order the rows stand.
    pub order: Order,
    /// How many rows are drawn beyond the first [`FIRST_ROWS`].
    pub more_rows: usize,
    /// The cells of which the note, the sources and the disputes are shown.
    pub opened: Vec<(ThingId, FeatureId)>,
}

impl Selection {
    /// The things that are kinds of nothing, in every row.
    pub fn new(guide: &Guide) -> Self {
        Self { things: guide.roots(), ..Self::default() }
    }

    /// Shows the rows that hold what was typed, from the first on.
    pub fn find(&mut self, typed: String) {
        self.filter = typed;
        self.more_rows = 0;
    }

    /// Shows the rows in this order, from the first on.
    pub fn sort(&mut self, order: Order) {
        self.order = order;
        self.more_rows = 0;
    }

    /// Draws twice as many rows.
    pub fn reach(&mut self) {
        self.more_rows = self.more_rows.saturating_mul(2).saturating_add(FIRST_ROWS);
    }

    /// Compares these things, and unfolds the families they are kinds of.
    pub fn choose(&mut self, things: Vec<ThingId>, guide: &Guide) {
        for &thing in &things {
            for family in guide.ancestors(thing) {
                if !self.unfolded.contains(&family) {
                    self.unfolded.push(family);
                }
            }
        }
        self.things = things;
    }

    /// Takes a thing in, or out unless it is the last; all then stand in the guide's order.
    pub fn toggle(&mut self, thing: ThingId, guide: &Guide) {
        let are_alone = self.things == [thing];
        if !are_alone {
            flip(&mut self.things, thing);
            let mut in_order = guide.in_family_order();
            in_order.retain(|thing| self.things.contains(thing));
            self.things = in_order;
        }
    }

    /// Folds a family's kinds away, or unfolds them; what is compared stays.
    pub fn fold(&mut self, family: ThingId) {
        flip(&mut self.unfolded, family);
    }

    /// Opens a cell, or closes it.
    pub fn open(&mut self, thing: ThingId, feature: FeatureId) {
        flip(&mut self.opened, (thing, feature));
    }
}

fn flip<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|one| *one == item) {
        Some(position) => {
            list.remove(position);
        }
        None => list.push(item),
    }
}
