//! `packs/pack.schema.json` and the validator agree on what a pack is.

mod support;

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Map, Value};
use support::{packs, problems};
use which_one::pack::{self, Kind, Problem, ProblemKind, What};

/// Broken only in ways that a schema cannot see: what an id names, which ids stand twice, what goes
/// round in a circle, which choices a feature has, which days there are.
const ONLY_THE_VALIDATOR_REFUSES: &[&str] = &[
    "cell-all-never",
    "cell-unknown-choice",
    "cells-of-nothing",
    "disputes-name-nothing",
    "examples-name-nothing",
    "ids-twice",
    "kind-of-circles",
    "kind-of-unknown",
    "only-if-circles",
    "only-if-names-nothing",
    "relations-name-nothing",
    "sources-missing",
    "sources-unknown",
    "timeline-names-nothing",
];

/// Whether a schema can see a problem, wherever it stands.
fn is_visible(kind: &ProblemKind) -> bool {
    match kind {
        ProblemKind::Unknown { what, .. } => {
            !matches!(what, What::Thing | What::Feature | What::Choice | What::Source)
        }
        ProblemKind::Duplicate(..)
        | ProblemKind::Circle(_)
        | ProblemKind::ExampleIsFamily(..)
        | ProblemKind::NoteHasNoChoices(_)
        | ProblemKind::NoteIsNotAsked(_)
        | ProblemKind::NothingHolds
        | ProblemKind::OffScale { .. }
        | ProblemKind::OutOfRange("above \"min\"" | "at least \"from\"")
        | ProblemKind::RelatedToItself => false,
        // The shape of a date can be seen, the days of a month cannot.
        ProblemKind::BadDate(date) => date.len() != "1965-03-02".len(),
        // A schema knows neither which features are answered with numbers, nor decimals.
        ProblemKind::Expected { expected, found } => {
            let is_seen = |start| !expected.starts_with(start);
            match found {
                Kind::Text => is_seen("a number or"),
                Kind::Number => is_seen("a choice"),
                _ => true,
            }
        }
        ProblemKind::OutOfRange(range) => !range.contains("decimals"),
        ProblemKind::UnknownKey { key, .. } => key != "from",
        _ => true,
    }
}

#[track_caller]
fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[track_caller]
fn schema() -> Value {
    json(&std::fs::read_to_string("packs/pack.schema.json").expect("packs/pack.schema.json"))
}

#[track_caller]
fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).expect("a schema")
}

/// The places that the schema complains of, as the validator writes them; "" is the whole pack.
fn places(validator: &Validator, pack: &str) -> Vec<String> {
    let step = |step: &str| match step.parse::<usize>() {
        Ok(index) => format!("[{index}]"),
        Err(_) => format!(".{step}"),
    };
    let place = |pointer: &str| pointer.split('/').skip(1).map(step).collect::<String>();
    let pack = json(pack);
    let pointers = validator.iter_errors(&pack).map(|error| error.instance_path().to_string());
    pointers.map(|pointer| place(&pointer).trim_start_matches('.').to_owned()).collect()
}

#[track_caller]
fn broken(text: &str) -> Vec<Problem> {
    let tree: pack::Tree = serde_json::from_str(text).expect("JSON");
    pack::load(&tree).expect_err("a broken pack")
}

/// Whether one of the schema's complaints is about a problem: at its place, or at what it is in.
fn is_seen(problem: &Problem, places: &[String]) -> bool {
    let at_top = !problem.path.contains(['.', '[']);
    places.iter().any(|place| {
        if place.is_empty() { at_top } else { problem.path.starts_with(place.as_str()) }
    })
}

#[test]
fn the_schema_is_a_schema() {
    jsonschema::meta::validate(&schema()).expect("JSON Schema 2020-12");
}

#[test]
fn sound_packs_are_sound_to_both() {
    let validator = validator();
    let mut all = packs("packs");
    all.retain(|(name, _)| name != "pack.schema");
    assert!(!all.is_empty());
    all.extend(packs("tests/packs/sound"));
    for (name, text) in all {
        assert_eq!(places(&validator, &text), [""; 0], "{name}");
        assert_eq!(problems(&text), [""; 0], "{name}");
    }
}

#[test]
fn broken_packs_are_broken_to_both_unless_no_schema_could_see_it() {
    let validator = validator();
    let mut unseen = Vec::new();
    for (name, text) in packs("tests/packs/broken") {
        let is_hidden = broken(&text).iter().all(|problem| !is_visible(&problem.kind));
        let is_sound = validator.is_valid(&json(&text));
        assert!(is_hidden || !is_sound, "the schema accepts {name}");
        if is_sound {
            unseen.push(name);
        }
    }
    assert_eq!(unseen, ONLY_THE_VALIDATOR_REFUSES);
}

#[test]
fn the_schema_complains_where_the_validator_does() {
    let validator = validator();
    for (name, text) in packs("tests/packs/broken") {
        let places = places(&validator, &text);
        let mut visible = broken(&text);
        visible.retain(|problem| is_visible(&problem.kind) && !is_seen(problem, &places));
        let missed: Vec<String> = visible.iter().map(ToString::to_string).collect();
        assert!(missed.is_empty(), "{name}: {missed:#?}\nthe schema sees: {places:#?}");
    }
}

#[test]
fn the_limits_are_the_same() {
    let validator = validator();
    let lists = [
        ("things", 2_000, r#"{"id": "t#", "name": "T"}"#),
        ("features", 2_000, r#"{"id": "f#", "label": "F"}"#),
        ("disputes", 2_000, r#"{"id": "d#", "verdict": "true", "truth": "D"}"#),
        ("relations", 2_000, r#"{"from": "t0", "is": "overlaps", "to": "t1"}"#),
        ("timeline", 2_000, r#"{"when": "1900", "what": "E"}"#),
        ("examples", 2_000, r#"{"name": "E", "is": "none"}"#),
        ("sources", 5_000, r#"{"id": "s#", "title": "S"}"#),
    ];
    for (list, limit, item) in lists {
        for (count, is_sound) in [(limit, true), (limit + 1, false)] {
            let items: Vec<Value> =
                (0..count).map(|i| json(&item.replace('#', &i.to_string()))).collect();
            let mut pack = json(
                r#"{"version": 1, "title": "T", "features": [],
                    "things": [{"id": "t0", "name": "T"}, {"id": "t1", "name": "T"}]}"#,
            );
            pack[list] = Value::Array(items);
            assert_eq!(validator.is_valid(&pack), is_sound, "{count} {list}");
            assert_eq!(problems(&pack.to_string()).is_empty(), is_sound, "{count} {list}");
        }
    }
}

#[test]
fn a_feature_has_as_many_choices_to_both() {
    for (count, is_sound) in [(2, true), (64, true), (1, false), (65, false)] {
        let choices: Vec<String> =
            (0..count).map(|i| format!(r#"{{"id": "c{i}", "label": "C"}}"#)).collect();
        let pack = format!(
            r#"{{"version": 1, "title": "T", "features": [{{"id": "f", "label": "F", "choices": [{}]}}],
                "things": [{{"id": "t0", "name": "T"}}, {{"id": "t1", "name": "T"}}]}}"#,
            choices.join(",")
        );
        assert_eq!(validator().is_valid(&json(&pack)), is_sound, "{count}");
        assert_eq!(problems(&pack).is_empty(), is_sound, "{count}");
    }
}

/// Every object of the schema that has `properties`, with its place.
fn objects(schema: &Value) -> Vec<(String, &Map<String, Value>)> {
    let mut found = Vec::new();
    let mut waiting = vec![(String::new(), schema)];
    while let Some((place, value)) = waiting.pop() {
        match value {
            Value::Object(object) => {
                if object.get("properties").is_some_and(Value::is_object) {
                    found.push((place.clone(), object));
                }
                waiting.extend(object.iter().map(|(key, below)| (format!("{place}/{key}"), below)));
            }
            Value::Array(items) => {
                waiting.extend(items.iter().map(|below| (format!("{place}[]"), below)));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn every_key_is_described_and_no_other_is_allowed() {
    let schema = schema();
    let objects = objects(&schema);
    assert_eq!(objects.len(), 16);
    for (place, object) in objects {
        assert_eq!(object.get("additionalProperties"), Some(&Value::Bool(false)), "{place}");
        for (key, about) in object["properties"].as_object().expect("properties") {
            let described =
                about["description"].as_str().is_some_and(|text| text.ends_with(['.', '"']));
            assert!(described, "{place}/{key}");
        }
    }
    for (name, about) in schema["$defs"].as_object().expect("$defs") {
        assert!(about["title"].is_string() && about["description"].is_string(), "{name}");
    }
}

#[test]
fn the_pack_with_every_key_has_every_key() {
    let schema = schema();
    let known: BTreeSet<&str> = objects(&schema)
        .iter()
        .flat_map(|(_, object)| object["properties"].as_object().expect("properties").keys())
        .map(String::as_str)
        .collect();
    let text = std::fs::read_to_string("tests/packs/sound/every-key.json").expect("the pack");
    let absent: Vec<_> =
        known.iter().filter(|key| !text.contains(&format!("\"{key}\":"))).collect();
    assert!(absent.is_empty(), "the schema has keys that no sound pack proves: {absent:?}");
}
