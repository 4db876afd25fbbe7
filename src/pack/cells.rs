//! `cells`: what holds for each thing in each feature.
//!
//! Owns the shorthands of a cell. It never knows inheritance; that is the guide's.

use super::Tree;
use super::choices::{Row, read_words};
use super::fields::{Fields, entries, text, wrong};
use super::numbers::{range_of, read_range};
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::references::Index;
use super::sources::source_ids;
use super::words::{Names, closed};
use crate::guide::{Cell, CellId, Cells, Content, Frequency, Shares, ThingId};

const KEYS: &[&str] = &["is", "note", "sources"];
const RANGE_KEYS: &[&str] = &["from", "to", "note", "sources"];
const NOT_APPLICABLE: &str = "n/a";
/// What reading a cell takes.
const UNITS: usize = 16;

/// The cells of each thing, as they are written.
pub(super) fn rows<'t>(pack: &Fields<'_, 't>, path: &Path<'_>) -> &'t [(String, Tree)] {
    pack.get("cells").and_then(|tree| entries(tree, path)).unwrap_or_default()
}

/// The cells of a pack, as far as they are read.
pub(super) struct Reading<'i, 't> {
    index: &'i Index<'i>,
    pub(super) read: Cells,
    /// The words that stand alone, for each feature: most cells are one of few, which are read once.
    alone: Vec<Vec<(&'t str, CellId)>>,
}

impl<'i, 't> Reading<'i, 't> {
    pub(super) fn new(index: &'i Index<'i>) -> Self {
        let (things, features) = (index.things.words().len(), index.rows.rows.len());
        Self { index, read: Cells::new(things, features), alone: vec![Vec::new(); features] }
    }

    /// Reads the cells of a thing; gives the units that it took.
    pub(super) fn row(&mut self, thing: &str, cells: &'t Tree, path: &Path<'_>) -> usize {
        let at = path.key(thing);
        let thing = self.index.things.find(thing, &at).map(ThingId::at);
        let cells = entries(cells, &at).unwrap_or_default();
        for (feature, tree) in cells {
            let at = at.key(feature);
            // The cell of an unknown thing is read too: what is wrong in it, is wrong.
            let Some((feature, row)) = self.index.rows.find(feature, &at) else { continue };
            let alone = &mut self.alone[feature.position()];
            let word = match tree {
                Tree::Text(word) => word.as_str(),
                _ => "",
            };
            let mut cell = alone.iter().find(|(known, _)| *known == word).map(|&(_, cell)| cell);
            if cell.is_none() {
                let sources = self.index.sources;
                cell = read_cell(tree, at, row, sources).map(|cell| self.read.add(cell));
                alone.extend(cell.filter(|_| !word.is_empty()).map(|cell| (word, cell)));
            }
            if let (Some(thing), Some(cell)) = (thing, cell) {
                self.read.put(thing, feature, cell);
            }
        }
        UNITS * cells.len() + 1
    }
}

fn read_cell(tree: &Tree, path: Path<'_>, row: &Row<'_>, sources: &Names<'_>) -> Option<Cell> {
    match tree {
        _ if matches!(row, Row::Unread) => None,
        Tree::Map(entries) => {
            if let Some(choice) = choice_outside_is(entries, row) {
                path.report(ProblemKind::ChoiceOutsideIs(choice.to_owned()));
                return None;
            }
            let is_range = matches!(row, Row::Number(_)) && has_end(entries);
            let cell = Fields::read(tree, path, if is_range { RANGE_KEYS } else { KEYS })?;
            let content = match (row, cell.get("is")) {
                (Row::Number(scale), _) if is_range => range_of(&cell, scale).map(Content::Range),
                (_, None) => Some(Content::Unknown),
                (_, Some(is)) => read_content(is, &path.key("is"), row),
            };
            let note = cell.text("note");
            let sources = source_ids(&cell, sources);
            Some(Cell { content: content?, note, sources })
        }
        _ => {
            let content = read_content(tree, &path, row)?;
            Some(Cell { content, note: None, sources: Vec::new() })
        }
    }
}

/// Whether a cell says between which numbers it is, beside its note.
fn has_end(entries: &[(String, Tree)]) -> bool {
    entries.iter().any(|(key, _)| RANGE_KEYS[..2].contains(&key.as_str()))
}

/// A key of a cell that would be right one level further in: `{"yes": "usually"}`.
fn choice_outside_is<'t>(entries: &'t [(String, Tree)], row: &Row<'_>) -> Option<&'t str> {
    let mut outside = None;
    for (key, value) in entries {
        let named = matches!(row, Row::Question(choices) if choices.position(key).is_some());
        let counted =
            matches!(value, Tree::Text(word) if Frequency::WORDS.contains(&word.as_str()));
        match key.as_str() {
            "is" => return None,
            key if KEYS.contains(&key) => {}
            key if named || counted => outside = outside.or(Some(key)),
            _ => {}
        }
    }
    outside
}

fn read_content(tree: &Tree, path: &Path<'_>, row: &Row<'_>) -> Option<Content> {
    match (tree, row) {
        (Tree::Text(word), _) if word == NOT_APPLICABLE => Some(Content::NotApplicable),
        (_, Row::Unread) => None,
        (_, Row::Note(id)) => {
            path.report(ProblemKind::NoteHasNoChoices((*id).to_owned()));
            None
        }
        (_, Row::Number(scale)) => read_range(tree, *path, scale).map(Content::Range),
        (Tree::Map(words), Row::Question(choices)) => read_frequencies(words, path, choices),
        (Tree::Text(_) | Tree::List(_), Row::Question(choices)) => {
            let named = read_words(tree, path, choices);
            // One choice always holds; of several, each does equally often and no other does.
            let each = if named.len() == 1 { Frequency::Always } else { Frequency::Sometimes };
            let mut said = vec![Some(Frequency::Never); choices.words().len()];
            for choice in named {
                said[choice.position()] = Some(each);
            }
            Shares::new(said).map(Content::Known)
        }
        (other, Row::Question(_)) => {
            wrong(other, "a choice, a list of choices, \"n/a\" or an object", path)
        }
    }
}

fn read_frequencies(
    words: &[(String, Tree)],
    path: &Path<'_>,
    choices: &Names<'_>,
) -> Option<Content> {
    if words.is_empty() {
        path.report(ProblemKind::NoChoiceNamed);
        return None;
    }
    let mut said = vec![None; choices.words().len()];
    let mut sound = true;
    for (choice, word) in words {
        let at = path.key(choice);
        let choice = choices.find(choice, &at);
        let frequency = text(word, &at)
            .and_then(|word| closed(What::Frequency, &Frequency::WORDS, word, &at))
            .map(|position| Frequency::ALL[position]);
        match (choice, frequency) {
            (Some(choice), Some(_)) => said[choice] = frequency,
            _ => sound = false,
        }
    }
    let shares = Shares::new(said);
    if shares.is_none() && sound {
        path.report(ProblemKind::NothingHolds);
    }
    shares.map(Content::Known)
}
