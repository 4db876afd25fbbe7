//! Packs that are too large, too deep or hostile: told so in a few words, without a hang or a panic.

mod support;

use std::time::{Duration, Instant};

use support::{guide, problems};
use which_one::pack::{self, Tree};

/// So many items with their numbers, as a JSON list has them.
fn items(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

/// A pack of two things and what else is given.
fn pack(more: &str) -> String {
    format!(r#"{{"version": 1, "title": "T", "things": [{}], {more}}}"#, things(2))
}

fn things(count: usize) -> String {
    items(count, |i| format!(r#"{{"id": "t{i}", "name": "T"}}"#))
}

fn choices(count: usize) -> String {
    items(count, |i| format!(r#"{{"id": "c{i}", "label": "C"}}"#))
}

fn features(count: usize) -> String {
    items(count, |i| format!(r#"{{"id": "f{i}", "label": "F", "choices": [{}]}}"#, choices(2)))
}

#[test]
fn a_pack_may_be_as_large_as_the_limits() {
    let sources = items(5_000, |i| format!(r#"{{"id": "s{i}", "title": "S"}}"#));
    let events = items(2_000, |i| format!(r#"{{"when": "{:04}", "what": "E"}}"#, i + 1));
    let relation = |_| r#"{"from": "t0", "is": "precedes", "to": "t1"}"#.to_owned();
    let dispute = |i| format!(r#"{{"id": "d{i}", "verdict": "opinion", "truth": "D"}}"#);
    let guide = guide(&format!(
        r#"{{"version": 1, "title": "T", "things": [{}], "features": [{}, {{"id": "many", "label": "M", "choices": [{}]}}],
            "cells": {{"t1999": {{"many": "c63"}}}}, "sources": [{sources}], "timeline": [{events}], "disputes": [{}],
            "relations": [{}], "examples": [{}]}}"#,
        things(2_000),
        features(499),
        choices(64),
        items(2_000, dispute),
        items(2_000, relation),
        items(2_000, |_| r#"{"name": "E", "is": "none"}"#.to_owned()),
    ));
    assert_eq!(
        (guide.things.len(), guide.features.len(), guide.sources.len()),
        (2_000, 500, 5_000)
    );
}

#[test]
fn beyond_a_limit_nothing_else_is_said_of_the_list() {
    let cells = r#""cells": {"t0": {"f0": "c0", "nothing": "c9"}}, "features": "#;
    let too_many = |list: &str, count: usize, item: &str| {
        problems(&pack(&format!(
            r#""features": [], "{list}": [{}]"#,
            items(count, |_| item.into())
        )))
    };
    let things = format!(
        r#"{{"version": 1, "title": "T", "things": [{}], {cells} [{}]}}"#,
        things(2_001),
        features(1)
    );
    assert_eq!(
        problems(&things),
        [
            "things: 2001 things are too many; the limit is 2000",
            "cells.t0.nothing: unknown feature \"nothing\"; use one of: f0"
        ]
    );
    let features = pack(&format!("{cells} [{}]", features(2_001)));
    assert_eq!(problems(&features), ["features: 2001 features are too many; the limit is 2000"]);
    let choices =
        format!(r#"{cells} [{{"id": "f0", "label": "F", "choices": [{}]}}]"#, choices(65));
    assert_eq!(
        problems(&pack(&choices)),
        [
            "features[0].choices: 65 choices are too many; the limit is 64",
            "cells.t0.nothing: unknown feature \"nothing\"; use one of: f0"
        ]
    );
    assert_eq!(
        too_many("sources", 5_001, "1"),
        ["sources: 5001 sources are too many; the limit is 5000"]
    );
    assert_eq!(
        too_many("disputes", 2_001, "1"),
        ["disputes: 2001 disputes are too many; the limit is 2000"]
    );
    assert_eq!(
        too_many("relations", 2_001, "1"),
        ["relations: 2001 relations are too many; the limit is 2000"]
    );
    assert_eq!(
        too_many("timeline", 2_001, "1"),
        ["timeline: 2001 events are too many; the limit is 2000"]
    );
    assert_eq!(
        too_many("examples", 2_001, "1"),
        ["examples: 2001 examples are too many; the limit is 2000"]
    );
}

#[test]
fn things_times_features_have_a_limit_of_their_own() {
    let pack = |count| {
        format!(
            r#"{{"version": 1, "title": "T", "things": [{}], "features": [{}]}}"#,
            things(2_000),
            features(count)
        )
    };
    assert_eq!(guide(&pack(500)).features.len(), 500);
    assert_eq!(
        problems(&pack(501)),
        ["cells: 2000 things with 501 features are 1002000 cells; the limit is 1000000"]
    );
}

#[test]
fn inferred_features_have_the_same_limits() {
    let features = items(2_001, |i| format!(r#""f{i}": "yes""#));
    assert_eq!(
        problems(&pack(&format!(r#""cells": {{"t0": {{{features}}}, "t7": {{"f0": "no"}}}}"#))),
        [
            "cells: 2001 features are too many; the limit is 2000",
            "cells.t7: unknown thing \"t7\"; did you mean \"t0\"?"
        ]
    );
    let words = items(70_000, |i| format!(r#""c{i}""#));
    let cells = format!(r#""cells": {{"t0": {{"q": "a"}}, "t1": {{"q": [{words}]}}}}"#);
    assert_eq!(problems(&pack(&cells)), ["cells.t1.q: 65 choices are too many; the limit is 64"]);
}

#[test]
fn nesting_is_refused_before_it_can_overflow() {
    let read = |json: &str| serde_json::from_str::<Tree>(json).map_err(|error| error.to_string());
    assert!(read(&format!("{}1{}", "[".repeat(32), "]".repeat(32))).is_ok());
    assert_eq!(
        read(&format!("{}1{}", "[".repeat(33), "]".repeat(33))),
        Err("lists and objects are nested more than 32 deep at line 1 column 33".to_owned())
    );
    assert_eq!(
        read(&r#"{"a":"#.repeat(1_000_000)),
        Err("lists and objects are nested more than 32 deep at line 1 column 161".to_owned())
    );
}

#[test]
fn of_very_many_problems_the_first_are_listed() {
    let keys = items(10_000, |i| format!(r#""k{i}": 1"#));
    let found = problems(&pack(&format!(r#""features": [], {keys}"#)));
    assert_eq!(found.len(), 1_001);
    assert_eq!(found[0], "k0: unknown key \"k0\"");
    assert_eq!(found[1_000], "the pack: 9000 more problems are not listed; mend these first");
}

#[test]
fn long_words_are_cut_short() {
    let long = "x".repeat(1_000_000);
    let cut = format!("\"{}…\"", "x".repeat(80));
    let cells =
        format!(r#""features": [{}], "cells": {{"{long}": {{"f0": "{long}"}}}}"#, features(1));
    assert_eq!(
        problems(&pack(&cells)),
        [
            format!("cells.{cut}: unknown thing {cut}; use one of: t0, t1"),
            format!("cells.{cut}.f0: unknown choice {cut}; use one of: c0, c1"),
        ]
    );
    let quotes = format!(r#""features": [], "language": "{}""#, r#"\""#.repeat(100));
    let found = problems(&pack(&quotes));
    assert!(
        found[0].starts_with(&format!("language: \"{}…\" is not", r#"\""#.repeat(80))),
        "{found:?}"
    );
}

#[test]
fn nothing_in_a_word_tricks_the_eye() {
    let cells = r#""features": [], "cells": {"\u202e0t\u0007": {}, "t0": {"": "a", "f.g": "b"}}"#;
    assert_eq!(
        problems(&pack(cells)),
        [
            r#"cells."\u{202e}0t\u{7}": unknown thing "\u{202e}0t\u{7}"; use one of: t0, t1"#,
            r#"cells.t0."": unknown feature """#,
            r#"cells.t0."f.g": unknown feature "f.g""#,
        ]
    );
    let family = r#"{"version": 1, "title": "T", "features": [], "examples": [{"name": "E", "is": "tea"}],
        "things": [{"id": "tea", "name": "T"}, {"id": "x\n\u202e", "name": "X", "kind_of": "tea"}]}"#;
    assert_eq!(
        problems(family)[1],
        r#"examples[0].is: "tea" has kinds; name the one it is: "x\n\u{202e}""#
    );
}

#[test]
fn long_circles_and_families_are_cut_short() {
    let round = items(100, |i| {
        format!(r#"{{"id": "t{i}", "name": "T", "kind_of": "t{}"}}"#, (i + 1) % 100)
    });
    assert_eq!(
        problems(&format!(
            r#"{{"version": 1, "title": "T", "things": [{round}], "features": []}}"#
        )),
        [
            "things[0].kind_of: goes round in a circle: t0 → t1 → t2 → t3 → t4 → t5 → t6 → t7 → … (93 more)"
        ]
    );
}

#[test]
fn numbers_that_are_none_are_out_of_range() {
    let number = |key: &str, number: f64| (key.to_owned(), Tree::Number(number));
    let text = |key: &str, text: &str| (key.to_owned(), Tree::Text(text.to_owned()));
    let thing = |id: &str| Tree::Map(vec![text("id", id), text("name", "T")]);
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let feature = Tree::Map(vec![text("id", "f"), text("label", "F"), number("effort", odd)]);
        let source = Tree::Map(vec![text("id", "s"), text("title", "S"), number("year", odd)]);
        let tree = Tree::Map(vec![
            number("version", odd),
            text("title", "T"),
            ("things".to_owned(), Tree::List(vec![thing("a"), thing("b")])),
            ("features".to_owned(), Tree::List(vec![feature])),
            ("sources".to_owned(), Tree::List(vec![source])),
        ]);
        let found: Vec<String> =
            pack::load(&tree).expect_err("odd numbers").iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "version: this version is not known; write 1",
                "features[0].effort: the number must be from 0.01 to 100",
                "sources[0].year: the number must be a whole year, such as 2008",
            ]
        );
    }
}

#[test]
fn of_equal_keys_the_last_counts() {
    let guide = guide(&pack(r#""features": [], "title": "First", "title": "Last""#));
    assert_eq!(guide.title, "Last");
}

/// The time that no pack may take, on a slow machine and unoptimised.
const LONG: Duration = Duration::from_secs(30);

#[test]
fn families_of_families_take_no_long() {
    let family = |i| match i {
        0 => r#"{"id": "t0", "name": "T"}"#.to_owned(),
        1..1_000 => format!(r#"{{"id": "t{i}", "name": "T", "kind_of": "t{}"}}"#, i - 1),
        _ => format!(r#"{{"id": "t{i}", "name": "T", "kind_of": "t999"}}"#),
    };
    let cells =
        items(1_000, |i| format!(r#""t{}": {{"f0": "c0", "f{}": "c1"}}"#, i + 1_000, i % 499 + 1));
    let json = format!(
        r#"{{"version": 1, "title": "T", "things": [{}], "features": [{}], "cells": {{{cells}}}}}"#,
        items(2_000, family),
        features(500)
    );
    let start = Instant::now();
    assert_eq!(guide(&json).leaves().len(), 1_000);
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn looking_for_the_nearest_of_thousands_of_words_takes_no_long() {
    let long = |i: usize| format!("{}{i:06}", "ab".repeat(37));
    let sources = items(5_000, |i| format!(r#"{{"id": "{}", "title": "S"}}"#, long(i)));
    let quoted = items(2_000, |i| format!(r#""{}""#, long(i + 500_000)));
    let event = format!(r#"{{"when": "1900", "what": "E", "sources": [{quoted}]}}"#);
    let json = pack(&format!(r#""features": [], "timeline": [{event}], "sources": [{sources}]"#));
    let start = Instant::now();
    assert_eq!(problems(&json).len(), 1_001);
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}
