//! A pack that is being written: what edits do around the matrix, in disputes, relations, events and
//! examples.

mod support;

use support::draft::{change, text};
use which_one::draft::{DisputeEdit, Edit, EventEdit, ExampleEdit, RelationEdit, SourceEdit};
use which_one::guide::{Confidence, DisputeVerdict, RelationKind};

fn dispute(id: &str, edit: DisputeEdit) -> Edit {
    Edit::Dispute(id.into(), edit)
}

#[test]
fn new_disputes_relations_and_events_are_sound_at_once() {
    assert_eq!(
        change(&[
            Edit::AddDispute { claim: text("Tea is a herb."), truth: text("It is a shrub.") },
            Edit::AddRelation("tea".into(), RelationKind::ConfusedWith, "coffee".into()),
            Edit::AddEvent { when: text("1773-12-16"), what: text("A harbour of tea.") },
        ]),
        [
            r#"+ disputes: {"id": "tea-is-a-herb", "said": [{"claim": "Tea is a herb."}], "verdict": "false", "truth": "It is a shrub."}"#,
            r#"+ relations: {"from": "tea", "is": "confused-with", "to": "coffee"}"#,
            r#"+ timeline: {"when": "1773-12-16", "what": "A harbour of tea."}"#,
        ]
    );
}

#[test]
fn a_dispute_says_who_claims_what_and_what_is_right() {
    let claim = |at, claim: &str| dispute("e", DisputeEdit::Claim(at, text(claim)));
    assert_eq!(
        change(&[
            claim(0, "First."),
            claim(7, "Second."),
            dispute("e", DisputeEdit::ClaimedBy(1, Some("book".into()))),
            dispute("e", DisputeEdit::Verdict(DisputeVerdict::PartlyTrue)),
            dispute("e", DisputeEdit::Truth(text("So."))),
            dispute("e", DisputeEdit::About(vec!["coffee".into(), "chai".into()])),
            dispute("e", DisputeEdit::Feature(Some("foam".into()))),
            dispute("e", DisputeEdit::Sources(vec!["page".into()])),
        ]),
        [
            r#"- disputes: {"id": "e", "about": ["tea"], "verdict": "false", "truth": "T."}"#,
            r#"+ disputes: {"id": "e", "about": ["coffee", "chai"], "feature": "foam", "said": [{"claim": "First."}, {"source": "book", "claim": "Second."}], "verdict": "partly-true", "truth": "So.", "sources": ["page"]}"#,
        ]
    );
    assert_eq!(
        change(&[
            dispute("d", DisputeEdit::RemoveClaim(0)),
            dispute("d", DisputeEdit::About(vec![])),
            dispute("d", DisputeEdit::Feature(None)),
            dispute("d", DisputeEdit::Rename("f".into())),
        ]),
        [
            r#"- disputes: {"id": "d", "about": ["tea", "coffee"], "feature": "milk", "said": [{"source": "page", "claim": "C."}], "verdict": "false", "truth": "T."}"#,
            r#"+ disputes: {"id": "f", "verdict": "false", "truth": "T."}"#,
        ]
    );
    let emptied = [claim(0, "First."), dispute("d", DisputeEdit::ClaimedBy(0, None))];
    assert_eq!(
        change(&emptied)[3..],
        [
            r#"+ disputes: {"id": "e", "about": ["tea"], "said": [{"claim": "First."}], "verdict": "false", "truth": "T."}"#,
        ]
    );
}

#[test]
fn a_relation_joins_other_things_in_another_way() {
    let relation = |edit| Edit::Relation(0, edit);
    assert_eq!(
        change(&[
            relation(RelationEdit::From("coffee".into())),
            relation(RelationEdit::Is(RelationKind::Precedes)),
            relation(RelationEdit::To("tea".into())),
            relation(RelationEdit::Note(text("At breakfast."))),
            relation(RelationEdit::Sources(vec!["book".into(), "page".into()])),
        ])[1..],
        [
            r#"+ relations: {"from": "coffee", "is": "precedes", "to": "tea", "note": "At breakfast.", "sources": ["book", "page"]}"#,
        ]
    );
}

#[test]
fn an_event_has_a_date_a_thing_and_how_sure_it_is() {
    let event = |edit| Edit::Event(0, edit);
    let edits = [
        event(EventEdit::When(text("1651"))),
        event(EventEdit::What(text("V."))),
        event(EventEdit::Thing(Some("coffee".into()))),
        event(EventEdit::Confidence(Some(Confidence::Low))),
        event(EventEdit::Sources(vec!["book".into()])),
    ];
    assert_eq!(
        change(&edits)[1..],
        [
            r#"+ timeline: {"when": "1651", "what": "V.", "thing": "coffee", "confidence": "low", "sources": ["book"]}"#,
        ]
    );
    let without = [
        event(EventEdit::Thing(None)),
        event(EventEdit::Confidence(None)),
        event(EventEdit::Sources(vec![])),
    ];
    assert_eq!(
        change(&[&edits[..2], &without].concat())[1..],
        [r#"+ timeline: {"when": "1651", "what": "V."}"#]
    );
}

#[test]
fn what_goes_by_its_place_is_moved_and_the_last_takes_its_list_along() {
    let moved = change(&[
        Edit::AddRelation("tea".into(), RelationKind::Overlaps, "coffee".into()),
        Edit::Relation(1, RelationEdit::Move(0)),
        Edit::Relation(1, RelationEdit::Remove),
    ]);
    assert_eq!(
        moved,
        [
            r#"- relations: {"from": "chai", "is": "part-of", "to": "coffee"}"#,
            r#"+ relations: {"from": "tea", "is": "overlaps", "to": "coffee"}"#,
        ]
    );
    let emptied = [
        Edit::Relation(0, RelationEdit::Remove),
        Edit::Event(0, EventEdit::Remove),
        dispute("d", DisputeEdit::Move(1)),
        dispute("d", DisputeEdit::Remove),
        dispute("e", DisputeEdit::Remove),
        Edit::Example(1, ExampleEdit::Remove),
        Edit::Example(0, ExampleEdit::Remove),
        Edit::Source("book".into(), SourceEdit::Remove),
        Edit::Source("page".into(), SourceEdit::Remove),
    ];
    let mut draft = support::draft::draft();
    for edit in &emptied {
        (draft, _) = draft.edited(edit).expect("done");
    }
    assert_eq!(draft.guide().err(), None);
    for key in ["disputes", "relations", "timeline", "examples", "sources"] {
        assert!(!draft.text().contains(&format!("\n  \"{key}\"")), "{}", draft.text());
    }
}
