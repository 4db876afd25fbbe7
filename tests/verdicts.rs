//! The six verdicts, what would settle an open one, and why each is reached.

mod support;

use support::{evidence, feature, film_music, guide, standings, thing};
use which_one::guide::Guide;
use which_one::identify::{Evidence, Key, Settling, Verdict, Why};
use which_one::words::ENGLISH;

fn verdict(key: &Key, replies: &[(&str, &str)], not_sure: &[&str]) -> Verdict {
    let unsure: Vec<_> = not_sure.iter().map(|id| feature(key.guide(), id)).collect();
    key.identify(&evidence(key.guide(), replies), &unsure).verdict
}

fn said(verdict: &Verdict, guide: &Guide) -> String {
    ENGLISH.verdict(verdict, guide).text()
}

/// Two drinks that nothing tells apart, and one that both features do.
const DRINKS: &str = r#"{
  "version": 1, "title": "Which drink?",
  "things": [{"id": "cola", "name": "Cola", "phrase": "a cola"},
             {"id": "other-cola", "name": "Other cola", "phrase": "the other cola"},
             {"id": "milk", "name": "Milk", "phrase": "a milk"}],
  "features": [
    {"id": "brown", "label": "Brown", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
    {"id": "fizzy", "label": "Fizzy", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}
  ],
  "cells": {"cola": {"brown": "yes", "fizzy": "yes"}, "other-cola": {"brown": "yes", "fizzy": "yes"},
            "milk": {"brown": "no", "fizzy": "no"}}
}"#;

#[test]
fn undecided_before_the_first_reply() {
    let key = Key::new(film_music());
    let found = key.identify(&Evidence::default(), &[]);
    assert_eq!(found.verdict, Verdict::Undecided);
    assert_eq!(found.why, Why::Nothing);
    assert_eq!(said(&found.verdict, key.guide()), "It’s too early to say.");
}

#[test]
fn clear_when_one_leaf_reaches_ninety_five_percent() {
    let key = Key::new(guide(DRINKS));
    let milk = thing(key.guide(), "milk");
    let found = verdict(&key, &[("brown", "no"), ("fizzy", "no")], &[]);
    assert_eq!(found, Verdict::Clear(milk));
    assert_eq!(said(&found, key.guide()), "It’s a milk.");
}

#[test]
fn likely_from_seventy_five_percent() {
    let key = Key::new(guide(DRINKS));
    let milk = thing(key.guide(), "milk");
    assert_eq!(
        standings(&key, &evidence(key.guide(), &[("brown", "no")])),
        ["milk 0.942", "cola 0.014", "other-cola 0.014"],
    );
    let found = verdict(&key, &[("brown", "no")], &[]);
    assert_eq!(found, Verdict::Likely(milk));
    assert_eq!(said(&found, key.guide()), "It’s probably a milk.");
}

#[test]
fn a_tie_that_nothing_can_settle_says_so() {
    let key = Key::new(guide(DRINKS));
    let things = ["cola", "other-cola"].map(|id| thing(key.guide(), id)).to_vec();
    let found = verdict(&key, &[("brown", "yes"), ("fizzy", "yes")], &[]);
    assert_eq!(found, Verdict::Tie { things, settling: Settling::Inseparable });
    assert_eq!(said(&found, key.guide()), "It’s a cola or the other cola.");
    assert_eq!(
        ENGLISH.settling(Settling::Inseparable, key.guide()).text(),
        "Nothing in this guide tells them apart."
    );
}

#[test]
fn a_tie_names_the_feature_that_would_settle_it() {
    let apart = DRINKS
        .replace(
            r#"{"id": "fizzy","#,
            r#"{"id": "label", "label": "Colour of the label",
                "choices": [{"id": "red", "label": "Red"}, {"id": "blue", "label": "Blue"}]},
               {"id": "fizzy","#,
        )
        .replace(r#""cola": {"#, r#""cola": {"label": "red", "#)
        .replace(r#""other-cola": {"label": "red""#, r#""other-cola": {"label": "blue""#);
    let key = Key::new(guide(&apart));
    let things = ["cola", "other-cola"].map(|id| thing(key.guide(), id)).to_vec();
    let settling = Settling::By(feature(key.guide(), "label"));
    let found = verdict(&key, &[("brown", "yes"), ("fizzy", "yes")], &["label"]);
    assert_eq!(found, Verdict::Tie { things, settling });
    assert_eq!(
        ENGLISH.settling(settling, key.guide()).text(),
        "What would settle it: Colour of the label."
    );
}

#[test]
fn the_family_is_clear_before_the_kind_is() {
    let key = Key::new(film_music());
    let replies = [("origin", "stage"), ("stage-cast", "yes"), ("says-cast", "yes")];
    let found = verdict(&key, &replies, &["audience", "very-recording"]);
    let Verdict::Family { family, kinds, settling } = &found else { panic!("{found:?}") };
    assert_eq!(*family, thing(key.guide(), "cast-recording"));
    let names: Vec<&str> = kinds.iter().map(|&kind| key.guide().thing(kind).id.as_str()).collect();
    assert_eq!(names, ["studio-made-cast-recording", "live-cast-recording"]);
    assert_eq!(*settling, Settling::By(feature(key.guide(), "very-recording")));
    assert_eq!(said(&found, key.guide()), "It’s a cast recording.");
}

#[test]
fn none_of_these_when_the_replies_fit_nothing() {
    let key = Key::new(guide(DRINKS));
    let mixed = [("brown", "yes"), ("fizzy", "no")];
    let found = verdict(&key, &mixed, &[]);
    let Verdict::Tie { things, settling: Settling::NothingLeft } = &found else {
        panic!("one slip is possible: {found:?}")
    };
    assert_eq!(things.len(), 3);
    let four = DRINKS
        .replace(
            r#"{"id": "fizzy","#,
            r#"{"id": "hot", "label": "Hot", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
               {"id": "salty", "label": "Salty", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
               {"id": "fizzy","#,
        )
        .replace(r#": {"brown""#, r#": {"hot": "no", "salty": "no", "brown""#);
    let key = Key::new(guide(&four));
    let soup = [("hot", "yes"), ("salty", "yes"), ("brown", "yes")];
    assert_eq!(verdict(&key, &soup, &[]), Verdict::NoneOfThese);
    let found = key.identify(&evidence(key.guide(), &soup), &[]);
    let Why::Against(nearest) = found.why else { panic!("{:?}", found.why) };
    let (first, reasons) = &nearest[0];
    assert_eq!(key.guide().thing(*first).id, "cola");
    let against: Vec<String> = reasons
        .iter()
        .map(|reason| ENGLISH.reason_alone(reason, *first, key.guide()).text())
        .collect();
    assert_eq!(against, ["never so for a cola"; 2]);
}

#[test]
fn reasons_stand_in_the_order_of_their_weight_and_quote_the_cells() {
    let cold = DRINKS
        .replace(
            r#"{"id": "fizzy","#,
            r#"{"id": "cold", "label": "Cold", "misread": "sometimes",
                "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
               {"id": "fizzy","#,
        )
        .replace(r#""milk": {"#, r#""milk": {"cold": "no", "#)
        .replace(r#"cola": {"brown""#, r#"cola": {"cold": {"is": {"yes": "usually"}}, "brown""#);
    let key = Key::new(guide(&cold));
    let replies = [("brown", "no"), ("fizzy", "yes"), ("cold", "yes")];
    let found = key.identify(&evidence(key.guide(), &replies), &[]);
    let Why::For { winner, runner_up, reasons } = &found.why else { panic!("{found:?}") };
    let lines: Vec<String> = reasons
        .iter()
        .map(|r| {
            let says = ENGLISH.reason(r, *winner, *runner_up, key.guide()).text();
            format!("{} {:+.2} {says}", key.guide().feature(r.feature).id, r.weight)
        })
        .collect();
    assert_eq!(found.ranking.best_leaf().thing, *winner);
    // (1 − ε + ε/2) / (ε/2) = 0.985 / 0.015 with ε = 0.03: 6.04 bits either way.
    // (0.9·0.85 + 0.05) / 0.05 with ε = 0.1: 4.03 bits.
    assert_eq!(
        lines,
        [
            "fizzy +6.04 always so for a cola, never for a milk",
            "cold +4.03 usually so for a cola, never for a milk",
            "brown -6.04 never so for a cola, always for a milk",
        ]
    );
}

#[test]
fn a_question_says_which_two_it_separates() {
    let key = Key::new(guide(DRINKS));
    let next = key.identify(&Evidence::default(), &[]).next.expect("a question");
    assert_eq!(
        ENGLISH.why_asked(&next, key.guide()).text(),
        "Asked because it best separates a cola from a milk."
    );
}
