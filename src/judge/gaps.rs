//! Unknown cells, by how many questions they would save.
//!
//! Owns that estimate: the cell is filled with each answer that other things have, as often as they
//! have it, and readers who hold the thing are asked again.

use super::Settings;
use crate::guide::{Cell, ChoiceId, Content, FeatureId, Guide, Shares, ThingId};
use crate::identify::{Evidence, Key};
use crate::order::descending;
use crate::trial;

/// An unknown cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The leaf.
    pub thing: ThingId,
    /// The question.
    pub feature: FeatureId,
    /// How many questions fewer readers who hold the leaf would be asked on average, if it were known.
    pub saved: f64,
}

/// Less is not worth an author's time.
pub(super) const WORTH_SAYING: f64 = 0.05;
/// Readers for each cell and answer.
const RUNS: usize = 10;
/// So many different ranges are tried for a number.
const RANGES: usize = 4;

/// All unknown cells of questions, those of the best first questions first.
pub(super) fn worth_looking_at(key: &Key) -> Vec<(ThingId, FeatureId)> {
    let guide = key.guide();
    let ranking = key.ranking(&Evidence::default());
    let questions: Vec<FeatureId> = guide.questions().collect();
    let gains: Vec<f64> = questions.iter().map(|&feature| key.gain(feature, &ranking)).collect();
    let mut gaps = Vec::new();
    for at in descending(&gains) {
        let feature = questions[at];
        for &leaf in guide.leaves() {
            if guide.cell(leaf, feature).content == Content::Unknown {
                gaps.push((leaf, feature));
            }
        }
    }
    gaps
}

/// How many questions knowing a cell would save; 0 where nothing says what it could be.
#[allow(clippy::cast_precision_loss)] // counts of cells
pub(super) fn saved(key: &Key, leaf: ThingId, feature: FeatureId, settings: Settings) -> f64 {
    let guide = key.guide();
    let questions =
        |key: &Key| trial::of_leaf(key, leaf, 0.0, RUNS, settings.seed).mean_questions();
    let possible = possible(guide, feature);
    let whole: f64 = possible.iter().map(|(_, weight)| weight).sum();
    if possible.is_empty() || whole <= 0.0 {
        return 0.0;
    }
    let mut expected = 0.0;
    for (content, weight) in possible {
        let cell = Cell { content, note: None, sources: Vec::new() };
        let filled = Key::new(guide.with_cell(leaf, feature, cell));
        expected += weight / whole * questions(&filled);
    }
    questions(key) - expected
}

/// What a cell could say, as often as others say it.
fn possible(guide: &Guide, feature: FeatureId) -> Vec<(Content, f64)> {
    let mut weights = vec![0.0; guide.feature(feature).choices().len()];
    let mut ranges = Vec::new();
    for &leaf in guide.leaves() {
        match &guide.cell(leaf, feature).content {
            Content::Known(shares) => {
                weights.iter_mut().zip(shares.all()).for_each(|(sum, share)| *sum += share);
            }
            content @ Content::Range(_) if !ranges.iter().any(|(known, _)| known == content) => {
                ranges.push((content.clone(), 1.0));
            }
            _ => {}
        }
    }
    ranges.truncate(RANGES);
    for (at, weight) in weights.iter().enumerate() {
        if *weight > 0.0 {
            let mut said = vec![Some(crate::guide::Frequency::Never); weights.len()];
            said[ChoiceId::at(at).position()] = Some(crate::guide::Frequency::Always);
            ranges.extend(Shares::new(said).map(|shares| (Content::Known(shares), *weight)));
        }
    }
    ranges
}
