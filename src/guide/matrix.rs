//! The matrix: things × features, and the guide around it.
//!
//! Owns every look-up. Cells are resolved once, when the guide is made: a kind without a cell has
//! its family's, and a family without one has what its leaves' come to. So every look-up is total.

use super::cell::Summary;
use super::cells::{Cells, UNKNOWN};
use super::family::{Families, ancestors};
use super::{
    Cell, Dispute, Event, Example, Feature, FeatureId, Relation, Source, SourceId, Thing, ThingId,
};

/// A pack after validation: typed ids, total look-ups, nothing left to check.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The pack's id.
    pub id: Option<String>,
    /// The question the guide answers.
    pub title: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// What is told apart, in the author's order.
    pub things: Vec<Thing>,
    /// The rows, in the author's order.
    pub features: Vec<Feature>,
    /// What sources get wrong or contradict each other on.
    pub disputes: Vec<Dispute>,
    /// How things stand to each other.
    pub relations: Vec<Relation>,
    /// Dated events, in the author's order.
    pub timeline: Vec<Event>,
    /// Real cases.
    pub examples: Vec<Example>,
    /// Who says so.
    pub sources: Vec<Source>,
    families: Families,
    cells: Cells,
}

impl Guide {
    /// A guide of things and features, with its cells resolved; the rest starts empty.
    pub(crate) fn new(
        title: String,
        things: Vec<Thing>,
        features: Vec<Feature>,
        cells: Cells,
    ) -> Self {
        let families = Families::of(&things);
        let mut guide = Self {
            id: None,
            title,
            language: "en".to_owned(),
            summary: None,
            disputes: Vec::new(),
            relations: Vec::new(),
            timeline: Vec::new(),
            examples: Vec::new(),
            sources: Vec::new(),
            cells,
            families,
            things,
            features,
        };
        guide.inherit();
        guide.summarise_families();
        guide
    }

    /// The thing of that id.
    pub fn thing(&self, id: ThingId) -> &Thing {
        &self.things[id.position()]
    }

    /// The feature of that id.
    pub fn feature(&self, id: FeatureId) -> &Feature {
        &self.features[id.position()]
    }

    /// The source of that id.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.position()]
    }

    /// The thing an author calls so.
    pub fn thing_named(&self, id: &str) -> Option<ThingId> {
        self.things.iter().position(|thing| thing.id == id).map(ThingId::at)
    }

    /// The feature an author calls so.
    pub fn feature_named(&self, id: &str) -> Option<FeatureId> {
        self.features.iter().position(|feature| feature.id == id).map(FeatureId::at)
    }

    /// All things, in the author's order.
    pub fn thing_ids(&self) -> impl ExactSizeIterator<Item = ThingId> + use<> {
        (0..self.things.len()).map(ThingId::at)
    }

    /// All features, in the author's order.
    pub fn feature_ids(&self) -> impl ExactSizeIterator<Item = FeatureId> + use<> {
        (0..self.features.len()).map(FeatureId::at)
    }

    /// The features that can be asked.
    pub fn questions(&self) -> impl Iterator<Item = FeatureId> + '_ {
        self.feature_ids().filter(|&id| !self.feature(id).is_note())
    }

    /// What holds for a thing in a feature: its own cell, its family's, or what its kinds' come to.
    pub fn cell(&self, thing: ThingId, feature: FeatureId) -> &Cell {
        self.cells.at(thing, feature)
    }

    /// The things without kinds, in the author's order: what identification chooses among.
    pub fn leaves(&self) -> &[ThingId] {
        self.families.leaves()
    }

    /// The leaves below a thing; a leaf has itself.
    pub fn leaves_of(&self, thing: ThingId) -> &[ThingId] {
        self.families.leaves_of(thing)
    }

    /// Whether other things are kinds of this one.
    pub fn is_family(&self, thing: ThingId) -> bool {
        self.families.leaves_of(thing) != [thing]
    }

    /// The things that are kinds of nothing: the first answer to “which one?”.
    pub fn roots(&self) -> Vec<ThingId> {
        self.below(None)
    }

    /// The things that are directly kinds of this one.
    pub fn kinds_of(&self, family: ThingId) -> Vec<ThingId> {
        self.below(Some(family))
    }

    fn below(&self, family: Option<ThingId>) -> Vec<ThingId> {
        let mut below = Vec::new();
        for thing in self.thing_ids() {
            if self.thing(thing).kind_of == family {
                below.push(thing);
            }
        }
        below
    }

    /// What a thing is a kind of, and what that is a kind of, nearest first.
    pub fn ancestors(&self, thing: ThingId) -> impl Iterator<Item = ThingId> + '_ {
        ancestors(&self.things, thing)
    }

    /// All things, each family followed by its kinds.
    pub fn in_family_order(&self) -> Vec<ThingId> {
        let mut order = Vec::new();
        let mut waiting = self.roots();
        waiting.reverse();
        while let Some(thing) = waiting.pop() {
            order.push(thing);
            // To look for kinds takes a walk through all things.
            if self.is_family(thing) {
                let mut kinds = self.kinds_of(thing);
                kinds.reverse();
                waiting.append(&mut kinds);
            }
        }
        order
    }

    /// The same guide, with another cell for a leaf; what its families look like stays as it was.
    #[must_use]
    pub fn with_cell(&self, leaf: ThingId, feature: FeatureId, cell: Cell) -> Self {
        let mut guide = self.clone();
        guide.keep(leaf, feature, cell);
        guide
    }

    fn keep(&mut self, thing: ThingId, feature: FeatureId, cell: Cell) {
        let id = self.cells.add(cell);
        self.cells.put(thing, feature, id);
    }

    fn inherit(&mut self) {
        for thing in self.in_family_order() {
            let Some(family) = self.thing(thing).kind_of else { continue };
            for feature in self.feature_ids() {
                if !self.cells.is_said(thing, feature) {
                    self.cells.put(thing, feature, self.cells.id(family, feature));
                }
            }
        }
    }

    fn summarise_families(&mut self) {
        if self.leaves().len() == self.things.len() {
            return;
        }
        let mut kinds_first = self.in_family_order();
        kinds_first.reverse();
        for feature in self.feature_ids() {
            let mut sums = vec![Summary::default(); self.things.len()];
            for &thing in &kinds_first {
                let family = self.thing(thing).kind_of;
                if !self.is_family(thing) {
                    if let Some(family) = family {
                        sums[family.position()].add(&self.cell(thing, feature).content);
                    }
                    continue;
                }
                if !self.cells.is_said(thing, feature)
                    && let Some(content) = sums[thing.position()].content()
                {
                    self.keep(thing, feature, Cell { content, ..UNKNOWN });
                }
                if let Some(family) = family {
                    let sum = std::mem::take(&mut sums[thing.position()]);
                    sums[family.position()].merge(&sum);
                }
            }
        }
    }
}
