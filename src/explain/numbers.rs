//! The numbers of the sources.
//!
//! Owns who is which number: a source is numbered once, where the explanations first name it. What
//! only the table names follows, and what nothing names is last. It never knows what a source says.

use super::event::in_date_order;
use super::outline::outline;
use super::statement::{Says, statements};
use crate::guide::{Guide, SourceId};

/// A number for each source of a guide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    in_order: Vec<SourceId>,
    /// For each source its number; 0 as long as it has none.
    numbers: Vec<usize>,
}

impl Numbers {
    /// Numbers the sources of a guide, in the order in which its explanations name them.
    pub fn of(guide: &Guide) -> Self {
        let mut numbers = Self { in_order: Vec::new(), numbers: vec![0; guide.sources.len()] };
        for statement in statements(guide, &outline(guide)) {
            if let Says::Relation(i) = statement.says {
                numbers.name(&guide.relations[i].sources);
            }
        }
        for thing in guide.in_family_order() {
            numbers.name(&guide.thing(thing).sources);
            for paragraph in &guide.thing(thing).details {
                numbers.name(&paragraph.sources);
            }
        }
        for dispute in &guide.disputes {
            numbers.name(&dispute.sources);
            for said in &dispute.said {
                numbers.name(said.source.as_slice());
            }
        }
        for event in in_date_order(&guide.timeline) {
            numbers.name(&guide.timeline[event].sources);
        }
        for feature in guide.feature_ids() {
            for thing in guide.thing_ids() {
                numbers.name(&guide.cell(thing, feature).sources);
            }
        }
        for source in 0..guide.sources.len() {
            numbers.name(&[SourceId::at(source)]);
        }
        numbers
    }

    fn name(&mut self, sources: &[SourceId]) {
        for &source in sources {
            if self.numbers[source.position()] == 0 {
                self.in_order.push(source);
                self.numbers[source.position()] = self.in_order.len();
            }
        }
    }

    /// The number of a source, from 1.
    pub fn number(&self, source: SourceId) -> usize {
        self.numbers[source.position()]
    }

    /// All sources, by number.
    pub fn in_order(&self) -> &[SourceId] {
        &self.in_order
    }
}
