//! JSON through the element: any tree at all, as the browser's own reader hands it over.
//!
//! Owns how bytes become a tree of the words that packs use, so that most of them get past the first
//! check. There are numbers in it that no text brings natively: in a browser, `1e999` is infinite.

use which_one::pack::{self, Tree};

use super::bytes::Bytes;
use super::pack::tree_holds;

const KEYS: [&str; 54] = [
    "version",
    "id",
    "title",
    "language",
    "summary",
    "things",
    "features",
    "cells",
    "disputes",
    "relations",
    "timeline",
    "examples",
    "sources",
    "name",
    "plural",
    "aka",
    "details",
    "kind_of",
    "commonness",
    "label",
    "group",
    "question",
    "help",
    "choices",
    "misread",
    "effort",
    "only_if",
    "number",
    "unit",
    "min",
    "max",
    "is",
    "note",
    "from",
    "to",
    "about",
    "feature",
    "said",
    "source",
    "claim",
    "verdict",
    "truth",
    "when",
    "what",
    "thing",
    "answers",
    "publisher",
    "url",
    "year",
    "$schema",
    "a",
    "b",
    "c",
    "d",
];
const TEXTS: [&str; 26] = [
    "a",
    "b",
    "c",
    "d",
    "",
    " ",
    "always",
    "usually",
    "sometimes",
    "rarely",
    "never",
    "often",
    "n/a",
    "none",
    "part-of",
    "false",
    "1900",
    "1999-12-31",
    "https://a.example/",
    "mailto:a@b",
    "javascript:a",
    "en",
    "ar",
    "year",
    "\u{202e}\0<b>&\"'`=|",
    "ǅaﬃ\u{301}",
];
const NUMBERS: [f64; 14] = [
    1.0,
    0.0,
    2.0,
    -1.0,
    0.5,
    10.0,
    100.0,
    0.001,
    1e9,
    -1e9,
    1e300,
    5e-324,
    f64::INFINITY,
    f64::NEG_INFINITY,
];

/// Loads two trees of the bytes: one of anything, and one that has a pack's shape.
pub fn holds(bytes: &[u8]) {
    let any = value(&mut Bytes(bytes), 0);
    tree_holds(&any);
    tree_holds(&shaped(&mut Bytes(bytes)));
}

/// A value of any kind.
fn value(bytes: &mut Bytes, depth: usize) -> Tree {
    match bytes.below(if depth < pack::DEEPEST { 8 } else { 6 }) {
        0 | 1 => Tree::Text(bytes.one_of(&TEXTS).to_owned()),
        2 => Tree::Text(bytes.one_of(&KEYS).to_owned()),
        3 => Tree::Number(bytes.one_of(&NUMBERS)),
        4 => Tree::Bool(bytes.below(2) == 1),
        5 => Tree::Null,
        6 => Tree::List(many(bytes, |bytes| value(bytes, depth + 1))),
        _ => map(many(bytes, |bytes| (bytes.one_of(&KEYS).to_owned(), value(bytes, depth + 1)))),
    }
}

fn many<T>(bytes: &mut Bytes, mut one: impl FnMut(&mut Bytes) -> T) -> Vec<T> {
    let mut all = Vec::new();
    let count = bytes.below(6);
    while all.len() < count && !bytes.are_spent() {
        all.push(one(bytes));
    }
    all
}

/// An object, of which a key comes once, as from any reader.
fn map(entries: Vec<(String, Tree)>) -> Tree {
    let mut kept: Vec<(String, Tree)> = Vec::new();
    for (key, value) in entries {
        match kept.iter_mut().find(|(other, _)| *other == key) {
            Some(entry) => entry.1 = value,
            None => kept.push((key, value)),
        }
    }
    Tree::Map(kept)
}

/// A sound pack of a few things and features, of which some values are anything.
fn shaped(bytes: &mut Bytes) -> Tree {
    let names = ["a", "b", "c", "d"];
    let things: Vec<Tree> = names[..2 + bytes.below(3)].iter().map(|id| thing(id, bytes)).collect();
    let features: Vec<Tree> =
        names[..=bytes.below(4)].iter().map(|id| feature(id, bytes)).collect();
    let row = |bytes: &mut Bytes| {
        let cells = names[..features.len()].iter().map(|id| ((*id).to_owned(), cell(bytes)));
        map(cells.collect())
    };
    let cells = names[..things.len()].iter().map(|id| ((*id).to_owned(), row(bytes))).collect();
    let mut pack = vec![
        ("version".to_owned(), Tree::Number(1.0)),
        text("title", "T"),
        ("things".to_owned(), Tree::List(things)),
        ("features".to_owned(), Tree::List(features)),
        ("cells".to_owned(), map(cells)),
    ];
    for key in ["disputes", "relations", "timeline", "examples", "sources"] {
        if bytes.below(4) == 3 {
            pack.push((key.to_owned(), Tree::List(many(bytes, |bytes| entry(key, bytes)))));
        }
    }
    pack.extend(odd(bytes));
    map(pack)
}

fn text(key: &str, text: &str) -> (String, Tree) {
    (key.to_owned(), Tree::Text(text.to_owned()))
}

/// Once in a while, a key with anything in it.
fn odd(bytes: &mut Bytes) -> Option<(String, Tree)> {
    let is_odd = bytes.below(8) == 7;
    is_odd.then(|| (bytes.one_of(&KEYS).to_owned(), value(bytes, 2)))
}

fn thing(id: &str, bytes: &mut Bytes) -> Tree {
    let mut entries = vec![text("id", id), text("name", bytes.one_of(&TEXTS[..4]))];
    match bytes.below(6) {
        4 => entries.push(text("kind_of", bytes.one_of(&TEXTS[..4]))),
        5 => entries.push(("commonness".to_owned(), Tree::Number(bytes.one_of(&NUMBERS)))),
        _ => {}
    }
    entries.extend(odd(bytes));
    map(entries)
}

fn feature(id: &str, bytes: &mut Bytes) -> Tree {
    let mut entries = vec![text("id", id), text("label", bytes.one_of(&TEXTS))];
    match bytes.below(4) {
        0 | 1 => {
            let ids = &["a", "b", "c", "d"][..2 + bytes.below(3)];
            let choice = |id: &&str| map(vec![text("id", id), text("label", id)]);
            entries.push(("choices".to_owned(), Tree::List(ids.iter().map(choice).collect())));
        }
        2 => {
            let bound = |key: &str, bytes: &mut Bytes| {
                (key.to_owned(), Tree::Number(bytes.one_of(&NUMBERS)))
            };
            let scale = vec![bound("min", bytes), bound("max", bytes)];
            entries.push(("number".to_owned(), map(scale)));
        }
        _ => {}
    }
    if bytes.below(4) == 3 {
        let waits = (bytes.one_of(&TEXTS[..4]).to_owned(), cell(bytes));
        entries.push(("only_if".to_owned(), map(vec![waits])));
    }
    entries.extend(odd(bytes));
    map(entries)
}

fn cell(bytes: &mut Bytes) -> Tree {
    let choice = |bytes: &mut Bytes| Tree::Text(bytes.one_of(&TEXTS[..4]).to_owned());
    let number = |bytes: &mut Bytes| Tree::Number(bytes.one_of(&NUMBERS));
    match bytes.below(7) {
        0 => choice(bytes),
        1 => Tree::List(many(bytes, choice)),
        2 => map(many(bytes, |bytes| {
            (bytes.one_of(&["is", "note", "sources"]).to_owned(), cell(bytes))
        })),
        3 => map(vec![("from".to_owned(), number(bytes)), ("to".to_owned(), number(bytes))]),
        4 => number(bytes),
        5 => {
            let said = many(bytes, |bytes| {
                let (choice, often) = (bytes.one_of(&TEXTS[..4]), bytes.one_of(&TEXTS[6..11]));
                text(choice, often)
            });
            map(vec![("is".to_owned(), map(said))])
        }
        _ => value(bytes, 4),
    }
}

fn entry(key: &str, bytes: &mut Bytes) -> Tree {
    let keys: &[&str] = match key {
        "disputes" => &["id", "about", "feature", "said", "verdict", "truth", "sources"],
        "relations" => &["from", "is", "to", "note"],
        "timeline" => &["when", "what", "thing", "sources"],
        "examples" => &["name", "is", "note", "answers"],
        _ => &["id", "title", "publisher", "url", "year"],
    };
    map(keys.iter().map(|key| ((*key).to_owned(), value(bytes, pack::DEEPEST - 2))).collect())
}
