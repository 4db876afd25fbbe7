//! Files: from a path to a pack's tree.
//!
//! Owns what can keep a file from being read, and says which file it was.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use which_one::formats;
use which_one::guide::Guide;
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
    Other(String),
}

impl Unreadable {
    /// A pack with problems, where a sound one is needed.
    pub fn with_problems(path: &Path, problems: Vec<Problem>) -> Self {
        Self { path: path.to_owned(), why: Why::Problems(problems) }
    }

    /// A file that cannot be read or written.
    pub fn because(path: &Path, error: std::io::Error) -> Self {
        Self { path: path.to_owned(), why: Why::Missing(error) }
    }

    /// A file that is not what it should be.
    pub fn for_reason(path: &Path, reason: String) -> Self {
        Self { path: path.to_owned(), why: Why::Other(reason) }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path.display())?;
        match &self.why {
            Why::Missing(error) => write!(f, "{error}"),
            Why::Other(reason) => f.write_str(reason),
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
    tree(path, &text(path)?)
}

/// The guide of a pack that must be sound.
pub fn guide(path: &Path) -> Result<Guide, Unreadable> {
    guide_of(path, &text(path)?)
}

/// The guide of a pack's text.
pub fn guide_of(path: &Path, text: &str) -> Result<Guide, Unreadable> {
    pack::load(&tree(path, text)?).map_err(|all| Unreadable::with_problems(path, all))
}

/// The text of a pack that is not too large.
pub fn text(path: &Path) -> Result<String, Unreadable> {
    let failed = |error| Unreadable::because(path, error);
    // Before it is read: a film is no pack.
    if fs::metadata(path).map_err(failed)?.len() > pack::LARGEST as u64 {
        return Err(Unreadable { path: path.to_owned(), why: Why::TooLarge });
    }
    let bytes = fs::read(path).map_err(failed)?;
    // A pipe has no length.
    if bytes.len() > pack::LARGEST {
        return Err(Unreadable { path: path.to_owned(), why: Why::TooLarge });
    }
    formats::decode(&bytes).map_err(|why| Unreadable::for_reason(path, why.to_string()))
}

fn tree(path: &Path, text: &str) -> Result<Tree, Unreadable> {
    let unreadable = |error| Unreadable { path: path.to_owned(), why: Why::NotJson(error) };
    serde_json::from_str(text).map_err(unreadable)
}
