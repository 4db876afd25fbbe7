//! Reading a grid: titles, headings, which way round, then feature by feature.
//!
//! Owns the order of these steps and what keeps a table from being read. It never knows a word or a
//! mark of a cell.

use super::cell::Footnotes;
use super::feature::{self, Cells};
use super::guess::{Axis, Guessed, Notebook, Sheet, Trouble, Why, Wishes};
use super::heading::{self, Heading};
use super::tree::{Map, text};
use super::view::View;
use super::{Grid, Place, axis, mark, name};
use crate::pack::{MOST_FEATURES, MOST_THINGS, Tree};
use crate::words::ENGLISH;

/// Reads a table; wishes count more than guesses.
///
/// # Errors
///
/// If it has no things or features, or names two things alike.
pub fn read(grid: &Grid, wishes: &Wishes) -> Result<Sheet, Vec<Trouble>> {
    let (mut view, blank) = View::of(grid);
    let mut notebook = Notebook::default();
    if blank > 0 {
        notebook.note(Place::default(), || Guessed::Blank(blank));
    }
    let line = |row| Place { row: Some(row), column: None };
    let mut title = grid.caption.clone();
    if let Some((row, words)) = heading::take_title(&mut view) {
        title = Some(words);
        notebook.note(line(row), || Guessed::Title);
    }
    let mut footnotes = Vec::new();
    for (row, words) in heading::take_footnotes(&mut view) {
        match mark::footnote(&words) {
            Some((mark, words)) => footnotes.push((mark.to_owned(), words.to_owned())),
            None => notebook.note(line(row), || Guessed::LeftOut(words)),
        }
    }
    match (view.rows.len(), view.columns.len()) {
        (0, _) => return Err(vec![Trouble::Empty]),
        (_, 1) => return Err(vec![Trouble::OneColumn]),
        (1, _) => return Err(vec![Trouble::OneRow]),
        _ => {}
    }
    let heads = heading::depth(&view, true);
    view.turn();
    let labels = heading::depth(&view, false);
    view.turn();
    let (things_are, why) = wishes
        .things
        .map_or_else(|| axis::guess(&view, heads, labels), |wished| (wished, Why::Wished));
    notebook.note(Place::default(), || Guessed::Things(things_are, why));
    for (depth, axis) in [(heads, Axis::Columns), (labels, Axis::Rows)] {
        if depth == 2 {
            notebook.note(Place::default(), || Guessed::TwoHeadings(axis));
        }
    }
    let sections = heading::take_sections(&mut view, heads, &mut notebook);
    let (mut above, mut beside) = heading::of_both(&mut view, heads, labels);
    for (heading, section) in beside.iter_mut().zip(sections) {
        heading.above = heading.above.take().or(section);
    }
    let (mut heads, mut labels) = (heads, labels);
    if things_are == Axis::Rows {
        view.turn();
        (heads, labels) = (labels, heads);
        (above, beside) = (beside, above);
    }
    let (mut things, features) = (above, beside);
    let troubles = troubles(&view, things_are, &mut things, features.len(), labels);
    if !troubles.is_empty() {
        return Err(troubles);
    }

    let (things_tree, ids) = write_things(&things, &footnotes);
    let cells = Cells { view: &view, heads, labels, footnotes: &footnotes, wishes };
    let (features_tree, cells) = feature::write(&cells, &features, &ids, &mut notebook);
    let title = wishes.title.clone().or(title).filter(|title| !title.trim().is_empty());
    let mut pack = Map::default();
    pack.put("version", Tree::Number(1.0));
    pack.put_text("title", title.as_deref().unwrap_or(ENGLISH.view_identify));
    pack.put("things", things_tree);
    pack.put("features", features_tree);
    pack.put("cells", cells);
    Ok(Sheet { pack: pack.tree(), guesses: notebook.0 })
}

/// What is wrong with the things' names. Kinds of different families may share one: then the family's
/// name comes before it.
fn troubles(
    view: &View<'_>,
    axis: Axis,
    things: &mut [Heading],
    features: usize,
    labels: usize,
) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    if things.len() < 2 {
        troubles.push(Trouble::OneThing(axis));
    }
    if things.len() > MOST_THINGS {
        troubles.push(Trouble::TooManyThings(things.len()));
    }
    if features > MOST_FEATURES {
        troubles.push(Trouble::TooManyFeatures(features));
    }
    if !troubles.is_empty() {
        return troubles;
    }
    let place = |at: usize| view.place(None, Some(labels + at));
    for at in 0..things.len() {
        let (before, rest) = things.split_at_mut(at);
        let thing = &mut rest[0];
        if thing.name.is_empty() {
            troubles.push(Trouble::NoName(place(at)));
            continue;
        }
        let same = |other: &Heading| other.name.eq_ignore_ascii_case(&thing.name);
        if let Some(first) = before.iter().position(same) {
            match &thing.above {
                Some(family) if before[first].above.as_ref() != Some(family) => {
                    thing.name = [family, ": ", &thing.name].concat();
                }
                _ => {
                    let name = thing.name.clone();
                    troubles.push(Trouble::SameName(name, place(first), place(at)));
                }
            }
        }
    }
    troubles
}

/// The things of a pack, families before their kinds, and the ids of those in the table.
fn write_things(things: &[Heading], footnotes: &Footnotes) -> (Tree, Vec<String>) {
    let (mut list, mut ids, mut used) = (Vec::new(), Vec::new(), Vec::new());
    let mut families: Vec<(&str, String)> = Vec::new();
    // One family of everything is none.
    let first = things.first().map(|thing| &thing.above);
    let has_families = things.iter().any(|thing| Some(&thing.above) != first);
    for thing in things {
        let mut family_id = None;
        if let Some(family) = thing.above.as_deref().filter(|_| has_families) {
            let known = families.iter().find(|(name, _)| *name == family);
            let mut id = known.map(|(_, id)| id.clone());
            if id.is_none() {
                let new = name::id(family, "family", &mut used);
                let mut map = Map::default();
                map.put_text("id", &new);
                map.put_text("name", family);
                list.push(map.tree());
                families.push((family, new.clone()));
                id = Some(new);
            }
            family_id = id;
        }
        let id = name::id(&thing.name, "thing", &mut used);
        let mut map = Map::default();
        map.put_text("id", &id);
        map.put_text("name", &thing.name);
        if let Some(family) = family_id {
            map.put_text("kind_of", &family);
        }
        let details = thing.footnotes(footnotes);
        if !details.is_empty() {
            map.put("details", Tree::List(vec![text(&details)]));
        }
        list.push(map.tree());
        ids.push(id);
    }
    (Tree::List(list), ids)
}
