//! The judgement of a guide: ties and what would mend them, gaps, scores, confusions.

use which_one::guide::Guide;
use which_one::identify::Key;
use which_one::judge::{Advice, Judgement, Judging, Settings};
use which_one::pack;
use which_one::sheet::{self, Grid, Wishes};

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
