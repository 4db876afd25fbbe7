//! What holds of every reader of files: any bytes are read or refused, and any pack that is written
//! comes back but for what is said.
#![cfg(feature = "cli")]

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use which_one::formats::{self, Format};
use which_one::guide::Guide;
use which_one::pack;
use which_one::sheet::{self, Wishes};

const TABLES: [Format; 4] = [Format::Csv, Format::Tsv, Format::Markdown, Format::Html];

/// Real files, as a start.
const FILES: [&str; 10] = [
    "tests/tables/01-coffee-columns.csv",
    "tests/tables/05-title-row.tsv",
    "tests/tables/06-two-headings.html",
    "tests/tables/10-frequencies.md",
    "tests/tables/15-many-values.csv",
    "tests/tables/18-nested.html",
    "tests/keys/beetles.dlt",
    "tests/keys/foxes.clavis.json",
    "tests/keys/mistletoes.xml",
    "packs/coffee.json",
];

/// Reads bytes in every way there is; what becomes a pack is a sound one, or its problems are said.
fn read_in_every_way(bytes: &[u8]) {
    let Ok(text) = formats::decode(bytes) else { return };
    let _ = Format::of_text(&text);
    for format in Format::ALL {
        if let Ok(table) = formats::read_table(&text, format)
            && let Ok(sheet) = sheet::read(&table.grid, &Wishes::default())
        {
            assert_eq!(pack::load(&sheet.pack).err(), None, "{format:?}: {text:?}");
        }
        if let Ok(brought) = formats::read_key(&text, format) {
            let _ = pack::load(&brought.pack);
        }
    }
}

/// A few letters, and such as mean something in one format or another.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z][a-z]{1,8}",
        1 => "[A-Za-zäß'*|<&;,=\"]{1,6}[a-z]",
    ]
}

/// A pack with things and features of any names, choices, frequencies, gaps and notes.
fn guide() -> impl Strategy<Value = Guide> {
    let names = |count| prop::collection::vec(name(), count);
    let cells =
        prop::collection::vec((0..6_u8, prop::option::of("[a-z]{3,9}( [a-z]{2,7}){1,4}")), 20);
    (names(2..5_usize), names(1..5_usize), cells).prop_map(|(things, features, cells)| {
        let id = |what: &str, at: usize| format!("{what}{at}");
        let listed = |names: &[String], what: &str| -> Vec<Value> {
            let entry = |(at, name): (usize, &String)| json!({"id": id(what, at), "name": format!("{name} {at}")});
            names.iter().enumerate().map(entry).collect()
        };
        let feature = |(at, label): (usize, &String)| {
            json!({"id": id("f", at), "label": format!("{label} {at}"), "choices":
                [{"id": "red", "label": "Red"}, {"id": "green", "label": "Green"}, {"id": "blue", "label": "Blue"}]})
        };
        let mut matrix = Map::new();
        for row in 0..things.len() {
            let mut cells_of = Map::new();
            for column in 0..features.len() {
                let (kind, note) = &cells[(row * features.len() + column) % cells.len()];
                let is = match kind {
                    0 => json!("red"),
                    1 => json!("green"),
                    2 => json!({"green": "usually", "blue": "rarely"}),
                    3 => json!(["red", "blue"]),
                    4 => json!("n/a"),
                    _ => continue,
                };
                let cell = note.as_ref().map_or_else(|| json!({"is": is}), |note| json!({"is": is, "note": note}));
                cells_of.insert(id("f", column), cell);
            }
            matrix.insert(id("t", row), Value::Object(cells_of));
        }
        let pack = json!({
            "version": 1, "title": "Which one?", "cells": matrix, "things": listed(&things, "t"),
            "features": features.iter().enumerate().map(feature).collect::<Vec<_>>(),
        });
        let tree = serde_json::from_value(pack).expect("a tree");
        pack::load(&tree).expect("a sound pack")
    })
}

fn names(guide: &Guide) -> Vec<String> {
    guide.leaves().iter().map(|&leaf| guide.thing(leaf).name.clone()).collect()
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read_in_every_way(&bytes);
    }

    #[test]
    fn no_damage_to_a_real_file_makes_a_reader_panic(
        file in 0..FILES.len(),
        damages in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..8)
    ) {
        let mut bytes = std::fs::read(FILES[file]).expect("a file");
        bytes.truncate(4000);
        for (at, byte, how) in damages {
            let at = at.index(bytes.len().max(1));
            match how {
                _ if bytes.is_empty() => bytes.push(byte),
                // Signs that mean something are likelier than others.
                0 => bytes[at] = b"|,;\t\"'<>/#*&:{}[]\n\r-0"[usize::from(byte) % 21],
                1 => { bytes.remove(at); }
                _ => bytes.truncate(at),
            }
        }
        read_in_every_way(&bytes);
    }

    #[test]
    fn what_is_not_said_to_differ_comes_back_from_every_table(
        guide in guide(),
        format in prop::sample::select(&TABLES[..])
    ) {
        let (text, _) = formats::write(&guide, format).expect("tables are written");
        let table = formats::read_table(&text, format).expect("a table");
        let said = formats::differences(&guide, &table);
        let sheet = sheet::read(&table.grid, &Wishes::default()).expect("things and features");
        let back = pack::load(&sheet.pack).expect("a sound pack");
        prop_assert_eq!(names(&back), names(&guide));
        for (feature, twin) in guide.feature_ids().zip(back.feature_ids()) {
            let label = &guide.feature(feature).label;
            prop_assert_eq!(label, &back.feature(twin).label);
            for (&leaf, &other) in guide.leaves().iter().zip(back.leaves()) {
                let whole = format!("“{label}” of {}", guide.thing(leaf).name);
                let is_said = |one: &String| *one == whole || one.starts_with(&format!("“{label}” has")) || one.starts_with(&format!("“{label}” becomes"));
                if !said.iter().any(is_said) {
                    let (one, two) = (guide.cell(leaf, feature), back.cell(other, twin));
                    prop_assert_eq!(&one.note, &two.note, "{}", text);
                    prop_assert_eq!(std::mem::discriminant(&one.content), std::mem::discriminant(&two.content), "{}", text);
                }
            }
        }
    }

    #[test]
    fn things_and_questions_come_back_from_clavis(guide in guide()) {
        let (text, _) = formats::write(&guide, Format::Clavis).expect("Clavis is written");
        let brought = formats::read_key(&text, Format::Clavis).expect("sound Clavis");
        let back = pack::load(&brought.pack).expect("a sound pack");
        prop_assert_eq!(names(&back), names(&guide));
        let asked = |guide: &Guide| -> Vec<String> {
            guide.questions().map(|id| guide.feature(id).asked_as().to_owned()).collect()
        };
        prop_assert_eq!(asked(&back), asked(&guide));
    }
}
