//! What did not come along from one format to another.
//!
//! Owns how that is counted and said.

use std::fmt;

/// So many of something were left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What, in the plural: `sources`.
    pub what: &'static str,
    /// How many; 0 for what cannot be counted.
    pub count: usize,
    /// The first of them, where that helps to find it.
    pub such_as: Option<String>,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.count > 0 {
            write!(f, "{} × ", self.count)?;
        }
        f.write_str(self.what)?;
        match &self.such_as {
            Some(first) => write!(f, ", such as {first}"),
            None => Ok(()),
        }
    }
}

/// What was left out so far, each thing once.
#[derive(Default)]
pub(super) struct Losses(Vec<LeftOut>);

impl Losses {
    pub(super) fn add(&mut self, what: &'static str, count: usize) {
        if count > 0 {
            match self.0.iter_mut().find(|known| known.what == what) {
                Some(known) => known.count += count,
                None => self.0.push(LeftOut { what, count, such_as: None }),
            }
        }
    }

    /// One more, and which.
    pub(super) fn one(&mut self, what: &'static str, which: &str) {
        self.add(what, 1);
        if let Some(known) = self.0.iter_mut().find(|known| known.what == what) {
            known.such_as.get_or_insert_with(|| which.to_owned());
        }
    }

    pub(super) fn list(self) -> Vec<LeftOut> {
        self.0
    }
}
