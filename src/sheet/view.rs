//! A grid as it is read: without empty lines, and turned so that features are rows.
//!
//! Owns the way from there back to places in the grid. It never knows what a text means.

use super::{Grid, Place};

/// Some rows and columns of a grid. In a view that is turned, rows are the grid's columns.
pub(super) struct View<'g> {
    grid: &'g Grid,
    pub(super) rows: Vec<usize>,
    pub(super) columns: Vec<usize>,
    is_turned: bool,
}

impl<'g> View<'g> {
    /// All lines of a grid that are not empty, and how many are.
    pub(super) fn of(grid: &'g Grid) -> (Self, usize) {
        let mut width = 0;
        for row in &grid.rows {
            width = width.max(row.len());
        }
        let (rows, columns) = ((0..grid.rows.len()).collect(), (0..width).collect());
        let mut view = Self { grid, rows, columns, is_turned: false };
        let mut blank = view.drop_blank();
        view.turn();
        blank += view.drop_blank();
        view.turn();
        (view, blank)
    }

    fn drop_blank(&mut self) -> usize {
        let count = self.rows.len();
        let mut kept = Vec::new();
        for row in 0..count {
            if (0..self.columns.len()).any(|column| !self.at(row, column).is_empty()) {
                kept.push(self.rows[row]);
            }
        }
        self.rows = kept;
        count - self.rows.len()
    }

    /// Makes rows of columns.
    pub(super) fn turn(&mut self) {
        std::mem::swap(&mut self.rows, &mut self.columns);
        self.is_turned = !self.is_turned;
    }

    /// The text at a row and a column of this view, without spaces around it.
    pub(super) fn at(&self, row: usize, column: usize) -> &'g str {
        let (mut row, mut column) = (self.rows[row], self.columns[column]);
        if self.is_turned {
            std::mem::swap(&mut row, &mut column);
        }
        self.grid.rows[row].get(column).map_or("", |text| text.trim())
    }

    /// Whether the table marks all texts of a row as headings, but the first; `None` where it says
    /// nothing of any.
    pub(super) fn is_marked(&self, row: usize) -> Option<bool> {
        let mark = |column: usize| {
            let (mut row, mut column) = (self.rows[row], self.columns[column]);
            if self.is_turned {
                std::mem::swap(&mut row, &mut column);
            }
            self.grid.headings.get(row)?.get(column).copied()
        };
        let mut marked = None;
        for column in 1..self.columns.len() {
            marked = Some(mark(column)? && marked != Some(false));
        }
        marked
    }

    /// Where a cell of this view stands in the grid; `None` for all rows or columns.
    pub(super) fn place(&self, row: Option<usize>, column: Option<usize>) -> Place {
        let (row, column) = (row.map(|at| self.rows[at]), column.map(|at| self.columns[at]));
        if self.is_turned { Place { row: column, column: row } } else { Place { row, column } }
    }

    /// Whether a row holds one text only, in its first cell or all along.
    pub(super) fn is_lone(&self, row: usize) -> bool {
        let first = self.at(row, 0);
        !first.is_empty()
            && (1..self.columns.len()).all(|column| {
                let text = self.at(row, column);
                text.is_empty() || text == first
            })
    }
}
