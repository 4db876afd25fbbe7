//! Comparison: a selection of things as a finished table.
//!
//! Owns which rows and columns there are and in which order, what a cell shows, whether a row's
//! things differ, and the table as text to take away. It never knows replies or pixels.

mod cell;
mod csv;
mod difference;
mod filter;
mod format;
mod group;
mod headline;
mod html;
mod markdown;
mod selection;
mod table;

pub use cell::{Behind, CellView};
pub use format::Format;
pub use group::Group;
pub use headline::Headline;
pub use selection::{FIRST_ROWS, Order, Selection};
pub use table::{Row, Table};
