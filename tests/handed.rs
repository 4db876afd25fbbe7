//! Tables that a page's script hands over: the pack that comes of one is the one that the same table
//! makes anywhere else, and every text of a page survives the way.

use proptest::prelude::*;
use which_one::handed;
use which_one::pack::{self, Tree};
use which_one::sheet::{self, Grid, Wishes};

/// The text that a script would hand over for a table without spans.
fn text(about: [&str; 3], rows: &[Vec<String>]) -> String {
    let line = |fields: &[&str]| [&fields.join("\u{1f}"), "\u{1e}"].concat();
    let cells = |row: &Vec<String>| {
        line(&row.iter().flat_map(|words| ["d", "1", "1", words]).collect::<Vec<_>>())
    };
    [line(&about), rows.iter().map(cells).collect()].concat()
}

fn owned(rows: &[&[&str]]) -> Vec<Vec<String>> {
    Grid::of(rows).rows
}

fn pack(json: &str) -> Tree {
    serde_json::from_str(json).expect("JSON")
}

fn value<'t>(pack: &'t Tree, key: &str) -> Option<&'t Tree> {
    let Tree::Map(entries) = pack else { panic!("no object") };
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn title(about: [&str; 3], rows: &[&[&str]]) -> Tree {
    let json = handed::pack_of(&text(about, &owned(rows))).expect("a table");
    value(&pack(&json), "title").expect("a title").clone()
}

const TEA: &[&[&str]] = &[&["Feature", "Tea", "Coffee"], &["Leaves", "yes", "no"]];
const TITLED: &[&[&str]] =
    &[&["Hot drinks", "", ""], &["Feature", "Tea", "Coffee"], &["Leaves", "yes", "no"]];

#[test]
fn the_caption_is_the_title_then_a_row_of_the_table_then_what_stands_before_it() {
    let text = |words: &str| Tree::Text(words.to_owned());
    assert_eq!(title(["Caption", "Page", ""], TITLED), text("Caption"));
    assert_eq!(title(["", "Page", ""], TITLED), text("Hot drinks"));
    assert_eq!(title(["", "Page", ""], TEA), text("Page"));
    assert_eq!(title(["", "", ""], TEA), text("Which one is it?"));
}

#[test]
fn a_language_that_no_pack_can_have_is_left_to_the_page() {
    for (said, is_kept) in [("pt-BR", true), ("", false), ("English", false), ("x-unknown", false)]
    {
        let json = handed::pack_of(&text(["", "", said], &owned(TEA))).expect("a table");
        let kept = value(&pack(&json), "language").is_some();
        assert_eq!(kept, is_kept, "{said}");
        assert_eq!(pack::load(&pack(&json)).err(), None);
    }
}

#[test]
fn cells_that_span_others_fill_their_places() {
    let handed = "\u{1f}\u{1f}\u{1e}\
        d\u{1f}1\u{1f}1\u{1f}\u{1f}h\u{1f}1\u{1f}1\u{1f}A\u{1f}h\u{1f}1\u{1f}1\u{1f}B\u{1e}\
        h\u{1f}1\u{1f}1\u{1f}Hot\u{1f}d\u{1f}2\u{1f}2\u{1f}yes\u{1e}\
        h\u{1f}1\u{1f}1\u{1f}Wet\u{1e}";
    let pack = pack(&handed::pack_of(handed).expect("a table"));
    let cells = Tree::Map(vec![
        ("hot".to_owned(), Tree::Text("yes".to_owned())),
        ("wet".to_owned(), Tree::Text("yes".to_owned())),
    ]);
    assert_eq!(
        value(&pack, "cells"),
        Some(&Tree::Map(vec![("a".to_owned(), cells.clone()), ("b".to_owned(), cells)]))
    );
}

#[test]
fn every_trouble_of_a_table_is_a_line_of_its_own() {
    let rows = owned(&[&["Feature", "Tea", "tea", ""], &["Leaves", "yes", "no", "no"]]);
    assert_eq!(
        handed::pack_of(&text(["", "", ""], &rows)).unwrap_err(),
        [
            "column 3: “tea” is the name of column 2 already; give things names of their own",
            "column 4: a thing without a name; write one into its heading",
        ]
    );
    let huge = owned(&[&["Feature", "Tea", "Coffee"], &["Leaves", &"x".repeat(5_000_000), "no"]]);
    assert_eq!(
        handed::pack_of(&text(["", "", ""], &huge)).unwrap_err(),
        ["the table is larger than 4 MiB, the limit; leave some of it out"]
    );
}

proptest! {
    #[test]
    fn what_is_handed_over_is_read_as_it_would_be_anywhere(
        rows in prop::collection::vec(prop::collection::vec(
            prop_oneof![
                prop::sample::select(vec!["", "yes", "no", "1,5 kg", "-0.125", "20+", "a\nb", "“\"\\\u{7}", "x [1]"])
                    .prop_map(str::to_owned),
                "[^\u{1e}\u{1f}]{0,8}",
            ],
            1..6,
        ), 0..6)
    ) {
        let grid = Grid { rows: rows.clone(), ..Grid::default() };
        match (handed::pack_of(&text(["", "", ""], &rows)), sheet::read(&grid, &Wishes::default())) {
            (Ok(json), Ok(sheet)) => prop_assert_eq!(pack(&json), sheet.pack),
            (Err(lines), Err(troubles)) => prop_assert_eq!(lines.len(), troubles.len()),
            (one, other) => prop_assert!(false, "{:?} and {:?}", one, other),
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[\u{1e}\u{1f}hd0-9a-c ]{0,80}") {
        let _ = handed::pack_of(&text);
    }
}
