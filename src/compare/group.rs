//! Groups: rows under the author's headings.
//!
//! Owns which rows stand together. It never leaves one out or changes their order.

use super::Row;

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The group's heading; none for rows without one.
    pub title: Option<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Group {
    /// Adds a row to the group of that title, after all earlier groups where there is none yet.
    pub(super) fn take(groups: &mut Vec<Self>, title: Option<&String>, row: Row) {
        match groups.iter_mut().find(|group| group.title.as_ref() == title) {
            Some(group) => group.rows.push(row),
            None => groups.push(Self { title: title.cloned(), rows: vec![row] }),
        }
    }
}
