//! The way back, and forth again.
//!
//! Owns which manuscripts came before, and how many are kept.

use std::rc::Rc;

use super::Manuscript;

/// So many steps lead back.
const STEPS: usize = 200;
/// So many bytes of text are kept for that.
const BYTES: usize = 32 * 1024 * 1024;

/// What came before, and what was taken back.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    past: Vec<Rc<Manuscript>>,
    future: Vec<Rc<Manuscript>>,
}

impl History {
    /// Keeps what is about to change.
    pub(super) fn remember(&mut self, before: Rc<Manuscript>) {
        self.future.clear();
        self.past.push(before);
        let mut bytes: usize = self.past.iter().map(|one| one.text.len()).sum();
        while self.past.len() > STEPS || bytes > BYTES && self.past.len() > 1 {
            bytes -= self.past.remove(0).text.len();
        }
    }

    pub(super) fn undo(&mut self, now: &Rc<Manuscript>) -> Option<Rc<Manuscript>> {
        let before = self.past.pop()?;
        self.future.push(Rc::clone(now));
        Some(before)
    }

    pub(super) fn redo(&mut self, now: &Rc<Manuscript>) -> Option<Rc<Manuscript>> {
        let after = self.future.pop()?;
        self.past.push(Rc::clone(now));
        Some(after)
    }

    pub(super) fn leads_back(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn leads_forth(&self) -> bool {
        !self.future.is_empty()
    }
}
