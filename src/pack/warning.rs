//! Warnings: what works in a pack and could be better.
//!
//! Owns their messages and how they are found. A warning never keeps a pack from being used.

use std::collections::HashMap;
use std::fmt;

use super::quote::Listed;
use crate::guide::{Content, FeatureId, Guide, Range, ThingId};

/// Something an author may want to mend. Its [`Display`](fmt::Display) is the whole message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Warning {
    /// Leaves whose rows are the same in every question: no reply can tell them apart.
    Inseparable(Vec<String>),
    /// A question to which all leaves have the same answer, as far as it is known.
    SeparatesNothing(String),
    /// A question to which most leaves have no answer: how many of how many are known.
    MostlyEmpty(String, usize, usize),
    /// No feature has choices, so there is nothing to ask.
    NothingToAsk,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inseparable(things) => {
                write!(f, "things: nothing tells these apart: {}", Listed(things, ", "))
            }
            Self::SeparatesNothing(feature) => {
                write!(f, "features.{feature}: no answer to it tells two things apart")
            }
            Self::MostlyEmpty(feature, known, all) => {
                write!(f, "features.{feature}: known for {known} of {all} things only")
            }
            Self::NothingToAsk => f.write_str("features: none has choices, so nothing is asked"),
        }
    }
}

/// What an author may want to mend in a guide: things that nothing tells apart first, then row by
/// row.
pub fn warnings(guide: &Guide) -> Vec<Warning> {
    if guide.questions().next().is_none() {
        return vec![Warning::NothingToAsk];
    }
    let mut warnings = inseparable(guide);
    for feature in guide.questions() {
        let id = guide.feature(feature).id.clone();
        let leaves = guide.leaves();
        let known = leaves.iter().filter(|&&leaf| is_answered(guide, leaf, feature)).count();
        let first = answer(guide, leaves[0], feature);
        if known * 2 < leaves.len() {
            warnings.push(Warning::MostlyEmpty(id, known, leaves.len()));
        } else if leaves.iter().all(|&leaf| answer(guide, leaf, feature) == first) {
            warnings.push(Warning::SeparatesNothing(id));
        }
    }
    warnings
}

/// Leaves with the same row, in the author's order.
fn inseparable(guide: &Guide) -> Vec<Warning> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    let mut places: HashMap<Vec<Vec<u64>>, usize> = HashMap::new();
    for &leaf in guide.leaves() {
        let row = guide.questions().map(|feature| answer(guide, leaf, feature)).collect();
        let place = *places.entry(row).or_insert(groups.len());
        if place == groups.len() {
            groups.push(Vec::new());
        }
        groups[place].push(guide.thing(leaf).id.clone());
    }
    groups.into_iter().filter(|things| things.len() > 1).map(Warning::Inseparable).collect()
}

fn is_answered(guide: &Guide, thing: ThingId, feature: FeatureId) -> bool {
    guide.cell(thing, feature).content != Content::Unknown
}

/// What a reply is weighed by: the bits of the shares or of a range's ends (and one more number,
/// since a range is never like nothing known). Unknown and “n/a” weigh as much as shares that are
/// all the same.
fn answer(guide: &Guide, thing: ThingId, feature: FeatureId) -> Vec<u64> {
    let bits: Vec<u64> = match &guide.cell(thing, feature).content {
        Content::Known(shares) => shares.all().iter().map(|share| share.to_bits()).collect(),
        Content::Range(Range { from, to }) => vec![from.value().to_bits(), to.value().to_bits(), 0],
        Content::Unknown | Content::NotApplicable => Vec::new(),
    };
    if bits.windows(2).all(|pair| pair[0] == pair[1]) { Vec::new() } else { bits }
}
