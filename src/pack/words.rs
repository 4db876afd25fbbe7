//! Words in a pack that name something: the nearest valid one to a word that does not.
//!
//! Owns what counts as near. It never knows what the words mean.

use std::cell::Cell;

use super::limits;
use super::lookup::Lookup;
use super::path::Path;
use super::problem::{Hint, ProblemKind, What};
use super::report::Report;

/// Up to so many valid words are listed in a message.
const LISTED: usize = 8;

/// The names of one kind of thing, each with its position.
pub(super) struct Names {
    what: What,
    /// How many names there are, those that stand twice counted twice.
    count: usize,
    lookup: Lookup,
    /// Where in the list each word of the look-up stands first.
    positions: Vec<usize>,
    known: Known,
}

/// How much is known of the names, and so what may be said of a word that is not among them.
enum Known {
    /// All: the word is wrong.
    All,
    /// Some could not be read, which is reported already: the word may be one of those.
    Some,
    /// The pack has no list of them under this key: said once, not at every word.
    NoList(&'static str, Cell<bool>),
}

impl Names {
    /// All the names there are.
    pub(super) fn all(what: What, in_order: &[String]) -> Self {
        Self::new(what, in_order, Known::All)
    }

    /// Those of the names that could be read.
    pub(super) fn some(what: What, in_order: &[String]) -> Self {
        Self::new(what, in_order, Known::Some)
    }

    /// No names, because the pack lacks an optional list.
    pub(super) fn no_list(what: What, key: &'static str) -> Self {
        Self::new(what, &[], Known::NoList(key, Cell::new(false)))
    }

    fn new(what: What, in_order: &[String], known: Known) -> Self {
        let mut lookup = Lookup::default();
        let mut positions = Vec::with_capacity(in_order.len());
        for (position, name) in in_order.iter().enumerate() {
            if lookup.insert(name).1 {
                positions.push(position);
            }
        }
        Self { what, count: in_order.len(), lookup, positions, known }
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.lookup.find(name).is_some()
    }

    /// The position of a name; reports a word that names nothing.
    pub(super) fn find(&self, name: &str, path: &Path<'_>, report: &Report) -> Option<usize> {
        let position = self.lookup.find(name).map(|at| self.positions[at]);
        if position.is_none() {
            self.report_unknown(name, path, report);
        }
        position
    }

    fn words(&self) -> Vec<&str> {
        self.lookup.words().iter().map(String::as_str).collect()
    }

    fn report_unknown(&self, name: &str, path: &Path<'_>, report: &Report) {
        let hint = match &self.known {
            Known::NoList(_, said) if said.replace(true) => return,
            Known::NoList(key, _) => Hint::NoList(key),
            Known::All => hint(name, &self.words(), report),
            Known::Some => match hint(name, &self.words(), report) {
                near @ Hint::DidYouMean(_) => near,
                _ => return,
            },
        };
        let kind = ProblemKind::Unknown { what: self.what, found: name.to_owned(), hint };
        report.add(path, kind);
    }
}

/// The word of a closed list; reports any other.
pub(super) fn closed<T: Copy>(
    (what, all, word): (What, &[T], impl Fn(T) -> &'static str),
    found: &str,
    path: &Path<'_>,
    report: &Report,
) -> Option<T> {
    let one = all.iter().copied().find(|&one| word(one) == found);
    if one.is_none() {
        let words: Vec<&str> = all.iter().map(|&one| word(one)).collect();
        let hint = hint(found, &words, report);
        report.add(path, ProblemKind::Unknown { what, found: found.to_owned(), hint });
    }
    one
}

fn hint(found: &str, valid: &[&str], report: &Report) -> Hint {
    match nearest(found, valid, report) {
        Some(word) => Hint::DidYouMean(word.to_owned()),
        None if (1..=LISTED).contains(&valid.len()) => {
            Hint::UseOneOf(valid.iter().map(|&word| word.to_owned()).collect())
        }
        None => Hint::None,
    }
}

/// The valid word within a third of its letters (optimal string alignment distance), if any; of
/// equally near ones the first.
pub(super) fn nearest<'a>(found: &str, valid: &[&'a str], report: &Report) -> Option<&'a str> {
    let letters = found.chars().take(limits::ID + 1).count();
    if letters > limits::ID || !report.affords(0) {
        return None;
    }
    let mut steps = 0;
    let mut near: Vec<(&str, usize)> = Vec::new();
    for &word in valid {
        let length = word.chars().take(limits::ID + 1).count();
        let most = (length / 3).max(1).min(length.max(letters).saturating_sub(1)); // no letter is near another
        steps += 1 + length;
        if length <= limits::ID && length.abs_diff(letters) <= most {
            steps += length * letters;
            near.push((word, most));
        }
    }
    if !report.affords(steps) {
        return None;
    }
    let found = found.to_ascii_lowercase();
    let distance = |word: &str| strsim::osa_distance(&found, &word.to_ascii_lowercase());
    let near = near.into_iter().map(|(word, most)| (distance(word), most, word));
    let near = near.filter(|&(distance, most, _)| distance <= most);
    near.min_by_key(|&(distance, ..)| distance).map(|(.., word)| word)
}
