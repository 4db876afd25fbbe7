//! Words in a pack that name something: the nearest valid one to a word that does not.
//!
//! Owns what counts as near. It never knows what the words mean.

use std::cell::Cell;

use super::fields::Fields;
use super::path::Path;
use super::problem::{Hint, ProblemKind, What};
use super::{Tree, limits};
use crate::order::sorted;

/// Up to so many valid words are listed in a message.
const LISTED: usize = 8;

/// The names of one kind of thing, each with its position.
pub(super) struct Names<'t> {
    what: What,
    words: Vec<&'t str>,
    /// The positions of the words, in the order of the alphabet.
    order: Vec<usize>,
    known: Known,
}

/// How much is known of the names, and so what may be said of a word that is not among them.
pub(super) enum Known {
    /// All: the word is wrong.
    All,
    /// Some could not be read, which is reported already: the word may be one of those.
    Some,
    /// The pack has no list of them under this key: said once, not at every word.
    NoList(&'static str, Cell<bool>),
}

impl<'t> Names<'t> {
    pub(super) fn new(what: What, words: Vec<&'t str>, known: Known) -> Self {
        let order = sorted(words.len(), &|a, b| words[a] < words[b]);
        Self { what, words, order, known }
    }

    /// The names of the objects that could be read of a list; reports every id that stands a second
    /// time, at the second.
    pub(super) fn of(what: What, objects: &[Fields<'_, 't>], list: Option<&Tree>) -> Self {
        let ids: Vec<&str> = objects.iter().map(|object| object.written("id")).collect();
        let is_complete = matches!(list, Some(Tree::List(all)) if all.len() == ids.len());
        let known = if is_complete && !ids.contains(&"") { Known::All } else { Known::Some };
        let names = Self::new(what, ids, known);
        for (position, object) in objects.iter().enumerate() {
            let id = names.words[position];
            if !id.is_empty() && names.position(id) != Some(position) {
                object.path.key("id").report(ProblemKind::Duplicate(what, id.to_owned()));
            }
        }
        names
    }

    /// The words, each at its position.
    pub(super) fn words(&self) -> &[&'t str] {
        &self.words
    }

    /// The position of a name; of equal ones the first.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        let at = self.order.partition_point(|&position| self.words[position] < name);
        self.order.get(at).copied().filter(|&position| self.words[position] == name)
    }

    /// The position of a name; reports a word that names nothing.
    pub(super) fn find(&self, name: &str, path: &Path<'_>) -> Option<usize> {
        let position = self.position(name);
        if position.is_none() {
            self.report_unknown(name, path);
        }
        position
    }

    fn report_unknown(&self, name: &str, path: &Path<'_>) {
        let hint = match &self.known {
            Known::NoList(_, said) if said.replace(true) => return,
            Known::NoList(key, _) => Hint::NoList(key),
            Known::All => hint(name, &self.words, path),
            Known::Some => match hint(name, &self.words, path) {
                near @ Hint::DidYouMean(_) => near,
                _ => return,
            },
        };
        path.report(ProblemKind::Unknown { what: self.what, found: name.to_owned(), hint });
    }
}

/// The position of a word in a closed list; reports any other.
pub(super) fn closed(what: What, words: &[&str], found: &str, path: &Path<'_>) -> Option<usize> {
    let position = words.iter().position(|&word| word == found);
    if position.is_none() {
        let hint = hint(found, words, path);
        path.report(ProblemKind::Unknown { what, found: found.to_owned(), hint });
    }
    position
}

fn hint(found: &str, valid: &[&str], path: &Path<'_>) -> Hint {
    match nearest(found, valid, path) {
        Some(word) => Hint::DidYouMean(word.to_owned()),
        None if (1..=LISTED).contains(&valid.len()) => {
            Hint::UseOneOf(valid.iter().map(|&word| word.to_owned()).collect())
        }
        None => Hint::None,
    }
}

/// The valid word within a third of its letters (optimal string alignment distance), if any; of
/// equally near ones the first.
pub(super) fn nearest<'a>(found: &str, valid: &[&'a str], path: &Path<'_>) -> Option<&'a str> {
    let letters = found.chars().take(limits::ID + 1).count();
    if letters > limits::ID || !path.affords(0) {
        return None;
    }
    let mut steps = 0;
    let mut near: Vec<(&str, usize)> = Vec::new();
    for word in valid {
        let length = word.chars().take(limits::ID + 1).count();
        let most = (length / 3).max(1).min(length.max(letters).saturating_sub(1)); // no letter is near another
        steps += 1 + length;
        if length <= limits::ID && length.abs_diff(letters) <= most {
            steps += length * letters;
            near.push((word, most));
        }
    }
    if !path.affords(steps) {
        return None;
    }
    let found = found.to_ascii_lowercase();
    let mut nearest = None;
    for (word, most) in near {
        let distance = strsim::osa_distance(&found, &word.to_ascii_lowercase());
        if distance <= most && nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, word));
        }
    }
    nearest.map(|(_, word)| word)
}
