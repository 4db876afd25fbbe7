//! Edits of a relation.
//!
//! Owns which things it joins, and how. Relations have no ids; they go by their place.

use super::apply::{Placed, at_place, check_thing, placed};
use super::branch::{self, Entries, list_mut, object, put_text, put_texts};
use super::edit::RelationEdit;
use super::key::ThingKey;
use super::refused::Refused;
use super::source;
use crate::guide::RelationKind;
use crate::pack::What;

const RELATIONS: &str = "relations";

pub(super) fn add(
    pack: &mut Entries,
    from: &ThingKey,
    is: RelationKind,
    to: &ThingKey,
) -> Result<(), Refused> {
    check_thing(pack, from)?;
    check_thing(pack, to)?;
    let texts = [("from", from.as_str()), ("is", kind(is)), ("to", to.as_str())];
    list_mut(pack, RELATIONS)?.push(object(&texts));
    Ok(())
}

pub(super) fn edit(pack: &mut Entries, place: usize, edit: &RelationEdit) -> Result<(), Refused> {
    match edit {
        RelationEdit::Move(to) => {
            return placed(pack, RELATIONS, What::Relation, place, &Placed::Move(*to));
        }
        RelationEdit::Remove => {
            return placed(pack, RELATIONS, What::Relation, place, &Placed::Remove);
        }
        RelationEdit::From(thing) | RelationEdit::To(thing) => check_thing(pack, thing)?,
        RelationEdit::Sources(keys) => source::check(pack, keys)?,
        RelationEdit::Is(_) | RelationEdit::Note(_) => {}
    }
    let relation = at_place(pack, RELATIONS, What::Relation, place)?;
    match edit {
        RelationEdit::From(thing) => put_text(relation, "from", thing.as_str(), true),
        RelationEdit::Is(is) => put_text(relation, "is", kind(*is), true),
        RelationEdit::To(thing) => put_text(relation, "to", thing.as_str(), true),
        RelationEdit::Note(note) => put_text(relation, "note", note, false),
        RelationEdit::Sources(keys) => {
            put_texts(relation, "sources", keys.iter().map(|key| &*key.0));
        }
        RelationEdit::Move(_) | RelationEdit::Remove => {}
    }
    Ok(())
}

fn kind(kind: RelationKind) -> &'static str {
    branch::word(kind, RelationKind::ALL, RelationKind::WORDS)
}
