//! The comparison as finished rows: labels, cells in words, and whether they differ.

mod support;

use support::{film_music, guide, thing};
use which_one::compare::Table;
use which_one::guide::Guide;
use which_one::words::ENGLISH;

const PACK: &str = r#"{
  "version": 1, "title": "Tea or coffee?",
  "things": [{"id": "hot", "name": "Hot drink"},
             {"id": "tea", "name": "Tea", "kind_of": "hot"}, {"id": "coffee", "name": "Coffee", "kind_of": "hot"},
             {"id": "juice", "name": "Juice"}],
  "features": [
    {"id": "leaves", "label": "From leaves", "group": "Origin",
     "choices": [{"id": "yes", "label": "yes"}, {"id": "no", "label": "no"}]},
    {"id": "milk", "label": "With milk", "group": "Serving",
     "choices": [{"id": "yes", "label": "yes"}, {"id": "no", "label": "no"}, {"id": "some", "label": "a drop"}]},
    {"id": "warm", "label": "Warm",
     "choices": [{"id": "yes", "label": "yes"}, {"id": "no", "label": "no"}]},
    {"id": "spoon", "label": "Spoon", "group": "Serving",
     "choices": [{"id": "yes", "label": "yes"}, {"id": "no", "label": "no"}]},
    {"id": "first", "label": "First drunk", "group": "Origin"},
    {"id": "empty", "label": "Nobody knows"}
  ],
  "cells": {
    "hot": {"warm": "yes"},
    "tea": {"leaves": "yes", "milk": {"is": {"yes": "sometimes", "some": "usually", "no": "rarely"}, "note": "In Britain."},
            "first": {"note": "Long ago."}},
    "coffee": {"leaves": "no", "milk": ["yes", "no"], "spoon": "yes"},
    "juice": {"leaves": "n/a", "warm": {"is": {"no": "usually", "yes": "rarely"}}, "spoon": "yes"}
  }
}"#;

fn rows(guide: &Guide, things: &[&str], only_differences: bool) -> Vec<String> {
    let columns: Vec<_> = things.iter().map(|id| thing(guide, id)).collect();
    let table = Table::new(guide, &columns, only_differences, &ENGLISH);
    let mut lines = Vec::new();
    for group in &table.groups {
        for row in &group.rows {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| format!("{}{}", cell.text, cell.note.as_deref().unwrap_or_default()))
                .collect();
            let group = group.title.as_deref().unwrap_or("–");
            let differs = if row.differs { "≠" } else { "=" };
            lines.push(format!("{group} | {} {differs} | {}", row.label, cells.join(" | ")));
        }
    }
    lines.push(format!("{} hidden", table.hidden));
    lines
}

#[test]
fn rows_stand_in_the_author_s_groups_with_their_cells_in_words() {
    assert_eq!(
        rows(&guide(PACK), &["tea", "coffee", "juice"], false),
        [
            "Origin | From leaves ≠ | yes | no | does not apply",
            "Origin | First drunk = | Long ago. |  | ",
            "Serving | With milk ≠ | usually a drop, sometimes yesIn Britain. | sometimes yes, sometimes no | not known",
            "Serving | Spoon = | not known | yes | yes",
            "– | Warm ≠ | yes | yes | usually no",
            "0 hidden",
        ]
    );
}

#[test]
fn only_differences_leaves_out_the_rest_and_counts_it() {
    assert_eq!(
        rows(&guide(PACK), &["tea", "coffee"], true),
        [
            "Origin | From leaves ≠ | yes | no",
            "Serving | With milk ≠ | usually a drop, sometimes yesIn Britain. | sometimes yes, sometimes no",
            "3 hidden",
        ]
    );
}

#[test]
fn a_family_without_a_cell_shows_the_mean_of_its_kinds() {
    assert_eq!(
        rows(&guide(PACK), &["hot"], false)[0],
        "Origin | From leaves = | sometimes yes, sometimes no"
    );
}

#[test]
fn the_three_of_film_music_differ_in_where_they_come_from() {
    let film_music = film_music();
    let lines = rows(&film_music, &["score", "soundtrack", "cast-recording"], true);
    let origin = lines.iter().find(|line| line.contains("Comes from")).expect("a row of origins");
    assert!(origin.contains('≠'), "{origin}");
}
