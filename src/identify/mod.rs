//! Identification: from a reader's replies to which one it is, and why.
//!
//! Owns the reasoning: evidence, posterior, next question, verdict, why. It never knows words or
//! pixels; its results are typed, and [`crate::words`] says them.
//!
//! The model is naïve Bayes over the leaves and *none of these*, with readers who misread. Native
//! and wasm agree to the bit: sums run in a fixed order, logarithms come from one library
//! ([`libm`]) on both, and nothing is compared but with `total_cmp`.
//!
//! # An example by hand
//!
//! Tea is always made from leaves, coffee never; readers slip rarely, ε = 0.03. Before any reply each
//! of the two has 0.98 / 2 = 0.49, and *none of these* 0.02. The reply “yes” has the likelihoods
//!
//! - tea: (1 − 0.03) · 1 + 0.03 / 2 = 0.985,
//! - coffee: (1 − 0.03) · 0 + 0.03 / 2 = 0.015,
//! - none of these: 1 / 2 = 0.5.
//!
//! Prior × likelihood gives 0.48265, 0.00735 and 0.01, in all 0.5; so tea is at 0.9653, coffee at
//! 0.0147, none of these at 0.02. Tea is past 0.95, so the verdict is clear, and the reply weighs
//! log₂(0.985 / 0.015) = 6.04 bits for tea against coffee.
//!
//! ```
//! use which_one::identify::{Evidence, Key, Reply, Verdict, Why};
//! use which_one::pack;
//!
//! let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "title": "Tea or coffee?",
//!   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
//!   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#).unwrap();
//! let key = Key::new(pack::load(&tree).unwrap());
//! let leaves = key.guide().feature_named("leaves").unwrap();
//! let yes = key.guide().feature(leaves).choice_named("yes").unwrap();
//!
//! let mut evidence = Evidence::default();
//! evidence.reply(leaves, Reply::only(yes));
//! let found = key.identify(&evidence, &[]);
//!
//! let tea = found.ranking.best_leaf();
//! assert!((tea.probability - 0.9653).abs() < 1e-12);
//! assert!((found.ranking.none_of_these() - 0.02).abs() < 1e-12);
//! assert_eq!(found.verdict, Verdict::Clear(tea.thing));
//! let Why::For { reasons, .. } = found.why else { unreachable!() };
//! assert!((reasons[0].weight - 6.0371).abs() < 1e-4);
//! ```

mod evidence;
mod gain;
mod key;
mod outlook;
mod question;
mod ranking;
mod robustness;
mod separation;
mod spread;
mod verdict;
mod why;

pub use crate::guide::Reply;
pub use evidence::Evidence;
pub use key::{Assumptions, Identification, Key};
pub use outlook::{Foreseen, Outlook};
pub use question::NextQuestion;
pub use ranking::{Branch, Candidate, Ranking, Standing};
pub use robustness::{Robustness, Turn};
pub use verdict::{Settling, Verdict};
pub use why::{Fact, Reason, Why};
