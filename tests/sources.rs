//! Every statement of a pack we ship says where it comes from.

mod support;

use serde_json::{Value, from_str};
use support::shipped;

/// The places of a pack that state something and name no source.
///
/// Read as the pack is written: what a family comes to by its kinds is said there. A claim that is
/// disputed may be anybody's. Names, questions, help and the answers of examples are the pack's own
/// words, and need no source.
fn without_source(pack: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut look = |place: String, statement: &Value| {
        let sources = statement["sources"].as_array();
        if sources.is_none_or(Vec::is_empty) {
            places.push(place);
        }
    };
    for thing in list(&pack["things"]) {
        let id = &thing["id"];
        if thing["summary"].is_string() {
            look(format!("summary of {id}"), thing);
        }
        for paragraph in list(&thing["details"]) {
            look(format!("paragraph of {id}: {paragraph}"), paragraph);
        }
    }
    for (thing, row) in pack["cells"].as_object().into_iter().flatten() {
        for (feature, cell) in row.as_object().into_iter().flatten() {
            look(format!("cell {thing}.{feature}"), cell);
        }
    }
    for kind in ["disputes", "relations", "timeline"] {
        for statement in list(&pack[kind]) {
            look(format!("{kind}: {statement}"), statement);
        }
    }
    places
}

/// What is in a list; nothing where there is none.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn every_statement_of_every_pack_we_ship_names_its_source() {
    let mut places = Vec::new();
    for (name, json) in shipped() {
        let without = without_source(&from_str(&json).expect("JSON"));
        places.extend(without.iter().map(|place| format!("{name}: {place}")));
    }
    assert_eq!(places, [""; 0]);
}

#[test]
fn a_statement_without_a_source_is_named() {
    let pack = r#"{
        "things": [{"id": "cola", "name": "Cola", "summary": "Sweet.", "details": ["Brown."]},
                   {"id": "milk", "name": "Milk", "summary": "White.", "sources": ["s"]}],
        "cells": {"cola": {"fizzy": "yes", "sweet": {"is": "yes", "sources": []}},
                  "milk": {"fizzy": {"is": "no", "sources": ["s"]}}},
        "disputes": [{"id": "d"}, {"id": "e", "sources": ["s"]}],
        "relations": [{"from": "cola"}],
        "timeline": [{"when": "1886"}]
    }"#;
    let named = [
        r#"summary of "cola""#,
        r#"paragraph of "cola": "Brown.""#,
        "cell cola.fizzy",
        "cell cola.sweet",
        r#"disputes: {"id":"d"}"#,
        r#"relations: {"from":"cola"}"#,
        r#"timeline: {"when":"1886"}"#,
    ];
    assert_eq!(without_source(&from_str(pack).expect("JSON")), named);
}
