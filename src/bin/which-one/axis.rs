//! Where a table's things are, as it is said on the command line.
//!
//! Owns the two words.

use clap::ValueEnum;
use which_one::sheet::Axis;

/// Where the things are.
#[derive(Clone, Copy, ValueEnum)]
pub enum Things {
    /// Each column is a thing
    Columns,
    /// Each row is a thing
    Rows,
}

impl Things {
    /// The same as the library says it.
    pub fn axis(self) -> Axis {
        match self {
            Self::Columns => Axis::Columns,
            Self::Rows => Axis::Rows,
        }
    }
}
