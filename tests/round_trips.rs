//! Packs to tables and back: what a table can hold comes back, and the rest is said.
#![cfg(feature = "cli")]

use proptest::prelude::*;
use which_one::formats::{self, Format};
use which_one::guide::Guide;
use which_one::pack::{self, Tree};
use which_one::sheet::{self, Grid, Wishes};

const TABLES: [Format; 4] = [Format::Csv, Format::Tsv, Format::Markdown, Format::Html];

fn load(path: &str) -> Guide {
    let text = std::fs::read_to_string(path).expect("a pack");
    pack::load(&serde_json::from_str(&text).expect("JSON")).expect("a sound pack")
}

#[track_caller]
fn reads_back(guide: &Guide, text: &str, format: Format) -> Vec<String> {
    formats::differences(guide, &formats::read_table(text, format).expect("a table"))
}

#[test]
fn what_does_not_come_back_from_a_table_is_said() {
    let coffee = load("packs/coffee.json");
    for format in TABLES {
        let (text, left_out) = formats::write(&coffee, format).expect("tables are written");
        assert_eq!(
            reads_back(&coffee, &text, format),
            [
                "“The top” has other choices",
                "“Layers” has other choices",
                "“Served in” of Lungo",
                "“Shots” of Americano",
                "“Shots” of Caffè latte",
                "“Shots” of Mocha",
            ],
            "{format:?}"
        );
        let said: Vec<String> = left_out.iter().map(ToString::to_string).collect();
        let sources = format!("{} × sources", coffee.sources.len());
        assert!(said.contains(&sources), "{said:?}");
    }
}

#[test]
fn what_came_from_a_table_goes_back_into_one_whole() {
    for table in
        ["01-coffee-columns.csv", "06-two-headings.html", "08-sections.csv", "13-dashes.md"]
    {
        let text = std::fs::read_to_string(format!("tests/tables/{table}")).expect("a table");
        let format = Format::of_name(table).expect("a known ending");
        let read = formats::read_table(&text, format).expect("a table");
        let sheet = sheet::read(&read.grid, &Wishes::default()).expect("things and features");
        let guide = pack::load(&sheet.pack).expect("a sound pack");
        for format in TABLES {
            let (text, _) = formats::write(&guide, format).expect("tables are written");
            let none: [String; 0] = [];
            assert_eq!(reads_back(&guide, &text, format), none, "{table}, {format:?}");
        }
    }
}

#[test]
fn no_cell_of_a_written_table_runs_in_a_spreadsheet() {
    let rows: &[&[&str]] =
        &[&["Feature", "=A", "'@B"], &["+cmd", "-1 °C", "yes"], &["x", "yes", "no"]];
    let sheet = sheet::read(&Grid::of(rows), &Wishes::default()).expect("things and features");
    let guide = pack::load(&sheet.pack).expect("a sound pack");
    let (text, _) = formats::write(&guide, Format::Csv).expect("tables are written");
    assert!(text.starts_with("Feature,'=A,''@B\n'+cmd,"), "{text}");
    let none: [String; 0] = [];
    assert_eq!(reads_back(&guide, &text, Format::Csv), none);
}

#[test]
fn tables_of_one_pack_say_the_same() {
    for pack in ["coffee", "licences", "film-music", "film-scene"] {
        let guide = load(&format!("packs/{pack}.json"));
        let read = |format| {
            let (text, _) = formats::write(&guide, format).expect("tables are written");
            formats::read_table(&text, format).expect("a table").grid.rows
        };
        assert_eq!(read(Format::Csv), read(Format::Tsv), "{pack}");
        assert_eq!(read(Format::Csv).len(), read(Format::Markdown).len(), "{pack}");
        assert_eq!(read(Format::Csv).len(), read(Format::Html).len(), "{pack}");
    }
}

#[test]
fn a_pack_is_written_as_it_was_read() {
    for pack in ["coffee", "licences", "film-music", "film-scene"] {
        let text = std::fs::read_to_string(format!("packs/{pack}.json")).expect("a pack");
        let tree: Tree = serde_json::from_str(&text).expect("JSON");
        let again: Tree = serde_json::from_str(&formats::write_pack(&tree)).expect("JSON");
        assert!(tree == again, "{pack}");
    }
}

/// Texts that tables hold, and such as no table should.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "", "yes", "no", "✓", "✗", "x", "–", "?", "n/a", "usually", "it depends", "usually thin",
            "thin, thick", "thin; rarely thick", "150–180 ml", "1,5 kg", "1.234,50 €", "≥ 5", "20+",
            "about 10", "none", "[1]", "a [1]", "yes (hot)", "Feature", "* note", "a\nb",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => "[0-9.,–% +()-]{1,10}",
    ]
}

proptest! {
    #[test]
    fn every_table_becomes_a_sound_pack_or_a_message(
        rows in prop::collection::vec(prop::collection::vec(texts(), 0..6), 0..7)
    ) {
        let grid = Grid { rows, ..Grid::default() };
        match sheet::read(&grid, &Wishes::default()) {
            Ok(sheet) => prop_assert_eq!(pack::load(&sheet.pack).err(), None),
            Err(troubles) => prop_assert!(!troubles.is_empty()),
        }
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "\\PC{0,200}", which in 0..7_usize) {
        let formats = [
            Format::Csv, Format::Tsv, Format::Markdown, Format::Html, Format::Clavis, Format::Delta,
            Format::Sdd,
        ];
        let _ = formats::read_table(&text, formats[which]);
        let _ = formats::read_key(&text, formats[which]);
        let _ = Format::of_text(&text);
    }

    #[test]
    fn what_delta_reads_is_a_sound_pack(
        names in prop::collection::vec("[a-z/<>.#\\\\ ]{0,8}", 1..4),
        attributes in prop::collection::vec("[1-4],?[-0-9/&()UV<>a]{0,6}", 0..6)
    ) {
        let mut text = String::from("*CHARACTER TYPES 2,RN\n*CHARACTER LIST\n");
        for (at, name) in names.iter().enumerate() {
            let number = at + 1;
            text.push('#');
            text.push_str(&number.to_string());
            text.push_str(". ");
            text.push_str(name);
            text.push_str("/\n 1. a/\n 2. b/\n");
        }
        text.push_str("*ITEM DESCRIPTIONS\n# One/\n");
        text.push_str(&attributes.join(" "));
        text.push_str("\n# Two/\n1,1\n");
        if let Ok(brought) = formats::read_key(&text, Format::Delta) {
            prop_assert_eq!(pack::load(&brought.pack).err(), None, "{}", text);
        }
    }
}
