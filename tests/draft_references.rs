//! A pack that is being written: ids that change or go, and what goes with them.

mod support;

use support::draft::{change, feature, text, thing};
use which_one::draft::{ChoiceEdit, Edit, FeatureEdit, SourceEdit, ThingEdit};

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
