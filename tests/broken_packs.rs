//! The broken packs of `tests/packs/broken`, each with every message that its author reads.

mod support;

use support::{packs, problems};

/// Each file, then its messages: all of them, in order.
const MESSAGES: &str = include_str!("packs/broken/messages.txt");

/// The table as it ought to be, from what the validator says.
fn table(packs: &[(String, String)]) -> Vec<String> {
    let block = |(name, json): &(String, String)| {
        let lines: Vec<String> =
            std::iter::once(format!("{name}.json")).chain(problems(json)).collect();
        lines.join("\n  ")
    };
    packs.iter().map(block).collect()
}

#[test]
fn every_broken_pack_names_all_its_problems() {
    let found = table(&packs("tests/packs/broken"));
    let wrong: Vec<String> = found
        .into_iter()
        .filter(|block| !MESSAGES.trim().split("\n\n").any(|b| b == block))
        .collect();
    assert!(wrong.is_empty(), "not in the table:\n\n{}\n", wrong.join("\n\n"));
}

#[test]
fn every_line_of_the_table_has_its_pack() {
    let count = packs("tests/packs/broken").len();
    assert_eq!(MESSAGES.trim().split("\n\n").count(), count);
}

#[test]
fn nothing_is_said_twice() {
    for (name, json) in packs("tests/packs/broken") {
        let mut found = problems(&json);
        found.sort();
        let count = found.len();
        found.dedup();
        assert_eq!(found.len(), count, "{name}");
    }
}
