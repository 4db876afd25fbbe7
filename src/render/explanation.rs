//! The explanations: each thing with its names, what it is, near misses and real examples.
//!
//! Owns the order of an explanation. Families come first, each followed by its kinds.

use super::markup::Markup;
use super::{sources, thing_anchor};
use crate::guide::{ExampleIs, Guide, RelationKind, ThingId};
use crate::words::{Sentence, Words};

/// All of them, under one heading.
pub(super) fn explanations(page: &mut Markup, guide: &Guide, words: &Words) {
    page.line("h3", &[], |heading| heading.text(words.view_explain));
    for thing in guide.in_family_order() {
        let anchor = thing_anchor(guide, thing);
        page.block("article", &[("id", &anchor)], |page| article(page, guide, words, thing));
    }
}

fn article(page: &mut Markup, guide: &Guide, words: &Words, id: ThingId) {
    let thing = guide.thing(id);
    page.line("h4", &[], |heading| heading.text(&thing.name));
    if let Some(family) = thing.kind_of {
        let kind_of = Sentence::fill(words.kind_of, &[("thing", &guide.thing(family).name)]);
        page.line("p", &[], |line| line.text(&kind_of.text()));
    }
    if !thing.aka.is_empty() {
        let names = thing.aka.join(words.list_comma);
        page.line("p", &[], |line| line.text(&[words.also_called, " ", &names].concat()));
    }
    if let Some(summary) = &thing.summary {
        page.line("p", &[], |line| {
            line.text(summary);
            sources::marks(line, guide, &thing.sources);
        });
    }
    for paragraph in &thing.details {
        page.line("p", &[], |line| {
            line.text(&paragraph.text);
            sources::marks(line, guide, &paragraph.sources);
        });
    }
    mistaken_for(page, guide, words, id);
    examples(page, guide, words, id);
}

/// What people take it for, from the relations of either side.
fn mistaken_for(page: &mut Markup, guide: &Guide, words: &Words, id: ThingId) {
    let confused = |relation: &&crate::guide::Relation| {
        relation.is == RelationKind::ConfusedWith && (relation.from == id || relation.to == id)
    };
    if !guide.relations.iter().any(|relation| confused(&relation)) {
        return;
    }
    page.line("h5", &[], |heading| heading.text(words.mistaken_for));
    page.block("ul", &[], |list| {
        for relation in guide.relations.iter().filter(confused) {
            let other = if relation.from == id { relation.to } else { relation.from };
            list.line("li", &[], |entry| {
                entry.inline("b", &[], |name| name.text(&guide.thing(other).name));
                noted(entry, relation.note.as_deref());
                sources::marks(entry, guide, &relation.sources);
            });
        }
    });
}

fn examples(page: &mut Markup, guide: &Guide, words: &Words, id: ThingId) {
    if !guide.examples.iter().any(|example| example.is == ExampleIs::Thing(id)) {
        return;
    }
    page.line("h5", &[], |heading| heading.text(words.examples_told));
    page.block("ul", &[], |list| {
        for example in guide.examples.iter().filter(|example| example.is == ExampleIs::Thing(id)) {
            list.line("li", &[], |entry| {
                entry.inline("cite", &[], |name| name.text(&example.name));
                noted(entry, example.note.as_deref());
            });
        }
    });
}

fn noted(entry: &mut Markup, note: Option<&str>) {
    if let Some(note) = note {
        entry.text(" – ");
        entry.text(note);
    }
}
