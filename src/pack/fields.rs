//! Walking the tree: objects with known keys, texts, numbers, words, ids.
//!
//! Owns the checks that every part of the format shares. A check that fails reports and yields a
//! stand-in, so that one walk finds everything; [`super::reader`] throws the result away if anything
//! was reported.

use super::Tree;
use super::ids::is_id;
use super::path::Path;
use super::problem::{Kind, ProblemKind, What};
use super::report::Report;
use super::words::{Names, closed, nearest};

/// An object whose keys are known.
pub(super) struct Fields<'t> {
    pub(super) path: &'t Path<'t>,
    pub(super) report: &'t Report,
    entries: &'t [(String, Tree)],
    /// What stands under a key that is nearly the right one, which is reported. It is read as though
    /// the key were right: one slip is one problem, and those below it are found too.
    misspelt: Vec<(&'static str, &'t Tree)>,
}

impl<'t> Fields<'t> {
    /// Reads an object; reports what is no object, and keys it should not have.
    pub(super) fn read(
        tree: &'t Tree,
        path: &'t Path<'t>,
        keys: &'static [&'static str],
        report: &'t Report,
    ) -> Option<Self> {
        let entries = entries(tree, path, report)?;
        let mut misspelt = Vec::new();
        for (key, value) in entries.iter().filter(|(key, _)| !keys.contains(&key.as_str())) {
            let nearest = nearest(key, keys, report);
            misspelt.extend(nearest.map(|right| (right, value)));
            report.add(&path.key(key), ProblemKind::UnknownKey { key: key.clone(), nearest });
        }
        Some(Self { path, report, entries, misspelt })
    }

    pub(super) fn get(&self, key: &str) -> Option<&'t Tree> {
        let exact = self.entries.iter().find(|(name, _)| name == key).map(|(_, value)| value);
        exact.or_else(|| self.misspelt.iter().find(|(name, _)| *name == key).map(|&(_, v)| v))
    }

    /// Reports a key that must be there and is not.
    pub(super) fn require(&self, key: &'static str) {
        if self.get(key).is_none() {
            self.report.add(self.path, ProblemKind::Missing(key));
        }
    }

    /// A text that may be missing, but not empty.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        text(self.get(key)?, &self.path.key(key), self.report).map(str::to_owned)
    }

    /// A text that must be there.
    pub(super) fn required(&self, key: &'static str) -> String {
        self.require(key);
        self.text(key).unwrap_or_default()
    }

    /// The items of a list that may be missing.
    pub(super) fn list(&self, key: &str) -> &'t [Tree] {
        self.get(key).map_or(&[], |tree| list(tree, &self.path.key(key), self.report))
    }

    /// A list of texts that may be missing.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let path = self.path.key(key);
        let text = |(i, item)| text(item, &path.index(i), self.report).map(str::to_owned);
        self.list(key).iter().enumerate().filter_map(text).collect()
    }

    /// A number that may be missing.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        match self.get(key)? {
            Tree::Number(number) => Some(*number),
            other => wrong(other, "a number", &self.path.key(key), self.report),
        }
    }

    /// A word of a closed list that may be missing.
    pub(super) fn word<T: Copy>(
        &self,
        key: &str,
        words: (What, &[T], impl Fn(T) -> &'static str),
    ) -> Option<T> {
        let path = self.path.key(key);
        let found = text(self.get(key)?, &path, self.report)?;
        closed(words, found, &path, self.report)
    }

    /// An id that must be there, and that links can carry.
    pub(super) fn id(&self) -> String {
        let id = self.required("id");
        if !id.is_empty() && !is_id(&id) {
            self.report.add(&self.path.key("id"), ProblemKind::BadId(id.clone()));
        }
        id
    }

    /// The position of what a name stands for, if there is one.
    pub(super) fn name(&self, key: &str, names: &Names) -> Option<usize> {
        let path = self.path.key(key);
        names.find(text(self.get(key)?, &path, self.report)?, &path, self.report)
    }

    /// The positions of what a list of names stands for, each once.
    pub(super) fn names(&self, key: &str, names: &Names) -> Vec<usize> {
        let path = self.path.key(key);
        each_once(self.list(key), &path, names, self.report)
    }
}

/// The positions of what the words of a list name, each once; reports repetitions.
pub(super) fn each_once(
    list: &[Tree],
    path: &Path<'_>,
    names: &Names,
    report: &Report,
) -> Vec<usize> {
    let mut positions = Vec::new();
    for (i, tree) in list.iter().enumerate() {
        let path = path.index(i);
        let Some(word) = text(tree, &path, report) else { continue };
        match names.find(word, &path, report) {
            Some(position) if positions.contains(&position) => {
                report.add(&path, ProblemKind::NamedTwice(word.to_owned()));
            }
            found => positions.extend(found),
        }
    }
    positions
}

/// The entries of an object.
pub(super) fn entries<'t>(
    tree: &'t Tree,
    path: &Path<'_>,
    report: &Report,
) -> Option<&'t [(String, Tree)]> {
    match tree {
        Tree::Map(entries) => Some(entries),
        other => wrong(other, "an object", path, report),
    }
}

/// The items of a list.
pub(super) fn list<'t>(tree: &'t Tree, path: &Path<'_>, report: &Report) -> &'t [Tree] {
    match tree {
        Tree::List(items) => items,
        other => wrong(other, "a list", path, report).unwrap_or(&[]),
    }
}

/// A text with something in it.
pub(super) fn text<'t>(tree: &'t Tree, path: &Path<'_>, report: &Report) -> Option<&'t str> {
    match tree {
        Tree::Text(text) if text.trim().is_empty() => {
            report.add(path, ProblemKind::Empty);
            None
        }
        Tree::Text(text) => Some(text),
        other => wrong(other, "text", path, report),
    }
}

/// Reports a value of the wrong kind.
pub(super) fn wrong<T>(
    found: &Tree,
    expected: &'static str,
    path: &Path<'_>,
    report: &Report,
) -> Option<T> {
    report.add(path, ProblemKind::Expected { expected, found: kind(found) });
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
