//! Edits of a choice.
//!
//! Owns its texts, and its place among the choices of its feature.

use super::apply::{Listed, listed};
use super::branch::{Entries, ids, item, list_mut, object, put_text};
use super::consequence::Consequences;
use super::edit::ChoiceEdit;
use super::key::{ChoiceKey, FeatureKey};
use super::refused::Refused;
use crate::pack::What;
use crate::sheet::id_for;

pub(super) fn add(pack: &mut Entries, feature: &FeatureKey, label: &str) -> Result<(), Refused> {
    let map = item(pack, "features", What::Feature, feature.as_str())?;
    if super::branch::get(map, "choices").is_none() {
        return Err(Refused::AnsweredOtherwise(feature.clone()));
    }
    let choices = list_mut(map, "choices")?;
    let id = id_for(label, "choice", &mut ids(choices));
    choices.push(object(&[("id", &id), ("label", label)]));
    Ok(())
}

pub(super) fn edit(
    pack: &mut Entries,
    feature: &FeatureKey,
    key: &ChoiceKey,
    edit: &ChoiceEdit,
    went: &mut Consequences,
) -> Result<(), Refused> {
    let (of, id) = (feature.as_str(), key.as_str());
    let map = item(pack, "features", What::Feature, of)?;
    let change = match edit {
        ChoiceEdit::Rename(new) => Listed::Rename(new.as_str()),
        ChoiceEdit::Move(to) => Listed::Move(*to),
        ChoiceEdit::Remove => Listed::Remove,
        ChoiceEdit::Label(label) => {
            put_text(item(map, "choices", What::Choice, id)?, "label", label, true);
            return Ok(());
        }
        ChoiceEdit::Help(help) => {
            put_text(item(map, "choices", What::Choice, id)?, "help", help, false);
            return Ok(());
        }
    };
    super::branch::position(super::branch::list(map, "choices"), What::Choice, id)?;
    listed(list_mut(map, "choices")?, What::Choice, id, &change)?;
    if let Some(renaming) = change.renaming(id) {
        renaming.choice(of, pack, went);
    }
    Ok(())
}
