//! What was found wrong so far.
//!
//! Owns the list and its limit. It never knows how problems are found or worded.

use std::cell::{Cell, RefCell};

use super::limits;
use super::path::Path;
use super::problem::{Problem, ProblemKind};

/// The problems found so far, in the order of their finding.
#[derive(Default)]
pub(super) struct Report {
    problems: RefCell<Vec<Problem>>,
    unlisted: Cell<usize>,
    steps: Cell<usize>,
}

impl Report {
    pub(super) fn add(&self, path: &Path<'_>, kind: ProblemKind) {
        let mut problems = self.problems.borrow_mut();
        if problems.len() < limits::PROBLEMS {
            problems.push(Problem { path: path.to_string(), kind });
        } else {
            self.unlisted.set(self.unlisted.get() + 1);
        }
    }

    /// Whether so many more steps may be spent on looking for the nearest valid word; once they may
    /// not, no more are. The search is slow among thousands of words, and a pack of nothing but
    /// mistakes must not make the widget hang.
    pub(super) fn affords(&self, steps: usize) -> bool {
        self.steps.set(self.steps.get().saturating_add(steps));
        self.steps.get() <= limits::HINT_STEPS
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }

    /// How many problems are beyond the limit.
    pub(super) fn unlisted(&self) -> usize {
        self.unlisted.get()
    }
}
