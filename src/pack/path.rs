//! Where in a pack something stands: `cells.score.origin`, `features[2].choices[0].id`.
//!
//! Owns the notation, and the order of places. A path is a chain of borrowed steps, so walking a
//! sound pack allocates nothing for it. It carries the report, because what is wrong is always wrong
//! somewhere.

use std::fmt;

use super::limits;
use super::problem::ProblemKind;
use super::quote::{Quoted, is_hidden};
use super::report::Report;

/// A place in a pack.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    report: &'a Report,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Top,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The pack as a whole, with a report of what is wrong in it.
    pub(super) fn top(report: &'a Report) -> Self {
        Path { parent: None, step: Step::Top, report }
    }

    pub(super) fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Key(key), report: self.report }
    }

    pub(super) fn index(&self, index: usize) -> Path<'_> {
        Path { parent: Some(self), step: Step::Index(index), report: self.report }
    }

    /// Reports what is wrong here.
    pub(super) fn report(&self, kind: ProblemKind) {
        self.report.add(self, kind);
    }

    /// See [`Report::affords`].
    pub(super) fn affords(&self, steps: usize) -> bool {
        self.report.affords(steps)
    }

    /// The key of the pack that the place is below, and the item of its list; of none the first.
    pub(super) fn entry(&self) -> (Option<&'a str>, usize) {
        let (mut at, mut item) = (self, 0);
        while let Some(parent) = at.parent {
            match (&parent.step, at.step) {
                (Step::Top, Step::Key(key)) => return (Some(key), item),
                (_, Step::Index(index)) => item = index,
                _ => item = 0,
            }
            at = parent;
        }
        (None, 0)
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
                KeyInPath(key).fmt(f)
            }
        }
    }
}

/// A key as it stands in the path of a problem: quoted where it could be taken for something else.
///
/// ```
/// use which_one::pack::KeyInPath;
///
/// assert_eq!(KeyInPath("score").to_string(), "score");
/// assert_eq!(KeyInPath("a.b").to_string(), "\"a.b\"");
/// ```
pub struct KeyInPath<'a>(pub &'a str);

impl fmt::Display for KeyInPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(key) = *self;
        if key.chars().all(is_plain) && (1..=limits::ID).contains(&key.len()) {
            f.write_str(key)
        } else {
            Quoted(key).fmt(f)
        }
    }
}

/// Whether a letter of a key can be taken for nothing else in a path.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '$') || !c.is_ascii() && !is_hidden(c)
}
