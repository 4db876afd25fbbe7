//! A pack that is being written: what each edit does to its text, and what it brings with it.

mod support;

use which_one::draft::{
    Answer, Asks, CellEdit, ChoiceEdit, Draft, Edit, ExampleEdit, FeatureEdit, SourceEdit,
    ThingEdit,
};
use which_one::formats;
use which_one::guide::{Frequency, Misread, Number};
use which_one::pack::Tree;

#[track_caller]
fn draft() -> Draft {
    let draft = Draft::read(&support::drinks()).expect("a draft");
    assert_eq!(draft.guide().err(), None, "the pack of these tests is sound");
    draft
}

/// What edits change, part by part: `- before`, then `+ after`, then what they bring with them.
#[track_caller]
fn change(edits: &[Edit]) -> Vec<String> {
    let mut draft = draft();
    let before = parts(&draft);
    let mut brought = Vec::new();
    for edit in edits {
        let (after, went) = draft.edited(edit).unwrap_or_else(|why| panic!("{edit:?}: {why}"));
        draft = after;
        brought.extend(went.iter().map(ToString::to_string));
    }
    let after = parts(&draft);
    let mut lines = Vec::new();
    lines
        .extend(before.iter().filter(|part| !after.contains(part)).map(|part| format!("- {part}")));
    lines
        .extend(after.iter().filter(|part| !before.contains(part)).map(|part| format!("+ {part}")));
    lines.extend(brought);
    lines
}

/// The cells, the items of lists and the texts of a draft, each in one line.
fn parts(draft: &Draft) -> Vec<String> {
    let mut parts = Vec::new();
    let Tree::Map(top) = draft.tree() else { return parts };
    for (key, value) in top {
        match value {
            Tree::List(items) => {
                parts.extend(items.iter().map(|item| format!("{key}: {}", line(item))));
            }
            Tree::Map(rows) => {
                for (thing, row) in rows {
                    let Tree::Map(row) = row else { continue };
                    for (feature, cell) in row {
                        parts.push(format!("{thing}.{feature}: {}", line(cell)));
                    }
                }
            }
            other => parts.push(format!("{key}: {}", line(other))),
        }
    }
    parts
}

fn line(tree: &Tree) -> String {
    let text = formats::write_pack(&Tree::List(vec![tree.clone()]));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines[1..lines.len() - 1].concat().replace(",\"", ", \"").replace("},{", "}, {")
}

#[track_caller]
fn refused(edit: &Edit) -> String {
    draft().edited(edit).expect_err("refused").to_string()
}

fn thing(id: &str, edit: ThingEdit) -> Edit {
    Edit::Thing(id.into(), edit)
}

fn feature(id: &str, edit: FeatureEdit) -> Edit {
    Edit::Feature(id.into(), edit)
}

fn cell(thing: &str, feature: &str, edit: CellEdit) -> Edit {
    Edit::Cell(thing.into(), feature.into(), edit)
}

fn text(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_thing_is_renamed_wherever_it_is_named() {
    let lines = change(&[thing("tea", ThingEdit::Rename("infusion".into()))]);
    assert_eq!(
        lines[8..],
        [
            r#"+ things: {"id": "infusion", "name": "Tea", "phrase": "a tea", "sources": ["book"]}"#,
            r#"+ things: {"id": "chai", "name": "Chai", "kind_of": "infusion"}"#,
            r#"+ infusion.milk: ["yes", "no"]"#,
            r#"+ infusion.volume: {"from": 150, "to": 300, "note": "A cup."}"#,
            r#"+ infusion.story: {"note": "Old."}"#,
            r#"+ disputes: {"id": "d", "about": ["infusion", "coffee"], "feature": "milk", "said": [{"source": "page", "claim": "C."}], "verdict": "false", "truth": "T."}"#,
            r#"+ disputes: {"id": "e", "about": ["infusion"], "verdict": "false", "truth": "T."}"#,
            r#"+ timeline: {"when": "1650", "what": "W.", "thing": "infusion"}"#,
            "7 references go by the new id",
        ]
    );
}

#[test]
fn a_thing_that_goes_takes_along_what_is_nothing_without_it() {
    assert_eq!(
        change(&[thing("tea", ThingEdit::Remove)])[8..],
        [
            r#"+ things: {"id": "chai", "name": "Chai"}"#,
            r#"+ disputes: {"id": "d", "about": ["coffee"], "feature": "milk", "said": [{"source": "page", "claim": "C."}], "verdict": "false", "truth": "T."}"#,
            r#"+ timeline: {"when": "1650", "what": "W."}"#,
            "3 cells went with it",
            "1 thing is no longer a kind of it",
            "1 dispute no longer names it",
            "1 dispute went with it",
            "1 event no longer names it",
        ]
    );
    assert_eq!(
        change(&[thing("chai", ThingEdit::Remove)]),
        [
            r#"- things: {"id": "chai", "name": "Chai", "kind_of": "tea"}"#,
            r#"- chai.milk: "yes""#,
            r#"- chai.foam: "n/a""#,
            r#"- relations: {"from": "chai", "is": "part-of", "to": "coffee"}"#,
            r#"- examples: {"name": "E", "is": "chai", "answers": {"milk": "yes", "volume": {"about": 200}}}"#,
            "2 cells went with it",
            "1 relation went with it",
            "1 example went with it",
        ]
    );
}

#[test]
fn a_feature_goes_out_of_cells_conditions_answers_and_disputes() {
    let lines = change(&[feature("milk", FeatureEdit::Remove)]);
    assert_eq!(
        lines[lines.len() - 4..],
        [
            "3 cells went with it",
            "1 dispute no longer names it",
            "1 feature no longer waits for it",
            "2 answers of examples went with it",
        ]
    );
    let lines = change(&[feature("milk", FeatureEdit::Rename("with-milk".into()))]);
    assert_eq!(lines.last().unwrap(), "7 references go by the new id");
    assert!(
        lines.iter().any(|line| line.ends_with(r#""only_if": {"with-milk": ["yes", "some"]}}"#)),
        "{lines:?}"
    );
}

#[test]
fn a_choice_goes_out_of_words_lists_and_frequencies() {
    let choice = |edit| Edit::Choice("milk".into(), "yes".into(), edit);
    let lines = change(&[choice(ChoiceEdit::Remove)]);
    assert_eq!(
        lines[8..],
        [
            r#"+ features: {"id": "foam", "label": "Foam", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}], "only_if": {"milk": ["some"]}}"#,
            r#"+ tea.milk: ["no"]"#,
            r#"+ coffee.milk: {"is": {"no": "sometimes"}, "sources": ["page"]}"#,
            r#"+ examples: {"name": "E", "is": "chai", "answers": {"volume": {"about": 200}}}"#,
            r#"+ examples: {"name": "F", "is": "none", "answers": {"milk": ["no"]}}"#,
            "2 cells no longer name it",
            "1 cell went with it",
            "1 answer of an example went with it",
        ],
    );
    let renamed = change(&[choice(ChoiceEdit::Rename("much".into()))]);
    assert_eq!(renamed.last().unwrap(), "6 references go by the new id");
    assert!(renamed.contains(&text(
        r#"+ coffee.milk: {"is": {"much": "usually", "no": "sometimes"}, "sources": ["page"]}"#
    )));
}

#[test]
fn a_source_goes_wherever_it_is_quoted() {
    let source = |id: &str, edit| Edit::Source(id.into(), edit);
    assert_eq!(
        change(&[source("page", SourceEdit::Remove)])[4..],
        [
            r#"+ things: {"id": "coffee", "name": "Coffee", "details": [{"text": "Roasted.", "sources": ["book"]}]}"#,
            r#"+ coffee.milk: {"is": {"yes": "usually", "no": "sometimes"}}"#,
            r#"+ disputes: {"id": "d", "about": ["tea", "coffee"], "feature": "milk", "said": [{"claim": "C."}], "verdict": "false", "truth": "T."}"#,
            "3 places no longer quote it",
        ]
    );
    let both = [source("page", SourceEdit::Remove), source("book", SourceEdit::Remove)];
    assert_eq!(
        change(&both)[6..9],
        [
            r#"+ things: {"id": "tea", "name": "Tea", "phrase": "a tea"}"#,
            r#"+ things: {"id": "coffee", "name": "Coffee", "details": [{"text": "Roasted."}]}"#,
            r#"+ coffee.milk: {"is": {"yes": "usually", "no": "sometimes"}}"#,
        ]
    );
}

#[test]
fn new_parts_get_ids_of_their_names() {
    assert_eq!(
        change(&[
            Edit::AddThing(text("Tea")),
            Edit::AddFeature(text("Milk"), Asks::Choices(vec![text("Yes"), text("No")])),
            Edit::AddFeature(
                text("Weight"),
                Asks::Number {
                    unit: text("g"),
                    least: Number::nearest(0.0),
                    most: Number::nearest(9.5)
                }
            ),
            Edit::AddChoice("foam".into(), text("A little")),
            Edit::AddSource(text("Book")),
            Edit::AddExample(text("G"), Some("coffee".into())),
            Edit::AddExample(text("H"), None),
        ])[1..],
        [
            r#"+ things: {"id": "tea-2", "name": "Tea"}"#,
            r#"+ features: {"id": "foam", "label": "Foam", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}, {"id": "a-little", "label": "A little"}], "only_if": {"milk": ["yes", "some"]}}"#,
            r#"+ features: {"id": "milk-2", "label": "Milk", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}"#,
            r#"+ features: {"id": "weight", "label": "Weight", "number": {"unit": "g", "min": 0, "max": 9.5}}"#,
            r#"+ examples: {"name": "G", "is": "coffee"}"#,
            r#"+ examples: {"name": "H", "is": "none"}"#,
            r#"+ sources: {"id": "book-2", "title": "Book"}"#,
        ]
    );
}

#[test]
fn a_cell_is_written_as_short_as_what_it_says_allows() {
    let often = |choice: &str, often| CellEdit::Often(choice.into(), often);
    let last = |edits: &[CellEdit]| {
        let edits: Vec<Edit> =
            edits.iter().map(|edit| cell("coffee", "foam", edit.clone())).collect();
        change(&edits).pop().unwrap_or_default()
    };
    let always = CellEdit::Always("no".into());
    assert_eq!(last(std::slice::from_ref(&always)), r#"+ coffee.foam: "no""#);
    assert_eq!(last(&[CellEdit::NotApplicable]), r#"+ coffee.foam: "n/a""#);
    assert_eq!(
        last(&[always.clone(), often("yes", Some(Frequency::Rarely))]),
        r#"+ coffee.foam: {"is": {"yes": "rarely", "no": "always"}}"#
    );
    assert_eq!(
        last(&[often("yes", Some(Frequency::Sometimes)), often("no", Some(Frequency::Sometimes))]),
        r#"+ coffee.foam: ["yes", "no"]"#
    );
    assert_eq!(
        last(&[often("yes", Some(Frequency::Sometimes))]),
        r#"+ coffee.foam: {"is": {"yes": "sometimes"}}"#
    );
    assert_eq!(last(&[often("yes", Some(Frequency::Rarely)), often("yes", None)]), "");
    assert_eq!(
        last(&[
            always.clone(),
            CellEdit::Note(text("Why.")),
            CellEdit::Sources(vec!["book".into()])
        ]),
        r#"+ coffee.foam: {"is": "no", "note": "Why.", "sources": ["book"]}"#
    );
    assert_eq!(
        last(&[CellEdit::Note(text("Why.")), always.clone(), CellEdit::Note(String::new())]),
        r#"+ coffee.foam: "no""#
    );
    assert_eq!(
        last(&[CellEdit::Note(text("Why.")), always.clone(), CellEdit::Unknown]),
        r#"+ coffee.foam: {"note": "Why."}"#
    );
    assert_eq!(last(&[always, CellEdit::Note(text("Why.")), CellEdit::Clear]), "");
}

#[test]
fn a_cell_holds_from_one_number_to_another() {
    let ml = |value| Some(Number::nearest(value));
    let range =
        |from, to| change(&[cell("tea", "volume", CellEdit::Range(from, to))]).pop().unwrap();
    assert_eq!(
        range(ml(150.0), ml(250.5)),
        r#"+ tea.volume: {"from": 150, "to": 250.5, "note": "A cup."}"#
    );
    assert_eq!(range(ml(150.0), None), r#"+ tea.volume: {"from": 150, "note": "A cup."}"#);
    assert_eq!(range(ml(150.0), ml(150.0)), r#"+ tea.volume: {"is": 150, "note": "A cup."}"#);
    assert_eq!(range(None, None), r#"+ tea.volume: {"note": "A cup."}"#);
    let plain = cell("coffee", "volume", CellEdit::Range(ml(20.0), ml(40.0)));
    assert_eq!(change(&[plain]).pop().unwrap(), r#"+ coffee.volume: {"from": 20, "to": 40}"#);
}

#[test]
fn what_was_said_in_another_way_goes_when_a_feature_is_answered_otherwise() {
    let lines = change(&[feature("milk", FeatureEdit::Asks(Asks::Nothing))]);
    assert_eq!(
        lines[7..],
        [
            r#"+ features: {"id": "milk", "label": "Milk"}"#,
            r#"+ features: {"id": "foam", "label": "Foam", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}"#,
            r#"+ coffee.milk: {"sources": ["page"]}"#,
            r#"+ examples: {"name": "E", "is": "chai", "answers": {"volume": {"about": 200}}}"#,
            r#"+ examples: {"name": "F", "is": "none", "answers": {}}"#,
            "2 cells went with it",
            "1 cell no longer says what holds",
            "1 feature no longer waits for it",
            "2 answers of examples went with it",
        ]
    );
    let scale =
        Asks::Number { unit: text("cl"), least: Number::nearest(0.0), most: Number::nearest(50.0) };
    assert_eq!(
        change(&[feature("volume", FeatureEdit::Asks(scale))])[1..],
        [
            r#"+ features: {"id": "volume", "label": "Volume", "number": {"unit": "cl", "min": 0, "max": 50}}"#
        ]
    );
    let ask = Asks::Choices(vec![text("Long"), text("Short")]);
    assert_eq!(
        change(&[feature("story", FeatureEdit::Asks(ask.clone()))])[1..],
        [
            r#"+ features: {"id": "story", "label": "Story", "choices": [{"id": "long", "label": "Long"}, {"id": "short", "label": "Short"}]}"#
        ]
    );
    assert_eq!(change(&[feature("milk", FeatureEdit::Asks(ask))]), Vec::<String>::new());
}

#[test]
fn texts_are_set_where_the_format_has_them_and_taken_away_when_empty() {
    assert_eq!(
        change(&[
            Edit::SetTitle(String::new()),
            Edit::SetSummary(text("S.")),
            thing("chai", ThingEdit::Summary(text("Spiced."))),
            thing("chai", ThingEdit::Aka(vec![text("masala"), text("karak")])),
            thing("chai", ThingEdit::KindOf(None)),
            thing("coffee", ThingEdit::Paragraph(0, text("Dark."))),
            thing("coffee", ThingEdit::Paragraph(1, text("Hot."))),
            feature("story", FeatureEdit::Question(text("Old?"))),
            feature("story", FeatureEdit::Help(text("H."))),
            feature("story", FeatureEdit::Misread(Misread::Often)),
            feature("story", FeatureEdit::Effort(Number::nearest(2.5))),
            Edit::Source("page".into(), SourceEdit::Year(Some(1999))),
            Edit::Source("page".into(), SourceEdit::Publisher(text("P"))),
            Edit::Source("page".into(), SourceEdit::Url(text("https://a.example"))),
            Edit::Example(1, ExampleEdit::Is(Some("coffee".into()))),
            Edit::Example(
                1,
                ExampleEdit::Answer("milk".into(), Answer::AnyOf(vec!["some".into()]))
            ),
            Edit::Example(
                1,
                ExampleEdit::Answer("volume".into(), Answer::About(Number::nearest(30.0)))
            ),
        ])[6..],
        [
            r#"+ title: """#,
            r#"+ summary: "S.""#,
            r#"+ things: {"id": "chai", "name": "Chai", "aka": ["masala", "karak"], "summary": "Spiced."}"#,
            r#"+ things: {"id": "coffee", "name": "Coffee", "details": [{"text": "Dark.", "sources": ["book", "page"]}, "Hot."]}"#,
            r#"+ features: {"id": "story", "label": "Story", "question": "Old?", "help": "H.", "misread": "often", "effort": 2.5}"#,
            r#"+ examples: {"name": "F", "is": "coffee", "answers": {"milk": "some", "volume": {"about": 30}}}"#,
            r#"+ sources: {"id": "page", "title": "Page", "publisher": "P", "url": "https://a.example", "year": 1999}"#,
        ]
    );
}

#[test]
fn what_cannot_be_done_is_refused_and_said() {
    let none = || String::new();
    for (edit, why) in [
        (thing("te", ThingEdit::Name(none())), "there is no thing “te”"),
        (thing("tea", ThingEdit::Rename("chai".into())), "there is already a thing “chai”"),
        (
            thing("tea", ThingEdit::Rename("none".into())),
            "“none” cannot be a thing; examples use it for none of these",
        ),
        (
            thing("tea", ThingEdit::Rename("a b".into())),
            "“a b” cannot be an id; use up to 80 of a–z, A–Z, 0–9, “-”, “_” and “.”, starting with a letter or digit",
        ),
        (
            thing("tea", ThingEdit::KindOf(Some("chai".into()))),
            "“tea” cannot be a kind of itself, nor of one of its kinds",
        ),
        (thing("tea", ThingEdit::RemoveParagraph(0)), "there is no paragraph 1"),
        (Edit::AddChoice("story".into(), none()), "“story” is answered in another way"),
        (
            cell("tea", "story", CellEdit::Always("yes".into())),
            "“story” is answered in another way",
        ),
        (cell("tea", "milk", CellEdit::Always("much".into())), "there is no choice “much”"),
        (cell("tea", "milk", CellEdit::Range(None, None)), "“milk” is answered in another way"),
        (cell("tea", "milk", CellEdit::Sources(vec!["map".into()])), "there is no source “map”"),
        (Edit::Example(2, ExampleEdit::Remove), "there is no example “3”"),
        (Edit::AddExample(none(), Some("water".into())), "there is no thing “water”"),
        (
            Edit::Choice("milk".into(), "much".into(), ChoiceEdit::Remove),
            "there is no choice “much”",
        ),
    ] {
        assert_eq!(refused(&edit), why, "{edit:?}");
    }
    let odd = Draft::read(r#"{"things": "tea"}"#).expect("a draft");
    assert_eq!(
        odd.edited(&Edit::AddThing(none())).expect_err("refused").to_string(),
        "what the pack has under “things” is not what belongs there; mend it in the text first"
    );
    let left_out = Draft::read(r#"{"things": [], "cells": {}}"#).expect("a draft");
    assert_eq!(
        left_out.edited(&Edit::AddFeature(none(), Asks::Nothing)).expect_err("refused").to_string(),
        "the pack leaves its features out, and its cells have problems; mend them in the text first"
    );
}
