//! A pack that is being written: what an editor sees of it, and where its problems are.

mod support;

use which_one::draft::{
    Asked, Awaited, CellEdit, Content, Draft, Edit, EventEdit, Place, RelationEdit, Replied, Said,
    ThingEdit, Wait,
};
use which_one::guide::{DisputeVerdict, Frequency, Number, RelationKind};
use which_one::pack::Tree;

#[track_caller]
fn draft() -> Draft {
    Draft::read(&support::drinks()).expect("a draft")
}

fn thing(id: &str, edit: ThingEdit) -> Edit {
    Edit::Thing(id.into(), edit)
}

fn cell(thing: &str, feature: &str, edit: CellEdit) -> Edit {
    Edit::Cell(thing.into(), feature.into(), edit)
}

#[test]
fn features_that_a_pack_leaves_out_are_written_out() {
    let pack = r#"{"version": 1, "title": "T", "things": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        "cells": {"a": {"big": "yes", "size": 3, "why": {"note": "N."}}, "b": {"big": "no"}}}"#;
    let draft = Draft::read(pack).expect("a draft");
    let features = draft.features();
    let labels: Vec<&str> = features.iter().map(|feature| feature.label).collect();
    assert_eq!(labels, ["Big", "Size", "Why"]);
    assert!(
        draft.text().contains(r#"{"id": "size", "label": "Size", "number": {"min": 2, "max": 4}}"#)
    );
    let tree: Tree = serde_json::from_str(pack).expect("JSON");
    let before = which_one::pack::load(&tree).expect("a sound pack");
    assert_eq!(format!("{:?}", draft.guide().expect("a sound pack")), format!("{before:?}"));
}

#[test]
fn what_is_no_pack_is_said() {
    let why = |text: &str| Draft::read(text).expect_err("no draft").to_string();
    assert_eq!(why("[]"), "a pack is an object: { … }");
    assert_eq!(why("{"), "this is not JSON: EOF while parsing an object at line 1 column 1");
    assert_eq!(why(&" ".repeat(5 * 1024 * 1024)), "a pack has 4 MiB at most");
    assert_eq!(Draft::read("\u{feff}{}").expect("a draft").text(), "{\n}\n");
}

#[test]
fn an_editor_sees_every_part() {
    let draft = draft();
    let (things, features) = (draft.things(), draft.features());
    assert_eq!(things[2].details, [("Roasted.", vec!["book", "page"])]);
    assert_eq!(draft.families(&things, &things[1])[0].id, "tea");
    assert!(matches!(&features[1].asked, Asked::Number { unit: "ml", .. }));
    let content =
        |thing: &str, feature: usize| draft.cell(&thing.into(), &features[feature]).content;
    let (yes, no) = (Some(Frequency::Always), Some(Frequency::Never));
    assert_eq!(content("chai", 0), Content::Frequencies(vec![yes, no, no]));
    let each = Some(Frequency::Sometimes);
    assert_eq!(content("tea", 0), Content::Frequencies(vec![each, no, each]));
    assert_eq!(
        content("coffee", 0),
        Content::Frequencies(vec![Some(Frequency::Usually), None, each])
    );
    let ml = |value| Some(Number::nearest(value));
    assert_eq!(content("tea", 1), Content::Range(ml(150.0), ml(300.0)));
    assert_eq!(content("coffee", 1), Content::Range(ml(30.0), ml(30.0)));
    assert_eq!((content("chai", 2), content("tea", 3)), (Content::NotApplicable, Content::Unknown));
    assert_eq!(draft.cell(&"tea".into(), &features[3]).note, "Old.");
    let wait = Wait { feature: "milk", replies: Awaited::AnyOf(vec!["yes".into(), "some".into()]) };
    assert_eq!((things[0].phrase, things[0].sources.as_slice()), ("a tea", &["book"][..]));
    assert_eq!(features[2].only_if, [wait]);
    let (disputes, relations, events) = (draft.disputes(), draft.relations(), draft.events());
    assert_eq!(disputes[0].said, [Said { source: "page", claim: "C." }]);
    assert_eq!((disputes[0].feature, &*disputes[0].about), ("milk", &["tea", "coffee"][..]));
    assert_eq!(disputes[1].verdict, Some(DisputeVerdict::False));
    assert_eq!((relations[0].from, relations[0].to), ("chai", "coffee"));
    assert_eq!(relations[0].is, Some(RelationKind::PartOf));
    assert_eq!((events[0].when, events[0].thing, events[0].confidence), ("1650", "tea", None));
    let examples = draft.examples();
    assert_eq!(examples[0].reply(&"volume".into()), Replied::About(Number::nearest(200.0)));
    assert_eq!(examples[1].reply(&"milk".into()), Replied::AnyOf(vec!["yes", "no"]));
    assert_eq!(examples[1].reply(&"foam".into()), Replied::Nothing);
}

#[test]
fn a_problem_leads_to_the_part_it_is_about() {
    let (draft, _) = draft().edited(&thing("chai", ThingEdit::Name(String::new()))).expect("done");
    let (draft, _) = draft
        .edited(&cell("tea", "volume", CellEdit::Range(Some(Number::nearest(900.0)), None)))
        .expect("done");
    let (draft, _) =
        draft.edited(&Edit::Event(0, EventEdit::When("early".to_owned()))).expect("done");
    let (draft, _) =
        draft.edited(&Edit::Relation(0, RelationEdit::To("chai".into()))).expect("done");
    let problems = draft.guide().expect_err("problems");
    let places: Vec<Place> = problems.iter().map(|problem| Place::of(&problem.path)).collect();
    assert_eq!(
        places,
        [
            Place::Thing(1),
            Place::Cell("tea".into(), "volume".into()),
            Place::Relation(0),
            Place::Event(0)
        ]
    );
}
