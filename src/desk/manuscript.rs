//! The manuscript: what the author brought, and what they said about it.
//!
//! Owns the choice of the format. It never knows what the text says.

use std::rc::Rc;

use crate::formats::Format;
use crate::sheet::Wishes;

/// The author's text, letter for letter, with the format and the readings they wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manuscript {
    /// The text.
    pub text: Rc<str>,
    /// The file it came from, if it was one.
    pub name: Option<String>,
    /// The format that the author says it is in.
    pub said: Option<Format>,
    /// What they wish instead of guesses.
    pub wishes: Wishes,
}

impl Default for Manuscript {
    fn default() -> Self {
        Self { text: "".into(), name: None, said: None, wishes: Wishes::default() }
    }
}

impl Manuscript {
    /// A text that nothing was said about.
    pub fn of(text: Rc<str>, name: Option<String>) -> Self {
        Self { text, name, ..Self::default() }
    }

    /// The format it is read in.
    pub fn format(&self) -> Format {
        self.said.unwrap_or_else(|| self.found())
    }

    /// The format that it seems to be in.
    pub fn found(&self) -> Format {
        Format::of(self.name.as_deref().unwrap_or_default(), &self.text)
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}
