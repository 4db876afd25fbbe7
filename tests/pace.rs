//! Packs read a part at a time come to the same as read at once, wherever reading pauses.

mod support;

use proptest::prelude::*;
use support::{packs, shipped};
use which_one::guide::Guide;
use which_one::identify::{Assumptions, Key};
use which_one::pace::Work;
use which_one::pack::{self, Problem, Tree};

fn number(text: &str) -> Option<f64> {
    // As JSON has it: Rust reads “.5” and “inf”, too.
    serde_json::from_str(text).ok()
}

/// A text read to a tree, with so many units at a time.
fn parsed(text: &str, units: usize) -> Option<Tree> {
    let text = text.to_owned();
    let mut work =
        Work::new(|pace| Box::pin(async move { pack::parse(&text, &number, &pace).await }));
    loop {
        if let Some(tree) = work.step(units) {
            return tree;
        }
    }
}

/// What a tree is read as, with so many units at a time; and in how many steps.
fn read(tree: &Tree, units: usize) -> (Result<Guide, Vec<Problem>>, usize) {
    let mut work = Work::new(|pace| Box::pin(async move { pack::read(tree, &pace).await }));
    for steps in 1.. {
        if let Some(read) = work.step(units) {
            return (read, steps);
        }
    }
    unreachable!("it ends")
}

/// Every pack that we have, sound and broken.
fn all() -> Vec<(String, String)> {
    [shipped(), packs("tests/packs/sound"), packs("tests/packs/broken")].concat()
}

#[test]
fn a_pack_read_in_parts_is_the_same_guide_or_has_the_same_problems() {
    for (name, json) in all() {
        let tree: Tree = serde_json::from_str(&json).expect(&name);
        let at_once = pack::load(&tree);
        for units in [1, 100, 1_000_000] {
            assert_eq!(read(&tree, units).0, at_once, "{name}, {units} units at a time");
        }
    }
}

#[test]
fn a_large_pack_is_read_in_many_steps() {
    let [(_, json)] = &shipped()[..1] else { panic!("a pack") };
    let tree: Tree = serde_json::from_str(json).expect("JSON");
    assert_eq!(read(&tree, usize::MAX).1, 1);
    let things = pack::load(&tree).expect("a sound pack").things.len();
    assert!(read(&tree, 1).1 >= things - 3, "one for each thing that has cells");
}

#[test]
fn a_key_made_row_by_row_is_the_key_made_at_once() {
    for (name, json) in shipped() {
        let guide = std::rc::Rc::new(support::guide(&json));
        let mut key = Key::begun(guide.clone(), Assumptions::default());
        let mut rows = 0;
        while key.make_row() {
            rows += 1;
        }
        assert_eq!(rows, guide.features.len(), "{name}");
        assert_eq!(key, Key::new(guide), "{name}");
    }
}

#[test]
fn texts_read_in_parts_are_the_same_trees() {
    for (name, json) in all() {
        let tree: Tree = serde_json::from_str(&json).expect(&name);
        for units in [1, 100_000] {
            assert_eq!(parsed(&json, units).as_ref(), Some(&tree), "{name}");
        }
    }
}

#[test]
fn what_json_leaves_open_is_read_as_browsers_do() {
    let text = |json: &str| match parsed(json, 1) {
        Some(Tree::Text(text)) => text,
        other => panic!("{other:?}"),
    };
    assert_eq!(text(r#""\ud83d\ude00""#), "😀");
    assert_eq!(text(r#""\ud83d-\ude00""#), "\u{fffd}-\u{fffd}");
    assert_eq!(text(r#""\ud83d\u0041""#), "\u{fffd}A");
    assert_eq!(text(r#""\ud83d\ud83d\ude00""#), "\u{fffd}😀");
    assert_eq!(
        parsed(r#"{"a": 1, "b": 2, "a": 3, "a": 4, "b": 5}"#, 1),
        Some(Tree::Map(vec![
            ("a".to_owned(), Tree::Number(4.0)),
            ("b".to_owned(), Tree::Number(5.0)),
        ]))
    );
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        " ",
        "\0",
        "1\0",
        "[",
        "]",
        "{",
        "}",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "[1}",
        "{\"a\":1]",
        "\"a",
        "\"a\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\t\"",
        "\"\0\"",
        "nul",
        "True",
        "nulll",
        "01",
        "1.",
        ".5",
        "+1",
        "--1",
        "1e",
        "NaN",
        "1 2",
        "[1]]",
        "\u{feff}1",
        "\"\\ud83d\\u12\"",
    ] {
        assert_eq!(parsed(text, 1), None, "{text:?}");
        assert!(serde_json::from_str::<Tree>(text).is_err(), "{text:?}");
    }
    let deep = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(parsed(&deep(pack::DEEPEST), 1).is_some());
    assert_eq!(parsed(&deep(pack::DEEPEST + 1), 1), None);
}

/// JSON of any shape, with spaces and escapes, and sometimes with a letter of it changed.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|truth| truth.to_string()),
        any::<i32>().prop_map(|number| number.to_string()),
        (-1e9..1e9_f64).prop_map(|number| format!("{number:e}")),
        any::<String>().prop_map(|text| serde_json::to_string(&text).expect("text")),
        Just(r#""\u00e9\n\/""#.to_owned()),
    ];
    let value = leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6)
                .prop_map(|all| format!("[ {}]", all.join(" ,\n"))),
            prop::collection::vec(("[a-d]{1,2}", inner), 0..6).prop_map(|all| {
                let entries: Vec<String> =
                    all.iter().map(|(key, value)| format!("\"{key}\" : {value}")).collect();
                format!("{{{}\t}}", entries.join(","))
            }),
        ]
    });
    (
        value,
        any::<prop::sample::Index>(),
        prop_oneof![3 => Just(None), 1 => "[\\[\\]{}\",:0a\\\\ ]".prop_map(Some)],
    )
        .prop_map(|(text, at, letter)| {
            let mut letters: Vec<char> = text.chars().collect();
            if let Some(letter) = letter.and_then(|letter| letter.chars().next()) {
                let at = at.index(letters.len());
                letters[at] = letter;
            }
            letters.into_iter().collect()
        })
}

proptest! {
    #[test]
    fn any_text_is_read_as_the_native_reader_reads_it(text in json(), units in 1..9_000_usize) {
        prop_assert_eq!(parsed(&text, units), serde_json::from_str::<Tree>(&text).ok());
    }
}
