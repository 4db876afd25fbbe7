//! A pack that is being written: edits that cannot be done, and what is said of them.

mod support;

use support::draft::{cell, feature, refused, thing};
use which_one::draft::{
    Asks, Awaited, CellEdit, ChoiceEdit, DisputeEdit, Draft, Edit, EventEdit, ExampleEdit,
    FeatureEdit, RelationEdit, ThingEdit,
};
use which_one::guide::{Number, RelationKind};

#[test]
fn what_cannot_be_done_is_refused_and_said() {
    let none = || String::new();
    let one = Number::nearest(1.0);
    let dispute = |id: &str, edit| Edit::Dispute(id.into(), edit);
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
        (
            thing("tea", ThingEdit::ParagraphSources(1, vec!["book".into()])),
            "there is no paragraph 2",
        ),
        (thing("tea", ThingEdit::Sources(vec!["map".into()])), "there is no source “map”"),
        (
            feature("milk", FeatureEdit::OnlyIf("foam".into(), Awaited::AnyOf(vec!["yes".into()]))),
            "“milk” cannot wait for itself, nor for what waits for it",
        ),
        (
            feature("milk", FeatureEdit::OnlyIf("milk".into(), Awaited::AnyOf(vec!["yes".into()]))),
            "“milk” cannot wait for itself, nor for what waits for it",
        ),
        (
            feature(
                "foam",
                FeatureEdit::OnlyIf("story".into(), Awaited::AnyOf(vec!["yes".into()])),
            ),
            "“story” is answered in another way",
        ),
        (
            feature("foam", FeatureEdit::OnlyIf("milk".into(), Awaited::Within(Some(one), None))),
            "“milk” is answered in another way",
        ),
        (
            feature("foam", FeatureEdit::OnlyIf("height".into(), Awaited::Anything)),
            "there is no feature “height”",
        ),
        (dispute("x", DisputeEdit::Truth(none())), "there is no dispute “x”"),
        (dispute("d", DisputeEdit::Rename("e".into())), "there is already a dispute “e”"),
        (dispute("d", DisputeEdit::RemoveClaim(1)), "there is no claim 2"),
        (dispute("e", DisputeEdit::ClaimedBy(0, None)), "there is no claim 1"),
        (dispute("d", DisputeEdit::ClaimedBy(0, Some("map".into()))), "there is no source “map”"),
        (dispute("d", DisputeEdit::About(vec!["water".into()])), "there is no thing “water”"),
        (dispute("d", DisputeEdit::Feature(Some("height".into()))), "there is no feature “height”"),
        (
            Edit::AddRelation("tea".into(), RelationKind::Overlaps, "water".into()),
            "there is no thing “water”",
        ),
        (Edit::Relation(0, RelationEdit::To("water".into())), "there is no thing “water”"),
        (Edit::Relation(1, RelationEdit::Remove), "there is no relation “2”"),
        (Edit::Event(0, EventEdit::Thing(Some("water".into()))), "there is no thing “water”"),
        (Edit::Event(3, EventEdit::What(none())), "there is no event “4”"),
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
