//! `things`: what is told apart.
//!
//! Owns the keys of a thing and the checks on families. It never knows their cells.

use super::circles::report_circles;
use super::fields::{Fields, text, wrong};
use super::problem::{ProblemKind, What};
use super::sources::source_ids;
use super::words::Names;
use super::{Tree, limits};
use crate::guide::{Paragraph, Thing, ThingId};

const KEYS: &[&str] = &[
    "id",
    "name",
    "plural",
    "phrase",
    "aka",
    "kind_of",
    "commonness",
    "summary",
    "details",
    "sources",
];
const LIMIT: (What, usize) = (What::Thing, limits::THINGS);

/// The things of a pack, and their names for the rest of it.
pub(super) fn read<'t>(pack: &Fields<'_, 't>, sources: &Names<'_>) -> (Vec<Thing>, Names<'t>) {
    let path = pack.path.key("things");
    pack.require("things");
    let list = pack.get("things");
    let (mut things, mut objects) = (Vec::new(), Vec::new());
    pack.each(("things", &path), LIMIT, KEYS, &mut |thing| {
        things.push(read_thing(&thing, sources));
        objects.push(thing);
    });
    if matches!(list, Some(Tree::List(things)) if things.len() < 2) {
        path.report(ProblemKind::TooFew(What::Thing));
    }
    let names = Names::of(What::Thing, &objects, list);
    for (thing, object) in things.iter_mut().zip(&objects) {
        let family = object.written("kind_of");
        if !family.is_empty() {
            thing.kind_of = names.find(family, &object.path.key("kind_of")).map(ThingId::at);
        }
    }
    let family = |at: usize| things[at].kind_of.map(ThingId::position).into_iter().collect();
    for first in report_circles(&objects, "kind_of", &names, &family) {
        things[first].kind_of = None; // so that whoever walks the families comes to an end
    }
    (things, names)
}

fn read_thing(fields: &Fields<'_, '_>, sources: &Names<'_>) -> Thing {
    let id = fields.id();
    if id == "none" {
        fields.path.key("id").report(ProblemKind::ReservedNone);
    }
    let commonness = fields.number("commonness");
    if commonness.is_some_and(|common| !(0.001..=1_000.0).contains(&common)) {
        fields.path.key("commonness").report(ProblemKind::OutOfRange("from 0.001 to 1,000"));
    }
    Thing {
        id,
        name: fields.required("name"),
        plural: fields.text("plural"),
        phrase: fields.text("phrase"),
        aka: fields.texts("aka"),
        kind_of: fields.text("kind_of").and(None), // looked up when all names are known
        commonness,
        summary: fields.text("summary"),
        details: paragraphs(fields, sources),
        sources: source_ids(fields, sources),
    }
}

fn paragraphs(thing: &Fields<'_, '_>, sources: &Names<'_>) -> Vec<Paragraph> {
    let path = thing.path.key("details");
    let mut paragraphs = Vec::new();
    for (i, tree) in thing.list("details").iter().enumerate() {
        let at = path.index(i);
        paragraphs.extend(match tree {
            Tree::Text(_) => {
                text(tree, &at).map(|text| Paragraph { text: text.to_owned(), sources: Vec::new() })
            }
            Tree::Map(_) => Fields::read(tree, at, &["text", "sources"]).map(|fields| Paragraph {
                text: fields.required("text"),
                sources: source_ids(&fields, sources),
            }),
            other => wrong(other, "text or an object", &at),
        });
    }
    paragraphs
}
