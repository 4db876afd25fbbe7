//! The trial: how often a guide is right, and after how many questions.
//!
//! Owns the simulated readers: those who hold an example, and those who hold a leaf and sometimes
//! err. It never knows how an identification is reached, nor how the result is printed.

mod outcome;
mod reader;

pub use outcome::{Miss, Outcome, Said};

use crate::guide::{ExampleIs, ThingId};
use crate::identify::Key;
use reader::Reader;

/// Identifies each example by asking what the key would ask and replying as the example says; “not
/// sure” where it says nothing.
pub fn of_examples(key: &Key) -> Outcome {
    let mut outcome = Outcome::default();
    for example in &key.guide().examples {
        let ended = Reader::Holding(example).identify(key);
        outcome.count(key, &example.name, example.is, ended);
    }
    outcome
}

/// Identifies each leaf so many times, replying by its own cells' frequencies.
///
/// `wrong_replies` is the share of replies, from 0 to 1, that are another choice than the one that
/// holds, or any number on the scale. The same seed gives the same outcome on every machine.
pub fn of_leaves(key: &Key, wrong_replies: f64, runs: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let mut random = fastrand::Rng::with_seed(seed);
    for &leaf in key.guide().leaves() {
        hold(key, leaf, wrong_replies, runs, &mut random, &mut outcome);
    }
    outcome
}

/// Identifies one leaf so many times, as [`of_leaves`] does each.
pub fn of_leaf(key: &Key, leaf: ThingId, wrong_replies: f64, runs: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let mut random = fastrand::Rng::with_seed(seed);
    hold(key, leaf, wrong_replies, runs, &mut random, &mut outcome);
    outcome
}

fn hold(
    key: &Key,
    leaf: ThingId,
    wrong_replies: f64,
    runs: usize,
    random: &mut fastrand::Rng,
    outcome: &mut Outcome,
) {
    for _ in 0..runs {
        let ended = Reader::Imagining { leaf, wrong_replies, random }.identify(key);
        let name = &key.guide().thing(leaf).id;
        outcome.count(key, name, ExampleIs::Thing(leaf), ended);
    }
}

/// Groups of leaves that no question of the guide tells apart.
pub fn inseparable(key: &Key) -> Vec<Vec<ThingId>> {
    let mut groups: Vec<Vec<ThingId>> = Vec::new();
    for &leaf in key.guide().leaves() {
        match groups.iter_mut().find(|group| key.are_inseparable(group[0], leaf)) {
            Some(group) => group.push(leaf),
            None => groups.push(vec![leaf]),
        }
    }
    groups.retain(|group| group.len() > 1);
    groups
}
