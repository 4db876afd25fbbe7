//! The film-music pack: how soon its examples end where they belong. What holds for every pack we ship
//! is in `shipped_packs.rs`.

mod support;

use support::film_music;
use which_one::guide::{Example, ExampleIs, Guide, RelationKind, Said, ThingId};
use which_one::identify::{Evidence, Identification, Key};

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
fn every_claim_is_somebodys() {
    let guide = film_music();
    let claims = || guide.disputes.iter().flat_map(|dispute| &dispute.said);
    let nobodys: Vec<_> = claims().filter(|said| said.source.is_none()).collect();
    assert_eq!(nobodys, [] as [&Said; 0]);
}

#[test]
fn every_thing_says_what_it_is_mistaken_for() {
    let guide = film_music();
    for id in guide.thing_ids() {
        let confused = guide.relations.iter().filter(|r| r.is == RelationKind::ConfusedWith);
        let mut with_note = confused.filter(|r| r.note.is_some());
        assert!(with_note.any(|r| r.from == id || r.to == id), "{}", guide.thing(id).id);
    }
}
