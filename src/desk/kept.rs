//! The work as it is kept from one visit to the next.
//!
//! Owns that notation, both ways. It never knows where it is kept.

use super::Manuscript;
use crate::formats::{self, Format};
use crate::pack::Tree;
use crate::sheet::{Axis, Kind, Wishes};

/// The notation's version; work kept in another is left alone.
const VERSION: f64 = 1.0;

const KINDS: [(&str, Kind); 3] =
    [("choices", Kind::Choices), ("number", Kind::Number), ("note", Kind::Note)];
const AXES: [(&str, Axis); 2] = [("columns", Axis::Columns), ("rows", Axis::Rows)];

/// The work as a text.
pub(super) fn write(manuscript: &Manuscript) -> String {
    let Manuscript { text, name, said, wishes } = manuscript;
    let mut map = vec![("version".to_owned(), Tree::Number(VERSION))];
    let mut put = |key: &str, value: Option<Tree>| {
        map.extend(value.map(|value| (key.to_owned(), value)));
    };
    put("text", Some(words(text)));
    put("name", name.as_deref().map(words));
    put("format", said.map(|format| words(format.word())));
    put("title", wishes.title.as_deref().map(words));
    put("things", wishes.things.map(|axis| words(word(&AXES, axis))));
    put("blank", wishes.blank_is_no.map(Tree::Bool));
    let kinds =
        wishes.kinds.iter().map(|(label, kind)| (label.clone(), words(word(&KINDS, *kind))));
    put("kinds", Some(Tree::Map(kinds.collect())));
    let questions = wishes.questions.iter().map(|(label, asked)| (label.clone(), words(asked)));
    put("questions", Some(Tree::Map(questions.collect())));
    formats::write_pack(&Tree::Map(map))
}

/// The work that a text stands for; `None` if it is none.
pub(super) fn read(kept: &str) -> Option<Manuscript> {
    let Ok(Tree::Map(map)) = serde_json::from_str::<Tree>(kept) else { return None };
    let get = |key: &str| map.iter().find(|(known, _)| known == key).map(|(_, value)| value);
    let text = |key: &str| match get(key) {
        Some(Tree::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let pairs = |key: &str| match get(key) {
        Some(Tree::Map(pairs)) => pairs.as_slice(),
        _ => &[],
    };
    if get("version") != Some(&Tree::Number(VERSION)) {
        return None;
    }
    let kind = |(label, kind): &(String, Tree)| match kind {
        Tree::Text(kind) => Some((label.clone(), of_word(&KINDS, kind)?)),
        _ => None,
    };
    let question = |(label, asked): &(String, Tree)| match asked {
        Tree::Text(asked) => Some((label.clone(), asked.clone())),
        _ => None,
    };
    let wishes = Wishes {
        title: text("title"),
        things: text("things").and_then(|word| of_word(&AXES, &word)),
        kinds: pairs("kinds").iter().filter_map(kind).collect(),
        questions: pairs("questions").iter().filter_map(question).collect(),
        blank_is_no: match get("blank") {
            Some(Tree::Bool(blank)) => Some(*blank),
            _ => None,
        },
    };
    let said = text("format").and_then(|word| Format::of_word(&word));
    Some(Manuscript { text: text("text")?.into(), name: text("name"), said, wishes })
}

fn words(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

fn word<T: Copy + PartialEq>(all: &[(&'static str, T)], one: T) -> &'static str {
    all.iter().find(|(_, known)| *known == one).map_or("", |(word, _)| word)
}

fn of_word<T: Copy>(all: &[(&str, T)], word: &str) -> Option<T> {
    all.iter().find(|(known, _)| *known == word).map(|&(_, one)| one)
}
