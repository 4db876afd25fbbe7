//! Edits of a source.
//!
//! Owns its texts. What an address may be is [`crate::pack`]'s to say.

use super::apply::{Listed, listed};
use super::branch::{self, Entries, item, list, list_mut, put, put_text, remove};
use super::consequence::Consequences;
use super::edit::SourceEdit;
use super::key::SourceKey;
use super::refused::Refused;
use crate::pack::{Tree, What};

pub(super) fn edit(
    pack: &mut Entries,
    key: &SourceKey,
    edit: &SourceEdit,
    went: &mut Consequences,
) -> Result<(), Refused> {
    let id = key.as_str();
    let change = match edit {
        SourceEdit::Rename(new) => Listed::Rename(new.as_str()),
        SourceEdit::Move(to) => Listed::Move(*to),
        SourceEdit::Remove => Listed::Remove,
        _ => {
            set(item(pack, "sources", What::Source, id)?, edit);
            return Ok(());
        }
    };
    branch::position(list(pack, "sources"), What::Source, id)?;
    listed(list_mut(pack, "sources")?, What::Source, id, &change)?;
    branch::remove_if_empty(pack, "sources");
    if let Some(renaming) = change.renaming(id) {
        renaming.source(pack, went);
    }
    Ok(())
}

/// Fails where one of these sources is not there.
pub(super) fn check(pack: &Entries, keys: &[SourceKey]) -> Result<(), Refused> {
    let all = list(pack, "sources");
    keys.iter().try_for_each(|key| branch::position(all, What::Source, key.as_str()).map(drop))
}

fn set(source: &mut Entries, edit: &SourceEdit) {
    match edit {
        SourceEdit::Title(title) => put_text(source, "title", title, true),
        SourceEdit::Publisher(publisher) => put_text(source, "publisher", publisher, false),
        SourceEdit::Url(url) => put_text(source, "url", url, false),
        SourceEdit::Year(Some(year)) => put(source, "year", Tree::Number(f64::from(*year))),
        SourceEdit::Year(None) => drop(remove(source, "year")),
        SourceEdit::Rename(_) | SourceEdit::Move(_) | SourceEdit::Remove => {}
    }
}
