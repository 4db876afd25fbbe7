//! The editor on the author's page: what a step of it does to the text, the way back, and what is open.

use which_one::desk::{Desk, Effect, Msg, Notice, Part, Step, Tab, update};
use which_one::draft::{
    Asks, CellEdit, DisputeEdit, Edit, FeatureEdit, Place, RelationEdit, ThingEdit,
};
use which_one::guide::{Frequency, RelationKind};
use which_one::reading::natively;

const TABLE: &str = ",Tea,Coffee\nLeaves,yes,no\nHot,yes,yes\n";

fn desk() -> Desk {
    let mut desk = Desk::new(natively);
    update(&mut desk, Msg::TextTyped(TABLE.into()));
    desk
}

fn edit(desk: &mut Desk, edit: Edit) -> Vec<Effect> {
    update(desk, Msg::Editing(Step::Edited(edit)))
}

fn name(thing: &str, name: &str) -> Edit {
    Edit::Thing(thing.into(), ThingEdit::Name(name.to_owned()))
}

fn told(desk: &Desk) -> (bool, Vec<String>) {
    match desk.notice() {
        Some(Notice::Edited(told)) => match &told.done {
            Ok(went) => (told.is_pack_now, went.iter().map(ToString::to_string).collect()),
            Err(why) => (told.is_pack_now, vec![why.to_string()]),
        },
        _ => (false, Vec::new()),
    }
}

#[test]
fn an_edit_makes_a_pack_of_a_table_and_undo_a_table_of_it_again() {
    let mut desk = desk();
    let cell = CellEdit::Often("no".into(), Some(Frequency::Rarely));
    let effects = edit(&mut desk, Edit::Cell("tea".into(), "leaves".into(), cell));
    let text = desk.manuscript().text.clone();
    assert!(
        text.contains(r#"{"leaves": {"is": {"yes": "always", "no": "rarely"}}, "hot": "yes"}"#),
        "{text}"
    );
    assert_eq!(effects[0], Effect::TextShown(text));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::PackChanged(_))));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::WorkKept(_))));
    assert_eq!(told(&desk), (true, vec![]));

    edit(&mut desk, Edit::SetSummary("Two drinks.".to_owned()));
    assert_eq!(told(&desk), (false, vec![]), "it is a pack already");
    update(&mut desk, Msg::Undone);
    update(&mut desk, Msg::Undone);
    assert_eq!(&*desk.manuscript().text, TABLE);
    assert_eq!(desk.tab(), Tab::Table);
}

#[test]
fn what_is_typed_in_a_field_is_one_step_until_the_field_is_left() {
    let mut desk = desk();
    for typed in ["G", "Gr", "Green tea"] {
        edit(&mut desk, name("tea", typed));
    }
    update(&mut desk, Msg::Editing(Step::FieldLeft));
    edit(&mut desk, name("tea", "Green teas"));
    edit(&mut desk, name("coffee", "Coffees"));
    let names = |desk: &Desk| {
        let draft = desk.draft().expect("a draft").clone();
        draft.things().iter().map(|thing| thing.name.to_owned()).collect::<Vec<_>>().join(", ")
    };
    let mut before = Vec::new();
    while &*desk.manuscript().text != TABLE {
        before.push(names(&desk));
        update(&mut desk, Msg::Undone);
    }
    assert_eq!(before, ["Green teas, Coffees", "Green teas, Coffee", "Green tea, Coffee"]);
}

#[test]
fn what_went_along_is_told_and_what_cannot_be_done_too() {
    let mut desk = desk();
    edit(&mut desk, Edit::AddExample("Earl Grey".to_owned(), Some("tea".into())));
    edit(&mut desk, Edit::Thing("tea".into(), ThingEdit::Remove));
    assert_eq!(told(&desk).1, ["2 cells went with it", "1 example went with it"]);
    let text = desk.manuscript().text.clone();
    let effects = edit(&mut desk, Edit::Thing("coffee".into(), ThingEdit::Rename("none".into())));
    assert_eq!(effects, []);
    assert_eq!(told(&desk).1, ["“none” cannot be a thing; examples use it for none of these"]);
    assert_eq!(desk.manuscript().text, text);
}

#[test]
fn a_draft_may_be_wrong_and_the_widget_keeps_what_was_right() {
    let mut desk = desk();
    let effects = edit(&mut desk, name("tea", ""));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::PackChanged(_))));
    assert_eq!(desk.draft().expect("a draft").things()[0].name, "");
    assert_eq!(**desk.problems(), [(Place::Thing(0), "the text is empty".to_owned())]);
    let made = desk.made().expect("a pack");
    assert_eq!(made.guide.thing(made.guide.thing_named("tea").expect("tea")).name, "Tea");
    edit(&mut desk, name("tea", "Green tea"));
    assert!(desk.problems().is_empty());
}

#[test]
fn the_open_part_is_followed_and_closed_when_it_goes() {
    let mut desk = desk();
    let open = |desk: &mut Desk, part| update(desk, Msg::Editing(Step::Opened(part)));
    let cell = Part::Cell("tea".into(), "hot".into());
    open(&mut desk, cell.clone());
    edit(&mut desk, name("coffee", "Coffees"));
    assert_eq!(desk.editing().open, Some(cell));
    edit(&mut desk, Edit::Feature("hot".into(), FeatureEdit::Remove));
    assert_eq!(desk.editing().open, None);
    open(&mut desk, Part::Thing("tea".into()));
    edit(&mut desk, Edit::Thing("tea".into(), ThingEdit::Rename("green".into())));
    assert_eq!(desk.editing().open, Some(Part::Thing("green".into())));
    update(&mut desk, Msg::Editing(Step::Closed));
    assert_eq!(desk.editing().open, None);
    open(&mut desk, Part::Thing("green".into()));
    update(&mut desk, Msg::Undone);
    assert_eq!(desk.editing().open, None, "it has its old id again");
}

#[test]
fn the_grid_turns_to_what_is_new_or_has_moved() {
    let mut desk = Desk::new(natively);
    let names: Vec<String> = (0..45).map(|at| format!("Tea {at}")).collect();
    let row: Vec<&str> = (0..45).map(|at| if at % 2 == 0 { "yes" } else { "no" }).collect();
    let table = format!(",{}\nHot,{}\n", names.join(","), row.join(","));
    update(&mut desk, Msg::TextTyped(table.into()));
    let shown = |desk: &Desk| {
        let editing = desk.editing();
        (editing.first_thing, editing.thing, editing.first_feature)
    };
    let step = |desk: &mut Desk, step| update(desk, Msg::Editing(step));
    step(&mut desk, Step::ThingsTurned(20));
    assert_eq!(shown(&desk), (20, 20, 0));
    step(&mut desk, Step::ThingChosen(33));
    assert_eq!(shown(&desk), (20, 33, 0));
    edit(&mut desk, Edit::AddThing("Coffee".to_owned()));
    assert_eq!(shown(&desk), (40, 45, 0));
    edit(&mut desk, Edit::Thing("coffee".into(), ThingEdit::Move(3)));
    assert_eq!(shown(&desk), (0, 3, 0));
    for at in 0..50 {
        edit(&mut desk, Edit::AddFeature(format!("Note {at}"), Asks::Nothing));
    }
    assert_eq!(shown(&desk), (0, 3, 50));
    edit(&mut desk, Edit::Feature("note-49".into(), FeatureEdit::Remove));
    assert_eq!(shown(&desk), (0, 3, 0), "the second page had one feature");
    step(&mut desk, Step::ThingChosen(45));
    update(&mut desk, Msg::Cleared);
    assert_eq!(shown(&desk), (0, 0, 0));
}

#[test]
fn a_new_relation_opens_its_form_and_goes_with_undo() {
    let mut desk = desk();
    let confused = Edit::AddRelation("tea".into(), RelationKind::ConfusedWith, "coffee".into());
    edit(&mut desk, confused.clone());
    assert_eq!(desk.editing().open, Some(Part::Relation(0)));
    edit(&mut desk, confused);
    assert_eq!(desk.editing().open, Some(Part::Relation(1)));
    edit(&mut desk, Edit::Relation(1, RelationEdit::Move(0)));
    assert_eq!(desk.editing().open, Some(Part::Relation(0)));
    edit(&mut desk, Edit::Relation(0, RelationEdit::Remove));
    assert_eq!(desk.editing().open, None);
    let open = Msg::Editing(Step::Opened(Part::Dispute("d".into())));
    update(&mut desk, open);
    let dispute = Edit::AddDispute { claim: "D".to_owned(), truth: "T.".to_owned() };
    edit(&mut desk, dispute);
    assert_eq!(desk.editing().open, Some(Part::Dispute("d".into())));
    edit(&mut desk, Edit::Dispute("d".into(), DisputeEdit::Rename("e".into())));
    assert_eq!(desk.editing().open, Some(Part::Dispute("e".into())));
    update(&mut desk, Msg::Undone);
    assert_eq!(desk.editing().open, None);
}
