//! The choices of a feature: which values its cells have.
//!
//! Owns several values in one cell, and when values are short and few enough to be choices. It never
//! knows yes and no, which need no such care.

use super::guess::{Kind, Why};
use super::line::Entry;
use super::value::{self, SHORT, Sort, often};
use crate::guide::Frequency;

/// One of the values in a cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// Which value, by its position in the vocabulary.
    pub(super) value: usize,
    pub(super) often: Option<Frequency>,
}

/// The values of a feature's cells but yes and no, as first written, and how many cells have each.
#[derive(Default)]
pub(super) struct Vocabulary<'g> {
    pub(super) values: Vec<(&'g str, usize)>,
}

/// What stands between several values of a cell.
const BETWEEN: &[&str] = &[";", "\n", "/", ",", " or ", " and ", " & ", " + "];
/// No more values are looked at: the feature will be a note.
const MOST: usize = 256;
/// Choices of one feature that a pack can hold.
const CHOICES: usize = 64;
/// So few different values are choices even where none comes twice.
const FEW: usize = 7;

impl<'g> Vocabulary<'g> {
    fn add(&mut self, value: &'g str) -> usize {
        let known = self.values.iter().position(|(known, _)| known.eq_ignore_ascii_case(value));
        let at = known.unwrap_or(self.values.len());
        if at == self.values.len() {
            self.values.push((value, 0));
        }
        self.values[at].1 += 1;
        at
    }

    fn count(&self, value: &str) -> usize {
        let known = self.values.iter().find(|(known, _)| known.eq_ignore_ascii_case(value));
        known.map_or(0, |&(_, count)| count)
    }

    fn longest(&self) -> usize {
        self.values.iter().fold(0, |most, (value, _)| most.max(value.len()))
    }

    /// Whether the values can be choices at all.
    pub(super) fn could_be_asked(&self, asks_truth: bool) -> bool {
        let count = self.values.len();
        (count >= 2 || asks_truth) && count + 2 <= CHOICES
    }

    /// Choices or a note, and why; some cells may say yes or no.
    pub(super) fn judge(&self, asks_truth: bool) -> (Kind, Why) {
        let count = self.values.len();
        let uses = self.values.iter().fold(0, |all, (_, count)| all + count);
        if asks_truth && count == 0 {
            (Kind::Choices, Why::YesOrNo)
        } else if self.longest() > SHORT || self.values.iter().any(|(value, _)| is_sentence(value))
        {
            (Kind::Note, Why::Long)
        } else if count + usize::from(asks_truth) < 2 {
            (Kind::Note, Why::Same)
        } else if count + 2 <= CHOICES && (count <= FEW || count * 3 <= uses * 2) {
            (Kind::Choices, Why::Short)
        } else {
            (Kind::Note, Why::Various)
        }
    }
}

/// Finds the values of the entries, and gives each entry its parts.
pub(super) fn collect<'g>(entries: &mut [Entry<'g>]) -> Vocabulary<'g> {
    // How often a value stands alone or beside others: that tells “red, blue” from “red, with dots”.
    let mut seen = Vocabulary::default();
    for entry in &*entries {
        if is_worded(entry) && entry.text.len() <= 2 * SHORT && seen.values.len() < MOST {
            for part in parts(entry.text) {
                seen.add(base(part));
            }
            let (whole, beside) = without_brackets(entry.text);
            if !beside.is_empty() {
                seen.add(whole);
            }
        }
    }
    let mut vocabulary = Vocabulary::default();
    for entry in entries {
        if !is_worded(entry) || vocabulary.values.len() >= MOST {
            continue;
        }
        let several = parts(entry.text);
        let is_seen =
            several.iter().any(|part| seen.count(base(part)) > 1 || often(part).is_some());
        if several.len() > 1 && is_seen && entry.text.len() <= 2 * SHORT {
            for part in several {
                let often = often(part).filter(|(_, rest)| !rest.is_empty());
                let value = vocabulary.add(base(part));
                // “Thin, thin” is thin.
                if entry.parts.iter().all(|known| known.value != value) {
                    entry.parts.push(Part { value, often: often.map(|(often, _)| often) });
                }
            }
            continue;
        }
        let (mut text, beside) = without_brackets(entry.text);
        // Once it was counted here: only with a second time is it a value of its own.
        if !beside.is_empty() && seen.count(text) > 1 {
            entry.beside = value::inside(beside);
        } else {
            text = entry.text;
        }
        match often(text) {
            // “Varies” and “usually”, alone, say nothing here.
            Some((_, "")) => entry.beside = entry.text,
            Some((often, rest)) => {
                let value = vocabulary.add(rest);
                entry.parts.push(Part { value, often: Some(often) });
            }
            None => {
                let value = vocabulary.add(text);
                entry.parts.push(Part { value, often: None });
            }
        }
    }
    vocabulary
}

/// Whether a value is a sentence rather than a name for something.
fn is_sentence(value: &str) -> bool {
    value.ends_with('.') && value.contains(' ') && value.len() > SHORT / 3
}

/// Whether an entry's text can be a value among others.
fn is_worded(entry: &Entry<'_>) -> bool {
    matches!(entry.sort, Sort::Words | Sort::Prose | Sort::Number)
}

/// The texts before, between and behind some words. The standard library searches in linear time
/// whatever the words, with more code than a cell is worth.
pub(super) fn split<'t>(text: &'t str, between: &str) -> Vec<&'t str> {
    let (mut parts, mut start, mut at) = (Vec::new(), 0, 0);
    while at < text.len() {
        if text.as_bytes()[at..].starts_with(between.as_bytes()) {
            parts.push(&text[start..at]);
            at += between.len();
            start = at;
        } else {
            at += 1;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// The parts of a text that holds several values; one part for all others.
fn parts(text: &str) -> Vec<&str> {
    for between in BETWEEN {
        let mut parts = Vec::new();
        for part in split(text, between) {
            // “red, blue and green”
            for part in split(part, if *between == "," { " and " } else { between }) {
                let part = part.trim();
                parts.push(part.strip_prefix("or ").or(part.strip_prefix("and ")).unwrap_or(part));
            }
        }
        if parts.len() > 1 && parts.iter().all(|part| !part.is_empty()) {
            return parts;
        }
    }
    vec![text]
}

/// A value without its word for how often.
fn base(part: &str) -> &str {
    often(part).map(|(_, rest)| rest).filter(|rest| !rest.is_empty()).unwrap_or(part)
}

/// A text and what stands in brackets behind it.
fn without_brackets(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let open = bytes.iter().rposition(|&b| b == b'(');
    match open.filter(|&at| at > 1 && bytes[at - 1] == b' ' && bytes.ends_with(b")")) {
        Some(at) => (&text[..at - 1], &text[at..]),
        None => (text, ""),
    }
}
