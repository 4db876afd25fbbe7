//! Showing a draft: its parts, found in its tree.
//!
//! Owns what is shown of a part that is not as it should be: nothing. It never knows views.

use super::branch::{entries, get, list, text};
use super::document::Draft;
use super::key::{FeatureKey, ThingKey};
use super::look::{Asked, Cell, Choice, Content, Example, Feature, Replied, Source, Thing};
use super::word;
use crate::guide::{Misread, Number};
use crate::pack::Tree;

impl Draft {
    /// The things.
    pub fn things(&self) -> Vec<Thing<'_>> {
        self.items("things").iter().map(|item| thing(entries(item))).collect()
    }

    /// The features.
    pub fn features(&self) -> Vec<Feature<'_>> {
        self.items("features").iter().map(|item| feature(entries(item))).collect()
    }

    /// The sources.
    pub fn sources(&self) -> Vec<Source<'_>> {
        self.items("sources").iter().map(|item| source(entries(item))).collect()
    }

    /// The examples.
    pub fn examples(&self) -> Vec<Example<'_>> {
        let example = |item| {
            let map = entries(item);
            let answers = get(map, "answers").map_or(&[][..], entries);
            Example {
                name: text(map, "name"),
                is: text(map, "is"),
                note: text(map, "note"),
                answers,
            }
        };
        self.items("examples").iter().map(example).collect()
    }

    /// What the pack itself says of a thing in a feature; what a kind has from its family is not
    /// among it.
    pub fn cell(&self, thing: &ThingKey, feature: &Feature<'_>) -> Cell<'_> {
        let rows = get(self.top(), "cells").map_or(&[][..], entries);
        let row = get(rows, thing.as_str()).map_or(&[][..], entries);
        let Some(cell) = get(row, feature.id) else {
            return Cell { content: Content::Unknown, note: "", sources: Vec::new() };
        };
        let map = entries(cell);
        Cell {
            content: content(cell, feature),
            note: text(map, "note"),
            sources: texts(map, "sources"),
        }
    }

    /// The families of a thing, the nearest first.
    pub fn families<'t>(&'t self, things: &[Thing<'t>], thing: &Thing<'t>) -> Vec<Thing<'t>> {
        let mut families: Vec<Thing<'t>> = Vec::new();
        let mut at = thing;
        while let Some(family) =
            things.iter().find(|one| !at.kind_of.is_empty() && one.id == at.kind_of)
            && families.len() < things.len()
        {
            families.push(family.clone());
            at = family;
        }
        families
    }
}

impl<'t> Example<'t> {
    /// What it replies to a feature.
    pub fn reply(&self, feature: &FeatureKey) -> Replied<'t> {
        match get(self.answers, feature.as_str()) {
            Some(Tree::Text(word)) => Replied::AnyOf(vec![word]),
            Some(Tree::List(words)) => Replied::AnyOf(words.iter().filter_map(as_text).collect()),
            Some(Tree::Number(value)) => Replied::Exactly(Number::nearest(*value)),
            Some(Tree::Map(map)) => number(map, "about").map_or(Replied::Nothing, Replied::About),
            _ => Replied::Nothing,
        }
    }
}

fn thing<'t>(map: &'t [(String, Tree)]) -> Thing<'t> {
    let paragraph = |item: &'t Tree| match item {
        Tree::Text(words) => words.as_str(),
        other => text(entries(other), "text"),
    };
    Thing {
        id: text(map, "id"),
        name: text(map, "name"),
        summary: text(map, "summary"),
        aka: texts(map, "aka"),
        kind_of: text(map, "kind_of"),
        details: list(map, "details").iter().map(paragraph).collect(),
    }
}

fn feature(map: &[(String, Tree)]) -> Feature<'_> {
    let choice = |item| {
        let map = entries(item);
        Choice { id: text(map, "id"), label: text(map, "label"), help: text(map, "help") }
    };
    let asked = if let Some(scale) = get(map, "number") {
        let scale = entries(scale);
        let (least, most) = (number(scale, "min"), number(scale, "max"));
        Asked::Number { unit: text(scale, "unit"), least, most }
    } else if get(map, "choices").is_some() {
        Asked::Choices(list(map, "choices").iter().map(choice).collect())
    } else {
        Asked::Nothing
    };
    let misread = Misread::WORDS.iter().position(|word| *word == text(map, "misread"));
    Feature {
        id: text(map, "id"),
        label: text(map, "label"),
        question: text(map, "question"),
        help: text(map, "help"),
        asked,
        misread: misread.map(|at| Misread::ALL[at]).unwrap_or_default(),
        effort: number(map, "effort").unwrap_or(Number::nearest(1.0)),
    }
}

fn source(map: &[(String, Tree)]) -> Source<'_> {
    Source {
        id: text(map, "id"),
        title: text(map, "title"),
        publisher: text(map, "publisher"),
        url: text(map, "url"),
        year: number(map, "year"),
    }
}

fn content(cell: &Tree, feature: &Feature<'_>) -> Content {
    let map = entries(cell);
    if let (None, None) = (number(map, "from"), number(map, "to"))
        && word::content(cell).is_none()
    {
        return Content::Unknown;
    }
    match (word::content(cell), &feature.asked) {
        (Some(Tree::Text(word)), _) if word == super::cell::NOT_APPLICABLE => {
            Content::NotApplicable
        }
        (is, Asked::Choices(choices)) => {
            let ids: Vec<&str> = choices.iter().map(|choice| choice.id).collect();
            let said = word::frequencies(is, &ids);
            let often = |id: &&str| get(&said, id).and_then(word::frequency);
            Content::Frequencies(ids.iter().map(often).collect())
        }
        (Some(Tree::Number(value)), Asked::Number { .. }) => {
            let number = Some(Number::nearest(*value));
            Content::Range(number, number)
        }
        (is, Asked::Number { .. }) => {
            let ends = is.map_or(map, entries);
            Content::Range(number(ends, "from"), number(ends, "to"))
        }
        _ => Content::Unknown,
    }
}

fn number(map: &[(String, Tree)], key: &str) -> Option<Number> {
    match get(map, key) {
        Some(Tree::Number(value)) => Some(Number::nearest(*value)),
        _ => None,
    }
}

fn texts<'t>(map: &'t [(String, Tree)], key: &str) -> Vec<&'t str> {
    list(map, key).iter().filter_map(as_text).collect()
}

fn as_text(tree: &Tree) -> Option<&str> {
    match tree {
        Tree::Text(text) => Some(text),
        _ => None,
    }
}
