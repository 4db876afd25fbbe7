//! The features of a table: each line of cells as a row of the pack.
//!
//! Owns ids, labels, units, scales and choices. It never knows how a cell's text is read.

use super::cell::{self, Footnotes, Ids};
use super::guess::{Guessed, Kind, Notebook, RECORDED, Wishes};
use super::heading::Heading;
use super::line::{self, Entry, Line};
use super::name;
use super::question::{self, Answer};
use super::tree::{Map, number, text};
use super::view::View;
use crate::pack::Tree;

/// Where the cells are, and what is wished of them.
pub(super) struct Cells<'c, 'g> {
    /// Features are rows.
    pub(super) view: &'c View<'g>,
    pub(super) heads: usize,
    pub(super) labels: usize,
    pub(super) footnotes: &'c Footnotes,
    pub(super) wishes: &'c Wishes,
}

/// Words in labels whose numbers are calendar years.
const YEARS: &[&str] =
    &["year", "released", "founded", "since", "introduced", "published", "created"];

/// The features and the cells of a pack.
pub(super) fn write(
    cells: &Cells<'_, '_>,
    features: &[Heading],
    things: &[String],
    notebook: &mut Notebook,
) -> (Tree, Tree) {
    let (mut list, mut used) = (Vec::new(), Vec::new());
    let mut of_things: Vec<Map> = things.iter().map(|_| Map::default()).collect();
    for (at, feature) in features.iter().enumerate() {
        let row = cells.heads + at;
        let place = |thing: Option<usize>| {
            cells.view.place(Some(row), thing.map(|thing| cells.labels + thing))
        };
        let entries =
            (0..things.len()).map(|thing| Entry::of(cells.view.at(row, cells.labels + thing)));
        let wished = cells.wishes.kinds.iter().find(|(label, _)| *label == feature.name);
        let wished = wished.map(|&(_, kind)| kind);
        let line = line::read(entries.collect(), wished, cells.wishes.blank_is_no);

        let here = place(None);
        let (label, unit) = with_unit(&feature.name, &line);
        let (before, id) = (used.len(), name::id(label, "feature", &mut used));
        if RECORDED
            && used[..before]
                .iter()
                .any(|known| id.strip_prefix(known.as_str()).is_some_and(is_count))
        {
            notebook.note(here, || Guessed::SameLabel(label.to_owned()));
        }
        notebook.note(here, || Guessed::Kind(feature.name.clone(), line.kind, line.why));
        for what in &line.guesses {
            notebook.note(here, || what.clone());
        }
        let mut map = Map::default();
        map.put_text("id", &id);
        map.put_text("label", if label.is_empty() { &id } else { label });
        if let Some(group) = &feature.above {
            map.put_text("group", group);
        }
        let help = feature.footnotes(cells.footnotes);
        if !help.is_empty() {
            map.put_text("help", &help);
        }
        #[cfg(not(feature = "formats"))]
        let propose = question::propose;
        #[cfg(feature = "formats")]
        let propose = |label: &str, answer: Answer<'_>| {
            let asked = cells.wishes.questions.iter().find(|(known, _)| *known == feature.name);
            asked.map(|(_, words)| words.clone()).or_else(|| question::propose(label, answer))
        };
        if line.kind != Kind::Note
            && let Some(question) = propose(label, answer(label, unit, &line))
        {
            map.put_text("question", &question);
            notebook.note(here, || Guessed::Question(question));
        }
        let ids = put_kind(&mut map, label, unit, &line);
        list.push(map.tree());
        for (thing, entry) in line.entries.iter().enumerate() {
            let noted = (&mut *notebook, place(Some(thing)));
            if let Some(tree) = cell::tree(entry, &line, &ids, cells.footnotes, noted) {
                of_things[thing].put(&id, tree);
            }
        }
    }
    let mut all = Map::default();
    for (id, cells) in things.iter().zip(of_things) {
        if !cells.is_empty() {
            all.put(id, cells.tree());
        }
    }
    (Tree::List(list), all.tree())
}

/// Whether what stands behind an id tells it from an equal one.
fn is_count(rest: &str) -> bool {
    rest.strip_prefix('-').is_some_and(|count| count.bytes().all(|b| b.is_ascii_digit()))
}

fn answer<'u>(label: &str, unit: &'u str, line: &Line<'_>) -> Answer<'u> {
    match line.kind {
        Kind::Number if unit.is_empty() && is_year(label, line) => Answer::Number("year"),
        Kind::Number => Answer::Number(unit),
        _ if line.asks_truth && line.vocabulary.values.is_empty() => Answer::YesOrNo,
        _ => Answer::Words,
    }
}

/// A label and the unit of its numbers, which may stand in brackets behind the label.
fn with_unit<'t>(label: &'t str, line: &Line<'t>) -> (&'t str, &'t str) {
    let open = label.strip_suffix([')', ']']).and_then(|open| open.rfind([' ', '(', '[']));
    let bare = open.map(|at| {
        (label[..=at].trim_end_matches([' ', '(', '[']), &label[at + 1..label.len() - 1])
    });
    match bare {
        Some((bare, unit)) if line.kind == Kind::Number && !bare.is_empty() => {
            let unit = unit.trim_start_matches(['(', '[']);
            (bare, if line.unit.is_empty() { unit } else { line.unit })
        }
        _ => (label, line.unit),
    }
}

/// Puts the choices or the scale.
fn put_kind(map: &mut Map, label: &str, unit: &str, line: &Line<'_>) -> Ids {
    let mut ids = Ids { yes: String::new(), no: String::new(), values: Vec::new() };
    match line.kind {
        Kind::Note => {}
        Kind::Number => map.put("number", scale(label, unit, line)),
        Kind::Choices => {
            let (mut list, mut used) = (Vec::new(), Vec::new());
            let mut choice = |label: &str| {
                let id = name::id(label, "choice", &mut used);
                let mut map = Map::default();
                map.put_text("id", &id);
                map.put_text("label", label);
                list.push(map.tree());
                id
            };
            if line.asks_truth {
                (ids.yes, ids.no) = (choice("Yes"), choice("No"));
            }
            ids.values = line.vocabulary.values.iter().map(|(value, _)| choice(value)).collect();
            map.put("choices", Tree::List(list));
        }
    }
    ids
}

/// The least and the most number of a line.
fn ends(line: &Line<'_>) -> (i64, i64) {
    let (mut least, mut most) = (i64::MAX, i64::MIN);
    for quantity in line.entries.iter().filter_map(|entry| entry.quantity.as_ref()) {
        for end in [quantity.from, quantity.to].into_iter().flatten() {
            (least, most) = (least.min(end), most.max(end));
        }
    }
    (least, most)
}

/// Whether a line's numbers are calendar years.
fn is_year(label: &str, line: &Line<'_>) -> bool {
    let (least, most) = ends(line);
    let lower = label.to_ascii_lowercase();
    least >= 1_000_000 && most <= 2_100_000 && YEARS.iter().any(|word| lower.contains(word))
}

/// The scale that holds all numbers of a line.
fn scale(label: &str, unit: &str, line: &Line<'_>) -> Tree {
    let (mut least, mut most) = ends(line);
    let (mut is_open, mut reaches_down) = (false, false);
    for quantity in line.entries.iter().filter_map(|entry| entry.quantity.as_ref()) {
        is_open |= quantity.to.is_none();
        reaches_down |= quantity.from.is_none();
    }
    let is_year = unit.is_empty() && is_year(label, line);
    if !is_year {
        if least >= 0 && (reaches_down || least <= most / 2) {
            least = 0;
        }
        // “20 or more” is above the largest number there is.
        if is_open && most > 0 {
            most = (most * 2).min(1_000_000_000_000);
        }
    }
    if least == most {
        (least, most) = if most < 1_000_000_000_000 { (least, most + 1_000) } else { (0, most) };
    }
    let mut map = Map::default();
    let unit = if is_year { "year" } else { unit };
    if !unit.is_empty() {
        map.put("unit", text(unit));
    }
    map.put("min", number(least));
    map.put("max", number(most));
    map.tree()
}
