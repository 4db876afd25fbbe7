//! The judge: what an author could mend in a guide, and how good it is.
//!
//! Owns what is worth telling an author: things that nothing tells apart and what would, features
//! that tell nothing apart, unknown cells by how many questions they would save, how often each thing
//! is recognised, and what it is taken for. It works step by step, so that a page can show how far it
//! is and stop; it never knows how the result is shown.
//!
//! ```
//! use which_one::{identify::Key, judge::{Advice, Judging, Settings}, pack};
//!
//! let tree: pack::Tree = serde_json::from_str(r#"{
//!   "version": 1, "title": "Tea or coffee?",
//!   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
//!   "features": [{"id": "hot", "label": "Hot",
//!                 "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}],
//!   "cells": {"tea": {"hot": "yes"}, "coffee": {"hot": "yes"}}
//! }"#).unwrap();
//! let key = Key::new(pack::load(&tree).unwrap());
//! let mut judging = Judging::of(&key, Settings::default());
//! while judging.step() {}
//! let judgement = judging.judgement();
//! assert_eq!(judgement.ties[0].things.len(), 2);
//! assert_eq!(judgement.ties[0].advice, Advice::AddOne);
//! ```

mod carried;
mod gaps;
mod message;
mod ties;

pub use gaps::Gap;
pub use message::idle_sentence;
pub use ties::{Advice, Tie};

use crate::guide::{FeatureId, ThingId};
use crate::identify::Key;
use crate::pack::{Warning, warnings};
use crate::trial::{self, Said};

/// Shares of wrong replies with which readers are simulated.
pub const WRONG: [f64; 3] = [0.0, 0.1, 0.2];
/// Where among them it is counted what things are taken for.
const USUAL: usize = 1;

/// How much is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Readers for each thing and share of wrong replies.
    pub runs: usize,
    /// Unknown cells that are looked at, those of the best questions first.
    pub gaps: usize,
    /// Where random numbers start.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { runs: 100, gaps: 60, seed: 1 }
    }
}

/// What was found so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Judgement {
    /// Things that nothing tells apart.
    pub ties: Vec<Tie>,
    /// Questions to which all things have the same answer.
    pub idle: Vec<FeatureId>,
    /// How often each leaf is recognised.
    pub scores: Vec<Score>,
    /// What leaves are taken for with one reply in ten wrong, most often first.
    pub confusions: Vec<Confusion>,
    /// Unknown cells that would save questions, the most first.
    pub gaps: Vec<Gap>,
    /// How many unknown cells there are that could be asked for.
    pub unknown: usize,
}

/// How often a leaf is recognised, for each share of [`WRONG`] replies.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The leaf.
    pub thing: ThingId,
    /// The share of readers who end at the leaf, or at another that nothing tells apart from it; from 0
    /// to 1.
    pub right: [f64; WRONG.len()],
    /// Questions asked on average.
    pub questions: [f64; WRONG.len()],
}

/// One leaf taken for another.
#[derive(Clone, Debug, PartialEq)]
pub struct Confusion {
    /// What the readers hold.
    pub thing: ThingId,
    /// What they are told it is.
    pub taken_for: Said,
    /// The share of them, from 0 to 1.
    pub share: f64,
}

impl Judgement {
    /// Whether nothing tells a leaf apart from another.
    pub fn is_tied(&self, leaf: ThingId) -> bool {
        self.ties.iter().any(|tie| tie.things.contains(&leaf))
    }
}

/// A judgement on its way.
pub struct Judging<'k> {
    key: &'k Key,
    settings: Settings,
    gaps: Vec<(ThingId, FeatureId)>,
    done: usize,
    judgement: Judgement,
}

impl<'k> Judging<'k> {
    /// Begins: what needs no simulation is found at once.
    pub fn of(key: &'k Key, settings: Settings) -> Self {
        let guide = key.guide();
        let mut gaps = gaps::worth_looking_at(key);
        let unknown = gaps.len();
        gaps.truncate(settings.gaps);
        let idle = warnings(guide).into_iter().filter_map(|warning| match warning {
            Warning::SeparatesNothing(id) => guide.feature_named(&id),
            _ => None,
        });
        let judgement = Judgement {
            ties: ties::of(key),
            idle: idle.collect(),
            unknown,
            ..Judgement::default()
        };
        Self { key, settings, gaps, done: 0, judgement }
    }

    /// How many steps there are in all.
    pub fn steps(&self) -> usize {
        self.key.guide().leaves().len() + self.gaps.len()
    }

    /// How many steps are done.
    pub fn done(&self) -> usize {
        self.done
    }

    /// What was found so far.
    pub fn judgement(&self) -> &Judgement {
        &self.judgement
    }

    /// Does one step; `false` when none is left. A step takes some milliseconds for most packs.
    pub fn step(&mut self) -> bool {
        let leaves = self.key.guide().leaves();
        if let Some(&leaf) = leaves.get(self.done) {
            self.score(leaf);
        } else if let Some(&(thing, feature)) = self.gaps.get(self.done - leaves.len()) {
            let saved = gaps::saved(self.key, thing, feature, self.settings);
            if saved >= gaps::WORTH_SAYING {
                let at = self.judgement.gaps.partition_point(|gap| gap.saved >= saved);
                self.judgement.gaps.insert(at, Gap { thing, feature, saved });
            }
        } else {
            return false;
        }
        self.done += 1;
        self.done < self.steps()
    }

    #[allow(clippy::cast_precision_loss)] // counts of readers
    fn score(&mut self, leaf: ThingId) {
        let mut score =
            Score { thing: leaf, right: [0.0; WRONG.len()], questions: [0.0; WRONG.len()] };
        let Settings { runs, seed, .. } = self.settings;
        for (at, wrong) in WRONG.into_iter().enumerate() {
            let outcome = trial::of_leaf(self.key, leaf, wrong, runs, seed);
            score.right[at] = (outcome.right + outcome.tied) as f64 / runs.max(1) as f64;
            score.questions[at] = outcome.mean_questions();
            if at != USUAL {
                continue;
            }
            let mut taken: Vec<(Said, usize)> = Vec::new();
            for miss in &outcome.missed {
                match taken.iter_mut().find(|(said, _)| *said == miss.said) {
                    Some((_, count)) => *count += 1,
                    None => taken.push((miss.said, 1)),
                }
            }
            for (taken_for, count) in taken {
                let share = count as f64 / runs.max(1) as f64;
                let all = &mut self.judgement.confusions;
                let at = all.partition_point(|known| known.share >= share);
                all.insert(at, Confusion { thing: leaf, taken_for, share });
            }
        }
        self.judgement.scores.push(score);
    }
}
