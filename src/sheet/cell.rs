//! A cell of a table as a cell of a pack.
//!
//! Owns which shorthand says it, and its note. It never knows how the feature's kind was found.

use super::Place;
use super::guess::{Guessed, Kind, Notebook};
use super::line::{Entry, Line};
use super::tree::{Map, number, text};
use super::value::{Sort, Truth};
use crate::guide::Frequency;
use crate::pack::Tree;

/// The words of footnotes by their marks, in pairs.
pub(super) type Footnotes = [(String, String)];

/// The ids of a feature's choices.
pub(super) struct Ids {
    pub(super) yes: String,
    pub(super) no: String,
    /// Of the values of the vocabulary.
    pub(super) values: Vec<String>,
}

/// The cell, unless nothing is said; guesses about it are added.
pub(super) fn tree(
    entry: &Entry<'_>,
    line: &Line<'_>,
    ids: &Ids,
    footnotes: &Footnotes,
    (notebook, place): (&mut Notebook, Place),
) -> Option<Tree> {
    let mut note = entry.beside;
    let mut cell = Map::default();
    let mut short = None;
    if entry.sort == Sort::NotApplicable {
        short = Some(text("n/a"));
    } else if line.kind == Kind::Note {
        note = if matches!(entry.sort, Sort::Nothing | Sort::Dash) { "" } else { entry.text };
    } else if line.kind == Kind::Number {
        match &entry.quantity {
            Some(quantity) => {
                for (holds, guess) in [
                    (quantity.is_rounded, Guessed::Rounded),
                    (quantity.has_thousands, Guessed::Thousands),
                ] {
                    if holds {
                        notebook.note(place, || guess);
                    }
                }
                note = quantity.beside;
                if quantity.from == quantity.to {
                    short = quantity.from.map(number);
                } else {
                    for (key, end) in [("from", quantity.from), ("to", quantity.to)] {
                        if let Some(end) = end {
                            cell.put(key, number(end));
                        }
                    }
                }
            }
            None if matches!(entry.sort, Sort::Nothing | Sort::Dash) => {}
            None => note = entry.text,
        }
    } else if entry.truth.is_some() && !line.asks_truth {
        note = entry.text;
        notebook.note(place, || Guessed::Vague);
    } else {
        short = said(entry, ids, notebook, place);
    }
    if !note.is_empty() && line.kind != Kind::Note {
        notebook.note(place, || Guessed::Remark(note.to_owned()));
    }
    let note = with_footnotes(note, &entry.marks, footnotes);
    for mark in &entry.marks {
        notebook.note(place, || Guessed::Footnote((*mark).to_owned()));
    }
    // How often each choice holds can only stand in a cell written at length.
    if note.is_empty() && cell.is_empty() && !matches!(short, Some(Tree::Map(_))) {
        return short;
    }
    if let Some(is) = short {
        cell.put("is", is);
    }
    if !note.is_empty() {
        cell.put_text("note", &note);
    }
    Some(cell.tree())
}

/// Which choices hold, and how often.
fn said(entry: &Entry<'_>, ids: &Ids, notebook: &mut Notebook, place: Place) -> Option<Tree> {
    let word = |often: Frequency| {
        let at = Frequency::ALL.iter().position(|&one| one == often).unwrap_or_default();
        Frequency::WORDS[at]
    };
    let mut often = |id: &str, frequency| {
        notebook.note(place, || Guessed::Often(word(frequency)));
        let mut is = Map::default();
        is.put_text(id, word(frequency));
        is.tree()
    };
    if !entry.each.is_empty() {
        let mut is = Map::default();
        for &(holds, frequency) in &entry.each {
            is.put_text(if holds { &ids.yes } else { &ids.no }, word(frequency));
        }
        return Some(is.tree());
    }
    match entry.truth {
        Some(Truth::Yes) => return Some(text(&ids.yes)),
        Some(Truth::No | Truth::Cross) => return Some(text(&ids.no)),
        Some(Truth::Often(frequency)) => return Some(often(&ids.yes, frequency)),
        Some(Truth::OftenNo(frequency)) => return Some(often(&ids.no, frequency)),
        Some(Truth::Either) => return Some(Tree::List(vec![text(&ids.yes), text(&ids.no)])),
        None => {}
    }
    if entry.parts.len() > 1 {
        notebook.note(place, || Guessed::Several);
    }
    if entry.parts.iter().all(|part| part.often.is_none()) {
        let named: Vec<Tree> =
            entry.parts.iter().map(|part| text(&ids.values[part.value])).collect();
        return match &*named {
            [] => None,
            [one] => Some(one.clone()),
            _ => Some(Tree::List(named)),
        };
    }
    // “Thin, rarely thick” is usually thin.
    let unsaid = entry.parts.iter().filter(|part| part.often.is_none()).count();
    let plain = if unsaid == 1 { Frequency::Usually } else { Frequency::Sometimes };
    let mut is = Map::default();
    for part in &entry.parts {
        let frequency = part.often.unwrap_or(plain);
        notebook.note(place, || Guessed::Often(word(frequency)));
        is.put_text(&ids.values[part.value], word(frequency));
    }
    Some(is.tree())
}

/// A note, and behind it the words of footnotes, or their marks where nothing says more.
pub(super) fn with_footnotes(note: &str, marks: &[&str], footnotes: &Footnotes) -> String {
    let mut whole = note.to_owned();
    for mark in marks {
        let words = footnotes.iter().find(|(known, _)| known == mark);
        let words = words.map_or(*mark, |(_, words)| words);
        whole = [whole.as_str(), if whole.is_empty() { "" } else { "; " }, words].concat();
    }
    whole
}
