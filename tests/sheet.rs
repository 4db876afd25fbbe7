//! Tables as people write them, read into packs: what becomes of words, marks and numbers.

#![allow(clippy::float_cmp)] // shares that are exact

use which_one::guide::{Content, Guide, Unit};
use which_one::pack;
use which_one::sheet::{self, Axis, Grid, Guessed, Kind, Sheet, Trouble, Why, Wishes};

#[track_caller]
fn read(rows: &[&[&str]]) -> (Sheet, Guide) {
    wished(rows, &Wishes::default())
}

#[track_caller]
fn wished(rows: &[&[&str]], wishes: &Wishes) -> (Sheet, Guide) {
    let sheet = sheet::read(&Grid::of(rows), wishes).expect("a table");
    let guide = pack::load(&sheet.pack).expect("a sound pack");
    (sheet, guide)
}

fn content<'g>(guide: &'g Guide, thing: &str, feature: &str) -> &'g Content {
    let thing = guide.thing_named(thing).expect("a thing");
    &guide.cell(thing, guide.feature_named(feature).expect("a feature")).content
}

/// What is said of a yes: `yes 0.85`, or the content where it is no share.
fn yes(guide: &Guide, thing: &str, feature: &str) -> f64 {
    let asked = guide.feature(guide.feature_named(feature).expect("a feature"));
    let Content::Known(shares) = content(guide, thing, feature) else { return f64::NAN };
    shares.of(asked.choice_named("yes").expect("yes"))
}

fn troubles(rows: &[&[&str]]) -> Vec<String> {
    let troubles = sheet::read(&Grid::of(rows), &Wishes::default()).expect_err("troubles");
    troubles.iter().map(Trouble::to_string).collect()
}

#[test]
fn things_may_stand_in_columns_or_in_rows() {
    let columns: &[&[&str]] =
        &[&["", "Latte", "Espresso"], &["Milk", "yes", "no"], &["Volume", "300 ml", "30 ml"]];
    let rows: &[&[&str]] =
        &[&["", "Milk", "Volume"], &["Latte", "yes", "300 ml"], &["Espresso", "no", "30 ml"]];
    let (one, _) = read(columns);
    let (other, _) = read(rows);
    assert_eq!(one.pack, other.pack);
    assert_eq!(one.guesses[0].what, Guessed::Things(Axis::Columns, Why::Alike));
    assert_eq!(other.guesses[0].what, Guessed::Things(Axis::Rows, Why::Alike));
    assert_eq!(
        other.guesses[0].to_string(),
        "the table: the things are its rows, because the cells of a feature are more alike that way"
    );
}

#[test]
fn a_wrong_guess_is_changed_by_a_wish() {
    let rows: &[&[&str]] = &[&["", "A", "B"], &["c", "yes", "no"], &["d", "no", "no"]];
    let (_, guide) = wished(rows, &Wishes { things: Some(Axis::Rows), ..Wishes::default() });
    assert!(guide.thing_named("c").is_some() && guide.feature_named("a").is_some());
    let asked =
        Wishes { questions: vec![("c".to_owned(), "Can it?".to_owned())], ..Wishes::default() };
    let (_, guide) = wished(rows, &asked);
    assert_eq!(guide.feature(guide.feature_named("c").expect("c")).asked_as(), "Can it?");
    let note = Wishes { kinds: vec![("c".to_owned(), Kind::Note)], ..Wishes::default() };
    let (_, guide) = wished(rows, &note);
    assert!(guide.feature(guide.feature_named("c").unwrap()).is_note());
}

#[test]
fn words_and_signs_for_yes_and_no_are_told_from_what_is_not_known() {
    let (_, guide) = read(&[
        &["Feature", "A", "B", "C", "D", "E", "F"],
        &["words", "yes", "No", "usually", "it depends", "?", "n/a"],
        &["signs", "✓", "✗", "✓ [3]", "✔", "❌", "✓"],
        &["more", "usually not", "rarely", "yes, but hot", "no (never)", "TRUE", "false"],
    ]);
    assert_eq!([yes(&guide, "a", "words"), yes(&guide, "b", "words")], [1.0, 0.0]);
    assert_eq!([yes(&guide, "c", "words"), yes(&guide, "d", "words")], [0.85, 0.5]);
    assert_eq!(content(&guide, "e", "words"), &Content::Unknown);
    assert_eq!(content(&guide, "f", "words"), &Content::NotApplicable);
    assert_eq!(yes(&guide, "e", "signs"), 0.0);
    assert!((yes(&guide, "a", "more") - 0.15).abs() < 1e-12);
    assert_eq!(yes(&guide, "b", "more"), 0.08);
    let (c, more) = (guide.thing_named("c").unwrap(), guide.feature_named("more").unwrap());
    assert_eq!(guide.cell(c, more).note.as_deref(), Some("but hot"));
}

#[test]
fn gaps_among_ticks_mean_no_and_gaps_among_words_nothing() {
    let rows: &[&[&str]] =
        &[&["Feature", "A", "B", "C"], &["ticks", "✓", "", "✓"], &["words", "yes", "", "no"]];
    let (sheet, guide) = read(rows);
    assert_eq!(yes(&guide, "b", "ticks"), 0.0);
    assert_eq!(content(&guide, "b", "words"), &Content::Unknown);
    let said: Vec<String> = sheet.guesses.iter().map(ToString::to_string).collect();
    assert!(
        said.contains(&"row 2: an empty cell means no, as all others are ticks".to_owned()),
        "{said:?}"
    );
    let (_, guide) = wished(rows, &Wishes { blank_is_no: Some(false), ..Wishes::default() });
    assert_eq!(content(&guide, "b", "ticks"), &Content::Unknown);
}

#[test]
fn numbers_have_units_ranges_and_open_ends() {
    let (_, guide) = read(&[
        &["Feature", "A", "B", "C", "D"],
        &["Volume (ml)", "150–180", "about 1,000", "≥ 200", "up to 50"],
        &["Released", "1999", "2004-2006", "?", "2010"],
        &["Weight", "1,5 kg", "2 kg", "0,25 kg – 1 kg", "3 kg (dry)"],
    ]);
    let range = |thing, feature| match content(&guide, thing, feature) {
        Content::Range(range) => format!("{}–{}", range.from, range.to),
        other => format!("{other:?}"),
    };
    let unit = |id| guide.feature(guide.feature_named(id).unwrap()).scale().unwrap().unit.clone();
    assert_eq!(
        ["a", "b", "c", "d"].map(|thing| range(thing, "volume")),
        ["150–180", "1000–1000", "200–2000", "0–50"]
    );
    assert_eq!(unit("volume"), Unit::Named("ml".to_owned()));
    assert_eq!([range("b", "released"), range("c", "released")], ["2004–2006", "Unknown"]);
    assert_eq!(unit("released"), Unit::Year);
    assert_eq!(["a", "c", "d"].map(|thing| range(thing, "weight")), ["1.5–1.5", "0.25–1", "3–3"]);
}

#[test]
fn what_keeps_a_table_from_being_read_is_said_with_its_place() {
    assert_eq!(
        troubles(&[]),
        [
            "the table is empty; write names into its first row and its first column, and what is so of each between them"
        ]
    );
    assert_eq!(
        troubles(&[&["a"], &["b"]]),
        [
            "the table has one column only; it needs one for the names and one for each thing or feature"
        ]
    );
    assert_eq!(
        troubles(&[&["Feature", "A", "B", "a"], &["x", "1", "2", "3"]]),
        ["column 4: “a” is the name of column 2 already; give things names of their own"]
    );
    assert_eq!(
        troubles(&[&["Feature", "A"], &["x", "1"], &["y", "2"]]),
        [
            "the table has fewer than two things, taking its columns for them; there must be two to tell apart"
        ]
    );
}

/// A grid of texts, of which those that begin with `!` are marked as headings; `^` repeats the text
/// above, as a cell that spans two rows does.
fn marked(rows: &[&[&str]]) -> Grid {
    let mut grid = Grid::default();
    for row in rows {
        let (mut texts, mut marks) = (Vec::new(), Vec::new());
        for (at, &cell) in row.iter().enumerate() {
            let heading = cell.strip_prefix('!');
            texts.push(match cell {
                "^" => grid.rows[grid.rows.len() - 1][at].clone(),
                _ => heading.unwrap_or(cell).to_owned(),
            });
            marks.push(
                heading.is_some() || cell == "^" && grid.headings[grid.headings.len() - 1][at],
            );
        }
        grid.rows.push(texts);
        grid.headings.push(marks);
    }
    grid
}

#[test]
fn what_a_table_marks_as_headings_counts_more_than_what_looks_like_some() {
    let names = |grid: &Grid| {
        let sheet = sheet::read(grid, &Wishes::default()).expect("a table");
        let guide = pack::load(&sheet.pack).expect("a sound pack");
        let names = guide.thing_ids().map(|thing| guide.thing(thing).name.clone());
        names.collect::<Vec<_>>()
    };
    // The second column looks like a second one of labels.
    let data: &[&[&str]] = &[
        &["!Feature", "!Latte", "!Cortado", "!Tea"],
        &["!Cup", "tall", "small", "small"],
        &["^", "white", "clear", "white"],
        &["!Foam", "thick", "thin", "none"],
    ];
    assert_eq!(names(&marked(data)), ["Latte", "Cortado", "Tea"]);
    assert_eq!(names(&Grid { headings: Vec::new(), ..marked(data) }), ["Cortado", "Tea"]);
    // The second row has a name of its own in the corner.
    let heads: &[&[&str]] = &[
        &["!Kind", "!Bread", "!Bread", "!Cake", "!Cake"],
        &["!Sort", "!Rye", "!Baguette", "!Sponge", "!Stollen"],
        &["!Yeast", "yes", "yes", "no", "yes"],
    ];
    let families = ["Bread", "Rye", "Baguette", "Cake", "Sponge", "Stollen"];
    assert_eq!(names(&marked(heads)), families);
    assert_eq!(names(&Grid { headings: Vec::new(), ..marked(heads) }), ["Sort", "Yeast"]);
}
