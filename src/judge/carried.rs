//! A judgement as a tree of plain values, to be carried from one program to another that has the same
//! guide: things and features by their places.
//!
//! Owns that notation, both ways. Nobody but the two programs reads it, so it names nothing.

use super::{Advice, Confusion, Gap, Judgement, Score, Tie, WRONG};
use crate::guide::{FeatureId, Guide, ThingId};
use crate::pack::Tree;
use crate::trial::Said;

impl Judgement {
    /// The judgement as a tree.
    ///
    /// ```
    /// use which_one::{identify::Key, judge::{Judgement, Judging, Settings}, pack};
    ///
    /// let tree: pack::Tree = serde_json::from_str(r#"{
    ///   "version": 1, "title": "Tea or coffee?",
    ///   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
    ///   "cells": {"tea": {"hot": "yes", "leaves": "yes"}, "coffee": {"hot": "yes"}}
    /// }"#).unwrap();
    /// let key = Key::new(pack::load(&tree).unwrap());
    /// let mut judging = Judging::of(&key, Settings::default());
    /// while judging.step() {}
    /// let carried = judging.judgement().to_tree();
    /// assert_eq!(Judgement::of_tree(&carried, key.guide()).as_ref(), Some(judging.judgement()));
    /// assert_eq!(Judgement::of_tree(&pack::Tree::Null, key.guide()), None);
    /// ```
    pub fn to_tree(&self) -> Tree {
        let ties = self.ties.iter().map(|tie| {
            let (kind, feature) = match tie.advice {
                Advice::FillIn(feature) => (0, feature.position()),
                Advice::AskNote(feature) => (1, feature.position()),
                Advice::AddOne => (2, 0),
            };
            let things = tie.things.iter().map(|thing| count(thing.position()));
            Tree::List([count(kind), count(feature)].into_iter().chain(things).collect())
        });
        let idle = self.idle.iter().map(|feature| count(feature.position()));
        let scores = self.scores.iter().map(|score| {
            let numbers = score.right.iter().chain(&score.questions);
            let numbers = numbers.map(|&number| Tree::Number(number));
            Tree::List([count(score.thing.position())].into_iter().chain(numbers).collect())
        });
        let confusions = self.confusions.iter().map(|confusion| {
            let taken_for = match confusion.taken_for {
                Said::Thing(thing) => count(thing.position()),
                Said::NoneOfThese => Tree::Null,
            };
            let thing = count(confusion.thing.position());
            Tree::List(vec![thing, taken_for, Tree::Number(confusion.share)])
        });
        let gaps = self.gaps.iter().map(|gap| {
            let (thing, feature) = (gap.thing.position(), gap.feature.position());
            Tree::List(vec![count(thing), count(feature), Tree::Number(gap.saved)])
        });
        Tree::List(vec![
            Tree::List(ties.collect()),
            Tree::List(idle.collect()),
            Tree::List(scores.collect()),
            Tree::List(confusions.collect()),
            Tree::List(gaps.collect()),
            count(self.unknown),
        ])
    }

    /// The judgement that a tree stands for; `None` if it is none of this guide.
    pub fn of_tree(tree: &Tree, guide: &Guide) -> Option<Self> {
        let [ties, idle, scores, confusions, gaps, unknown] = list(tree)? else { return None };
        let thing = |tree: &Tree| {
            position(tree).filter(|&at| at < guide.thing_ids().len()).map(ThingId::at)
        };
        let feature = |tree: &Tree| {
            position(tree).filter(|&at| at < guide.feature_ids().len()).map(FeatureId::at)
        };
        let tie = |tree: &Tree| {
            let [kind, about, things @ ..] = list(tree)? else { return None };
            let advice = match position(kind)? {
                0 => Advice::FillIn(feature(about)?),
                1 => Advice::AskNote(feature(about)?),
                _ => Advice::AddOne,
            };
            Some(Tie { things: things.iter().map(thing).collect::<Option<_>>()?, advice })
        };
        let score = |tree: &Tree| {
            let [leaf, numbers @ ..] = list(tree)? else { return None };
            let mut score = Score {
                thing: thing(leaf)?,
                right: [0.0; WRONG.len()],
                questions: [0.0; WRONG.len()],
            };
            let places = score.right.iter_mut().chain(&mut score.questions);
            for (place, value) in places.zip(numbers) {
                *place = number(value)?;
            }
            Some(score)
        };
        let confusion = |tree: &Tree| {
            let [held, taken, share] = list(tree)? else { return None };
            let taken_for = match taken {
                Tree::Null => Said::NoneOfThese,
                other => Said::Thing(thing(other)?),
            };
            Some(Confusion { thing: thing(held)?, taken_for, share: number(share)? })
        };
        let gap = |tree: &Tree| {
            let [held, asked, saved] = list(tree)? else { return None };
            Some(Gap { thing: thing(held)?, feature: feature(asked)?, saved: number(saved)? })
        };
        Some(Self {
            ties: list(ties)?.iter().map(tie).collect::<Option<_>>()?,
            idle: list(idle)?.iter().map(feature).collect::<Option<_>>()?,
            scores: list(scores)?.iter().map(score).collect::<Option<_>>()?,
            confusions: list(confusions)?.iter().map(confusion).collect::<Option<_>>()?,
            gaps: list(gaps)?.iter().map(gap).collect::<Option<_>>()?,
            unknown: position(unknown)?,
        })
    }
}

#[allow(clippy::cast_precision_loss)] // counts are far below 2⁵²
fn count(at: usize) -> Tree {
    Tree::Number(at as f64)
}

fn number(tree: &Tree) -> Option<f64> {
    if let Tree::Number(number) = tree { Some(*number) } else { None }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // they were counts
fn position(tree: &Tree) -> Option<usize> {
    number(tree).map(|number| number as usize)
}

fn list(tree: &Tree) -> Option<&[Tree]> {
    if let Tree::List(items) = tree { Some(items) } else { None }
}
