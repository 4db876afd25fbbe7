//! The trial: how good the film-music pack is, and that the trial itself is fair.

mod support;

use support::{film_music, guide, thing};
use which_one::identify::Key;
use which_one::trial;

#[test]
fn film_music_is_right_for_its_examples() {
    let key = Key::new(film_music());
    let outcome = trial::of_examples(&key);
    assert_eq!((outcome.n, outcome.right, outcome.family_right), (52, 52, 52));
    assert_eq!(outcome.none_n, 6);
    // Those that are none of the things counted.
    assert!(outcome.mean_questions() <= 5.0, "{}", outcome.mean_questions());
    assert!(outcome.worst_questions <= 10, "{}", outcome.worst_questions);
}

#[test]
fn film_music_finds_the_family_though_one_reply_in_ten_is_wrong() {
    let key = Key::new(film_music());
    let outcome = trial::of_leaves(&key, 0.1, 100, 1);
    assert_eq!(outcome.n, 800);
    assert!(outcome.family_right * 100 >= outcome.n * 92, "{} of 800", outcome.family_right);
}

#[test]
fn more_wrong_replies_are_never_better() {
    let key = Key::new(film_music());
    let right = |wrong| trial::of_leaves(&key, wrong, 50, 7).right;
    assert!(right(0.0) > right(0.2) && right(0.2) > right(0.5));
}

#[test]
fn the_same_seed_gives_the_same_outcome_and_another_seed_another() {
    let key = Key::new(film_music());
    let run = |seed| trial::of_leaves(&key, 0.2, 20, seed);
    assert_eq!(run(3), run(3));
    assert_ne!(run(3), run(4));
}

#[test]
fn what_nothing_tells_apart_is_named() {
    let key = Key::new(guide(
        r#"{"version": 1, "title": "Which drink?",
            "things": [{"id": "cola", "name": "Cola"}, {"id": "milk", "name": "Milk"},
                       {"id": "other-cola", "name": "Other cola"}],
            "cells": {"cola": {"fizzy": "yes"}, "other-cola": {"fizzy": "yes"}, "milk": {"fizzy": "no"}}}"#,
    ));
    let colas = ["cola", "other-cola"].map(|id| thing(key.guide(), id)).to_vec();
    assert_eq!(trial::inseparable(&key), [colas]);
}
