//! What is said of a judgement, in plain words for authors.
//!
//! Owns the sentences. It never knows how they are laid out.

use super::{Advice, Confusion, Gap, Tie};
use crate::guide::Guide;
use crate::trial::Said;

/// So many things of a tie are named.
const NAMED: usize = 12;

impl Tie {
    /// Which things nothing tells apart, and what would.
    pub fn sentence(&self, guide: &Guide) -> String {
        let names: Vec<&str> =
            self.things.iter().take(NAMED).map(|&thing| guide.thing(thing).name.as_str()).collect();
        let more = self.things.len().saturating_sub(NAMED);
        let and = if more > 0 { format!("; and {more} more") } else { String::new() };
        let advice = match self.advice {
            Advice::FillIn(feature) => {
                format!(
                    "fill in “{}”, which is not known for all of them",
                    guide.feature(feature).label
                )
            }
            Advice::AskNote(feature) => {
                format!("give “{}” choices: they differ in it", guide.feature(feature).label)
            }
            Advice::AddOne => "add a feature in which they differ".to_owned(),
        };
        let count = self.things.len();
        format!(
            "nothing tells these {count} apart: {}{and}. To mend it, {advice}",
            names.join("; ")
        )
    }
}

impl Gap {
    /// Which cell is not known, and what knowing it would save.
    pub fn sentence(&self, guide: &Guide) -> String {
        format!(
            "“{}” of {} is not known; knowing it would save {:.1} questions",
            guide.feature(self.feature).label,
            guide.thing(self.thing).name,
            self.saved
        )
    }
}

impl Confusion {
    /// What is taken for what, and how often.
    pub fn sentence(&self, guide: &Guide) -> String {
        let taken = match self.taken_for {
            Said::Thing(thing) => &guide.thing(thing).name,
            Said::NoneOfThese => crate::words::ENGLISH.none_inside,
        };
        let name = &guide.thing(self.thing).name;
        format!("{name} is taken for {taken} in {:.0} % of cases", self.share * 100.0)
    }
}
