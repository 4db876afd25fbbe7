//! What is said of a judgement, in plain words for authors.
//!
//! Owns the sentences. It never knows how they are laid out.

use super::{Advice, Confusion, Gap, Tie};
use crate::guide::{Content, FeatureId, Guide, ThingId};
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

/// Which question has one answer for all, and what to do with it.
pub fn idle_sentence(feature: FeatureId, guide: &Guide) -> String {
    let label = &guide.feature(feature).label;
    format!(
        "“{label}” separates nothing: all have the same answer. To mend it, say where it differs, or \
         leave it out"
    )
}

impl Gap {
    /// Which cell is not known, and what knowing it would save.
    pub fn sentence(&self, guide: &Guide) -> String {
        format!(
            "“{}” of {} is not known; filling it in would save {:.1} questions",
            guide.feature(self.feature).label,
            guide.thing(self.thing).name,
            self.saved
        )
    }
}

impl Confusion {
    /// What is taken for what, how often, and what would mend it.
    pub fn sentence(&self, guide: &Guide) -> String {
        let taken = match self.taken_for {
            Said::Thing(thing) => &guide.thing(thing).name,
            Said::NoneOfThese => crate::words::ENGLISH.none_inside,
        };
        let name = &guide.thing(self.thing).name;
        let mend = match self.taken_for {
            Said::Thing(other) => apart(self.thing, other, guide),
            Said::NoneOfThese => {
                "say in its cells what it can also be: “sometimes”, “rarely”, wider ranges"
                    .to_owned()
            }
        };
        let percent = self.share * 100.0;
        format!("{name} is taken for {taken} in {percent:.0} % of cases. To mend it, {mend}")
    }
}

/// What would tell two things apart better, by how much tells them apart now.
fn apart(one: ThingId, other: ThingId, guide: &Guide) -> String {
    let content = |thing, feature| &guide.cell(thing, feature).content;
    let differ = |&feature: &FeatureId| {
        let (one, other) = (content(one, feature), content(other, feature));
        one != other && *one != Content::Unknown && *other != Content::Unknown
    };
    let all: Vec<FeatureId> = guide.questions().filter(differ).collect();
    match all[..] {
        [] => "add a feature in which they differ".to_owned(),
        [only] => {
            let label = &guide.feature(only).label;
            format!("add a feature in which they differ: so far that is “{label}” only")
        }
        _ => format!("add a feature in which they differ, besides the {} so far", all.len()),
    }
}
