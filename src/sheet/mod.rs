//! A table as people write it: from a grid of texts to a pack.
//!
//! Owns how a table is read – which way round it lies, what its words, marks and numbers mean, what is
//! a choice and what a note – and records every guess, so that it can be shown and changed. It never
//! knows where the texts came from (a page, a file, a spreadsheet) nor what a pack is used for. Readers
//! of a page download it: small code before clever code.
//!
//! ```
//! use which_one::{pack, sheet::{self, Axis, Grid, Guessed, Wishes}};
//!
//! let grid = Grid::of(&[
//!     &["", "Latte", "Flat white", "Espresso"],
//!     &["Has milk", "✓", "yes [1]", "✗"],
//!     &["Volume", "250–300 ml", "150-180 ml", "30 ml"],
//! ]);
//! let sheet = sheet::read(&grid, &Wishes::default()).unwrap();
//! assert!(matches!(sheet.guesses[0].what, Guessed::Things(Axis::Columns, _)));
//!
//! let guide = pack::load(&sheet.pack).unwrap();
//! let milk = guide.feature_named("has-milk").unwrap();
//! assert_eq!(guide.feature(milk).asked_as(), "Does it have milk?");
//! ```

mod axis;
mod cell;
mod choices;
mod feature;
mod grid;
mod guess;
mod heading;
mod line;
mod mark;
mod message;
mod name;
mod number;
mod question;
mod read;
mod tree;
mod value;
mod view;

pub use grid::{Grid, Place, Spread};
pub use guess::{Axis, Guess, Guessed, Kind, Sheet, Trouble, Why, Wishes};
pub use name::id as id_for;
pub use read::read;
