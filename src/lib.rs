//! Which One answers "which one is it?" for things that people mix up.
//!
//! An explainer, a comparison table and an identification key are three readings of one matrix,
//! things × features. An author writes it as a *pack*; everything here is a stage on its way to a
//! reader. The modules stand in the order of that pipeline:
//!
//! ```text
//! pack JSON ──pack──▶ Guide ──identify──▶ Ranking, NextQuestion, Verdict, Why ┐
//!                       ├────compare────▶ Table ──────────────────────────────┼─▶ ui ─▶ DOM
//!                       ├────explain────▶ Numbers, Drawing, Statement ────────┘
//!                       └────render─────▶ HTML without script
//!            Msg ──app::update──▶ State (+ Effects) ──embed──▶ host page
//! ```
//!
//! Everything above [`app`] and [`app`] itself is pure: no browser, no clock, no randomness. The
//! component for Yew apps, `ui::WhichOne`, is behind the feature `web` (on by default), what the
//! custom element calls behind `embed` and `table`; reading JSON natively and the command line behind `cli`.
//!
//! # Example
//!
//! ```
//! use which_one::{identify::{Evidence, Key, Reply}, pack};
//!
//! let tree: pack::Tree = serde_json::from_str(r#"{
//!   "version": 1, "title": "Tea or coffee?",
//!   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
//!   "features": [{"id": "leaves", "label": "Leaves", "question": "Is it made from leaves?",
//!                 "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}],
//!   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}
//! }"#).unwrap();
//! let guide = pack::load(&tree).unwrap();
//! let key = Key::new(guide);
//! let guide = key.guide();
//!
//! let leaves = guide.feature_named("leaves").unwrap();
//! let yes = guide.feature(leaves).choice_named("yes").unwrap();
//! let mut evidence = Evidence::default();
//! evidence.reply(leaves, Reply::only(yes));
//!
//! let ranking = key.ranking(&evidence);
//! assert_eq!(guide.thing(ranking.best_leaf().thing).name, "Tea");
//! ```

pub mod pack;

pub mod guide;

pub mod order;

pub mod pace;

pub mod words;

pub mod sheet;

pub mod handed;

#[cfg(feature = "formats")]
pub mod formats;

#[cfg(feature = "formats")]
pub mod draft;

#[cfg(feature = "formats")]
pub mod reading;

pub mod identify;

pub mod trial;

pub mod judge;

pub mod compare;

pub mod explain;

pub mod render;

pub mod app;

#[cfg(feature = "formats")]
pub mod desk;

#[cfg(feature = "web")]
pub mod ui;

#[cfg(feature = "embed")]
mod embed;
