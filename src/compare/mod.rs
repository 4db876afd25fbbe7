//! Comparison: a selection of things as a finished table.
//!
//! Owns which rows and columns there are, what a cell shows and whether a row's things differ. It
//! never knows replies or pixels.

mod table;

pub use table::{CellView, Group, Row, Table};
