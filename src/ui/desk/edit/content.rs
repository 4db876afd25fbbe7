//! What a cell says, in a few words.
//!
//! Owns the order: what holds most often comes first.

use crate::draft::{Asked, Cell, Content, Feature};
use crate::guide::Frequency;
use crate::words::{ENGLISH, EditorWords};

/// What holds, or the note where nothing does; empty where nothing is said.
pub(super) fn content(cell: &Cell<'_>, feature: &Feature<'_>, words: &EditorWords) -> String {
    match &cell.content {
        Content::Unknown => cell.note.to_owned(),
        Content::NotApplicable => words.not_applicable.to_owned(),
        Content::Frequencies(often) => frequencies(often, feature),
        Content::Range(from, to) => {
            let unit = match feature.asked {
                Asked::Number { unit, .. } if unit != "year" && !unit.is_empty() => {
                    ["\u{a0}", unit].concat()
                }
                _ => String::new(),
            };
            let end = |end: &Option<crate::guide::Number>| end.map(|end| end.to_string());
            match (end(from), end(to)) {
                (Some(from), Some(to)) if from == to => [from, unit].concat(),
                (from, to) => {
                    let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
                    [&from, "–", &to, &unit].concat()
                }
            }
        }
    }
}

fn frequencies(often: &[Option<Frequency>], feature: &Feature<'_>) -> String {
    let Asked::Choices(choices) = &feature.asked else { return String::new() };
    let mut parts: Vec<String> = Vec::new();
    for frequency in Frequency::ALL.into_iter().filter(|&one| one != Frequency::Never) {
        for (choice, said) in choices.iter().zip(often) {
            if *said == Some(frequency) {
                let word = ENGLISH.frequency.of(frequency);
                parts.push(match frequency {
                    Frequency::Always => choice.label.to_owned(),
                    _ => [word, " ", choice.label].concat(),
                });
            }
        }
    }
    parts.join("; ")
}
