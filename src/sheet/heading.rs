//! Headings: which lines of a table hold names, and what they name.
//!
//! Owns titles above a table, headings in two lines, and lines of sections. It never knows which
//! way round the table lies.

use super::axis::names_features;
use super::cell::{Footnotes, with_footnotes};
use super::guess::{Guessed, Notebook};
use super::mark;
use super::value::{Sort, sort_of};
use super::view::View;

/// The title above the headings: a row that holds one text only, which is then left out.
pub(super) fn take_title(view: &mut View<'_>) -> Option<(usize, String)> {
    let is_title = view.rows.len() > 2 && view.columns.len() > 1 && view.is_lone(0);
    // One text in the first cell of the headings can be a corner, beside which things want a name.
    if !is_title || view.is_lone(1) {
        return None;
    }
    let title = mark::plain(view.at(0, 0)).to_owned();
    Some((view.rows.remove(0), title))
}

/// The footnotes below the last line: their marks and words. They are left out, and so is any other
/// lone text there.
pub(super) fn take_footnotes(view: &mut View<'_>) -> Vec<(usize, String)> {
    let mut taken = Vec::new();
    while view.rows.len() > 2 && view.columns.len() > 1 && view.is_lone(view.rows.len() - 1) {
        let text = view.at(view.rows.len() - 1, 0).to_owned();
        taken.insert(0, (view.rows.pop().unwrap_or_default(), text));
    }
    taken
}

/// How many rows hold headings: two when the first leaves some empty or repeats them, as cells that
/// span several columns do, and the second names each column. What the table marks as headings counts
/// more than what looks like some.
pub(super) fn depth(view: &View<'_>, needs_corner: bool) -> usize {
    let (rows, columns) = (view.rows.len(), view.columns.len());
    if rows < 3 || columns < 3 {
        return 1;
    }
    let (top, corner) = (view.at(0, 0), view.at(1, 0));
    let is_marked = view.is_marked(1);
    let is_corner =
        corner.is_empty() || corner == top || names_features(corner) || is_marked == Some(true);
    if needs_corner && !is_corner || is_marked == Some(false) && view.is_marked(0) == Some(true) {
        return 1;
    }
    let mut spans = false;
    for column in 1..columns {
        let (above, name) = (view.at(0, column), view.at(1, column));
        let is_first = column == 1;
        spans |= !is_first && (above.is_empty() || above == view.at(0, column - 1));
        let is_repeated =
            (1..column).any(|before| view.at(1, before) == name && view.at(0, before) == above);
        let is_heading = matches!(sort_of(mark::plain(name)), Sort::Words | Sort::Prose);
        if is_repeated || !is_heading && !name.is_empty() {
            return 1;
        }
        if name.is_empty() && above.is_empty() {
            return 1;
        }
    }
    if spans { 2 } else { 1 }
}

/// A line's name, and the name of the family or group it belongs to.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    pub(super) name: String,
    pub(super) above: Option<String>,
    /// The footnotes' marks behind the name.
    pub(super) marks: Vec<String>,
}

impl Heading {
    /// The words of its footnotes; a mark of which nothing says more is left out.
    pub(super) fn footnotes(&self, footnotes: &Footnotes) -> String {
        let is_known = |mark: &&str| footnotes.iter().any(|(known, _)| known == mark);
        let marks: Vec<&str> = self.marks.iter().map(String::as_str).filter(is_known).collect();
        with_footnotes("", &marks, footnotes)
    }
}

/// Takes out the rows below the headings that hold one text only, and gives for each row that stays
/// the last of these before it.
pub(super) fn take_sections(
    view: &mut View<'_>,
    heads: usize,
    notebook: &mut Notebook,
) -> Vec<Option<String>> {
    let (mut section, mut sections, mut kept) = (None, Vec::new(), view.rows[..heads].to_vec());
    // With two columns, one text is a line of which nothing is known.
    for row in heads..view.rows.len() {
        if view.columns.len() > 2 && view.is_lone(row) {
            let name = mark::plain(view.at(row, 0)).to_owned();
            notebook.note(view.place(Some(row), None), || Guessed::Section(name.clone()));
            section = Some(name);
        } else {
            kept.push(view.rows[row]);
            sections.push(section.clone());
        }
    }
    view.rows = kept;
    sections
}

/// The headings of the columns and of the rows.
pub(super) fn of_both(
    view: &mut View<'_>,
    heads: usize,
    labels: usize,
) -> (Vec<Heading>, Vec<Heading>) {
    let columns = of_columns(view, heads, labels);
    view.turn();
    let rows = of_columns(view, labels, heads);
    view.turn();
    (columns, rows)
}

/// The heading of each column from `from` on, of a view with so many rows of headings.
fn of_columns(view: &View<'_>, depth: usize, from: usize) -> Vec<Heading> {
    let mut above = String::new();
    let mut headings = Vec::new();
    for column in from..view.columns.len() {
        let (text, marks) = mark::split(view.at(depth - 1, column));
        let mut heading = Heading::default();
        if depth == 2 {
            let top = mark::plain(view.at(0, column));
            if !top.is_empty() {
                top.clone_into(&mut above);
            }
            // A cell that spans both rows names the line and no family.
            if !above.is_empty() && above != text && !text.is_empty() {
                heading.above = Some(above.clone());
            }
        }
        heading.name = (if text.is_empty() { &above } else { text }).replace('\n', " ");
        heading.marks = marks.into_iter().map(str::to_owned).collect();
        headings.push(heading);
    }
    headings
}
