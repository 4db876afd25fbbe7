//! `examples`: real cases with their answers.
//!
//! Owns the keys of an example. It never knows how one is identified.

use super::choices::read_reply;
use super::fields::{Fields, entries};
use super::problem::{ProblemKind, What};
use super::references::Index;
use super::{Tree, limits};
use crate::guide::{Example, ExampleIs, FeatureId, Guide, Reply};

const KEYS: &[&str] = &["name", "is", "note", "answers"];
const LIMIT: (What, usize) = (What::Example, limits::ENTRIES);
const NONE_OF_THESE: &str = "none";

/// The examples of a pack.
pub(super) fn read(pack: &Fields<'_, '_>, index: &Index<'_>, guide: &Guide) -> Vec<Example> {
    let path = pack.path.key("examples");
    let mut examples = Vec::new();
    pack.each(("examples", &path), LIMIT, KEYS, &mut |example| {
        examples.extend(read_example(&example, index, guide));
    });
    examples
}

fn read_example(example: &Fields<'_, '_>, index: &Index<'_>, guide: &Guide) -> Option<Example> {
    let name = example.required("name");
    let is = read_is(example, index, guide);
    let note = example.text("note");
    let answers = read_answers(example, index);
    Some(Example { name, is: is?, note, answers })
}

fn read_is(example: &Fields<'_, '_>, index: &Index<'_>, guide: &Guide) -> Option<ExampleIs> {
    if matches!(example.get("is"), Some(Tree::Text(word)) if word == NONE_OF_THESE) {
        return Some(ExampleIs::NoneOfThese);
    }
    let thing = index.required_thing(example, "is")?;
    if guide.is_family(thing) {
        let kinds = guide.leaves_of(thing).iter().map(|&kind| guide.thing(kind).id.clone());
        let kind = ProblemKind::ExampleIsFamily(guide.thing(thing).id.clone(), kinds.collect());
        example.path.key("is").report(kind);
    }
    Some(ExampleIs::Thing(thing))
}

fn read_answers(example: &Fields<'_, '_>, index: &Index<'_>) -> Vec<(FeatureId, Reply)> {
    let path = example.path.key("answers");
    let mut answers = Vec::new();
    let written = example.get("answers").and_then(|tree| entries(tree, &path));
    for (id, tree) in written.unwrap_or_default() {
        let at = path.key(id);
        if let Some((feature, row)) = index.rows.find(id, &at) {
            answers.extend(read_reply(tree, &at, row).map(|reply| (feature, reply)));
        }
    }
    answers
}
