//! The table: columns, groups of rows, cells in words.
//!
//! Owns the rows as they are shown. Everything is worked out here; a view only lays it out.

use crate::guide::{Cell, Content, FeatureId, Guide, SourceId, ThingId};
use crate::words::Words;

/// A finished table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The things compared, in the order chosen.
    pub columns: Vec<ThingId>,
    /// The rows, in groups as the author ordered them.
    pub groups: Vec<Group>,
    /// How many rows are left out because their things do not differ.
    pub hidden: usize,
}

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The group's heading; none for rows without one.
    pub title: Option<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// One feature of all the things compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The feature.
    pub feature: FeatureId,
    /// Its label.
    pub label: String,
    /// A cell for each column.
    pub cells: Vec<CellView>,
    /// Whether the things differ here.
    pub differs: bool,
}

/// One cell in words.
#[derive(Clone, Debug, PartialEq)]
pub struct CellView {
    /// What holds: “A screen”, “usually Yes”, “not known”; empty for a note.
    pub text: String,
    /// Whether anything is known.
    pub is_known: bool,
    /// Why, or with which exceptions.
    pub note: Option<String>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

impl Table {
    /// Compares things in every feature of which something is known for one of them.
    ///
    /// Things differ in a feature when what is known of them is not all the same; “not known” and a
    /// note that one thing has and the other has not make no difference.
    pub fn new(guide: &Guide, columns: &[ThingId], only_differences: bool, words: &Words) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        let mut hidden = 0;
        for feature in guide.feature_ids() {
            let row = row(guide, columns, feature, words);
            if row.cells.iter().all(|cell| !cell.is_known) {
                continue;
            }
            if only_differences && !row.differs {
                hidden += 1;
                continue;
            }
            let title = &guide.feature(feature).group;
            match groups.iter_mut().find(|group| group.title == *title) {
                Some(group) => group.rows.push(row),
                None => groups.push(Group { title: title.clone(), rows: vec![row] }),
            }
        }
        Self { columns: columns.to_vec(), groups, hidden }
    }
}

fn row(guide: &Guide, columns: &[ThingId], feature: FeatureId, words: &Words) -> Row {
    let shown = guide.feature(feature);
    let cells: Vec<&Cell> = columns.iter().map(|&thing| guide.cell(thing, feature)).collect();
    Row {
        feature,
        label: shown.label.clone(),
        differs: differ(&cells),
        cells: cells
            .into_iter()
            .map(|cell| CellView {
                text: words.cell(&cell.content, shown),
                is_known: cell.content != Content::Unknown || cell.note.is_some(),
                note: cell.note.clone(),
                sources: cell.sources.clone(),
            })
            .collect(),
    }
}

fn differ(cells: &[&Cell]) -> bool {
    let (mut known, mut noted): (Option<&Content>, Option<&String>) = (None, None);
    let (mut contents_differ, mut notes_differ) = (false, false);
    for cell in cells {
        if cell.content != Content::Unknown {
            contents_differ |= known.is_some_and(|known| !same(known, &cell.content));
            known = Some(&cell.content);
        }
        if let Some(note) = &cell.note {
            notes_differ |= noted.is_some_and(|noted| noted != note);
            noted = Some(note);
        }
    }
    contents_differ || known.is_none() && notes_differ
}

/// Whether two cells say the same: the same shares, however they are worded.
fn same(one: &Content, other: &Content) -> bool {
    match (one, other) {
        (Content::Known(one), Content::Known(other)) => {
            one.all().iter().zip(other.all()).all(|(a, b)| (a - b).abs() < 1e-9)
        }
        _ => one == other,
    }
}
