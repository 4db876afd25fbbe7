//! Edits of a thing.
//!
//! Owns its texts and its family. Its cells are [`super::cell`]'s.

use super::apply::{Listed, check_thing, listed};
use super::branch::{self, Entries, item, list_mut, put, put_text, put_texts, remove, text};
use super::consequence::Consequences;
use super::edit::ThingEdit;
use super::key::{SourceKey, ThingKey};
use super::refused::Refused;
use super::source;
use crate::pack::{Tree, What};

pub(super) fn edit(
    pack: &mut Entries,
    key: &ThingKey,
    edit: &ThingEdit,
    went: &mut Consequences,
) -> Result<(), Refused> {
    let id = key.as_str();
    let change = match edit {
        ThingEdit::Rename(new) => Listed::Rename(new.as_str()),
        ThingEdit::Move(to) => Listed::Move(*to),
        ThingEdit::Remove => Listed::Remove,
        ThingEdit::KindOf(family) => return set_family(pack, key, family.as_ref()),
        ThingEdit::Sources(keys) | ThingEdit::ParagraphSources(_, keys) => {
            source::check(pack, keys)?;
            return set(item(pack, "things", What::Thing, id)?, edit);
        }
        _ => return set(item(pack, "things", What::Thing, id)?, edit),
    };
    listed(list_mut(pack, "things")?, What::Thing, id, &change)?;
    if let Some(renaming) = change.renaming(id) {
        renaming.thing(pack, went);
    }
    Ok(())
}

fn set(thing: &mut Entries, edit: &ThingEdit) -> Result<(), Refused> {
    match edit {
        ThingEdit::Name(name) => put_text(thing, "name", name, true),
        ThingEdit::Summary(summary) => put_text(thing, "summary", summary, false),
        ThingEdit::Plural(name) => put_text(thing, "plural", name, false),
        ThingEdit::Phrase(name) => put_text(thing, "phrase", name, false),
        ThingEdit::Aka(names) => put_texts(thing, "aka", names.iter().map(String::as_str)),
        ThingEdit::Commonness(Some(common)) => {
            put(thing, "commonness", Tree::Number(common.value()));
        }
        ThingEdit::Commonness(None) => drop(remove(thing, "commonness")),
        ThingEdit::Sources(keys) => put_texts(thing, "sources", keys.iter().map(|key| &*key.0)),
        ThingEdit::Paragraph(at, words) => {
            let paragraphs = list_mut(thing, "details")?;
            match paragraphs.get_mut(*at) {
                // Its sources stay.
                Some(Tree::Map(paragraph)) => put_text(paragraph, "text", words, true),
                Some(paragraph) => *paragraph = Tree::Text(words.clone()),
                None => paragraphs.push(Tree::Text(words.clone())),
            }
        }
        ThingEdit::ParagraphSources(at, keys) => {
            quote_paragraph(paragraphs(thing, *at)?, *at, keys);
        }
        ThingEdit::RemoveParagraph(at) => {
            paragraphs(thing, *at)?.remove(*at);
            branch::remove_if_empty(thing, "details");
        }
        ThingEdit::Rename(_) | ThingEdit::Move(_) | ThingEdit::Remove | ThingEdit::KindOf(_) => {}
    }
    Ok(())
}

/// The paragraphs, if there is one at this place.
fn paragraphs(thing: &mut Entries, at: usize) -> Result<&mut Vec<Tree>, Refused> {
    if at >= branch::list(thing, "details").len() {
        return Err(Refused::NoParagraph(at + 1));
    }
    list_mut(thing, "details")
}

/// Gives a paragraph its sources; without any it is a text again.
fn quote_paragraph(paragraphs: &mut [Tree], at: usize, keys: &[SourceKey]) {
    let words = match &paragraphs[at] {
        Tree::Text(words) => words.clone(),
        other => text(branch::entries(other), "text").to_owned(),
    };
    paragraphs[at] = if keys.is_empty() {
        Tree::Text(words)
    } else {
        let mut paragraph = vec![("text".to_owned(), Tree::Text(words))];
        put_texts(&mut paragraph, "sources", keys.iter().map(|key| &*key.0));
        Tree::Map(paragraph)
    };
}

fn set_family(
    pack: &mut Entries,
    key: &ThingKey,
    family: Option<&ThingKey>,
) -> Result<(), Refused> {
    if let Some(family) = family {
        check_thing(pack, family)?;
        if is_within(branch::list(pack, "things"), family.as_str(), key.as_str()) {
            return Err(Refused::Circle(key.clone()));
        }
    }
    let thing = item(pack, "things", What::Thing, key.as_str())?;
    put_text(thing, "kind_of", family.map_or("", ThingKey::as_str), false);
    Ok(())
}

/// Whether a thing is another, or a kind of it, maybe by way of others.
fn is_within<'a>(things: &'a [Tree], mut id: &'a str, other: &str) -> bool {
    for _ in 0..=things.len() {
        if id == other {
            return true;
        }
        let is_it = |thing: &&Tree| text(branch::entries(thing), "id") == id;
        match things.iter().find(is_it) {
            Some(thing) => id = text(branch::entries(thing), "kind_of"),
            None => return false,
        }
    }
    false // round in a circle that was there before
}
