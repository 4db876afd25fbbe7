//! Statements: how things stand to each other, in words.
//!
//! Owns which statement stands where: below the thing that it is about. Nothing is left out.

use super::outline::{Entry, Within};
use crate::guide::{Guide, RelationKind, ThingId};
use crate::words::{Sentence, Words};

/// Deeper statements stand no further in.
const DEPTH: usize = 6;

/// Something said about a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// How far in it stands.
    pub depth: usize,
    /// The thing.
    pub thing: ThingId,
    /// What is said.
    pub says: Says,
}

/// What a statement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// That the thing is there.
    Only,
    /// That it is a kind of another.
    KindOf(ThingId),
    /// The relation at this position.
    Relation(usize),
}

/// All that is to be said: every thing in its place, below it its relations to others, and then
/// what stands inside it.
pub fn statements(guide: &Guide, outline: &[Entry]) -> Vec<Statement> {
    let mut from: Vec<Vec<usize>> = vec![Vec::new(); guide.things.len()];
    for (i, relation) in guide.relations.iter().enumerate() {
        from[relation.from.position()].push(i);
    }
    let mut statements = Vec::new();
    for &Entry { thing, depth, within, .. } in outline {
        let says = match within {
            None => Says::Only,
            Some(Within::Kind(family)) => Says::KindOf(family),
            Some(Within::Part(_, relation)) => Says::Relation(relation),
        };
        let mut say = |depth: usize, says| {
            statements.push(Statement { depth: depth.min(DEPTH), thing, says });
        };
        say(depth, says);
        for &i in &from[thing.position()] {
            if says != Says::Relation(i) {
                say(depth + 1, Says::Relation(i));
            }
        }
    }
    statements
}

impl Statement {
    /// The statement in words: “Score is part of Soundtrack.”
    pub fn text(&self, guide: &Guide, words: &Words) -> String {
        let (template, one, other) = match self.says {
            Says::Only => return guide.thing(self.thing).name.clone(),
            Says::KindOf(family) => (words.is_kind_of, self.thing, family),
            Says::Relation(i) => {
                let relation = &guide.relations[i];
                let template = match relation.is {
                    RelationKind::PartOf => words.is_part_of,
                    RelationKind::Overlaps => words.overlaps,
                    RelationKind::DisjointFrom => words.is_disjoint_from,
                    RelationKind::ConfusedWith => words.is_confused_with,
                    RelationKind::Precedes => words.precedes,
                };
                (template, relation.from, relation.to)
            }
        };
        let names = [("one", &*guide.thing(one).name), ("other", &*guide.thing(other).name)];
        Sentence::fill(template, &names).text()
    }
}
