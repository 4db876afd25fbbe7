//! Edits of a feature.
//!
//! Owns its texts and what it is answered with. Its choices are [`super::choice`]'s.

use super::apply::{Listed, listed};
use super::branch::{
    self, Entries, get, get_mut, ids, item, list_mut, object, put, put_text, remove,
};
use super::condition;
use super::consequence::{Consequences, Fate};
use super::edit::{Asks, FeatureEdit};
use super::key::{ChoiceKey, FeatureKey};
use super::reference::{Renaming, each_row};
use super::refused::Refused;
use super::word::{Says, with_content};
use crate::guide::Misread;
use crate::pack::{Tree, What};
use crate::sheet::id_for;

pub(super) fn add(pack: &mut Entries, label: &str, asks: &Asks) -> Result<(), Refused> {
    if get(pack, "features").is_none() && get(pack, "cells").is_some() {
        // With a list of one, all that the cells say of others would be wrong.
        return Err(Refused::FeaturesLeftOut);
    }
    let list = list_mut(pack, "features")?;
    let id = id_for(label, "feature", &mut ids(list));
    let mut feature = vec![];
    put_text(&mut feature, "id", &id, true);
    put_text(&mut feature, "label", label, true);
    put_asks(&mut feature, asks);
    list.push(Tree::Map(feature));
    Ok(())
}

pub(super) fn edit(
    pack: &mut Entries,
    key: &FeatureKey,
    edit: &FeatureEdit,
    went: &mut Consequences,
) -> Result<(), Refused> {
    let id = key.as_str();
    let change = match edit {
        FeatureEdit::Rename(new) => Listed::Rename(new.as_str()),
        FeatureEdit::Move(to) => Listed::Move(*to),
        FeatureEdit::Remove => Listed::Remove,
        FeatureEdit::Asks(asks) => return set_asks(pack, id, asks, went),
        FeatureEdit::OnlyIf(other, replies) => return condition::set(pack, key, other, replies),
        _ => {
            set(item(pack, "features", What::Feature, id)?, edit);
            return Ok(());
        }
    };
    listed(list_mut(pack, "features")?, What::Feature, id, &change)?;
    if let Some(renaming) = change.renaming(id) {
        renaming.feature(pack, went);
    }
    Ok(())
}

fn set(feature: &mut Entries, edit: &FeatureEdit) {
    match edit {
        FeatureEdit::Label(label) => put_text(feature, "label", label, true),
        FeatureEdit::Group(group) => put_text(feature, "group", group, false),
        FeatureEdit::Question(question) => put_text(feature, "question", question, false),
        FeatureEdit::Help(help) => put_text(feature, "help", help, false),
        FeatureEdit::Misread(misread) => {
            let word = branch::word(*misread, &Misread::ALL, &Misread::WORDS);
            put_text(feature, "misread", word, true);
        }
        FeatureEdit::Effort(effort) => put(feature, "effort", Tree::Number(effort.value())),
        FeatureEdit::Rename(_)
        | FeatureEdit::Move(_)
        | FeatureEdit::Remove
        | FeatureEdit::Asks(_)
        | FeatureEdit::OnlyIf(..) => {}
    }
}

fn set_asks(
    pack: &mut Entries,
    id: &str,
    asks: &Asks,
    went: &mut Consequences,
) -> Result<(), Refused> {
    let feature = item(pack, "features", What::Feature, id)?;
    let key = |feature: &Entries| {
        let keys = ["choices", "number"].into_iter();
        keys.filter(|key| get(feature, key).is_some()).collect::<Vec<_>>()
    };
    let before = key(feature);
    put_asks(feature, asks);
    if before.is_empty() || before == key(feature) {
        return Ok(());
    }
    each_row(pack, &mut |row| {
        let Some(cell) = get_mut(row, id).filter(|cell| !stays(cell)) else { return };
        let rest = with_content(Some(std::mem::replace(cell, Tree::Null)), Says::Nothing);
        went.add(if rest.is_some() { Fate::Contents } else { Fate::Cells }, 1);
        if let Some(rest) = rest {
            *cell = rest;
        } else {
            remove(row, id);
        }
    });
    Renaming { from: id, to: None }.replies(pack, went);
    Ok(())
}

/// Whether a cell can stay, whatever its feature is answered with.
fn stays(cell: &Tree) -> bool {
    let is = super::word::content(cell);
    super::cell::is_unknown(cell)
        || matches!(is, Some(Tree::Text(word)) if word == super::cell::NOT_APPLICABLE)
}

/// What a feature is answered with; choices that are there stay.
fn put_asks(feature: &mut Entries, asks: &Asks) {
    match asks {
        Asks::Nothing => {
            remove(feature, "choices");
            remove(feature, "number");
        }
        Asks::Choices(labels) => {
            remove(feature, "number");
            if get(feature, "choices").is_none() {
                let mut used = Vec::new();
                let choice = |label: &String| {
                    object(&[("id", &id_for(label, "choice", &mut used)), ("label", label)])
                };
                put(feature, "choices", Tree::List(labels.iter().map(choice).collect()));
            }
        }
        Asks::Number { unit, least, most } => {
            remove(feature, "choices");
            if !matches!(get(feature, "number"), Some(Tree::Map(_))) {
                put(feature, "number", Tree::Map(Vec::new()));
            }
            let Some(Tree::Map(scale)) = get_mut(feature, "number") else { return };
            put_text(scale, "unit", unit, false);
            put(scale, "min", Tree::Number(least.value()));
            put(scale, "max", Tree::Number(most.value()));
        }
    }
}

/// The ids of a feature's choices; none where it is answered with something else.
pub(super) fn choices<'t>(
    pack: &'t Entries,
    feature: &FeatureKey,
) -> Result<Vec<&'t str>, Refused> {
    let feature = found(pack, feature)?;
    let items = branch::list(feature, "choices").iter();
    Ok(items.map(|choice| branch::text(branch::entries(choice), "id")).collect())
}

/// Some of a feature's choices as a pack writes them: one as a word, several as a list, none not at all.
pub(super) fn chosen(
    pack: &Entries,
    feature: &FeatureKey,
    keys: &[ChoiceKey],
) -> Result<Option<Tree>, Refused> {
    let choices = choices(pack, feature)?;
    if choices.is_empty() {
        return Err(Refused::AnsweredOtherwise(feature.clone()));
    }
    for key in keys {
        if !choices.contains(&key.as_str()) {
            return Err(Refused::NotThere(What::Choice, key.0.clone()));
        }
    }
    let word = |key: &ChoiceKey| Tree::Text(key.0.clone());
    Ok(match keys {
        [] => None,
        [one] => Some(word(one)),
        several => Some(Tree::List(several.iter().map(word).collect())),
    })
}

/// The feature of that id.
pub(super) fn found<'t>(
    pack: &'t Entries,
    key: &FeatureKey,
) -> Result<&'t [(String, Tree)], Refused> {
    let features = branch::list(pack, "features");
    let at = branch::position(features, What::Feature, key.as_str())?;
    Ok(branch::entries(&features[at]))
}
