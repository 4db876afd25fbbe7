//! The comparison as finished rows: labels, cells in words, whether they differ, which rows are
//! shown and in which order.

mod support;

use support::{feature, film_music, guide, thing};
use which_one::compare::{Behind, Order, Selection, Table};
use which_one::guide::Guide;
use which_one::identify::Key;
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
            "first": {"note": "Long ago, in Köln and Ως."}},
    "coffee": {"leaves": "no", "milk": ["yes", "no"], "spoon": {"is": "yes", "sources": ["spoons"]}},
    "juice": {"leaves": "n/a", "warm": {"is": {"no": "usually", "yes": "rarely"}}, "spoon": "yes"}
  },
  "disputes": [{"id": "d", "about": ["hot"], "feature": "warm", "said": [{"claim": "Tea is cold."}],
                "verdict": "false", "truth": "It is hot.", "sources": ["spoons"]}],
  "sources": [{"id": "spoons", "title": "On spoons"}]
}"#;

fn selection(guide: &Guide, things: &[&str]) -> Selection {
    Selection { things: things.iter().map(|id| thing(guide, id)).collect(), ..Selection::default() }
}

fn table(guide: &Guide, wanted: &Selection) -> Table {
    Table::new(&Key::new(guide.clone()), wanted, &ENGLISH)
}

fn lines(table: &Table) -> Vec<String> {
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
    lines.push(format!("{} of {}, {} hidden", table.shown, table.all, table.hidden));
    lines
}

#[test]
fn of_many_rows_the_first_are_drawn_and_all_are_counted() {
    let cells = |word: &str| {
        let cells: Vec<String> = (0..200)
            .map(|i| format!(r#""f{i:03}": "{}""#, if i % 4 == 0 { word } else { "same" }))
            .collect();
        cells.join(", ")
    };
    let guide = guide(&format!(
        r#"{{"version": 1, "title": "T", "things": [{{"id": "a", "name": "A"}}, {{"id": "b", "name": "B"}}],
            "cells": {{"a": {{{}}}, "b": {{{}}}}}}}"#,
        cells("one"),
        cells("other")
    ));
    let counted = |wanted: &Selection| {
        let table = table(&guide, wanted);
        let drawn: usize = table.groups.iter().map(|group| group.rows.len()).sum();
        (drawn, table.shown, table.beyond, table.hidden, table.all)
    };
    let mut wanted = selection(&guide, &["a", "b"]);
    assert_eq!(counted(&wanted), (60, 200, 140, 0, 200));
    wanted.reach();
    assert_eq!(counted(&wanted), (120, 200, 80, 0, 200));
    wanted.reach();
    assert_eq!(counted(&wanted), (200, 200, 0, 0, 200));
    wanted.find("one".to_owned());
    assert_eq!(counted(&wanted), (50, 50, 0, 0, 200));
    wanted.find("same".to_owned());
    assert_eq!(counted(&wanted), (60, 150, 90, 0, 200));
    wanted.only_differences = true;
    assert_eq!(counted(&wanted), (0, 0, 0, 150, 200));
    wanted.find(String::new());
    assert_eq!(counted(&wanted), (50, 50, 0, 150, 200));
    wanted.only_differences = false;
    wanted.sort(Order::Separation);
    assert_eq!(counted(&wanted), (60, 200, 140, 0, 200));
}

fn rows(guide: &Guide, things: &[&str], only_differences: bool) -> Vec<String> {
    lines(&table(guide, &Selection { only_differences, ..selection(guide, things) }))
}

/// The labels of the rows in which something is found.
fn found(typed: &str) -> Vec<String> {
    let guide = guide(PACK);
    let filter = typed.to_owned();
    let wanted = Selection { filter, ..selection(&guide, &["tea", "coffee"]) };
    labels(&table(&guide, &wanted))
}

fn labels(table: &Table) -> Vec<String> {
    table.groups.iter().flat_map(|group| &group.rows).map(|row| row.label.clone()).collect()
}

#[test]
fn rows_stand_in_the_author_s_groups_with_their_cells_in_words() {
    assert_eq!(
        rows(&guide(PACK), &["tea", "coffee", "juice"], false),
        [
            "Origin | From leaves ≠ | yes | no | does not apply",
            "Origin | First drunk = | Long ago, in Köln and Ως. |  | ",
            "Serving | With milk ≠ | usually a drop, sometimes yesIn Britain. | sometimes yes, sometimes no | not known",
            "Serving | Spoon = | not known | yes | yes",
            "– | Warm ≠ | yes | yes | usually no",
            "5 of 5, 0 hidden",
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
            "2 of 5, 3 hidden",
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
fn rows_are_found_by_what_they_show_in_large_and_small_letters() {
    assert_eq!(found("MILK"), ["With milk"]);
    assert_eq!(found("serv"), ["With milk", "Spoon"]);
    assert_eq!(found("not known"), ["Spoon"]);
    assert_eq!(found("yes from"), ["From leaves"]);
    assert_eq!(found("KÖLN"), ["First drunk"]);
    assert_eq!(found("ΩΣ"), Vec::<String>::new());
    assert_eq!(found("ως"), ["First drunk"]);
    assert_eq!(found("  "), ["From leaves", "First drunk", "With milk", "Spoon", "Warm"]);
    // A note that is folded away is not in sight.
    assert_eq!(found("Britain"), Vec::<String>::new());
}

#[test]
fn what_is_hidden_is_counted_among_the_rows_found() {
    let guide = guide(PACK);
    let mut wanted = selection(&guide, &["tea", "coffee"]);
    wanted.only_differences = true;
    wanted.filter = "serving".to_owned();
    let table = table(&guide, &wanted);
    assert_eq!((labels(&table), table.hidden, table.all), (vec!["With milk".to_owned()], 1, 5));
}

#[test]
fn a_cell_says_what_is_behind_it_and_opens() {
    let guide = guide(PACK);
    let mut wanted = selection(&guide, &["tea", "coffee"]);
    let behind = |table: &Table, row: &str| {
        let found = table.groups.iter().flat_map(|group| &group.rows).find(|one| one.label == row);
        found.expect(row).cells.iter().map(|cell| cell.behind).collect::<Vec<_>>()
    };
    let closed = table(&guide, &wanted);
    assert_eq!(behind(&closed, "With milk"), [Some(Behind::Note), None]);
    assert_eq!(behind(&closed, "Spoon"), [None, Some(Behind::Sources)]);
    assert_eq!(
        behind(&closed, "Warm"),
        [Some(Behind::Disputes); 2],
        "kinds share a family's disputes"
    );
    assert_eq!(behind(&closed, "First drunk"), [None, None], "a note is in sight anyway");

    wanted.open(thing(&guide, "tea"), feature(&guide, "milk"));
    wanted.filter = "britain".to_owned();
    let open = table(&guide, &wanted);
    assert_eq!(labels(&open), ["With milk"]);
    assert_eq!(
        open.groups[0].rows[0].cells.iter().map(|cell| cell.is_open).collect::<Vec<_>>(),
        [true, false]
    );
    wanted.open(thing(&guide, "tea"), feature(&guide, "milk"));
    assert_eq!(wanted.opened, []);
}

#[test]
fn what_separates_the_things_best_comes_first_and_notes_last() {
    let guide = guide(PACK);
    let sorted = |things: &[&str]| {
        let wanted = Selection { order: Order::Separation, ..selection(&guide, things) };
        let table = table(&guide, &wanted);
        assert_eq!(table.groups.iter().map(|group| &group.title).collect::<Vec<_>>(), [&None]);
        labels(&table)
    };
    assert_eq!(
        sorted(&["tea", "coffee"]),
        ["From leaves", "With milk", "Warm", "Spoon", "First drunk"]
    );
    assert_eq!(
        sorted(&["tea", "juice"]),
        ["Warm", "From leaves", "With milk", "Spoon", "First drunk"]
    );
}

#[test]
fn choosing_keeps_the_guide_s_order_and_at_least_one_thing() {
    let guide = guide(PACK);
    let mut wanted = Selection::new(&guide);
    let names = |wanted: &Selection| {
        wanted.things.iter().map(|&id| guide.thing(id).name.clone()).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(names(&wanted), "Hot drink, Juice");
    wanted.toggle(thing(&guide, "coffee"), &guide);
    assert_eq!(names(&wanted), "Hot drink, Coffee, Juice");
    for id in ["hot", "coffee", "juice"] {
        wanted.toggle(thing(&guide, id), &guide);
    }
    assert_eq!(names(&wanted), "Juice");
}

#[test]
fn families_unfold_their_kinds_and_so_does_choosing_one_of_them() {
    let guide = guide(PACK);
    let mut wanted = Selection::new(&guide);
    let hot = thing(&guide, "hot");
    assert_eq!(wanted.unfolded, []);
    wanted.fold(hot);
    assert_eq!(wanted.unfolded, [hot]);
    wanted.fold(hot);
    assert_eq!(wanted.unfolded, []);
    wanted.choose(vec![thing(&guide, "tea"), thing(&guide, "coffee")], &guide);
    assert_eq!(wanted.unfolded, [hot]);
}

#[test]
fn the_three_of_film_music_differ_in_where_they_come_from() {
    let film_music = film_music();
    let lines = rows(&film_music, &["score", "soundtrack", "cast-recording"], true);
    let origin = lines.iter().find(|line| line.contains("Comes from")).expect("a row of origins");
    assert!(origin.contains('≠'), "{origin}");
}

#[test]
fn numbers_are_compared_and_sorted_as_choices_are() {
    let guide = guide(
        r#"{"version": 1, "title": "Flat white or latte?",
            "things": [{"id": "flat-white", "name": "Flat white"}, {"id": "latte", "name": "Latte"}],
            "features": [
              {"id": "milk", "label": "Milk", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
              {"id": "size", "label": "Size", "question": "How much is it?",
               "number": {"unit": "ml", "min": 50, "max": 500}}],
            "cells": {"flat-white": {"milk": "yes", "size": {"from": 150, "to": 180}},
                      "latte": {"milk": "yes", "size": {"from": 240, "to": 350}}}}"#,
    );
    let wanted = Selection { order: Order::Separation, ..Selection::new(&guide) };
    assert_eq!(
        lines(&table(&guide, &wanted)),
        [
            "– | Size ≠ | 150–180\u{a0}ml | 240–350\u{a0}ml",
            "– | Milk = | Yes | Yes",
            "2 of 2, 0 hidden"
        ]
    );
}
