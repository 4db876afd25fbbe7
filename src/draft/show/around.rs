//! Showing what surrounds the matrix: sources, disputes, relations, events, examples.
//!
//! Owns where in a tree what is shown of them stands.

use super::{Map, as_text, number, texts, word};
use crate::draft::branch::{entries, get, list, text};
use crate::draft::document::Draft;
use crate::draft::key::FeatureKey;
use crate::draft::look::{Dispute, Event, Example, Relation, Replied, Said, Source};
use crate::guide::{Confidence, DisputeVerdict, Number, RelationKind};
use crate::pack::Tree;

impl Draft {
    /// The sources.
    pub fn sources(&self) -> Vec<Source<'_>> {
        self.items("sources").iter().map(|item| source(entries(item))).collect()
    }

    /// The disputes.
    pub fn disputes(&self) -> Vec<Dispute<'_>> {
        self.items("disputes").iter().map(|item| dispute(entries(item))).collect()
    }

    /// The relations.
    pub fn relations(&self) -> Vec<Relation<'_>> {
        self.items("relations").iter().map(|item| relation(entries(item))).collect()
    }

    /// The events.
    pub fn events(&self) -> Vec<Event<'_>> {
        self.items("timeline").iter().map(|item| event(entries(item))).collect()
    }

    /// The examples.
    pub fn examples(&self) -> Vec<Example<'_>> {
        self.items("examples").iter().map(|item| example(entries(item))).collect()
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

fn source(map: &Map) -> Source<'_> {
    Source {
        id: text(map, "id"),
        title: text(map, "title"),
        publisher: text(map, "publisher"),
        url: text(map, "url"),
        year: number(map, "year"),
    }
}

fn dispute(map: &Map) -> Dispute<'_> {
    Dispute {
        id: text(map, "id"),
        about: texts(map, "about"),
        feature: text(map, "feature"),
        said: list(map, "said").iter().map(|item| said(entries(item))).collect(),
        verdict: word(map, "verdict", DisputeVerdict::ALL, DisputeVerdict::WORDS),
        truth: text(map, "truth"),
        sources: texts(map, "sources"),
    }
}

fn said(map: &Map) -> Said<'_> {
    Said { source: text(map, "source"), claim: text(map, "claim") }
}

fn relation(map: &Map) -> Relation<'_> {
    Relation {
        from: text(map, "from"),
        is: word(map, "is", RelationKind::ALL, RelationKind::WORDS),
        to: text(map, "to"),
        note: text(map, "note"),
        sources: texts(map, "sources"),
    }
}

fn event(map: &Map) -> Event<'_> {
    Event {
        when: text(map, "when"),
        what: text(map, "what"),
        thing: text(map, "thing"),
        confidence: word(map, "confidence", Confidence::ALL, Confidence::WORDS),
        sources: texts(map, "sources"),
    }
}

fn example(map: &Map) -> Example<'_> {
    Example {
        name: text(map, "name"),
        is: text(map, "is"),
        note: text(map, "note"),
        answers: get(map, "answers").map_or(&[][..], entries),
    }
}
