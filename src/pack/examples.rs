//! `examples`: real cases with their answers.
//!
//! Owns the keys of an example. It never knows how one is identified.

use super::choices::read_reply;
use super::fields::{Fields, entries};
use super::items::Items;
use super::problem::{ProblemKind, What};
use super::references::Index;
use super::{Tree, limits};
use crate::guide::{ChoiceId, Example, ExampleIs, FeatureId, Guide};

const KEYS: &[&str] = &["name", "is", "note", "answers"];
const NONE_OF_THESE: &str = "none";

/// The examples of a pack.
pub(super) fn read(pack: &Fields<'_>, index: &Index<'_>, guide: &Guide) -> Vec<Example> {
    let read = |tree: &Tree, path: &super::path::Path<'_>| {
        let example = Fields::read(tree, path, KEYS, pack.report)?;
        let name = example.required("name");
        let is = read_is(&example, index, guide);
        let note = example.text("note");
        let answers = read_answers(&example, index);
        Some(Example { name, is: is?, note, answers })
    };
    Items::read(pack, "examples", (What::Example, limits::ENTRIES), read).list
}

fn read_is(example: &Fields<'_>, index: &Index<'_>, guide: &Guide) -> Option<ExampleIs> {
    if matches!(example.get("is"), Some(Tree::Text(word)) if word == NONE_OF_THESE) {
        return Some(ExampleIs::NoneOfThese);
    }
    let thing = index.required_thing(example, "is")?;
    if guide.is_family(thing) {
        let kinds = guide.leaves_of(thing).iter().map(|&kind| guide.thing(kind).id.clone());
        let kind = ProblemKind::ExampleIsFamily(guide.thing(thing).id.clone(), kinds.collect());
        example.report.add(&example.path.key("is"), kind);
    }
    Some(ExampleIs::Thing(thing))
}

fn read_answers(example: &Fields<'_>, index: &Index<'_>) -> Vec<(FeatureId, Vec<ChoiceId>)> {
    let path = example.path.key("answers");
    let answers = example.get("answers").and_then(|tree| entries(tree, &path, example.report));
    let answer = |(id, tree): &(String, Tree)| {
        let at = path.key(id);
        let (feature, row) = index.rows.find(id, &at, example.report)?;
        Some((feature, read_reply(tree, &at, row, example.report)))
    };
    answers.unwrap_or_default().iter().filter_map(answer).collect()
}
