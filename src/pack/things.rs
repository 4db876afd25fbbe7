//! `things`: what is told apart.
//!
//! Owns the keys of a thing and the checks on families. It never knows their cells.

use super::fields::{Fields, text, wrong};
use super::items::Items;
use super::problem::{ProblemKind, What};
use super::sources::source_ids;
use super::words::Names;
use super::{Tree, limits};
use crate::guide::{Paragraph, Thing, ThingId};

const KEYS: &[&str] =
    &["id", "name", "plural", "phrase", "aka", "kind_of", "summary", "details", "sources"];
const LIMIT: (What, usize) = (What::Thing, limits::THINGS);

/// The things of a pack, and their names for the rest of it.
pub(super) fn read(pack: &Fields<'_>, sources: &Names) -> (Vec<Thing>, Names) {
    let report = pack.report;
    let path = pack.path.key("things");
    pack.require("things");
    let mut families: Vec<Option<String>> = Vec::new();
    let mut items = Items::read(pack, "things", LIMIT, |tree, path| {
        let thing = Fields::read(tree, path, KEYS, report)?;
        let (thing, family) = read_thing(&thing, sources);
        families.push(family);
        Some(thing)
    });
    if matches!(pack.get("things"), Some(Tree::List(things)) if things.len() < 2) {
        report.add(&path, ProblemKind::TooFew(What::Thing));
    }
    let names = items.names(pack, "things", What::Thing, |thing| &thing.id);
    for (i, family) in families.into_iter().enumerate() {
        let at = path.index(items.places[i]);
        let found = family.and_then(|family| names.find(&family, &at.key("kind_of"), report));
        items.list[i].kind_of = found.map(ThingId::at);
    }
    for (start, circle) in break_circles(&mut items.list) {
        let at = path.index(items.places[start]);
        report.add(&at.key("kind_of"), ProblemKind::Circle(circle));
    }
    (items.list, names)
}

fn read_thing(fields: &Fields<'_>, sources: &Names) -> (Thing, Option<String>) {
    let id = fields.id();
    if id == "none" {
        fields.report.add(&fields.path.key("id"), ProblemKind::ReservedNone);
    }
    let name = fields.required("name");
    let plural = fields.text("plural");
    let phrase = fields.text("phrase");
    let aka = fields.texts("aka");
    let family = fields.text("kind_of");
    let summary = fields.text("summary");
    let details = paragraphs(fields, sources);
    let sources = source_ids(fields, sources);
    let kind_of = None;
    (Thing { id, name, plural, phrase, aka, kind_of, summary, details, sources }, family)
}

fn paragraphs(thing: &Fields<'_>, sources: &Names) -> Vec<Paragraph> {
    let path = thing.path.key("details");
    let paragraph = |(i, tree): (usize, &Tree)| {
        let at = path.index(i);
        match tree {
            Tree::Text(_) => {
                let text = text(tree, &at, thing.report)?.to_owned();
                Some(Paragraph { text, sources: Vec::new() })
            }
            Tree::Map(_) => {
                let fields = Fields::read(tree, &at, &["text", "sources"], thing.report)?;
                let text = fields.required("text");
                Some(Paragraph { text, sources: source_ids(&fields, sources) })
            }
            other => wrong(other, "text or an object", &at, thing.report),
        }
    };
    thing.list("details").iter().enumerate().filter_map(paragraph).collect()
}

/// Families that are kinds of each other, each circle once, with the position of its first thing.
/// The circle is cut there, so that the walk can go on.
fn break_circles(things: &mut [Thing]) -> Vec<(usize, Vec<String>)> {
    let mut circles = Vec::new();
    // The walk on which each thing was last passed: what an earlier one passed has no circle left.
    let mut passed: Vec<Option<usize>> = vec![None; things.len()];
    for start in 0..things.len() {
        let mut trail = Vec::new();
        let mut next = Some(start);
        while let Some(at) = next {
            if let Some(walk) = passed[at] {
                if walk == start {
                    let first = trail.iter().position(|&thing| thing == at).unwrap_or(0);
                    circles.push(cut(things, &trail[first..]));
                }
                break;
            }
            passed[at] = Some(start);
            trail.push(at);
            next = things[at].kind_of.map(ThingId::position);
        }
    }
    circles
}

/// Cuts a circle at the thing that stands first in the pack.
fn cut(things: &mut [Thing], circle: &[usize]) -> (usize, Vec<String>) {
    let first = (0..circle.len()).min_by_key(|&i| circle[i]).unwrap_or(0);
    let round = circle.iter().cycle().skip(first).take(circle.len() + 1);
    let ids = round.map(|&thing| things[thing].id.clone()).collect();
    things[circle[first]].kind_of = None;
    (circle[first], ids)
}
