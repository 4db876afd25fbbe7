//! What was found wrong so far.
//!
//! Owns the list, its order and its limit. It never knows how problems are found or worded.

use std::cell::{Cell, RefCell};

use super::limits;
use super::path::Path;
use super::problem::{Problem, ProblemKind};

/// Where a problem belongs in the list: the place of its key in the format, and the item there.
type Place = (usize, usize);

/// The problems found so far, in the order of the format; those of one item in the order of their
/// finding.
pub(super) struct Report {
    keys: &'static [&'static str],
    problems: RefCell<Vec<Problem>>,
    /// Of each problem; in order.
    places: RefCell<Vec<Place>>,
    unlisted: Cell<usize>,
    steps: Cell<usize>,
}

impl Report {
    /// A report in the order of a format's keys.
    pub(super) fn new(keys: &'static [&'static str]) -> Self {
        Self {
            keys,
            problems: RefCell::default(),
            places: RefCell::default(),
            unlisted: Cell::default(),
            steps: Cell::default(),
        }
    }

    pub(super) fn add(&self, path: &Path<'_>, kind: ProblemKind) {
        let (mut problems, mut places) = (self.problems.borrow_mut(), self.places.borrow_mut());
        if problems.len() == limits::PROBLEMS {
            self.unlisted.set(self.unlisted.get() + 1);
            return;
        }
        let (key, item) = path.entry();
        let known = self.keys.iter().position(|&known| Some(known) == key);
        let place = (known.map_or(0, |known| known + 1), item);
        let at = places.partition_point(|&earlier| earlier <= place);
        places.insert(at, place);
        problems.insert(at, Problem { path: path.to_string(), kind });
    }

    /// Whether so many more steps may be spent on looking for the nearest valid word; once they may
    /// not, no more are. The search is slow among thousands of words, and a pack of nothing but
    /// mistakes must not make the widget hang.
    pub(super) fn affords(&self, steps: usize) -> bool {
        self.steps.set(self.steps.get().saturating_add(steps));
        self.steps.get() <= limits::HINT_STEPS
    }

    /// All problems; beyond the limit, a last one says how many more there are.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let unlisted = self.unlisted.get();
        let last = (unlisted > 0).then(|| Problem {
            path: Path::top(&self).to_string(),
            kind: ProblemKind::More(unlisted),
        });
        let mut problems = self.problems.into_inner();
        problems.extend(last);
        problems
    }
}
