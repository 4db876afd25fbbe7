//! Separation: how well one feature tells given things apart, whoever asks.
//!
//! Owns the measure that a comparison orders its rows by. It is the identification's own, so the
//! first row of a table and the first question of a key are found by the same arithmetic.

use super::Key;
use super::gain::Row;
use super::key::distribution;
use crate::guide::{FeatureId, ThingId};

impl Key {
    /// How well a feature separates things that are equally probable: the information in bits that a
    /// reply is expected to bring about which of them it is. A family counts as the one thing that
    /// its own cell describes; a note separates nothing.
    ///
    /// ```
    /// # use which_one::{identify::{Assumptions, Key}, pack};
    /// # let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "title": "Tea or coffee?",
    /// #   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
    /// #   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#).unwrap();
    /// # let guide = pack::load(&tree).unwrap();
    /// let exact = Assumptions { misreading: false, ..Assumptions::default() };
    /// let key = Key::assuming(guide, exact);
    /// let things: Vec<_> = key.guide().thing_ids().collect();
    /// let leaves = key.guide().feature_named("leaves").unwrap();
    /// assert_eq!(key.separation(leaves, &things), 1.0);
    /// assert_eq!(key.separation(leaves, &things[..1]), 0.0);
    /// ```
    pub fn separation(&self, feature: FeatureId, things: &[ThingId]) -> f64 {
        if things.is_empty() || self.guide().feature(feature).is_note() {
            return 0.0;
        }
        let mut distributions = Vec::new();
        for &thing in things {
            distributions.push(distribution(self.guide(), feature, thing, self.assumptions()));
        }
        #[allow(clippy::cast_precision_loss)] // at most 2,000 things
        let each = 1.0 / things.len() as f64;
        Row::new(distributions, (0..things.len()).collect()).gain(&vec![each; things.len()])
    }
}
