//! How long the engine takes to choose the next question, from 10 things to 1,000, each in 200
//! features of 4 choices: `cargo bench`.
//!
//! Two kinds of packs: in one every cell says a choice and no more, as most packs do; in the other
//! every cell says something else, which is the worst that can happen.

use divan::{Bencher, counter::ItemsCount};
use serde_json::{Map, Value, json};
use which_one::guide::{ChoiceId, FeatureId, Guide};
use which_one::identify::{Evidence, Key, Reply};
use which_one::pack::{self, Tree};

const THINGS: [usize; 5] = [10, 32, 100, 316, 1_000];
const FEATURES: usize = 200;
const CHOICES: usize = 4;
const WORDS: [&str; 5] = ["always", "usually", "sometimes", "rarely", "never"];

fn main() {
    divan::main();
}

/// What a cell says, by chance.
type Says = fn(&mut fastrand::Rng) -> Value;

fn one_choice(random: &mut fastrand::Rng) -> Value {
    json!(format!("c{}", random.usize(..CHOICES)))
}

fn anything(random: &mut fastrand::Rng) -> Value {
    let word = |_| WORDS[random.usize(..WORDS.len() - 1)];
    let said: Vec<&str> = (0..CHOICES).map(word).collect();
    json!({"is": {"c0": said[0], "c1": said[1], "c2": said[2], "c3": said[3]}})
}

fn guide(things: usize, says: Says) -> Guide {
    let mut random = fastrand::Rng::with_seed(1);
    let choices: Vec<Value> =
        (0..CHOICES).map(|c| json!({"id": format!("c{c}"), "label": "C"})).collect();
    let features: Vec<Value> = (0..FEATURES)
        .map(|f| json!({"id": format!("f{f}"), "label": "F", "choices": choices}))
        .collect();
    let mut cells = Map::new();
    for t in 0..things {
        let row = (0..FEATURES).map(|f| (format!("f{f}"), says(&mut random))).collect();
        cells.insert(format!("t{t}"), Value::Object(row));
    }
    let things: Vec<Value> =
        (0..things).map(|t| json!({"id": format!("t{t}"), "name": "T"})).collect();
    let pack =
        json!({"version": 1, "title": "?", "things": things, "features": features, "cells": cells});
    let tree: Tree = serde_json::from_value(pack).expect("a tree");
    pack::load(&tree).expect("a sound pack")
}

/// Replies that leave much open.
fn evidence() -> Evidence {
    let mut evidence = Evidence::default();
    for f in 0..3 {
        let either = Reply::any_of([ChoiceId::at(0), ChoiceId::at(1)]).expect("two choices");
        evidence.reply(FeatureId::at(f), either);
    }
    evidence
}

fn next_question(bencher: Bencher<'_, '_>, things: usize, says: Says) {
    let (key, evidence) = (Key::new(guide(things, says)), evidence());
    assert!(key.identify(&evidence, &[]).next.is_some());
    bencher
        .counter(ItemsCount::new(things * FEATURES))
        .bench_local(|| key.identify(&evidence, &[]));
}

#[divan::bench(args = THINGS)]
fn next_question_where_cells_say_one_choice(bencher: Bencher<'_, '_>, things: usize) {
    next_question(bencher, things, one_choice);
}

#[divan::bench(args = THINGS)]
fn next_question_where_every_cell_is_another(bencher: Bencher<'_, '_>, things: usize) {
    next_question(bencher, things, anything);
}

#[divan::bench(args = THINGS)]
fn make_the_key(bencher: Bencher<'_, '_>, things: usize) {
    let guide = std::rc::Rc::new(guide(things, one_choice));
    bencher.counter(ItemsCount::new(things * FEATURES)).bench_local(|| Key::new(guide.clone()));
}
