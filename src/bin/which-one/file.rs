//! Files: from a path to a pack's tree.
//!
//! Owns what can keep a file from being read, and says which file it was.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use which_one::pack::{self, Problem, Tree};

/// A file that cannot be used.
pub struct Unreadable {
    path: PathBuf,
    why: Why,
}

enum Why {
    Missing(std::io::Error),
    TooLarge,
    NotJson(serde_json::Error),
    Problems(Vec<Problem>),
}

impl Unreadable {
    /// A pack with problems, where a sound one is needed.
    pub fn with_problems(path: &Path, problems: Vec<Problem>) -> Self {
        Self { path: path.to_owned(), why: Why::Problems(problems) }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path.display())?;
        match &self.why {
            Why::Missing(error) => write!(f, "{error}"),
            Why::TooLarge => f.write_str("larger than 4 MiB, the limit for a pack"),
            Why::NotJson(error) => write!(f, "not JSON: {error}"),
            Why::Problems(problems) => {
                write!(f, "cannot be used yet:")?;
                problems.iter().try_for_each(|problem| write!(f, "\n  {problem}"))
            }
        }
    }
}

/// The JSON in a file.
pub fn read(path: &Path) -> Result<Tree, Unreadable> {
    let unreadable = |why| Unreadable { path: path.to_owned(), why };
    let text = fs::read_to_string(path).map_err(|error| unreadable(Why::Missing(error)))?;
    if text.len() > pack::LARGEST {
        return Err(unreadable(Why::TooLarge));
    }
    // A byte order mark is no JSON, but editors write one.
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| unreadable(Why::NotJson(error)))
}
