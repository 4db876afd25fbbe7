//! What `make fuzz` holds, briefly: every seed and everything that was ever found, then changed at random.
#![cfg(feature = "cli")]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::path::Path;

use proptest::prelude::*;

/// The files that a target starts from.
fn seeds(folders: &[&str]) -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    for folder in folders.iter().map(Path::new).filter(|folder| folder.is_dir()) {
        paths.extend(
            folder.read_dir().expect("a folder").map(|entry| entry.expect("a file").path()),
        );
    }
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).expect("a file")).collect()
}

/// Bytes at a place that make room for others.
type Edit = (prop::sample::Index, usize, Vec<u8>);

/// One of the seeds, with some bytes changed.
fn changed(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..4),
        prop::sample::select(vec![
            "\"", "[", "{}", "null", ",", "<td>", "|", "\n", "1e99", "&", "~", "="
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let edit = (any::<prop::sample::Index>(), 0..12_usize, bytes);
    (prop::sample::select(seeds), prop::collection::vec(edit, 0..4)).prop_map(|(seed, edits)| {
        edits.into_iter().fold(seed, |bytes, (at, long, others): Edit| {
            let at = at.index(bytes.len() + 1);
            let end = (at + long).min(bytes.len());
            [&bytes[..at], &others, &bytes[end..]].concat()
        })
    })
}

/// Holds a property for the seeds, for what was found, and for some changes of them.
fn hold(folders: &[&str], cases: u32, holds: fn(&[u8])) {
    let seeds = seeds(folders);
    assert!(!seeds.is_empty(), "no seeds in {folders:?}");
    for seed in &seeds {
        holds(seed);
    }
    let settings = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(settings, |(bytes in changed(seeds))| holds(&bytes));
}

#[test]
fn any_pack_is_shown_or_said_to_be_broken() {
    let folders = ["tests/packs/sound", "tests/packs/broken", "fuzz/found/pack"];
    hold(&folders, 150, fuzz::pack::holds);
}

#[test]
fn any_json_of_a_page_is_shown_or_said_to_be_broken() {
    hold(&["fuzz/seeds/json", "fuzz/found/json"], 300, fuzz::json::holds);
}

#[test]
fn any_table_is_a_sound_pack_or_a_trouble() {
    hold(&["tests/tables", "tests/keys", "fuzz/found/table"], 100, fuzz::table::holds);
}

#[test]
fn any_steps_lead_somewhere_and_back() {
    hold(&["fuzz/seeds/steps", "fuzz/found/steps"], 100, fuzz::steps::holds);
}

#[test]
fn any_link_is_read_and_written_the_same() {
    hold(&["fuzz/seeds/link", "fuzz/found/link"], 300, fuzz::link::holds);
}
