//! Edits of an event.
//!
//! Owns its date and its thing. Events have no ids; they go by their place. What a date may be is
//! [`crate::pack`]'s to say.

use super::apply::{Placed, at_place, check_thing, placed};
use super::branch::{self, Entries, list_mut, object, put_text, put_texts};
use super::edit::EventEdit;
use super::key::ThingKey;
use super::refused::Refused;
use super::source;
use crate::guide::Confidence;
use crate::pack::What;

const TIMELINE: &str = "timeline";

pub(super) fn add(pack: &mut Entries, when: &str, what: &str) -> Result<(), Refused> {
    list_mut(pack, TIMELINE)?.push(object(&[("when", when), ("what", what)]));
    Ok(())
}

pub(super) fn edit(pack: &mut Entries, place: usize, edit: &EventEdit) -> Result<(), Refused> {
    match edit {
        EventEdit::Move(to) => {
            return placed(pack, TIMELINE, What::Event, place, &Placed::Move(*to));
        }
        EventEdit::Remove => return placed(pack, TIMELINE, What::Event, place, &Placed::Remove),
        EventEdit::Thing(Some(thing)) => check_thing(pack, thing)?,
        EventEdit::Sources(keys) => source::check(pack, keys)?,
        _ => {}
    }
    let event = at_place(pack, TIMELINE, What::Event, place)?;
    match edit {
        EventEdit::When(when) => put_text(event, "when", when, true),
        EventEdit::What(what) => put_text(event, "what", what, true),
        EventEdit::Thing(thing) => {
            put_text(event, "thing", thing.as_ref().map_or("", ThingKey::as_str), false);
        }
        EventEdit::Confidence(sure) => {
            let word =
                sure.map_or("", |sure| branch::word(sure, Confidence::ALL, Confidence::WORDS));
            put_text(event, "confidence", word, false);
        }
        EventEdit::Sources(keys) => put_texts(event, "sources", keys.iter().map(|key| &*key.0)),
        EventEdit::Move(_) | EventEdit::Remove => {}
    }
    Ok(())
}
