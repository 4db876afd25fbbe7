//! The key: a guide made ready for identification.
//!
//! Owns the likelihoods, worked out once for each guide, and the posterior. It never changes after
//! that, so one key serves any number of readers.

use std::rc::Rc;

use super::gain::{Distribution, Row};
use super::question::{self, NextQuestion};
use super::ranking::Ranking;
use super::spread::Spread;
use super::verdict::{self, Verdict};
use super::why::{self, Why};
use super::{Evidence, Reply};
use crate::guide::{Cell, Content, FeatureId, Guide, ThingId};

/// With how many of the latest cells, and of the latest distributions, one is compared.
const LOOK_BACK: usize = 32;

/// What is taken for granted before the first reply.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumptions {
    /// Whether readers misread, as each feature says. Without, one wrong reply is fatal.
    pub misreading: bool,
    /// The probability of *none of these* before the first reply, from 0 to 1.
    pub none_of_these: f64,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self { misreading: true, none_of_these: 0.02 }
    }
}

/// A guide made ready for identification.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    guide: Rc<Guide>,
    assumptions: Assumptions,
    /// The logarithm of each candidate's probability before the first reply.
    prior: Vec<f64>,
    /// One for each feature; empty for notes.
    rows: Vec<Row>,
}

/// Everything that follows from the evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Identification {
    /// How probable each candidate is.
    pub ranking: Ranking,
    /// What to ask next, while anything is worth asking.
    pub next: Option<NextQuestion>,
    /// What to say about it.
    pub verdict: Verdict,
    /// Why that is said.
    pub why: Why,
}

impl Key {
    /// A key with the usual assumptions.
    pub fn new(guide: impl Into<Rc<Guide>>) -> Self {
        Self::assuming(guide, Assumptions::default())
    }

    /// A key with assumptions of one's own, to compare with other programs.
    pub fn assuming(guide: impl Into<Rc<Guide>>, assumptions: Assumptions) -> Self {
        let guide = guide.into();
        let mut key = Self::begun(guide, assumptions);
        while key.make_row() {}
        key
    }

    /// A key that is to be made row by row: with [`Self::make_row`], until there is nothing left to make.
    pub fn begun(guide: Rc<Guide>, assumptions: Assumptions) -> Self {
        let prior = prior(&guide, assumptions.none_of_these);
        let rows = Vec::with_capacity(guide.features.len());
        Self { guide, assumptions, prior, rows }
    }

    /// Makes the next row; whether there was one left to make.
    pub fn make_row(&mut self) -> bool {
        let next = FeatureId::at(self.rows.len());
        let is_left = self.rows.len() < self.guide.features.len();
        if is_left {
            self.rows.push(row(&self.guide, next, self.assumptions));
        }
        is_left
    }

    /// The guide it was made from.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// Everything that follows from the evidence. `not_sure` are features that the reader could not
    /// answer; they are not asked again.
    pub fn identify(&self, evidence: &Evidence, not_sure: &[FeatureId]) -> Identification {
        let ranking = self.ranking(evidence);
        let next = question::next(self, evidence, not_sure, &ranking);
        let verdict = verdict::reached(self, evidence, &ranking, next.is_none());
        let why = why::of(self, evidence, &ranking, &verdict);
        Identification { ranking, next, verdict, why }
    }

    /// How probable each candidate is, given the evidence: posterior ∝ prior × Π likelihood.
    pub fn ranking(&self, evidence: &Evidence) -> Ranking {
        Ranking::new(self.guide.leaves(), self.posterior(evidence))
    }

    /// The probability of each leaf in the guide's order, then that of *none of these*.
    fn posterior(&self, evidence: &Evidence) -> Vec<f64> {
        normalised(self.weigh(evidence, None))
    }

    /// The logarithm of each candidate's weight, given the evidence without the reply to one
    /// feature. Logarithms, so that hundreds of replies do not run out of range.
    pub(super) fn weigh(&self, evidence: &Evidence, without: Option<FeatureId>) -> Vec<f64> {
        let mut logs = self.prior.clone();
        for (feature, reply) in evidence.replies() {
            if Some(feature) != without {
                self.row(feature).add_log_likelihoods(reply, &mut logs);
            }
        }
        logs
    }

    /// How probable each candidate is after one more reply, in the guide's order: only its row is looked at.
    pub(super) fn posterior_after(
        &self,
        weighed: &[f64],
        feature: FeatureId,
        reply: Reply,
    ) -> Vec<f64> {
        let mut logs = weighed.to_vec();
        self.row(feature).add_log_likelihoods(reply, &mut logs);
        normalised(logs)
    }

    /// The expected information gain of asking a feature now, in bits: by how much the entropy over
    /// the candidates is expected to fall.
    ///
    /// Equals H(p) − Σₛ P(s)·H(p|s) (Lindley 1956, *On a measure of the information provided by an
    /// experiment*), computed in its other form H(S) − Σₜ p(t)·H(S|t), which needs no posterior for
    /// each answer.
    pub fn gain(&self, feature: FeatureId, ranking: &Ranking) -> f64 {
        self.row(feature).gain(ranking.in_guide_order())
    }

    /// How probable a reply is if the case is this thing, family or leaf.
    pub fn likelihood(&self, reply: Reply, feature: FeatureId, thing: ThingId) -> f64 {
        distribution(&self.guide, feature, thing, self.assumptions).likelihood(reply)
    }

    /// How probable a reply is where nothing is known.
    pub(super) fn at_random(&self, reply: Reply, feature: FeatureId) -> f64 {
        Distribution::uniform(self.guide.feature(feature).replies().len()).likelihood(reply)
    }

    /// Whether no question can tell two leaves apart.
    pub fn are_inseparable(&self, one: ThingId, other: ThingId) -> bool {
        let place = |thing| self.guide.leaves().iter().position(|&leaf| leaf == thing);
        match (place(one), place(other)) {
            (Some(one), Some(other)) => {
                self.guide.questions().all(|feature| self.row(feature).alike(one, other))
            }
            _ => false,
        }
    }

    pub(super) fn assumptions(&self) -> Assumptions {
        self.assumptions
    }

    pub(super) fn row(&self, feature: FeatureId) -> &Row {
        &self.rows[feature.position()]
    }
}

/// A leaf is as common as its pack says, or its family if that says nothing of the leaf.
fn prior(guide: &Guide, none_of_these: f64) -> Vec<f64> {
    let common = |&leaf: &ThingId| {
        let own = guide.thing(leaf).commonness;
        own.or_else(|| guide.ancestors(leaf).find_map(|family| guide.thing(family).commonness))
            .unwrap_or(1.0)
    };
    let commonness: Vec<f64> = guide.leaves().iter().map(common).collect();
    let whole: f64 = commonness.iter().sum();
    let share = |common: f64| libm::log((1.0 - none_of_these) * common / whole);
    let mut prior: Vec<f64> = commonness.into_iter().map(share).collect();
    prior.push(libm::log(none_of_these));
    prior
}

/// Weights as probabilities that sum to 1.
fn normalised(logs: Vec<f64>) -> Vec<f64> {
    let highest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if highest == f64::NEG_INFINITY {
        // Without misreading, replies can rule out everything: then nothing is known again.
        #[allow(clippy::cast_precision_loss)] // at most 2,000 leaves
        return vec![1.0 / logs.len() as f64; logs.len()];
    }
    let weights: Vec<f64> = logs.into_iter().map(|log| libm::exp(log - highest)).collect();
    let whole: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / whole).collect()
}

fn row(guide: &Guide, feature: FeatureId, assumptions: Assumptions) -> Row {
    let mut distributions = vec![Distribution::uniform(guide.feature(feature).replies().len())];
    let mut of: Vec<usize> = Vec::with_capacity(guide.leaves().len() + 1);
    // Most cells are one of the latest; to look at all would take too long in a row where every cell is
    // another.
    let mut seen: Vec<(&Cell, usize)> = Vec::new();
    for &leaf in guide.leaves() {
        let cell = guide.cell(leaf, feature);
        let latest = &seen[seen.len().saturating_sub(LOOK_BACK)..];
        let known = latest.iter().find(|(known, _)| std::ptr::eq(*known, cell));
        let position = match (known, &cell.content) {
            (Some(&(_, known)), _) => known,
            (None, Content::Unknown | Content::NotApplicable) => 0,
            (None, Content::Known(_) | Content::Range(_)) => {
                let one = distribution(guide, feature, leaf, assumptions);
                let latest = distributions.len().saturating_sub(LOOK_BACK);
                let alike = distributions[latest..].iter().position(|known| *known == one);
                let position = alike.map_or(distributions.len(), |at| latest + at);
                if alike.is_none() {
                    distributions.push(one);
                }
                seen.push((cell, position));
                position
            }
        };
        of.push(position);
    }
    of.push(0); // none of these
    Row::new(distributions, of)
}

pub(super) fn distribution(
    guide: &Guide,
    feature: FeatureId,
    thing: ThingId,
    assumptions: Assumptions,
) -> Distribution {
    let shown = guide.feature(feature);
    let slip = if assumptions.misreading { shown.misread.chance() } else { 0.0 };
    match (&guide.cell(thing, feature).content, shown.scale()) {
        (Content::Known(shares), _) => Distribution::misread(shares.all(), slip),
        (Content::Range(range), Some(scale)) => {
            Distribution::misread_range(Spread::new(*range, scale), slip)
        }
        _ => Distribution::uniform(shown.replies().len()),
    }
}
