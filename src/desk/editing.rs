//! Editing: which part of the pack is open, and what an edit does to the manuscript.
//!
//! Owns that an edit turns whatever was brought into a pack's text. The edits are [`crate::draft`]'s.

use std::rc::Rc;

use super::{Desk, Manuscript};
use crate::draft::{
    Consequence, Draft, Edit, ExampleEdit, FeatureEdit, FeatureKey, Place, Refused, SourceEdit,
    SourceKey, ThingEdit, ThingKey,
};
use crate::formats::Format;
use crate::pack::Problem;

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
    /// They turned to the features from this one on.
    Turned(usize),
}

/// The editor's state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editing {
    /// The part whose form is open.
    pub open: Option<Part>,
    /// The position of the thing that a narrow screen shows.
    pub thing: usize,
    /// The position of the first feature that is shown.
    pub first: usize,
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
            Some(Part::Example(place)) => *place < draft.examples().len(),
        };
        if !is_there {
            self.open = None;
        }
        self.thing = self.thing.min(things.len().saturating_sub(1));
        self.first = self.first.min(features.len().saturating_sub(1));
    }

    /// Goes with the part that is open to its new id or place.
    pub(super) fn follow(&mut self, edit: &Edit) {
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
            (Edit::Example(_, ExampleEdit::Move(to)), Some(Part::Example(place))) => *place = *to,
            (Edit::Example(_, ExampleEdit::Remove), open) => *open = None,
            _ => {}
        }
    }
}

/// The manuscript after an edit, and what to tell.
pub(super) fn edited(desk: &Desk, edit: &Edit) -> (Option<Manuscript>, Option<Told>) {
    let Some(draft) = &desk.draft else { return (None, None) };
    let is_pack_now = desk.manuscript.format() != Format::Pack;
    match draft.edited(edit) {
        Err(why) => (None, Some(Told { is_pack_now: false, done: Err(why) })),
        Ok((after, went)) => {
            let is_news = is_pack_now || !went.is_empty();
            let told = is_news.then_some(Told { is_pack_now, done: Ok(went) });
            (Some(Manuscript::of(after.text().into(), None)), told)
        }
    }
}

/// Problems, each with the part it is about.
pub(super) fn placed(problems: &[Problem]) -> Rc<[(Place, String)]> {
    problems.iter().map(|problem| (Place::of(&problem.path), problem.kind.to_string())).collect()
}
