//! The judgement of a guide: ties and what would mend them, gaps, scores, confusions.

use which_one::guide::Guide;
use which_one::identify::Key;
use which_one::judge::{Advice, Confusion, Judgement, Judging, Score, Settings, idle_sentence};
use which_one::pack;
use which_one::sheet::{self, Grid, Wishes};
use which_one::trial::{self, Said};

fn guide(rows: &[&[&str]]) -> Guide {
    let sheet = sheet::read(&Grid::of(rows), &Wishes::default()).expect("a table");
    pack::load(&sheet.pack).expect("a sound pack")
}

fn judged(key: &Key, runs: usize) -> Judgement {
    let mut judging = Judging::of(key, Settings { runs, ..Settings::default() });
    let mut steps = 1;
    while judging.step() {
        steps += 1;
    }
    assert_eq!((steps, judging.done()), (judging.steps(), judging.steps()));
    judging.judgement().clone()
}

#[test]
fn a_tie_is_mended_by_the_question_that_is_not_answered_for_all_of_it() {
    let key = Key::new(guide(&[
        &["Feature", "MIT", "ISC", "GPL"],
        &["Copyleft", "no", "no", "yes"],
        &["Patents", "no", "?", "yes"],
        &["Warranty", "no", "no", "no"],
    ]));
    let judgement = judged(&key, 5);
    // With a gap, a tie is not quite one: what is not known could be either.
    assert_eq!(judgement.ties, []);
    let idle: Vec<&str> =
        judgement.idle.iter().map(|&id| key.guide().feature(id).label.as_str()).collect();
    assert_eq!(idle, ["Warranty"]);
    assert_eq!(judgement.unknown, 1);
}

#[test]
fn a_tie_names_its_things_and_what_would_mend_it() {
    let tied: &[&[&str]] = &[&["Feature", "MIT", "ISC", "GPL"], &["Copyleft", "no", "no", "yes"]];
    let key = Key::new(guide(tied));
    let judgement = judged(&key, 5);
    assert_eq!(judgement.ties[0].advice, Advice::AddOne);
    assert_eq!(
        judgement.ties[0].sentence(key.guide()),
        "nothing tells these 2 apart: MIT; ISC. To mend it, add a feature in which they differ"
    );

    let noted = [
        tied[0],
        tied[1],
        &[
            "Text",
            "A paragraph that asks to keep the notice in copies and in substantial parts.",
            "A paragraph that asks to keep the notice in all copies, and fewer words than most.",
            "Twelve pages.",
        ],
    ];
    let key = Key::new(guide(&noted));
    assert_eq!(
        judged(&key, 5).ties[0].sentence(key.guide()),
        "nothing tells these 2 apart: MIT; ISC. To mend it, give “Text” choices: they differ in it"
    );

    let gaps = [tied[0], tied[1], &["Patents", "?", "?", "yes"]];
    let key = Key::new(guide(&gaps));
    assert_eq!(
        judged(&key, 5).ties[0].sentence(key.guide()),
        "nothing tells these 2 apart: MIT; ISC. To mend it, fill in “Patents”, which is not known for \
         all of them"
    );
}

#[test]
fn a_thing_of_a_tie_is_recognised_when_its_tie_is() {
    let key = Key::new(guide(&[
        &["Licence", "Copyleft", "Patents"],
        &["MIT", "no", "no"],
        &["ISC", "no", "no"],
        &["GPL 3", "yes", "yes"],
        &["BSD", "no", "no"],
        &["GPL 2", "yes", "no"],
    ]));
    let guide = key.guide();
    let judgement = judged(&key, 20);
    let names = |things: &[_]| -> Vec<&str> {
        things.iter().map(|&thing| guide.thing(thing).name.as_str()).collect()
    };
    assert_eq!(judgement.ties.len(), 1);
    assert_eq!(names(&judgement.ties[0].things), ["MIT", "ISC", "BSD"]);
    for score in &judgement.scores {
        assert!((score.right[0] - 1.0).abs() < 1e-9, "{score:?}");
        let is_tied = judgement.ties[0].things.contains(&score.thing);
        assert_eq!(judgement.is_tied(score.thing), is_tied);
    }
    // Each of the three fares as the others do, and none is said to be taken for another of them.
    let tied: Vec<_> = judgement.scores.iter().filter(|s| judgement.is_tied(s.thing)).collect();
    let fares = |score: &Score| format!("{:?} {:?}", score.right, score.questions);
    assert!(tied.windows(2).all(|pair| fares(pair[0]) == fares(pair[1])), "{tied:?}");
    for confusion in &judgement.confusions {
        let sentence = confusion.sentence(guide);
        let (thing, rest) = sentence.split_once(" is taken for ").expect("two things");
        let other = rest.split(" in ").next().expect("the other");
        let both = ["MIT", "ISC", "BSD"];
        assert!(!(both.contains(&thing) && both.contains(&other)), "{sentence}");
    }

    let outcome = trial::of_leaves(&key, 0.0, 10, 1);
    assert_eq!((outcome.n, outcome.right, outcome.tied), (50, 30, 20));
    assert_eq!(outcome.missed, []);
}

#[test]
fn a_confusion_says_what_tells_the_two_apart_so_far_and_an_idle_question_what_to_do() {
    let key = Key::new(guide(&[
        &["Drink", "Milk", "Hot", "Foam"],
        &["Latte", "yes", "yes", "thin"],
        &["Espresso", "no", "yes", "none"],
        &["Mocha", "yes", "yes", "thick"],
    ]));
    let guide = key.guide();
    let named = |name: &str| guide.thing_named(name).expect("a thing");
    let sentence =
        |taken_for| Confusion { thing: named("latte"), taken_for, share: 0.25 }.sentence(guide);
    assert_eq!(
        sentence(Said::Thing(named("mocha"))),
        "Latte is taken for Mocha in 25 % of cases. To mend it, add a feature in which they differ: so \
         far that is “Foam” only"
    );
    assert_eq!(
        sentence(Said::Thing(named("espresso"))),
        "Latte is taken for Espresso in 25 % of cases. To mend it, add a feature in which they differ, \
         besides the 2 so far"
    );
    assert_eq!(
        sentence(Said::NoneOfThese),
        "Latte is taken for none of these in 25 % of cases. To mend it, say in its cells what it can also \
         be: “sometimes”, “rarely”, wider ranges"
    );
    let idle = judged(&key, 1).idle;
    assert_eq!(
        idle.iter().map(|&feature| idle_sentence(feature, guide)).collect::<Vec<_>>(),
        [
            "“Hot” separates nothing: all have the same answer. To mend it, say where it differs, or leave it out"
        ]
    );
}

#[test]
fn unknown_cells_are_listed_by_the_questions_they_would_save() {
    // Colour alone would tell the first from all others; it takes two more questions without it.
    let key = Key::new(guide(&[
        &["Feature", "A", "B", "C", "D", "E"],
        &["Colour", "?", "red", "blue", "green", "black"],
        &["Big", "yes", "yes", "no", "no", "yes"],
        &["Old", "yes", "no", "yes", "no", "no"],
    ]));
    let judgement = judged(&key, 5);
    let gap = &judgement.gaps[0];
    assert_eq!(key.guide().thing(gap.thing).name, "A");
    assert_eq!(key.guide().feature(gap.feature).label, "Colour");
    assert!(gap.saved > 0.0 && judgement.gaps.len() == 1, "{gap:?}");
}

#[test]
fn readers_who_err_end_less_often_at_the_very_thing() {
    let text = std::fs::read_to_string("packs/film-music.json").expect("a pack");
    let tree: pack::Tree = serde_json::from_str(&text).expect("JSON");
    let key = Key::new(pack::load(&tree).expect("a sound pack"));
    let judgement = judged(&key, 40);
    assert_eq!(judgement.scores.len(), 8);
    for score in &judgement.scores {
        assert!(score.right[0] >= score.right[2], "{score:?}");
        assert!(score.questions.iter().all(|&count| count > 1.0), "{score:?}");
    }
    let shares: Vec<f64> = judgement.confusions.iter().map(|one| one.share).collect();
    assert!(shares.windows(2).all(|pair| pair[0] >= pair[1]), "{shares:?}");
    assert_eq!(judgement, judged(&key, 40), "the same seed gives the same judgement");
}
