//! The film-music pack: how soon its examples end where they belong. What holds for every pack we ship
//! is in `shipped_packs.rs`.

mod support;

use support::film_music;
use which_one::guide::{Example, ExampleIs, Guide, RelationKind, Said, SourceId, ThingId};
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

/// What a table that compares a soundtrack with a cast recording says in each row, and the five
/// differences that its article counts, with the disputes that answer them.
const ANSWERED: &[(&str, &[&str])] = &[
    ("row 1: what is it?", &["what-a-soundtrack-is", "live-or-studio"]),
    ("row 2: first records", &["first-soundtrack", "first-cast-recording"]),
    ("row 3: first released in", &["first-soundtrack", "first-cast-recording"]),
    ("row 4: Billboard No. 1", &["sound-of-music-number-one", "hamilton-number-one"]),
    ("row 5: most famous", &["most-famous-soundtrack", "most-famous-cast-recording"]),
    (
        "difference 1: in step with a scene, live without noise",
        &["what-a-soundtrack-is", "live-or-studio"],
    ),
    ("difference 2: pre-recorded, a replica", &["pre-recorded-soundtracks", "replica-of-the-show"]),
    ("difference 3: 1937 and 1931", &["first-soundtrack", "first-cast-recording"]),
    ("difference 4: the types", &["soundtracks-beyond-film", "kinds-of-cast-recording"]),
    ("difference 5: media or songs", &["media-or-songs"]),
];

#[test]
fn every_row_and_every_difference_of_the_article_with_a_table_is_answered() {
    let guide = film_music();
    let article = guide.sources.iter().position(|source| source.id == "article-1");
    let mut unanswered = Vec::new();
    for (place, answers) in ANSWERED {
        for answer in *answers {
            let dispute = guide.disputes.iter().find(|dispute| dispute.id == *answer);
            let is_its = |said: &Said| said.source.map(SourceId::position) == article;
            if !dispute.is_some_and(|dispute| dispute.said.iter().any(is_its)) {
                unanswered.push(format!("{place}: {answer}"));
            }
        }
    }
    assert_eq!(unanswered, [""; 0]);
}

/// Real works that the paragraphs of a thing name where its examples to try are fewer than five.
const NAMED: &[(&str, [&str; 5])] = &[
    ("soundtrack", ["Star Wars", "Titanic", "Awesome Mix", "The Bodyguard", "La La Land"]),
    (
        "mixed-soundtrack",
        ["The Lion King", "Frozen", "The Graduate", "Cowboy Bebop", "Crash Landing"],
    ),
    (
        "cast-recording",
        ["Virginia Woolf", "Oklahoma!", "My Fair Lady", "West Side Story", "Hamilton"],
    ),
    ("live-cast-recording", ["Passing Strange", "Dreamgirls", "Kinky Boots", "Hadestown", "SIX"]),
    (
        "studio-cast-recording",
        ["Show Boat", "Anything Goes", "Brigadoon", "Pal Joey", "Babes in Arms"],
    ),
    ("concept-album", ["Jesus Christ Superstar", "Evita", "Chess", "Les Misérables", "Hadestown"]),
];

#[test]
fn every_thing_has_other_names_two_or_three_paragraphs_and_five_real_examples() {
    let guide = film_music();
    for id in guide.thing_ids() {
        let thing = guide.thing(id);
        assert!(thing.summary.is_some() && !thing.aka.is_empty(), "{}", thing.id);
        assert!((2..=3).contains(&thing.details.len()), "{}", thing.id);
        let to_try = guide.examples.iter().filter(|e| e.is == ExampleIs::Thing(id)).count();
        if to_try < 5 {
            let (_, works) = NAMED.iter().find(|(named, _)| *named == thing.id).expect(&thing.id);
            for work in works {
                assert!(thing.details.iter().any(|said| said.text.contains(work)), "{work}");
            }
        }
    }
}

#[test]
fn there_are_enough_disputes_and_dates_and_every_date_says_how_sure_it_is() {
    let guide = film_music();
    assert!(guide.disputes.len() >= 20, "{} disputes", guide.disputes.len());
    assert!(guide.timeline.len() >= 25, "{} dates", guide.timeline.len());
    assert_eq!(guide.timeline.iter().filter(|event| event.confidence.is_none()).count(), 0);
}
