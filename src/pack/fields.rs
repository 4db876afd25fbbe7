//! Walking the tree: objects with known keys, texts, numbers, words, ids.
//!
//! Owns the checks that every part of the format shares. A check that fails reports and yields a
//! stand-in, so that one walk finds everything; [`super::reader`] throws the result away if anything
//! was reported.

use super::Tree;
use super::ids::is_id;
use super::path::Path;
use super::problem::{Kind, ProblemKind, What};
use super::words::{Names, closed, nearest};

/// An object whose keys are known.
pub(super) struct Fields<'p, 't> {
    pub(super) path: Path<'p>,
    entries: &'t [(String, Tree)],
    /// What stands under a key that is nearly the right one, which is reported. It is read as though
    /// the key were right: one slip is one problem, and those below it are found too.
    misspelt: Vec<(&'static str, &'t Tree)>,
}

impl<'p, 't> Fields<'p, 't> {
    /// Reads an object; reports what is no object, and keys it should not have.
    pub(super) fn read(tree: &'t Tree, path: Path<'p>, keys: &[&'static str]) -> Option<Self> {
        let entries = entries(tree, &path)?;
        let mut misspelt = Vec::new();
        for (key, value) in entries {
            if !keys.contains(&key.as_str()) {
                let nearest = nearest(key, keys, &path);
                misspelt.extend(nearest.map(|right| (right, value)));
                path.key(key).report(ProblemKind::UnknownKey { key: key.clone(), nearest });
            }
        }
        Some(Self { path, entries, misspelt })
    }

    pub(super) fn get(&self, key: &str) -> Option<&'t Tree> {
        let exact = self.entries.iter().find(|(name, _)| name == key).map(|(_, value)| value);
        exact.or_else(|| self.misspelt.iter().find(|(name, _)| *name == key).map(|&(_, v)| v))
    }

    /// Reports a key that must be there and is not.
    pub(super) fn require(&self, key: &'static str) {
        if self.get(key).is_none() {
            self.path.report(ProblemKind::Missing(key));
        }
    }

    /// A text that may be missing, but not empty.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        text(self.get(key)?, &self.path.key(key)).map(str::to_owned)
    }

    /// A text that must be there.
    pub(super) fn required(&self, key: &'static str) -> String {
        self.require(key);
        self.text(key).unwrap_or_default()
    }

    /// The items of a list that may be missing.
    pub(super) fn list(&self, key: &str) -> &'t [Tree] {
        self.get(key).map_or(&[], |tree| list(tree, &self.path.key(key)))
    }

    /// Hands on the objects of a list that may be missing, each with its own path below the list's;
    /// none of a list beyond its limit.
    pub(super) fn each<'l>(
        &self,
        (key, path): (&str, &'l Path<'l>),
        (what, limit): (What, usize),
        keys: &[&'static str],
        take: &mut dyn FnMut(Fields<'l, 't>),
    ) {
        let trees = self.list(key);
        if trees.len() > limit {
            path.report(ProblemKind::TooMany { what, limit, found: trees.len() });
            return;
        }
        for (place, tree) in trees.iter().enumerate() {
            if let Some(object) = Fields::read(tree, path.index(place), keys) {
                take(object);
            }
        }
    }

    /// A list of texts that may be missing.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let path = self.path.key(key);
        let mut texts = Vec::new();
        for (i, item) in self.list(key).iter().enumerate() {
            texts.extend(text(item, &path.index(i)).map(str::to_owned));
        }
        texts
    }

    /// A number that may be missing.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        match self.get(key)? {
            Tree::Number(number) => Some(*number),
            other => wrong(other, "a number", &self.path.key(key)),
        }
    }

    /// What the word of a closed list stands for; it may be missing.
    pub(super) fn word<T: Copy>(
        &self,
        key: &str,
        what: What,
        (all, words): (&[T], &[&str]),
    ) -> Option<T> {
        let path = self.path.key(key);
        let position = closed(what, words, text(self.get(key)?, &path)?, &path)?;
        all.get(position).copied()
    }

    /// An id that must be there, and that links can carry.
    pub(super) fn id(&self) -> String {
        let id = self.required("id");
        if !id.is_empty() && !is_id(&id) {
            self.path.key("id").report(ProblemKind::BadId(id.clone()));
        }
        id
    }

    /// A text as it is written, without a report; empty where there is none.
    pub(super) fn written(&self, key: &str) -> &'t str {
        match self.get(key) {
            Some(Tree::Text(text)) if !is_blank(text) => text,
            _ => "",
        }
    }

    /// The position of what a name stands for, if there is one.
    pub(super) fn name(&self, key: &str, names: &Names<'_>) -> Option<usize> {
        let path = self.path.key(key);
        names.find(text(self.get(key)?, &path)?, &path)
    }

    /// The positions of what a list of names stands for, each once.
    pub(super) fn names(&self, key: &str, names: &Names<'_>) -> Vec<usize> {
        each_once(self.list(key), &self.path.key(key), names)
    }
}

/// The positions of what the words of a list name, each once; reports repetitions.
pub(super) fn each_once(list: &[Tree], path: &Path<'_>, names: &Names<'_>) -> Vec<usize> {
    let mut positions = Vec::new();
    for (i, tree) in list.iter().enumerate() {
        let path = path.index(i);
        let Some(word) = text(tree, &path) else { continue };
        match names.find(word, &path) {
            Some(position) if positions.contains(&position) => {
                path.report(ProblemKind::NamedTwice(word.to_owned()));
            }
            found => positions.extend(found),
        }
    }
    positions
}

/// The entries of an object.
pub(super) fn entries<'t>(tree: &'t Tree, path: &Path<'_>) -> Option<&'t [(String, Tree)]> {
    match tree {
        Tree::Map(entries) => Some(entries),
        other => wrong(other, "an object", path),
    }
}

/// The items of a list.
fn list<'t>(tree: &'t Tree, path: &Path<'_>) -> &'t [Tree] {
    match tree {
        Tree::List(items) => items,
        other => wrong(other, "a list", path).unwrap_or(&[]),
    }
}

/// A text with something in it.
pub(super) fn text<'t>(tree: &'t Tree, path: &Path<'_>) -> Option<&'t str> {
    match tree {
        Tree::Text(text) if is_blank(text) => {
            path.report(ProblemKind::Empty);
            None
        }
        Tree::Text(text) => Some(text),
        other => wrong(other, "text", path),
    }
}

/// Whether there is nothing to read in a text.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Reports a value of the wrong kind.
pub(super) fn wrong<T>(found: &Tree, expected: &'static str, path: &Path<'_>) -> Option<T> {
    path.report(ProblemKind::Expected { expected, found: kind(found) });
    None
}

fn kind(tree: &Tree) -> Kind {
    match tree {
        Tree::Null => Kind::Nothing,
        Tree::Bool(_) => Kind::TrueOrFalse,
        Tree::Number(_) => Kind::Number,
        Tree::Text(_) => Kind::Text,
        Tree::List(_) => Kind::List,
        Tree::Map(_) => Kind::Object,
    }
}
