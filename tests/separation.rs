//! What tells things apart, by the identification's own measure, and the headline that says it of two.

mod support;

use support::{film_music, guide, thing};
use which_one::compare::Headline;
use which_one::identify::{Assumptions, Evidence, Key};
use which_one::words::ENGLISH;

#[test]
fn the_measure_is_the_identification_s_own() {
    let guide = film_music();
    let key = Key::new(guide.clone());
    let leaves = guide.leaves();
    // Before the first reply all leaves are alike, and with “none of these” left out of account the
    // gain of a question is what its row is ordered by.
    let exact = Assumptions { none_of_these: 0.0, ..Assumptions::default() };
    let alone = Key::assuming(guide.clone(), exact);
    let nothing = alone.ranking(&Evidence::default());
    for feature in guide.questions() {
        let (gain, separation) = (alone.gain(feature, &nothing), key.separation(feature, leaves));
        assert!((gain - separation).abs() < 1e-12, "{gain} {separation}");
    }
}

#[test]
fn two_things_get_a_headline_from_the_rows_that_separate_them_best() {
    let guide = film_music();
    let key = Key::new(guide.clone());
    let said = |things: &[&str]| {
        let things: Vec<_> = things.iter().map(|id| thing(&guide, id)).collect();
        Headline::new(&key, &things).map(|found| ENGLISH.headline(&found, &guide).text())
    };
    assert_eq!(
        said(&["score", "cast-recording"]).as_deref(),
        Some(
            "Most of all, a film score and a cast recording differ in Comes from (usually a screen \
             against a stage), Sung by a stage cast (no against usually yes, by its own cast) and \
             Music without words (usually most of it against little or none)."
        )
    );
    assert_eq!(said(&["score"]), None);
    assert_eq!(said(&["score", "soundtrack", "cast-recording"]), None);
}

#[test]
fn two_things_that_no_question_separates_are_said_to_be_so() {
    let guide = guide(
        r#"{"version": 1, "title": "Dawn or dusk?",
            "things": [{"id": "dawn", "name": "Dawn"}, {"id": "dusk", "name": "Dusk"}],
            "features": [{"id": "dim", "label": "Dim", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
                         {"id": "when", "label": "When"}],
            "cells": {"dawn": {"dim": "yes", "when": {"note": "Before day."}},
                      "dusk": {"dim": "yes", "when": {"note": "After it."}}}}"#,
    );
    let key = Key::new(guide.clone());
    let found = Headline::new(&key, &[thing(&guide, "dawn"), thing(&guide, "dusk")]).unwrap();
    assert_eq!(found.rows, []);
    assert_eq!(ENGLISH.headline(&found, &guide).text(), "No question tells Dawn from Dusk.");
}

#[test]
fn numbers_tell_two_things_apart_as_choices_do() {
    let guide = guide(
        r#"{"version": 1, "title": "Flat white or latte?",
            "things": [{"id": "flat-white", "name": "Flat white"}, {"id": "latte", "name": "Latte"}],
            "features": [{"id": "size", "label": "Size", "question": "How much is it?",
                          "number": {"unit": "ml", "min": 50, "max": 500}}],
            "cells": {"flat-white": {"size": {"from": 150, "to": 180}}, "latte": {"size": {"from": 240, "to": 350}}}}"#,
    );
    let things = [thing(&guide, "flat-white"), thing(&guide, "latte")];
    let found = Headline::new(&Key::new(guide.clone()), &things).unwrap();
    assert_eq!(
        ENGLISH.headline(&found, &guide).text(),
        "Most of all, Flat white and Latte differ in Size (150–180\u{a0}ml against 240–350\u{a0}ml)."
    );
}
