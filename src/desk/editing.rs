//! Editing: which part of the pack is open, and what an edit does to the manuscript.
//!
//! Owns that an edit turns whatever was brought into a pack's text. The edits are [`crate::draft`]'s.

use std::rc::Rc;

use super::{Desk, Manuscript};
use crate::draft::{
    Consequence, DisputeEdit, DisputeKey, Draft, Edit, EventEdit, ExampleEdit, FeatureEdit,
    FeatureKey, Place, Refused, RelationEdit, SourceEdit, SourceKey, ThingEdit, ThingKey,
};
use crate::formats::Format;
use crate::pack::Problem;

/// The grid shows so many things at a time: what takes longer to draw makes typing wait.
pub const THINGS_SHOWN: usize = 20;
/// The grid shows so many features at a time.
pub const FEATURES_SHOWN: usize = 50;

/// A part of the pack with a form of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A thing.
    Thing(ThingKey),
    /// A feature, with its choices.
    Feature(FeatureKey),
    /// What is said of a thing in a feature.
    Cell(ThingKey, FeatureKey),
    /// A source.
    Source(SourceKey),
    /// A dispute.
    Dispute(DisputeKey),
    /// The relation at a place.
    Relation(usize),
    /// The event at a place.
    Event(usize),
    /// The example at a place.
    Example(usize),
}

/// Something an author did in the editor.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// They made an edit.
    Edited(Edit),
    /// They left a field: what is typed next is a step of its own.
    FieldLeft,
    /// They opened a part's form.
    Opened(Part),
    /// They closed the form.
    Closed,
    /// They chose the thing that a narrow screen shows.
    ThingChosen(usize),
    /// They turned to the page of the grid with the thing at this position.
    ThingsTurned(usize),
    /// They turned to the page of the grid with the feature at this position.
    FeaturesTurned(usize),
}

/// The editor's state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editing {
    /// The part whose form is open.
    pub open: Option<Part>,
    /// The position of the thing that a narrow screen shows.
    pub thing: usize,
    /// The position of the first thing that is shown; a multiple of [`THINGS_SHOWN`].
    pub first_thing: usize,
    /// The position of the first feature that is shown; a multiple of [`FEATURES_SHOWN`].
    pub first_feature: usize,
}

/// What an edit brought with it, or why it could not be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Whether the text was no pack before.
    pub is_pack_now: bool,
    /// What else became of the pack.
    pub done: Result<Vec<Consequence>, Refused>,
}

impl Editing {
    /// Shows the thing at a position, and those around it.
    pub(super) fn turn_to_thing(&mut self, at: usize) {
        self.first_thing = at - at % THINGS_SHOWN;
        self.thing = at;
    }

    /// Shows the feature at a position, and those around it.
    pub(super) fn turn_to_feature(&mut self, at: usize) {
        self.first_feature = at - at % FEATURES_SHOWN;
    }

    /// Keeps to what is there: after an edit, an undo, or another text.
    pub(super) fn fit(&mut self, draft: Option<&Draft>) {
        let Some(draft) = draft else {
            self.open = None;
            return;
        };
        let (things, features) = (draft.things(), draft.features());
        let thing = |key: &ThingKey| things.iter().any(|thing| thing.id == key.as_str());
        let feature = |key: &FeatureKey| features.iter().any(|feature| feature.id == key.as_str());
        let is_there = match &self.open {
            None => true,
            Some(Part::Thing(key)) => thing(key),
            Some(Part::Feature(key)) => feature(key),
            Some(Part::Cell(one, other)) => thing(one) && feature(other),
            Some(Part::Source(key)) => {
                draft.sources().iter().any(|source| source.id == key.as_str())
            }
            Some(Part::Dispute(key)) => {
                draft.disputes().iter().any(|dispute| dispute.id == key.as_str())
            }
            Some(Part::Relation(place)) => *place < draft.relations().len(),
            Some(Part::Event(place)) => *place < draft.events().len(),
            Some(Part::Example(place)) => *place < draft.examples().len(),
        };
        if !is_there {
            self.open = None;
        }
        if self.thing >= things.len() {
            self.turn_to_thing(things.len().saturating_sub(1));
        }
        if self.first_feature >= features.len() {
            self.turn_to_feature(features.len().saturating_sub(1));
        }
    }

    /// Goes with the part that is open to its new id or place, and to what is new or has moved.
    /// `before` is the draft before the edit.
    pub(super) fn follow(&mut self, edit: &Edit, before: &Draft) {
        match edit {
            Edit::AddThing(_) => self.turn_to_thing(before.things().len()),
            Edit::AddFeature(..) => self.turn_to_feature(before.features().len()),
            Edit::Thing(_, ThingEdit::Move(to)) => {
                self.turn_to_thing((*to).min(before.things().len().saturating_sub(1)));
            }
            Edit::Feature(_, FeatureEdit::Move(to)) => self.turn_to_feature(*to),
            // What it joins, and how, is chosen in its form.
            Edit::AddRelation(..) => self.open = Some(Part::Relation(before.relations().len())),
            _ => {}
        }
        match (edit, &mut self.open) {
            (Edit::Thing(_, ThingEdit::Rename(new)), Some(Part::Thing(key))) => {
                key.clone_from(new);
            }
            (Edit::Feature(_, FeatureEdit::Rename(new)), Some(Part::Feature(key))) => {
                key.clone_from(new);
            }
            (Edit::Source(_, SourceEdit::Rename(new)), Some(Part::Source(key))) => {
                key.clone_from(new);
            }
            (Edit::Dispute(_, DisputeEdit::Rename(new)), Some(Part::Dispute(key))) => {
                key.clone_from(new);
            }
            (Edit::Relation(_, RelationEdit::Move(to)), Some(Part::Relation(place)))
            | (Edit::Event(_, EventEdit::Move(to)), Some(Part::Event(place)))
            | (Edit::Example(_, ExampleEdit::Move(to)), Some(Part::Example(place))) => *place = *to,
            (
                Edit::Relation(_, RelationEdit::Remove)
                | Edit::Event(_, EventEdit::Remove)
                | Edit::Example(_, ExampleEdit::Remove),
                open,
            ) => *open = None,
            _ => {}
        }
    }
}

/// The manuscript after an edit with the draft it was written from, and what to tell.
pub(super) fn edited(desk: &Desk, edit: &Edit) -> (Option<(Manuscript, Rc<Draft>)>, Option<Told>) {
    let Some(draft) = &desk.draft else { return (None, None) };
    let is_pack_now = desk.manuscript.format() != Format::Pack;
    match draft.edited(edit) {
        Err(why) => (None, Some(Told { is_pack_now: false, done: Err(why) })),
        Ok((after, went)) => {
            let is_news = is_pack_now || !went.is_empty();
            let told = is_news.then_some(Told { is_pack_now, done: Ok(went) });
            (Some((Manuscript::of(after.text().into(), None), Rc::new(after))), told)
        }
    }
}

/// Problems, each with the part it is about.
pub(super) fn placed(problems: &[Problem]) -> Rc<[(Place, String)]> {
    problems.iter().map(|problem| (Place::of(&problem.path), problem.kind.to_string())).collect()
}
