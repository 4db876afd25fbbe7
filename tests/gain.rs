//! The expected information gain, against a computation of its own from the definition.

mod support;

use support::{about, choice, evidence, feature, film_music, guide, numbers};
use which_one::guide::{FeatureId, Guide};
use which_one::identify::{Assumptions, Evidence, Key, Reply};

/// Six animals that four features tell apart, every cell one known choice.
const ANIMALS: &str = r#"{
  "version": 1, "title": "Which animal?",
  "things": [{"id": "cat", "name": "Cat"}, {"id": "dog", "name": "Dog"}, {"id": "hen", "name": "Hen"},
             {"id": "bat", "name": "Bat"}, {"id": "eel", "name": "Eel"}, {"id": "ant", "name": "Ant"}],
  "features": [
    {"id": "legs", "label": "Legs", "choices": [{"id": "none", "label": "None"},
      {"id": "two", "label": "Two"}, {"id": "four", "label": "Four"}, {"id": "six", "label": "Six"}]},
    {"id": "flies", "label": "Flies", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
    {"id": "fur", "label": "Fur", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
    {"id": "barks", "label": "Barks", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}
  ],
  "cells": {
    "cat": {"legs": "four", "flies": "no", "fur": "yes", "barks": "no"},
    "dog": {"legs": "four", "flies": "no", "fur": "yes", "barks": "yes"},
    "hen": {"legs": "two", "flies": "yes", "fur": "no", "barks": "no"},
    "bat": {"legs": "two", "flies": "yes", "fur": "yes", "barks": "no"},
    "eel": {"legs": "none", "flies": "no", "fur": "no", "barks": "no"},
    "ant": {"legs": "six", "flies": "no", "fur": "no", "barks": "no"}
  }
}"#;

const NO_ERRORS: Assumptions = Assumptions { misreading: false, none_of_these: 0.0 };

#[test]
fn without_errors_the_gain_is_the_plain_entropy_of_the_answers() {
    let key = Key::assuming(guide(ANIMALS), NO_ERRORS);
    let ranking = key.ranking(&Evidence::default());
    // Six equal things in groups of these sizes: H = log2 6 − Σ (n/6)·log2 n.
    for (id, groups) in [
        ("legs", vec![1.0, 2.0, 2.0, 1.0]),
        ("flies", vec![2.0, 4.0]),
        ("fur", vec![3.0, 3.0]),
        ("barks", vec![1.0, 5.0]),
    ] {
        let left: f64 = groups.iter().map(|n: &f64| n / 6.0 * n.log2()).sum();
        let expected = 6.0_f64.log2() - left;
        let gain = key.gain(feature(key.guide(), id), &ranking);
        assert!((gain - expected).abs() < 1e-12, "{id}: {gain} is not {expected}");
    }
}

#[test]
fn with_errors_the_gain_is_the_expected_fall_of_entropy() {
    let key = Key::new(film_music());
    assert_gains(&key, &evidence(key.guide(), &[]));
    assert_gains(&key, &evidence(key.guide(), &[("origin", "screen")]));
    let stage = [("origin", "stage"), ("audience", "no"), ("says-cast", "yes")];
    assert_gains(&key, &evidence(key.guide(), &stage));
}

#[test]
fn the_gain_of_numbers_is_the_expected_fall_of_entropy_too() {
    let key = Key::new(numbers());
    assert_gains(&key, &Evidence::default());
    let mut told = Evidence::default();
    told.reply(feature(key.guide(), "milk"), about(120.0));
    assert_gains(&key, &told);
}

#[track_caller]
fn assert_gains(key: &Key, told: &Evidence) {
    let guide = key.guide();
    let ranking = key.ranking(told);
    for id in guide.questions().filter(|&id| told.to(id).is_none()) {
        let expected = fall_of_entropy(key, told, id);
        let gain = key.gain(id, &ranking);
        let name = &guide.feature(id).id;
        assert!((gain - expected).abs() < 1e-12, "{name}: {gain} is not {expected}");
    }
}

/// H(p) − Σₛ P(s)·H(p|s), answer by answer, from the posteriors after each.
fn fall_of_entropy(key: &Key, told: &Evidence, asked: FeatureId) -> f64 {
    let guide = key.guide();
    let now = probabilities(key, told);
    let after = guide.feature(asked).replies().into_iter().map(|reply| {
        let mut told = told.clone();
        told.reply(asked, reply);
        predicted(guide, key, &now, asked, reply) * entropy(&probabilities(key, &told))
    });
    entropy(&now) - after.sum::<f64>()
}

/// P(s) = Σₜ p(t)·L(s|t); none of these replies at random.
fn predicted(guide: &Guide, key: &Key, now: &[f64], asked: FeatureId, reply: Reply) -> f64 {
    #[allow(clippy::cast_precision_loss)]
    let at_random = 1.0 / guide.feature(asked).replies().len() as f64;
    let leaves = guide.leaves().iter().map(|&leaf| key.likelihood(reply, asked, leaf));
    leaves.chain([at_random]).zip(now).map(|(likelihood, p)| likelihood * p).sum()
}

fn probabilities(key: &Key, told: &Evidence) -> Vec<f64> {
    let ranking = key.ranking(told);
    let leaves = key.guide().leaves().iter().map(|&leaf| ranking.probability(key.guide(), leaf));
    leaves.chain([ranking.none_of_these()]).collect()
}

fn entropy(probabilities: &[f64]) -> f64 {
    -probabilities.iter().filter(|&&p| p > 0.0).map(|p| p * p.log2()).sum::<f64>()
}

#[test]
fn the_best_question_is_asked_first_and_effort_counts_against_it() {
    let first = |json: &str| {
        let key = Key::assuming(guide(json), NO_ERRORS);
        let next = key.identify(&Evidence::default(), &[]).next.expect("a question");
        key.guide().feature(next.feature).id.clone()
    };
    assert_eq!(first(ANIMALS), "legs");
    let costly = ANIMALS.replace(r#""label": "Legs","#, r#""label": "Legs", "effort": 3,"#);
    assert_eq!(first(&costly), "fur");
}

#[test]
fn equal_questions_are_asked_in_the_order_of_the_pack() {
    let twice = ANIMALS.replace(
        r#"{"id": "flies","#,
        r#"{"id": "paws", "label": "Paws", "choices": [{"id": "none", "label": "None"},
           {"id": "two", "label": "Two"}, {"id": "four", "label": "Four"}, {"id": "six", "label": "Six"}]},
           {"id": "flies","#,
    );
    let same = twice
        .replace(r#""legs": "four","#, r#""legs": "four", "paws": "four","#)
        .replace(r#""legs": "two","#, r#""legs": "two", "paws": "two","#)
        .replace(r#""legs": "none","#, r#""legs": "none", "paws": "none","#)
        .replace(r#""legs": "six","#, r#""legs": "six", "paws": "six","#);
    let key = Key::new(guide(&same));
    let ranking = key.ranking(&Evidence::default());
    let gain = |id| key.gain(feature(key.guide(), id), &ranking);
    assert_eq!(gain("legs").to_bits(), gain("paws").to_bits());
    let next = key.identify(&Evidence::default(), &[]).next.expect("a question");
    assert_eq!(key.guide().feature(next.feature).id, "legs");
}

#[test]
fn a_question_with_a_condition_waits_for_its_reply() {
    let conditional = ANIMALS.replace(
        r#""label": "Barks","#,
        r#""label": "Barks", "only_if": {"legs": ["four", "six"]},"#,
    );
    let key = Key::assuming(guide(&conditional), NO_ERRORS);
    let asked = |replies: &[(&str, &str)]| {
        let told = evidence(key.guide(), replies);
        let next = key.identify(&told, &[]).next?;
        Some(key.guide().feature(next.feature).id.clone())
    };
    assert_eq!(asked(&[("legs", "four")]).as_deref(), Some("barks"));
    // Flying and fur leave hen or bat on two legs; without legs, barking is not asked about cats.
    assert_eq!(asked(&[("fur", "yes"), ("flies", "no")]).as_deref(), None);
    let barks = feature(key.guide(), "barks");
    assert_eq!(choice(key.guide(), barks, "yes").position(), 0);
}
