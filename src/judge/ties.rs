//! Things that nothing tells apart, and what would.
//!
//! Owns the advice. It never knows probabilities.

use crate::guide::{Content, FeatureId, Guide, ThingId};
use crate::identify::Key;
use crate::trial;

/// Leaves that no question tells apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The leaves, in the author's order.
    pub things: Vec<ThingId>,
    /// What would tell some of them apart.
    pub advice: Advice,
}

/// What would tell things apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// A question there is: some of their cells are unknown.
    FillIn(FeatureId),
    /// A note in which they differ, if it had choices.
    AskNote(FeatureId),
    /// A feature that is not there yet.
    AddOne,
}

/// The ties of a guide, each with advice.
pub(super) fn of(key: &Key) -> Vec<Tie> {
    let guide = key.guide();
    let groups = trial::inseparable(key);
    groups.into_iter().map(|things| Tie { advice: advice(guide, &things), things }).collect()
}

fn advice(guide: &Guide, things: &[ThingId]) -> Advice {
    let unknown = |feature: FeatureId| {
        let is_unknown = |&thing: &ThingId| guide.cell(thing, feature).content == Content::Unknown;
        things.iter().filter(|thing| is_unknown(thing)).count()
    };
    // The fewest gaps are the least work, and others of the question are known already.
    let gap = guide
        .questions()
        .filter(|&feature| {
            let gaps = unknown(feature);
            let all = guide.leaves().iter();
            gaps > 0
                && all.clone().any(|&leaf| guide.cell(leaf, feature).content != Content::Unknown)
        })
        .min_by_key(|&feature| unknown(feature));
    if let Some(feature) = gap {
        return Advice::FillIn(feature);
    }
    let differs = |&feature: &FeatureId| {
        let note = |thing| &guide.cell(thing, feature).note;
        guide.feature(feature).is_note()
            && things.iter().any(|&thing| note(thing) != note(things[0]))
    };
    guide.feature_ids().find(differs).map_or(Advice::AddOne, Advice::AskNote)
}
