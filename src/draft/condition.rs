//! Edits of what a feature waits for: `only_if`.
//!
//! Owns how such a condition is written, and that no feature waits for itself.

use super::branch::{self, Entries, entries_at, get, item, remove};
use super::edit::Awaited;
use super::feature;
use super::key::FeatureKey;
use super::refused::Refused;
use crate::guide::Number;
use crate::pack::{Tree, What};

const ONLY_IF: &str = "only_if";

pub(super) fn set(
    pack: &mut Entries,
    key: &FeatureKey,
    other: &FeatureKey,
    replies: &Awaited,
) -> Result<(), Refused> {
    let replies = written(pack, other, replies)?;
    if replies.is_some() && waits(branch::list(pack, "features"), other, key) {
        return Err(Refused::WaitsForItself(key.clone()));
    }
    let feature = item(pack, "features", What::Feature, key.as_str())?;
    if replies.is_none() && get(feature, ONLY_IF).is_none() {
        return Ok(());
    }
    let conditions = entries_at(feature, ONLY_IF)?;
    let known = conditions.iter_mut().find(|(id, _)| id == other.as_str());
    match (known, replies) {
        (Some((_, known)), Some(replies)) => *known = replies,
        (None, Some(replies)) => conditions.push((other.0.clone(), replies)),
        (_, None) => drop(remove(conditions, other.as_str())),
    }
    if conditions.is_empty() {
        remove(feature, ONLY_IF);
    }
    Ok(())
}

/// Whether a feature is another, or waits for it, maybe by way of others.
fn waits(features: &[Tree], feature: &FeatureKey, other: &FeatureKey) -> bool {
    let mut reached = vec![feature.as_str()];
    let mut at = 0;
    while let Some(&id) = reached.get(at) {
        if id == other.as_str() {
            return true;
        }
        at += 1;
        let found = branch::position(features, What::Feature, id);
        let Ok(place) = found else { continue };
        let conditions = get(branch::entries(&features[place]), ONLY_IF);
        for (id, _) in conditions.map_or(&[][..], branch::entries) {
            if !reached.contains(&id.as_str()) {
                reached.push(id);
            }
        }
    }
    false
}

/// The replies as a pack writes them; `None` for any.
fn written(pack: &Entries, other: &FeatureKey, replies: &Awaited) -> Result<Option<Tree>, Refused> {
    let number = |number: &Number| Tree::Number(number.value());
    match replies {
        Awaited::Anything | Awaited::Within(None, None) => {
            feature::found(pack, other)?;
            Ok(None)
        }
        Awaited::AnyOf(keys) => feature::chosen(pack, other, keys),
        Awaited::Within(from, to) => {
            if get(feature::found(pack, other)?, "number").is_none() {
                return Err(Refused::AnsweredOtherwise(other.clone()));
            }
            if let (Some(one), true) = (from, from == to) {
                return Ok(Some(number(one)));
            }
            let ends = [("from", from), ("to", to)].into_iter();
            let written =
                ends.filter_map(|(key, end)| Some((key.to_owned(), number(end.as_ref()?))));
            Ok(Some(Tree::Map(written.collect())))
        }
    }
}
