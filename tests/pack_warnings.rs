//! Warnings: what works in a pack and could be better, word for word.

mod support;

use support::guide;
use which_one::pack;

/// The warnings of a pack of four drinks, with two questions and these cells.
#[track_caller]
fn warnings(cells: &str) -> Vec<String> {
    let yes_no = r#"[{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]"#;
    let guide = guide(&format!(
        r#"{{"version": 1, "title": "Which drink?",
            "things": [{{"id": "tea", "name": "Tea"}}, {{"id": "mate", "name": "Mate", "kind_of": "herbs"}},
                       {{"id": "herbs", "name": "Herbs"}}, {{"id": "mint", "name": "Mint", "kind_of": "herbs"}},
                       {{"id": "coffee", "name": "Coffee"}}],
            "features": [{{"id": "leaves", "label": "From leaves", "choices": {yes_no}}},
                         {{"id": "story", "label": "Its story"}},
                         {{"id": "hot", "label": "Hot", "choices": {yes_no}}}],
            "cells": {cells}}}"#
    ));
    pack::warnings(&guide).iter().map(ToString::to_string).collect()
}

#[test]
fn a_pack_that_tells_all_apart_is_left_alone() {
    let all = r#"{"tea": {"leaves": "yes", "hot": "yes"}, "mate": {"leaves": "yes", "hot": ["yes", "no"]},
                  "mint": {"leaves": "yes", "hot": "no"}, "coffee": {"leaves": "no", "hot": "yes"}}"#;
    assert_eq!(warnings(all), [""; 0]);
}

#[test]
fn things_that_nothing_tells_apart_are_named_in_their_order() {
    let pairs = r#"{"tea": {"leaves": "yes", "hot": "yes"}, "coffee": {"leaves": "yes", "hot": "yes"},
                    "herbs": {"leaves": "yes", "hot": "no"}}"#;
    assert_eq!(
        warnings(pairs),
        [
            "things: nothing tells these apart: tea, coffee",
            "things: nothing tells these apart: mate, mint",
            "features.leaves: no answer to it tells two things apart",
        ]
    );
}

#[test]
fn a_note_tells_nothing_apart() {
    let notes = r#"{"tea": {"leaves": "no", "hot": "yes"}, "coffee": {"leaves": "no", "hot": "no"},
                    "mate": {"leaves": "yes", "hot": "yes", "story": {"note": "Of the pampas."}},
                    "mint": {"leaves": "yes", "hot": {"is": "yes", "note": "Or not."}, "story": {"note": "Of Greece."}}}"#;
    assert_eq!(warnings(notes), ["things: nothing tells these apart: mate, mint"]);
}

#[test]
fn what_is_unknown_weighs_as_much_as_what_is_even() {
    let even = r#"{"tea": {"leaves": "yes", "hot": "n/a"}, "coffee": {"leaves": "yes", "hot": ["yes", "no"]},
                   "herbs": {"leaves": "no", "hot": {"note": "Nobody knows."}},
                   "mint": {"leaves": {"is": {"yes": "sometimes", "no": "usually"}},
                            "hot": {"is": {"no": "sometimes", "yes": "sometimes"}}}}"#;
    assert_eq!(
        warnings(even),
        [
            "things: nothing tells these apart: tea, coffee",
            "features.hot: no answer to it tells two things apart",
        ]
    );
}

#[test]
fn rows_mostly_empty_are_counted() {
    let few = r#"{"tea": {"leaves": "yes", "hot": "yes"}, "coffee": {"hot": "no"},
                  "mate": {"hot": ["yes", "no"]}, "mint": {"hot": {"is": {"yes": "usually"}}}}"#;
    assert_eq!(warnings(few), ["features.leaves: known for 1 of 4 things only"]);
}

#[test]
fn without_cells_all_is_said_at_once() {
    assert_eq!(
        warnings("{}"),
        [
            "things: nothing tells these apart: tea, mate, mint, coffee",
            "features.leaves: known for 0 of 4 things only",
            "features.hot: known for 0 of 4 things only",
        ]
    );
}

#[test]
fn of_many_things_the_first_are_named() {
    let things: Vec<String> =
        (0..40).map(|i| format!(r#"{{"id": "t{i}", "name": "T"}}"#)).collect();
    let guide = guide(&format!(
        r#"{{"version": 1, "title": "T", "things": [{}], "cells": {{"t0": {{"q": ["yes", "no"]}}}}}}"#,
        things.join(",")
    ));
    let all: Vec<String> = pack::warnings(&guide).iter().map(ToString::to_string).collect();
    assert_eq!(
        all,
        [
            "things: nothing tells these apart: t0, t1, t2, t3, t4, t5, t6, t7, … (32 more)",
            "features.q: known for 1 of 40 things only",
        ]
    );
}

#[test]
fn a_pack_of_notes_asks_nothing() {
    let guide = guide(
        r#"{"version": 1, "title": "T", "things": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "cells": {"a": {"story": {"note": "Once."}}}}"#,
    );
    let all: Vec<String> = pack::warnings(&guide).iter().map(ToString::to_string).collect();
    assert_eq!(all, ["features: none has choices, so nothing is asked"]);
}
