//! Showing the matrix: things, features, cells.
//!
//! Owns where in a tree what is shown of them stands.

use super::{Map, as_text, number, texts, word};
use crate::draft::branch::{entries, get, list, text};
use crate::draft::document::Draft;
use crate::draft::edit::Awaited;
use crate::draft::key::ThingKey;
use crate::draft::look::{Asked, Cell, Choice, Content, Feature, Thing, Wait};
use crate::draft::{cell, word as notation};
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

fn thing(map: &Map) -> Thing<'_> {
    Thing {
        id: text(map, "id"),
        name: text(map, "name"),
        plural: text(map, "plural"),
        phrase: text(map, "phrase"),
        aka: texts(map, "aka"),
        kind_of: text(map, "kind_of"),
        commonness: number(map, "commonness"),
        summary: text(map, "summary"),
        details: list(map, "details").iter().map(paragraph).collect(),
        sources: texts(map, "sources"),
    }
}

fn paragraph(item: &Tree) -> (&str, Vec<&str>) {
    match item {
        Tree::Text(words) => (words, Vec::new()),
        other => (text(entries(other), "text"), texts(entries(other), "sources")),
    }
}

fn feature(map: &Map) -> Feature<'_> {
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
    let conditions = get(map, "only_if").map_or(&[][..], entries);
    Feature {
        id: text(map, "id"),
        label: text(map, "label"),
        group: text(map, "group"),
        question: text(map, "question"),
        help: text(map, "help"),
        asked,
        misread: word(map, "misread", &Misread::ALL, &Misread::WORDS).unwrap_or_default(),
        effort: number(map, "effort").unwrap_or(Number::nearest(1.0)),
        only_if: conditions.iter().map(wait).collect(),
    }
}

fn wait((feature, replies): &(String, Tree)) -> Wait<'_> {
    Wait { feature, replies: awaited(replies) }
}

/// The replies that a condition names.
fn awaited(replies: &Tree) -> Awaited {
    match replies {
        Tree::Number(value) => {
            let number = Some(Number::nearest(*value));
            Awaited::Within(number, number)
        }
        Tree::Map(ends) => Awaited::Within(number(ends, "from"), number(ends, "to")),
        Tree::Text(word) => Awaited::AnyOf(vec![word.as_str().into()]),
        Tree::List(words) => {
            Awaited::AnyOf(words.iter().filter_map(as_text).map(Into::into).collect())
        }
        _ => Awaited::Anything,
    }
}

fn content(cell: &Tree, feature: &Feature<'_>) -> Content {
    let map = entries(cell);
    if let (None, None) = (number(map, "from"), number(map, "to"))
        && notation::content(cell).is_none()
    {
        return Content::Unknown;
    }
    match (notation::content(cell), &feature.asked) {
        (Some(Tree::Text(word)), _) if word == cell::NOT_APPLICABLE => Content::NotApplicable,
        (is, Asked::Choices(choices)) => {
            let ids: Vec<&str> = choices.iter().map(|choice| choice.id).collect();
            let said = notation::frequencies(is, &ids);
            let often = |id: &&str| get(&said, id).and_then(notation::frequency);
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
