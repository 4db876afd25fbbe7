//! Reading: from a text in any format to the tree of a pack.
//!
//! Owns the way there: what was guessed or left out on it, what is in the way, and where in the text
//! that stands. It never knows files or pages, nor how any of it is shown: the command-line tool and the
//! author's page are its callers.
//!
//! ```
//! use which_one::formats::Format;
//! use which_one::reading::{Reading, natively};
//! use which_one::sheet::Wishes;
//!
//! let text = ",Tea,Coffee\nLeaves,yes,no\n";
//! let reading = Reading::of(text, Format::Csv, &Wishes::default(), natively);
//! assert!(reading.pack.is_ok());
//!
//! let text = ",Tea,Tea\nLeaves,yes,no\n";
//! let reading = Reading::of(text, Format::Csv, &Wishes::default(), natively);
//! let faults = reading.pack.unwrap_err();
//! assert_eq!(faults[0].at, Some(5..8));
//! ```

mod place;
mod places;

pub use place::{line_and_column, utf16};

use std::ops::Range;

use crate::formats::{self, Format, LeftOut, Malformed, Table};
use crate::pack::{self, Problem, Tree};
use crate::sheet::{self, Guess, Place, Trouble, Wishes};
use places::Places;

/// What reads the first table of a page's text: natively [`natively`], in a browser its own parser.
pub type ReadPage = fn(&str) -> Result<Table, Malformed>;

/// Reads the first table of a page's text natively.
///
/// # Errors
///
/// If there is no table in it.
pub fn natively(page: &str) -> Result<Table, Malformed> {
    formats::read_table(page, Format::Html)
}

/// A text that was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The pack in it, if there is one; else what is in the way.
    pub pack: Result<Tree, Vec<Fault>>,
    /// What was guessed about a table.
    pub guesses: Vec<Guess>,
    /// What of another program's key a pack cannot hold.
    pub left_out: Vec<LeftOut>,
    places: Where,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The whole message.
    pub message: String,
    /// The bytes of the text that it is about.
    pub at: Option<Range<usize>>,
}

#[derive(Clone, Debug)]
enum Where {
    Nowhere,
    Json(Places),
    /// The bytes of a table's cells, row by row.
    Cells(Vec<Vec<Range<usize>>>),
}

impl Reading {
    /// Reads a text in a format; wishes count more than guesses.
    pub fn of(text: &str, format: Format, wishes: &Wishes, read_page: ReadPage) -> Self {
        let mut reading = Self {
            pack: Err(Vec::new()),
            guesses: Vec::new(),
            left_out: Vec::new(),
            places: Where::Nowhere,
        };
        reading.pack = reading.bring(text, format, wishes, read_page);
        reading
    }

    fn bring(
        &mut self,
        text: &str,
        format: Format,
        wishes: &Wishes,
        read_page: ReadPage,
    ) -> Result<Tree, Vec<Fault>> {
        let malformed = |Malformed { message, at }: Malformed| {
            vec![Fault { message, at: at.map(|at| at..at + 1) }]
        };
        if format.is_table() {
            let table = match format {
                Format::Html => read_page(text),
                _ => formats::read_table(text, format),
            };
            let table = table.map_err(malformed)?;
            let read = sheet::read(&table.grid, wishes);
            self.places = Where::Cells(table.cells);
            let sheet = read.map_err(|all| self.troubles(&all))?;
            self.guesses = sheet.guesses;
            return Ok(sheet.pack);
        }
        if format != Format::Pack {
            let brought = formats::read_key(text, format).map_err(malformed)?;
            self.left_out = brought.left_out;
            return Ok(brought.pack);
        }
        if text.len() > pack::LARGEST {
            let message = "larger than 4 MiB, the limit for a pack".to_owned();
            return Err(vec![Fault { message, at: None }]);
        }
        let tree = serde_json::from_str(text).map_err(|error| {
            let at = place::offset(text, error.line(), error.column());
            let message = error.to_string();
            let short = message.rsplit_once(" at line ").map_or(&*message, |(short, _)| short);
            vec![Fault { message: format!("not JSON: {short}"), at: Some(at..at + 1) }]
        })?;
        self.places = Where::Json(Places::of(text));
        Ok(tree)
    }

    /// A problem of the pack, with its place in the text where that is known.
    pub fn fault(&self, problem: &Problem) -> Fault {
        let at = match &self.places {
            Where::Json(places) => places.of_problem(problem),
            Where::Nowhere | Where::Cells(_) => None,
        };
        Fault { message: problem.to_string(), at }
    }

    /// The bytes of a table's cell, or of a line's first; `None` where the reader could not tell.
    pub fn cell(&self, place: Place) -> Option<Range<usize>> {
        let Where::Cells(cells) = &self.places else { return None };
        if place == Place::default() {
            return None;
        }
        let row = cells.get(place.row.unwrap_or_default())?;
        row.get(place.column.unwrap_or_default()).cloned()
    }

    /// The troubles of a table, each at its cell.
    fn troubles(&self, all: &[Trouble]) -> Vec<Fault> {
        let at = |trouble: &Trouble| match trouble {
            Trouble::SameName(_, _, place) | Trouble::NoName(place) => self.cell(*place),
            _ => None,
        };
        all.iter().map(|trouble| Fault { message: trouble.to_string(), at: at(trouble) }).collect()
    }
}
