//! A file in any format: its text, the pack it holds, and where in it things stand.
//!
//! Owns the way from a path to a pack's tree with everything that was guessed or left out on the way.

use std::fs;
use std::ops::Range;
use std::path::Path;

use which_one::formats::{self, Format, LeftOut, Malformed, Table};
use which_one::pack::{self, Problem, Tree};
use which_one::sheet::{self, Guess, Place, Trouble, Wishes};

use crate::places::Places;

/// No table is larger, in bytes; a pack made of it could not be read.
const LARGEST_TABLE: usize = 16 * 1024 * 1024;

/// A file that was read.
pub struct Source {
    /// Its path as it was given.
    pub name: String,
    /// What it holds.
    pub text: String,
    /// How it is written.
    pub format: Format,
    /// Its pack, if there is one; else what is in the way.
    pub pack: Result<Tree, Vec<Fault>>,
    /// What was guessed about a table.
    pub guesses: Vec<Guess>,
    /// What of another program's key a pack cannot hold.
    pub left_out: Vec<LeftOut>,
    places: Where,
}

/// What is wrong, and where.
pub struct Fault {
    /// The whole message.
    pub message: String,
    /// The bytes of the file that it is about.
    pub at: Option<Range<usize>>,
}

enum Where {
    Nowhere,
    Json(Places),
}

impl Source {
    /// Reads a file; `-` is standard input.
    ///
    /// # Errors
    ///
    /// A whole message, if it cannot be read as text at all.
    pub fn read(path: &Path, format: Option<Format>, wishes: &Wishes) -> Result<Self, String> {
        let name = path.display().to_string();
        let failed = |why: &dyn std::fmt::Display| format!("{name}: {why}");
        let bytes = if name == "-" {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes)
                .map_err(|e| failed(&e))?;
            bytes
        } else {
            let size = fs::metadata(path).map_err(|error| failed(&error))?.len();
            check_size(usize::try_from(size).unwrap_or(usize::MAX)).map_err(|why| failed(&why))?;
            fs::read(path).map_err(|error| failed(&error))?
        };
        check_size(bytes.len()).map_err(|why| failed(&why))?;
        let text = formats::decode(&bytes).map_err(|why| failed(&why))?;
        let format = format
            .or_else(|| Format::of_name(&name))
            .filter(|format| *format != Format::Pack)
            .unwrap_or_else(|| {
                // An ending says that it is JSON, and only its keys whose.
                let named = Format::of_name(&name).is_some();
                match Format::of_text(&text) {
                    found @ (Format::Pack | Format::Clavis) => found,
                    _ if named => Format::Pack,
                    found => found,
                }
            });
        let mut source = Self {
            name,
            text,
            format,
            pack: Err(Vec::new()),
            guesses: Vec::new(),
            left_out: Vec::new(),
            places: Where::Nowhere,
        };
        source.pack = source.bring(wishes);
        Ok(source)
    }

    fn bring(&mut self, wishes: &Wishes) -> Result<Tree, Vec<Fault>> {
        let malformed = |Malformed { message, at }: Malformed| {
            vec![Fault { message, at: at.map(|at| at..at + 1) }]
        };
        if self.format.is_table() {
            let table = formats::read_table(&self.text, self.format).map_err(malformed)?;
            let read = sheet::read(&table.grid, wishes);
            let sheet = read.map_err(|all| troubles(&all, &table))?;
            self.guesses = sheet.guesses;
            return Ok(sheet.pack);
        }
        if self.format != Format::Pack {
            let brought = formats::read_key(&self.text, self.format).map_err(malformed)?;
            self.left_out = brought.left_out;
            return Ok(brought.pack);
        }
        if self.text.len() > pack::LARGEST {
            let message = "larger than 4 MiB, the limit for a pack".to_owned();
            return Err(vec![Fault { message, at: None }]);
        }
        let tree = serde_json::from_str(&self.text).map_err(|error| {
            let at = offset(&self.text, error.line(), error.column());
            let message = error.to_string();
            let short = message.rsplit_once(" at line ").map_or(&*message, |(short, _)| short);
            vec![Fault { message: format!("not JSON: {short}"), at: Some(at..at + 1) }]
        })?;
        self.places = Where::Json(Places::of(&self.text));
        Ok(tree)
    }

    /// A problem of the pack, with its place in the file where that is known.
    pub fn fault(&self, problem: &Problem) -> Fault {
        let at = match &self.places {
            Where::Json(places) => places.of_problem(problem),
            Where::Nowhere => None,
        };
        Fault { message: problem.to_string(), at }
    }

    /// Line and column of a byte, counted from 1; columns in letters.
    pub fn line_and_column(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        (line, before[start..].chars().count() + 1)
    }
}

fn check_size(bytes: usize) -> Result<(), String> {
    if bytes > LARGEST_TABLE {
        return Err(format!(
            "{} MB are too much: the limit is 16 MB for a table and 4 MiB for a pack",
            bytes / 1_000_000
        ));
    }
    Ok(())
}

/// The troubles of a table, each at its cell.
fn troubles(all: &[Trouble], table: &Table) -> Vec<Fault> {
    let cell = |place: &Place| {
        let row = table.cells.get(place.row.unwrap_or_default())?;
        row.get(place.column.unwrap_or_default()).cloned()
    };
    let at = |trouble: &Trouble| match trouble {
        Trouble::SameName(_, _, second) => cell(second),
        Trouble::NoName(place) => cell(place),
        _ => None,
    };
    all.iter().map(|trouble| Fault { message: trouble.to_string(), at: at(trouble) }).collect()
}

/// The byte at a line and a column of bytes, as JSON readers count them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start =
        text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
