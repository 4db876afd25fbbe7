//! Where in a pack something stands: `cells.score.origin`, `features[2].choices[0].id`.
//!
//! Owns the notation. A path is a chain of borrowed steps, so walking a sound pack allocates
//! nothing for it.

use std::fmt;

use super::limits;
use super::quote::Quoted;

/// A place in a pack.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Top,
    Key(&'a str),
    Index(usize),
}

impl Path<'_> {
    pub(super) const TOP: Path<'static> = Path { parent: None, step: Step::Top };

    pub(super) fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Key(key) }
    }

    pub(super) fn index(&self, index: usize) -> Path<'_> {
        Path { parent: Some(self), step: Step::Index(index) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let below_top = self.parent.is_some_and(|parent| !matches!(parent.step, Step::Top));
        if let Some(parent) = self.parent
            && below_top
        {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Top => f.write_str("the pack"),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Key(key) => {
                if below_top {
                    f.write_str(".")?;
                }
                let plain = |c: char| c.is_ascii_alphanumeric() || "-_$".contains(c);
                if key.chars().all(plain) && (1..=limits::ID).contains(&key.len()) {
                    f.write_str(key)
                } else {
                    Quoted(key).fmt(f)
                }
            }
        }
    }
}
