//! Branches of a pack's tree: what stands under a key, and where a new key belongs.
//!
//! Owns the order in which keys are written: the format's for new ones, the author's for those that
//! are there. It never knows what is changed, or why.

use super::refused::Refused;
use crate::pack::{self, Tree, What};

/// An object's keys and values, in the order written.
pub(super) type Entries = Vec<(String, Tree)>;

/// The keys of everything inside one: no two objects have two of these in another order.
const INSIDE: &[&str] = &[
    "id",
    "name",
    "title",
    "label",
    "plural",
    "phrase",
    "aka",
    "kind_of",
    "commonness",
    "publisher",
    "url",
    "year",
    "group",
    "question",
    "summary",
    "details",
    "help",
    "choices",
    "number",
    "misread",
    "effort",
    "only_if",
    "unit",
    "min",
    "max",
    "from",
    "is",
    "to",
    "when",
    "what",
    "thing",
    "confidence",
    "about",
    "feature",
    "said",
    "verdict",
    "truth",
    "text",
    "note",
    "answers",
    "source",
    "claim",
    "sources",
];

pub(super) fn get<'t>(map: &'t [(String, Tree)], key: &str) -> Option<&'t Tree> {
    map.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

pub(super) fn get_mut<'t>(map: &'t mut [(String, Tree)], key: &str) -> Option<&'t mut Tree> {
    map.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// The text under a key; empty where there is none.
pub(super) fn text<'t>(map: &'t [(String, Tree)], key: &str) -> &'t str {
    match get(map, key) {
        Some(Tree::Text(text)) => text,
        _ => "",
    }
}

/// The items under a key; none where there is no list.
pub(super) fn list<'t>(map: &'t [(String, Tree)], key: &str) -> &'t [Tree] {
    match get(map, key) {
        Some(Tree::List(items)) => items,
        _ => &[],
    }
}

/// The objects of the list under a key; none where there is no list.
pub(super) fn objects<'t>(
    map: &'t mut [(String, Tree)],
    key: &str,
) -> impl Iterator<Item = &'t mut Entries> {
    let items = match get_mut(map, key) {
        Some(Tree::List(items)) => items.as_mut_slice(),
        _ => &mut [],
    };
    items.iter_mut().filter_map(entries_mut)
}

pub(super) fn entries(tree: &Tree) -> &[(String, Tree)] {
    match tree {
        Tree::Map(entries) => entries,
        _ => &[],
    }
}

pub(super) fn entries_mut(tree: &mut Tree) -> Option<&mut Entries> {
    match tree {
        Tree::Map(entries) => Some(entries),
        _ => None,
    }
}

/// Puts a value under a key: in the place of the one that is there, or before the keys that the
/// format has after it.
pub(super) fn put(map: &mut Entries, key: &str, value: Tree) {
    if let Some(known) = get_mut(map, key) {
        *known = value;
        return;
    }
    let is_pack = map.iter().any(|(name, _)| ["version", "things"].contains(&name.as_str()));
    let order = if is_pack { pack::KEYS } else { INSIDE };
    let rank = |key: &str| order.iter().position(|&known| known == key);
    let later = |(name, _): &(String, Tree)| rank(name) > rank(key);
    let at = map.iter().position(later).unwrap_or(map.len());
    map.insert(at, (key.to_owned(), value));
}

/// Puts a text under a key; an empty one takes the key away, unless it must be there.
pub(super) fn put_text(map: &mut Entries, key: &str, words: &str, must_be_there: bool) {
    if words.is_empty() && !must_be_there {
        remove(map, key);
    } else {
        put(map, key, Tree::Text(words.to_owned()));
    }
}

/// Puts a list of texts under a key; an empty one takes the key away.
pub(super) fn put_texts<'t>(map: &mut Entries, key: &str, texts: impl Iterator<Item = &'t str>) {
    let texts: Vec<Tree> = texts.map(|text| Tree::Text(text.to_owned())).collect();
    if texts.is_empty() {
        remove(map, key);
    } else {
        put(map, key, Tree::List(texts));
    }
}

/// Takes a list away that has nothing in it any more.
pub(super) fn remove_if_empty(map: &mut Entries, key: &str) {
    if matches!(get(map, key), Some(Tree::List(items)) if items.is_empty()) {
        remove(map, key);
    }
}

pub(super) fn remove(map: &mut Entries, key: &str) -> Option<Tree> {
    let at = map.iter().position(|(name, _)| name == key)?;
    Some(map.remove(at).1)
}

/// The list under a key, new where there is none.
pub(super) fn list_mut<'t>(
    map: &'t mut Entries,
    key: &'static str,
) -> Result<&'t mut Vec<Tree>, Refused> {
    if get(map, key).is_none() {
        put(map, key, Tree::List(Vec::new()));
    }
    match get_mut(map, key) {
        Some(Tree::List(items)) => Ok(items),
        _ => Err(Refused::Misshapen(key)),
    }
}

/// The object under a key, new where there is none.
pub(super) fn entries_at<'t>(
    map: &'t mut Entries,
    key: &'static str,
) -> Result<&'t mut Entries, Refused> {
    if get(map, key).is_none() {
        put(map, key, Tree::Map(Vec::new()));
    }
    get_mut(map, key).and_then(entries_mut).ok_or(Refused::Misshapen(key))
}

/// The ids of the objects of a list.
pub(super) fn ids(items: &[Tree]) -> Vec<String> {
    items.iter().map(|item| text(entries(item), "id").to_owned()).collect()
}

/// The place of the object with that id in a list.
pub(super) fn position(items: &[Tree], what: What, id: &str) -> Result<usize, Refused> {
    let is_it = |item: &Tree| !id.is_empty() && text(entries(item), "id") == id;
    items.iter().position(is_it).ok_or_else(|| Refused::NotThere(what, id.to_owned()))
}

/// The object with that id in the list under a key.
pub(super) fn item<'t>(
    map: &'t mut Entries,
    key: &'static str,
    what: What,
    id: &str,
) -> Result<&'t mut Entries, Refused> {
    let at = position(list(map, key), what, id)?;
    entries_mut(&mut list_mut(map, key)?[at]).ok_or(Refused::Misshapen(key))
}

/// Moves an item to another place; beyond the last is the last.
pub(super) fn move_item(items: &mut Vec<Tree>, from: usize, to: usize) {
    let item = items.remove(from);
    items.insert(to.min(items.len()), item);
}

/// An object of texts.
pub(super) fn object(texts: &[(&str, &str)]) -> Tree {
    let entry = |&(key, text): &(&str, &str)| (key.to_owned(), Tree::Text(text.to_owned()));
    Tree::Map(texts.iter().map(entry).collect())
}

/// The author's word for one of a closed list.
pub(super) fn word<T: Copy + PartialEq>(one: T, all: &[T], words: &[&'static str]) -> &'static str {
    all.iter().zip(words).find(|(known, _)| **known == one).map_or("", |(_, word)| word)
}
