//! The table: columns, groups of rows, cells in words.
//!
//! Owns the rows as they are shown. Everything is worked out here; a view only lays it out.

use super::filter::Filter;
use super::{CellView, FIRST_ROWS, Group, Order, Selection, difference};
use crate::guide::{FeatureId, ThingId};
use crate::identify::Key;
use crate::words::Words;

/// A finished table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The things compared, in the order chosen.
    pub columns: Vec<ThingId>,
    /// The rows, in groups.
    pub groups: Vec<Group>,
    /// How many rows are shown, drawn or not.
    pub shown: usize,
    /// How many of them are not drawn yet, and so not in the groups.
    pub beyond: usize,
    /// How many rows are found but left out because their things do not differ.
    pub hidden: usize,
    /// How many rows there are: the features of which something is known for one of the things.
    pub all: usize,
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
    /// Whether that is worth a mark: free texts always differ, so to mark notes would be noise.
    pub is_marked: bool,
}

impl Table {
    /// Compares things in every feature of which something is known for one of them.
    ///
    /// A row is found by its label, its group and what its cells show, even unopened.
    pub fn new(key: &Key, wanted: &Selection, words: &Words) -> Self {
        let guide = key.guide();
        let filter = Filter::new(&wanted.filter);
        let is_sorted = wanted.order == Order::Separation;
        let features: Vec<FeatureId> = if is_sorted {
            let sorted = difference::by_separation(key, &wanted.things);
            sorted.into_iter().map(|(feature, _)| feature).collect()
        } else {
            guide.feature_ids().collect()
        };
        let mut groups = Vec::new();
        let (mut shown, mut hidden, mut all) = (0, 0, 0);
        let drawn = FIRST_ROWS.saturating_add(wanted.more_rows);
        for feature in features {
            if !wanted.things.iter().any(|&thing| CellView::is_known(guide, thing, feature)) {
                continue;
            }
            all += 1;
            let is_drawn = shown < drawn;
            // A row that is not drawn is put together only to be searched.
            if !is_drawn && filter.is_empty() && !wanted.only_differences {
                shown += 1;
                continue;
            }
            let row = Row::new(key, feature, wanted, words);
            let title = guide.feature(feature).group.as_ref();
            if !filter.finds(&row.texts(title)) {
                continue;
            }
            if wanted.only_differences && !row.differs {
                hidden += 1;
                continue;
            }
            shown += 1;
            if is_drawn {
                Group::take(&mut groups, title.filter(|_| !is_sorted), row);
            }
        }
        let beyond = shown.saturating_sub(drawn);
        Self { columns: wanted.things.clone(), groups, shown, beyond, hidden, all }
    }
}

impl Row {
    fn new(key: &Key, id: FeatureId, wanted: &Selection, words: &Words) -> Self {
        let feature = key.guide().feature(id);
        let differs = difference::differs(key, id, &wanted.things);
        let mut cells = Vec::new();
        for &thing in &wanted.things {
            let is_open = wanted.opened.contains(&(thing, id));
            cells.push(CellView::new(key.guide(), thing, id, is_open, words));
        }
        Self {
            feature: id,
            label: feature.label.clone(),
            cells,
            differs,
            is_marked: differs && !feature.is_note(),
        }
    }

    /// All that a reader sees of it.
    fn texts<'a>(&'a self, group: Option<&'a String>) -> Vec<&'a str> {
        let mut texts = vec![self.label.as_str(), group.map_or("", String::as_str)];
        for cell in &self.cells {
            texts.push(&cell.text);
            if cell.shows_note() {
                texts.push(cell.note.as_deref().unwrap_or_default());
            }
        }
        texts
    }
}
