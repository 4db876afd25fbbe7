//! Edits of a dispute.
//!
//! Owns its claims, what is right, and what it is about. Nothing else in a pack goes by its id.

use super::apply::{Listed, check_thing, listed};
use super::branch::{
    self, Entries, entries_mut, ids, item, list, list_mut, object, put, put_text, put_texts, remove,
};
use super::edit::DisputeEdit;
use super::key::DisputeKey;
use super::refused::Refused;
use super::{feature, source};
use crate::guide::DisputeVerdict;
use crate::pack::{Tree, What};
use crate::sheet::id_for;

const DISPUTES: &str = "disputes";

pub(super) fn add(pack: &mut Entries, claim: &str, truth: &str) -> Result<(), Refused> {
    let disputes = list_mut(pack, DISPUTES)?;
    let id = id_for(claim, "dispute", &mut ids(disputes));
    let mut dispute = vec![];
    put_text(&mut dispute, "id", &id, true);
    put(&mut dispute, "said", Tree::List(vec![object(&[("claim", claim)])]));
    put_text(&mut dispute, "verdict", verdict(DisputeVerdict::False), true);
    put_text(&mut dispute, "truth", truth, true);
    disputes.push(Tree::Map(dispute));
    Ok(())
}

pub(super) fn edit(
    pack: &mut Entries,
    key: &DisputeKey,
    edit: &DisputeEdit,
) -> Result<(), Refused> {
    let id = key.as_str();
    let change = match edit {
        DisputeEdit::Rename(new) => Listed::Rename(new.as_str()),
        DisputeEdit::Move(to) => Listed::Move(*to),
        DisputeEdit::Remove => Listed::Remove,
        _ => {
            check(pack, edit)?;
            return set(item(pack, DISPUTES, What::Dispute, id)?, edit);
        }
    };
    branch::position(list(pack, DISPUTES), What::Dispute, id)?;
    listed(list_mut(pack, DISPUTES)?, What::Dispute, id, &change)?;
    branch::remove_if_empty(pack, DISPUTES);
    Ok(())
}

/// Fails where an edit names what is not there.
fn check(pack: &Entries, edit: &DisputeEdit) -> Result<(), Refused> {
    match edit {
        DisputeEdit::About(things) => things.iter().try_for_each(|thing| check_thing(pack, thing)),
        DisputeEdit::Feature(Some(key)) => feature::found(pack, key).map(drop),
        DisputeEdit::ClaimedBy(_, Some(key)) => source::check(pack, std::slice::from_ref(key)),
        DisputeEdit::Sources(keys) => source::check(pack, keys),
        _ => Ok(()),
    }
}

fn set(dispute: &mut Entries, edit: &DisputeEdit) -> Result<(), Refused> {
    match edit {
        DisputeEdit::Claim(at, claim) if *at >= list(dispute, "said").len() => {
            list_mut(dispute, "said")?.push(object(&[("claim", claim)]));
        }
        DisputeEdit::Claim(at, text) => put_text(claim(dispute, *at)?, "claim", text, true),
        DisputeEdit::ClaimedBy(at, source) => {
            let source = source.as_ref().map_or("", |key| key.as_str());
            put_text(claim(dispute, *at)?, "source", source, false);
        }
        DisputeEdit::RemoveClaim(at) => {
            claim(dispute, *at)?;
            list_mut(dispute, "said")?.remove(*at);
            branch::remove_if_empty(dispute, "said");
        }
        DisputeEdit::Verdict(word) => put_text(dispute, "verdict", verdict(*word), true),
        DisputeEdit::Truth(truth) => put_text(dispute, "truth", truth, true),
        DisputeEdit::About(things) => {
            put_texts(dispute, "about", things.iter().map(|key| &*key.0));
        }
        DisputeEdit::Feature(Some(key)) => put_text(dispute, "feature", key.as_str(), true),
        DisputeEdit::Feature(None) => drop(remove(dispute, "feature")),
        DisputeEdit::Sources(keys) => {
            put_texts(dispute, "sources", keys.iter().map(|key| &*key.0));
        }
        DisputeEdit::Rename(_) | DisputeEdit::Move(_) | DisputeEdit::Remove => {}
    }
    Ok(())
}

fn claim(dispute: &mut Entries, at: usize) -> Result<&mut Entries, Refused> {
    if at >= list(dispute, "said").len() {
        return Err(Refused::NoClaim(at + 1));
    }
    entries_mut(&mut list_mut(dispute, "said")?[at]).ok_or(Refused::Misshapen("said"))
}

fn verdict(verdict: DisputeVerdict) -> &'static str {
    branch::word(verdict, DisputeVerdict::ALL, DisputeVerdict::WORDS)
}
