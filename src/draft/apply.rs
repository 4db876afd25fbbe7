//! Doing an edit.
//!
//! Owns that an edit is done whole or not at all. It never knows how it is undone.

use super::branch::{
    self, Entries, entries_mut, ids, list_mut, move_item, object, position, put_text,
};
use super::consequence::{Consequence, Consequences};
use super::document::Draft;
use super::edit::Edit;
use super::key::ThingKey;
use super::reference::Renaming;
use super::refused::Refused;
use super::{cell, choice, dispute, event, example, feature, relation, source, thing};
use crate::pack::{Tree, What};
use crate::sheet::id_for;

impl Draft {
    /// The draft after an edit, and what the edit brought with it.
    ///
    /// # Errors
    ///
    /// If the edit names what is not there, or cannot be done.
    ///
    /// ```
    /// use which_one::draft::{Draft, Edit};
    ///
    /// let draft = Draft::read(r#"{"version": 1, "things": [{"id": "tea", "name": "Tea"}]}"#).unwrap();
    /// let (draft, _) = draft.edited(&Edit::AddThing("Café au lait".to_owned())).unwrap();
    /// assert_eq!(draft.things()[1].id, "cafe-au-lait");
    /// ```
    pub fn edited(&self, edit: &Edit) -> Result<(Self, Vec<Consequence>), Refused> {
        let mut draft = self.clone();
        let mut went = Consequences::default();
        let Some(pack) = entries_mut(&mut draft.tree) else {
            return Err(Refused::Misshapen("the pack"));
        };
        apply(pack, edit, &mut went)?;
        Ok((draft, went.list()))
    }
}

fn apply(pack: &mut Entries, edit: &Edit, went: &mut Consequences) -> Result<(), Refused> {
    match edit {
        Edit::SetTitle(title) => put_text(pack, "title", title, true),
        Edit::SetSummary(summary) => put_text(pack, "summary", summary, false),
        Edit::SetLanguage(language) => put_text(pack, "language", language, false),
        Edit::AddThing(name) => {
            let list = list_mut(pack, "things")?;
            let id = id_for(name, "thing", &mut ids(list));
            list.push(object(&[("id", &id), ("name", name)]));
        }
        Edit::Thing(key, edit) => thing::edit(pack, key, edit, went)?,
        Edit::AddFeature(label, asks) => feature::add(pack, label, asks)?,
        Edit::Feature(key, edit) => feature::edit(pack, key, edit, went)?,
        Edit::AddChoice(feature, label) => choice::add(pack, feature, label)?,
        Edit::Choice(feature, key, edit) => choice::edit(pack, feature, key, edit, went)?,
        Edit::Cell(thing, feature, edit) => cell::edit(pack, thing, feature, edit)?,
        Edit::AddSource(title) => {
            let list = list_mut(pack, "sources")?;
            let id = id_for(title, "source", &mut ids(list));
            list.push(object(&[("id", &id), ("title", title)]));
        }
        Edit::Source(key, edit) => source::edit(pack, key, edit, went)?,
        Edit::AddDispute { claim, truth } => dispute::add(pack, claim, truth)?,
        Edit::Dispute(key, edit) => dispute::edit(pack, key, edit)?,
        Edit::AddRelation(from, is, to) => relation::add(pack, from, *is, to)?,
        Edit::Relation(place, edit) => relation::edit(pack, *place, edit)?,
        Edit::AddEvent { when, what } => event::add(pack, when, what)?,
        Edit::Event(place, edit) => event::edit(pack, *place, edit)?,
        Edit::AddExample(name, is) => {
            let is = example::named(pack, is.as_ref())?;
            list_mut(pack, "examples")?.push(object(&[("name", name), ("is", &is)]));
        }
        Edit::Example(place, edit) => example::edit(pack, *place, edit)?,
    }
    Ok(())
}

/// Fails where no thing has that id.
pub(super) fn check_thing(pack: &Entries, key: &ThingKey) -> Result<(), Refused> {
    position(branch::list(pack, "things"), What::Thing, key.as_str()).map(drop)
}

/// What can be done to whatever has an id and stands in a list.
pub(super) enum Listed<'a> {
    Rename(&'a str),
    Move(usize),
    Remove,
}

/// Renames, moves or removes an item of a list; the caller sees to what refers to it.
pub(super) fn listed(
    items: &mut Vec<Tree>,
    what: What,
    id: &str,
    change: &Listed<'_>,
) -> Result<(), Refused> {
    let at = position(items, what, id)?;
    match *change {
        Listed::Rename(new) => {
            check_new_id(items, what, id, new)?;
            if let Some(map) = entries_mut(&mut items[at]) {
                put_text(map, "id", new, true);
            }
        }
        Listed::Move(to) => move_item(items, at, to),
        Listed::Remove => drop(items.remove(at)),
    }
    Ok(())
}

/// What can be done to whatever has no id and goes by its place.
pub(super) enum Placed {
    Move(usize),
    Remove,
}

/// Moves or removes the item at a place; a list of nothing else goes.
pub(super) fn placed(
    pack: &mut Entries,
    key: &'static str,
    what: What,
    place: usize,
    change: &Placed,
) -> Result<(), Refused> {
    at_place(pack, key, what, place)?;
    let items = list_mut(pack, key)?;
    match *change {
        Placed::Move(to) => move_item(items, place, to),
        Placed::Remove => drop(items.remove(place)),
    }
    branch::remove_if_empty(pack, key);
    Ok(())
}

/// The object at a place of the list under a key.
pub(super) fn at_place<'t>(
    pack: &'t mut Entries,
    key: &'static str,
    what: What,
    place: usize,
) -> Result<&'t mut Entries, Refused> {
    if place >= branch::list(pack, key).len() {
        return Err(Refused::NotThere(what, (place + 1).to_string()));
    }
    entries_mut(&mut list_mut(pack, key)?[place]).ok_or(Refused::Misshapen(key))
}

impl<'a> Listed<'a> {
    /// What becomes of references; a move leaves them.
    pub(super) fn renaming(&self, from: &'a str) -> Option<Renaming<'a>> {
        match *self {
            Self::Rename(to) if to == from => None,
            Self::Rename(to) => Some(Renaming { from, to: Some(to) }),
            Self::Remove => Some(Renaming { from, to: None }),
            Self::Move(_) => None,
        }
    }
}

fn check_new_id(items: &[Tree], what: What, old: &str, new: &str) -> Result<(), Refused> {
    if !crate::pack::is_id(new) {
        return Err(Refused::BadId(new.to_owned()));
    }
    if new == "none" && what == What::Thing {
        return Err(Refused::ReservedNone);
    }
    if new != old && position(items, what, new).is_ok() {
        return Err(Refused::Taken(what, new.to_owned()));
    }
    Ok(())
}
