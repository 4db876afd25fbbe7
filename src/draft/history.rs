//! The way back: edits undone and done again.
//!
//! Owns which edits are one step, and how many steps are kept. It never knows time: whoever edits says
//! when a field is left.

use super::consequence::Consequence;
use super::delta::Delta;
use super::document::Draft;
use super::edit::Edit;
use super::field;
use super::refused::Refused;

/// So many steps can be undone.
const STEPS: usize = 500;

/// A draft with its past and, after an undo, its future.
#[derive(Clone, Debug)]
pub struct History {
    draft: Draft,
    /// Each leads one step back; the last one first of all.
    past: Vec<Delta>,
    /// Each leads one step on.
    future: Vec<Delta>,
    /// Where the last step was typed, while someone may go on there.
    typing: Option<Edit>,
}

impl History {
    /// A draft without a past.
    pub fn new(draft: Draft) -> Self {
        Self { draft, past: Vec::new(), future: Vec::new(), typing: None }
    }

    /// The draft as it is now.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Does an edit. Typing in one field is one step; an edit that changes nothing is none.
    ///
    /// # Errors
    ///
    /// If the edit cannot be done. Everything is as it was.
    ///
    /// ```
    /// use which_one::draft::{Draft, Edit, History};
    ///
    /// let mut history = History::new(Draft::read(r#"{"title": "T"}"#).unwrap());
    /// for typed in ["Te", "Tea", "Tea?"] {
    ///     history.edit(&Edit::SetTitle(typed.to_owned())).unwrap();
    /// }
    /// assert!(history.undo());
    /// assert_eq!(history.draft().title(), "T");
    /// assert!(!history.undo());
    /// assert!(history.redo());
    /// assert_eq!(history.draft().title(), "Tea?");
    /// ```
    pub fn edit(&mut self, edit: &Edit) -> Result<Vec<Consequence>, Refused> {
        let (after, went) = self.draft.edited(edit)?;
        let typing = field::of(edit);
        let goes_on = typing.is_some() && typing == self.typing;
        self.step(after, goes_on);
        self.typing = typing;
        Ok(went)
    }

    /// Puts another draft in the place of this one, as one step: what was written or pasted as a text.
    pub fn replace(&mut self, draft: Draft) {
        self.step(draft, false);
        self.typing = None;
    }

    /// A field was left: what is typed next is a step of its own.
    pub fn settle(&mut self) {
        self.typing = None;
    }

    /// Goes one step back. Whether there was one.
    pub fn undo(&mut self) -> bool {
        self.typing = None;
        turn(&mut self.draft, &mut self.past, &mut self.future)
    }

    /// Goes one step on again. Whether there was one.
    pub fn redo(&mut self) -> bool {
        self.typing = None;
        turn(&mut self.draft, &mut self.future, &mut self.past)
    }

    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step on.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    fn step(&mut self, after: Draft, goes_on: bool) {
        let Some(back) = Delta::between(&after.tree, &self.draft.tree) else { return };
        self.draft = after;
        self.future.clear();
        if goes_on && self.past.last().is_some_and(|last| last.covers(&back)) {
            return;
        }
        if self.past.len() == STEPS {
            self.past.remove(0);
        }
        self.past.push(back);
    }
}

fn turn(draft: &mut Draft, from: &mut Vec<Delta>, to: &mut Vec<Delta>) -> bool {
    let Some(mut delta) = from.pop() else { return false };
    delta.turn(&mut draft.tree);
    to.push(delta);
    true
}
