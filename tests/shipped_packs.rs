//! Every pack in `packs/`: it needs no warning, and its examples end where they belong. That nothing in
//! it is said without a source is in `sources.rs`.

mod support;

use std::collections::BTreeSet;

use support::{guide, shipped};
use which_one::guide::{Content, ExampleIs, FeatureId, Guide, ThingId};
use which_one::identify::Key;
use which_one::pack;
use which_one::trial;

fn shipped_guides() -> Vec<(String, Guide)> {
    shipped().into_iter().map(|(name, json)| (name, guide(&json))).collect()
}

/// Cells of questions for which no page with an answer was found.
const UNKNOWN: &[&str] = &["licences: Zlib.published"];

fn place(name: &str, guide: &Guide, thing: ThingId, feature: FeatureId) -> String {
    format!("{name}: {}.{}", guide.thing(thing).id, guide.feature(feature).id)
}

#[test]
fn there_are_four_packs() {
    let names: Vec<String> = shipped().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["coffee", "film-music", "film-scene", "licences"]);
}

#[test]
fn no_pack_needs_a_warning() {
    for (name, guide) in shipped_guides() {
        assert_eq!(pack::warnings(&guide), [], "{name}");
    }
}

#[test]
fn every_example_of_a_thing_ends_at_that_thing() {
    for (name, guide) in shipped_guides() {
        let outcome = trial::of_examples(&Key::new(guide));
        let missed = outcome.missed.iter().filter(|miss| miss.is != ExampleIs::NoneOfThese);
        let missed: Vec<&str> = missed.map(|miss| miss.name.as_str()).collect();
        assert_eq!(missed, [""; 0], "{name}");
        assert_eq!(outcome.right, outcome.n, "{name}");
    }
}

#[test]
fn every_kind_of_thing_has_an_example_and_two_paragraphs() {
    let mut without = Vec::new();
    for (name, guide) in shipped_guides() {
        for thing in guide.thing_ids() {
            let id = &guide.thing(thing).id;
            let is_shown = guide.examples.iter().any(|e| e.is == ExampleIs::Thing(thing));
            if guide.is_family(thing) == is_shown || guide.thing(thing).details.len() < 2 {
                without.push(format!("{name}: {id}"));
            }
        }
    }
    assert_eq!(without, [""; 0]);
}

#[test]
fn every_question_has_an_answer_for_every_leaf() {
    let mut unknown = BTreeSet::new();
    for (name, guide) in shipped_guides() {
        for feature in guide.questions() {
            for &leaf in guide.leaves() {
                if guide.cell(leaf, feature).content == Content::Unknown {
                    unknown.insert(place(&name, &guide, leaf, feature));
                }
            }
        }
    }
    assert_eq!(unknown.iter().map(String::as_str).collect::<Vec<_>>(), UNKNOWN);
}

/// Of the readers who err in one reply of ten, four in five end at the very thing, nine in ten in the
/// right family.
#[test]
fn most_readers_who_err_now_and_then_are_told_right() {
    for (name, guide) in shipped_guides() {
        let outcome = trial::of_leaves(&Key::new(guide), 0.1, 50, 1);
        let said = format!("{name}: {}, {} of {}", outcome.right, outcome.family_right, outcome.n);
        assert!(outcome.right * 100 >= outcome.n * 80, "{said}");
        assert!(outcome.family_right * 100 >= outcome.n * 88, "{said}");
    }
}
