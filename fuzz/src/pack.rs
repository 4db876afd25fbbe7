//! Packs: any text is a guide or a list of problems, and a guide can be shown in every way.

use std::rc::Rc;

use which_one::app::{State, View};
use which_one::compare::{self, Order, Selection, Table};
use which_one::explain::{self, Numbers};
use which_one::formats::{self, Format};
use which_one::guide::Guide;
use which_one::identify::{Identification, Key};
use which_one::pace::Work;
use which_one::pack::{self, Tree};
use which_one::words::ENGLISH;
use which_one::{render, trial};

/// Cells, beyond which a guide is only loaded: what takes long finds little.
const LARGEST: usize = 2_000;

/// Reads a pack as the command-line tool does, and shows it.
pub fn holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(tree) = serde_json::from_str::<Tree>(&text) else { return };
    let written = formats::write_pack(&tree);
    let again: Tree = serde_json::from_str(&written).expect("JSON");
    assert_eq!(tree, again, "{written}");
    assert_eq!(in_parts(&text), Some(again));
    tree_holds(&tree);
}

/// The text, read as the widget does.
fn in_parts(text: &str) -> Option<Tree> {
    let text = text.to_owned();
    let number = |text: &str| serde_json::from_str(text).ok();
    Work::new(|pace| Box::pin(async move { pack::parse(&text, &number, &pace).await })).finish()
}

/// Loads a tree: a guide that holds, or problems.
pub fn tree_holds(tree: &Tree) {
    match pack::load(tree) {
        Ok(guide) => guide_holds(guide),
        Err(problems) => {
            assert!((1..=1_001).contains(&problems.len()), "{} problems", problems.len());
            for problem in problems {
                assert!(!problem.to_string().is_empty());
            }
        }
    }
}

/// Shows a guide in every way there is.
pub fn guide_holds(guide: Guide) {
    if guide.thing_ids().len() * guide.feature_ids().len() > LARGEST {
        return;
    }
    for warning in pack::warnings(&guide) {
        assert!(!warning.to_string().is_empty());
    }
    for html in [render::html(&guide, &ENGLISH), render::overview(&guide)] {
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    }
    explained(&guide);
    written(&guide);
    let key = Rc::new(Key::new(guide));
    compared(&key);
    let state = State::new(Rc::clone(&key), View::Identify);
    identified(&state, &state.identification());
    trial::of_examples(&key);
    trial::of_leaf(&key, key.guide().leaves()[0], 0.5, 1, 1);
}

/// The explanations: the map, the timeline, the numbers of the sources.
fn explained(guide: &Guide) {
    let outline = explain::outline(guide);
    assert_eq!(outline.len(), guide.thing_ids().len(), "each thing stands in one place");
    for statement in explain::statements(guide, &outline) {
        assert!(!statement.text(guide, &ENGLISH).is_empty());
    }
    let _ = (explain::map(guide, &outline, &ENGLISH), explain::chart(guide, &ENGLISH));
    let numbers = Numbers::of(guide);
    for (at, &source) in numbers.in_order().iter().enumerate() {
        assert_eq!(numbers.number(source), at + 1);
    }
}

/// The table in every order and format.
fn compared(key: &Key) {
    let guide = key.guide();
    for order in [Order::Written, Order::Separation] {
        for only_differences in [false, true] {
            let things = guide.thing_ids().collect();
            let wanted = Selection { things, order, only_differences, ..Selection::new(guide) };
            let table = Table::new(key, &wanted, &ENGLISH);
            for format in compare::Format::ALL {
                let text = table.written(format, guide, &ENGLISH);
                assert!(!has_script(&text, format), "{text}");
            }
        }
    }
}

/// Whether a script begins in a text where it is shown as that format.
fn has_script(text: &str, format: compare::Format) -> bool {
    let backslashes = |before: &str| before.chars().rev().take_while(|&c| c == '\\').count();
    text.match_indices("<script").any(|(at, _)| match format {
        compare::Format::Html => true,
        compare::Format::Markdown => backslashes(&text[..at]) % 2 == 0,
        compare::Format::Csv => false,
    })
}

/// What follows from a state's answers is sound.
pub fn identified(state: &State, found: &Identification) {
    let guide = state.guide();
    let probable = |&leaf: &_| found.ranking.probability(guide, leaf);
    let leaves: f64 = guide.leaves().iter().map(probable).sum();
    let all = leaves + found.ranking.none_of_these();
    assert!((all - 1.0).abs() < 1e-9, "the probabilities sum to {all}");
    for standing in found.ranking.leaves() {
        assert!((0.0..=1.0).contains(&standing.probability), "{standing:?}");
    }
    if let Some(next) = &found.next {
        assert!(next.gain.is_finite() && next.gain > 0.0, "{next:?}");
        assert!(!ENGLISH.why_asked(next, guide).text().is_empty());
    }
    assert!(!ENGLISH.verdict(&found.verdict, guide).text().is_empty());
    for said in ENGLISH.robustness(&state.robustness(found), &found.verdict, guide) {
        assert!(!said.text().is_empty());
    }
    for feature in guide.questions() {
        state.outlook(feature);
    }
}

/// The guide as a table, and read back.
fn written(guide: &Guide) {
    for format in [Format::Csv, Format::Tsv, Format::Markdown, Format::Html] {
        let (text, _) = formats::write(guide, format).expect("tables are written");
        let table = formats::read_table(&text, format);
        let table = table.unwrap_or_else(|why| panic!("{}: {text}", why.message));
        formats::differences(guide, &table);
    }
    let (text, _) = formats::write(guide, Format::Clavis).expect("Clavis is written");
    let brought = formats::read_key(&text, Format::Clavis);
    let brought = brought.unwrap_or_else(|why| panic!("{}: {text}", why.message));
    if let Err(problems) = pack::load(&brought.pack) {
        panic!("{problems:?}: {text}");
    }
}
