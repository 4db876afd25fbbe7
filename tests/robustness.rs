//! Robustness: which single answer would turn a verdict, found by trying every other one.

mod support;

use support::{evidence, film_music, guide, thing};
use which_one::identify::{Candidate, Key, Robustness, Verdict};
use which_one::words::ENGLISH;

fn said(key: &Key, replies: &[(&str, &str)]) -> Vec<String> {
    let told = evidence(key.guide(), replies);
    let verdict = key.identify(&told, &[]).verdict;
    let robustness = key.robustness(&told, &verdict);
    let sentences = ENGLISH.robustness(&robustness, &verdict, key.guide());
    sentences.iter().map(which_one::words::Sentence::text).collect()
}

#[test]
fn a_verdict_on_one_answer_hangs_on_it() {
    let key = Key::new(guide(
        r#"{"version": 1, "title": "Tea or coffee?",
            "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
            "features": [{"id": "leaves", "label": "Leaves",
              "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}],
            "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#,
    ));
    assert_eq!(
        said(&key, &[("leaves", "yes")]),
        ["It would be Coffee if the answer to “Leaves” were “No”."]
    );
}

#[test]
fn a_verdict_on_many_answers_survives_any_one() {
    let key = Key::new(film_music());
    let replies = [
        ("origin", "stage"),
        ("stage-cast", "yes"),
        ("says-cast", "yes"),
        ("says-soundtrack", "no"),
        ("theatre-titles", "yes"),
        ("in-character", "yes"),
        ("audience", "no"),
        ("very-recording", "none"),
        ("before-production", "no"),
    ];
    let told = evidence(key.guide(), &replies);
    let family = thing(key.guide(), "cast-recording");
    let verdict = Verdict::Family {
        family,
        kinds: Vec::new(),
        settling: which_one::identify::Settling::NothingLeft,
    };
    assert_eq!(key.robustness(&told, &verdict), Robustness::Holds);
    assert_eq!(
        ENGLISH.robustness(&Robustness::Holds, &verdict, key.guide())[0].text(),
        "It stays a cast recording even if any one of your answers is wrong."
    );
}

#[test]
fn every_turn_is_true_when_it_is_tried() {
    let key = Key::new(film_music());
    let told = evidence(
        key.guide(),
        &[
            ("origin", "stage"),
            ("stage-cast", "yes"),
            ("audience", "yes"),
            ("very-recording", "all"),
        ],
    );
    let verdict = key.identify(&told, &[]).verdict;
    let live = thing(key.guide(), "live-cast-recording");
    assert_eq!(verdict, Verdict::Clear(live));
    let Robustness::Turns(turns) = key.robustness(&told, &verdict) else { panic!("it holds") };
    assert!(!turns.is_empty());
    for turn in turns {
        let mut other = told.clone();
        other.reply(turn.feature, turn.reply);
        assert_eq!(key.ranking(&other).best(), turn.into);
        assert_ne!(turn.into, Candidate::Leaf(live));
    }
}

#[test]
fn nothing_is_said_of_an_open_case() {
    let key = Key::new(film_music());
    assert_eq!(said(&key, &[]), [] as [&str; 0]);
}

#[test]
fn an_answer_that_is_a_quotation_is_quoted_once() {
    let key = Key::new(guide(
        r#"{"version": 1, "title": "Which licence?",
            "things": [{"id": "mit", "name": "MIT"}, {"id": "isc", "name": "ISC"}],
            "features": [{"id": "begins", "label": "Begins with", "choices":
              [{"id": "granted", "label": "“Permission is …”"}, {"id": "use", "label": "“Permission to …”"}]}],
            "cells": {"mit": {"begins": "granted"}, "isc": {"begins": "use"}}}"#,
    ));
    assert_eq!(
        said(&key, &[("begins", "granted")]),
        ["It would be ISC if the answer to “Begins with” were “Permission to …”."]
    );
}
