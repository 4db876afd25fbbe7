//! The film-music pack: each of its examples ends where it belongs, and what it says is allowed.

mod support;

use support::film_music;
use which_one::guide::{Content, Example, ExampleIs, Guide, ThingId};
use which_one::identify::{Evidence, Identification, Key};
use which_one::pack;

/// Asks what the engine would ask and replies as the example says; gives the end and how many
/// questions it took.
fn identify(key: &Key, example: &Example) -> (Identification, usize) {
    let (mut evidence, mut not_sure) = (Evidence::default(), Vec::new());
    for asked in 0.. {
        let found = key.identify(&evidence, &not_sure);
        let Some(next) = found.next else { return (found, asked) };
        match example.reply(next.feature) {
            Some(reply) => evidence.reply(next.feature, reply),
            None => not_sure.push(next.feature),
        }
    }
    unreachable!()
}

fn examples_of_things(guide: &Guide) -> Vec<(&Example, ThingId)> {
    guide
        .examples
        .iter()
        .filter_map(|example| match example.is {
            ExampleIs::Thing(thing) => Some((example, thing)),
            ExampleIs::NoneOfThese => None,
        })
        .collect()
}

#[test]
fn every_example_of_a_thing_ends_at_that_thing_within_ten_questions() {
    let key = Key::new(film_music());
    let examples = examples_of_things(key.guide());
    assert!(examples.len() >= 40, "{} examples", examples.len());
    let mut asked_in_all = 0;
    for (example, thing) in &examples {
        let (found, asked) = identify(&key, example);
        assert_eq!(found.ranking.best_leaf().thing, *thing, "{}", example.name);
        assert!(asked <= 10, "{} takes {asked} questions", example.name);
        asked_in_all += asked;
    }
    assert!(asked_in_all <= 5 * examples.len(), "{asked_in_all} for {}", examples.len());
}

#[test]
fn every_cell_and_every_statement_has_a_source() {
    let guide = film_music();
    let mut without = Vec::new();
    for thing in guide.thing_ids() {
        for feature in guide.feature_ids() {
            let cell = guide.cell(thing, feature);
            let says = cell.content != Content::Unknown || cell.note.is_some();
            if says && cell.sources.is_empty() {
                without.push(format!("{}.{}", guide.thing(thing).id, guide.feature(feature).id));
            }
        }
    }
    without.extend(guide.disputes.iter().filter(|d| d.sources.is_empty()).map(|d| d.id.clone()));
    without.extend(guide.timeline.iter().filter(|e| e.sources.is_empty()).map(|e| e.what.clone()));
    assert_eq!(without, [] as [&str; 0]);
}

#[test]
fn every_question_has_an_answer_for_every_leaf() {
    let guide = film_music();
    for feature in guide.questions() {
        for &leaf in guide.leaves() {
            let known = guide.cell(leaf, feature).content != Content::Unknown;
            assert!(known, "{}.{}", guide.thing(leaf).id, guide.feature(feature).id);
        }
    }
}

#[test]
fn the_pack_needs_no_warning() {
    assert_eq!(pack::warnings(&film_music()), []);
}
