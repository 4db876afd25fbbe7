//! Edits of a cell.
//!
//! Owns the shortest way to write what an author says of one. It never knows the views.

use super::apply::check_thing;
use super::branch::{Entries, entries_at, entries_mut, get, put_text, put_texts, remove};
use super::edit::CellEdit;
use super::key::{ChoiceKey, FeatureKey, SourceKey, ThingKey};
use super::refused::Refused;
use super::word::{self, Says, with_content};
use super::{branch, feature, source};
use crate::pack::{Tree, What};

/// What a cell says to which the question makes no sense.
pub(super) const NOT_APPLICABLE: &str = "n/a";

pub(super) fn edit(
    pack: &mut Entries,
    thing: &ThingKey,
    feature: &FeatureKey,
    edit: &CellEdit,
) -> Result<(), Refused> {
    check_thing(pack, thing)?;
    let written = branch::entries(get(pack, "cells").unwrap_or(&Tree::Null));
    let row = branch::entries(get(written, thing.as_str()).unwrap_or(&Tree::Null));
    let before = get(row, feature.as_str()).cloned();
    let after = changed(pack, feature, before, edit)?;
    let cells = entries_at(pack, "cells")?;
    let at = cells.iter().position(|(key, _)| key == thing.as_str());
    let at = at.unwrap_or_else(|| {
        cells.push((thing.0.clone(), Tree::Map(Vec::new())));
        cells.len() - 1
    });
    let row = entries_mut(&mut cells[at].1).ok_or(Refused::Misshapen("cells"))?;
    match (row.iter_mut().find(|(key, _)| key == feature.as_str()), after) {
        (Some((_, cell)), Some(after)) => *cell = after,
        (None, Some(after)) => row.push((feature.0.clone(), after)),
        (_, None) => drop(remove(row, feature.as_str())),
    }
    if row.is_empty() {
        cells.remove(at);
    }
    Ok(())
}

fn changed(
    pack: &Entries,
    key: &FeatureKey,
    cell: Option<Tree>,
    edit: &CellEdit,
) -> Result<Option<Tree>, Refused> {
    let otherwise = || Refused::AnsweredOtherwise(key.clone());
    let choices = feature::choices(pack, key)?;
    let check = |choice: &ChoiceKey| match choices.contains(&choice.as_str()) {
        _ if choices.is_empty() => Err(otherwise()),
        true => Ok(()),
        false => Err(Refused::NotThere(What::Choice, choice.0.clone())),
    };
    let is = |word: &str| Says::Is(Tree::Text(word.to_owned()));
    let says = match edit {
        CellEdit::Clear => return Ok(None),
        CellEdit::Note(note) => {
            return Ok(with_rest(cell, &|map| put_text(map, "note", note, false)));
        }
        CellEdit::Sources(sources) => return quoting(pack, cell, sources),
        CellEdit::Unknown => Says::Nothing,
        CellEdit::NotApplicable => is(NOT_APPLICABLE),
        CellEdit::Always(choice) => {
            check(choice)?;
            is(choice.as_str())
        }
        CellEdit::Often(choice, often) => {
            check(choice)?;
            let mut said = word::frequencies(cell.as_ref().and_then(word::content), &choices);
            match often {
                Some(often) => {
                    let word = Tree::Text(word::word(*often).to_owned());
                    match said.iter_mut().find(|(id, _)| id == choice.as_str()) {
                        Some((_, known)) => *known = word,
                        None => said.push((choice.0.clone(), word)),
                    }
                }
                None => drop(remove(&mut said, choice.as_str())),
            }
            word::shortest(said, choices.len())
        }
        CellEdit::Range(from, to) => {
            if get(feature::found(pack, key)?, "number").is_none() {
                return Err(otherwise());
            }
            match (from, to) {
                (None, None) => Says::Nothing,
                (Some(from), Some(to)) if from == to => Says::Is(Tree::Number(from.value())),
                _ => {
                    let end = |end: &crate::guide::Number| Tree::Number(end.value());
                    Says::Range(from.as_ref().map(end), to.as_ref().map(end))
                }
            }
        }
    };
    Ok(with_content(cell, says))
}

fn quoting(
    pack: &Entries,
    cell: Option<Tree>,
    keys: &[SourceKey],
) -> Result<Option<Tree>, Refused> {
    source::check(pack, keys)?;
    Ok(with_rest(cell, &|map| put_texts(map, "sources", keys.iter().map(|key| &*key.0))))
}

/// Changes what stands beside what holds. The cell becomes an object, or short again where nothing
/// stands there any more.
fn with_rest(cell: Option<Tree>, change: &dyn Fn(&mut Entries)) -> Option<Tree> {
    let mut map = match cell {
        Some(Tree::Map(map)) => map,
        Some(plain) => vec![("is".to_owned(), plain)],
        None => Vec::new(),
    };
    change(&mut map);
    match &*map {
        [] => None,
        [(key, Tree::Text(_) | Tree::List(_) | Tree::Number(_))] if key == "is" => {
            map.pop().map(|(_, plain)| plain)
        }
        _ => Some(Tree::Map(map)),
    }
}

/// Whether a cell says nothing of what holds.
pub(super) fn is_unknown(cell: &Tree) -> bool {
    matches!(cell, Tree::Map(map) if ["is", "from", "to"].iter().all(|key| get(map, key).is_none()))
}
