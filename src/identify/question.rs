//! The next question: what is worth asking now, and what it separates.
//!
//! Owns the choice among questions and the rule when to stop. It never knows how they are shown.

use super::{Evidence, Key, Ranking};
use crate::guide::{FeatureId, Guide, ThingId};

/// A leaf this probable ends the questions.
const SURE: f64 = 0.95;
/// A question must be expected to bring so many bits for its effort. Asking for less tries the
/// reader's patience for nothing: with film-music, 0.01 asks a sixth more and is right as often.
const WORTH_ASKING: f64 = 0.03;
/// How many of the most probable leaves a question's reason looks at.
const LEADERS: usize = 6;

/// What to ask next, and why that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextQuestion {
    /// The feature to ask.
    pub feature: FeatureId,
    /// By how many bits the answer is expected to narrow things down.
    pub gain: f64,
    /// The two leaves in the lead that it separates best.
    pub separates: Option<(ThingId, ThingId)>,
}

/// The applicable, unanswered question that is expected to bring most for its effort; `None` when
/// the case is clear or no question is worth asking.
pub(super) fn next(
    key: &Key,
    evidence: &Evidence,
    not_sure: &[FeatureId],
    ranking: &Ranking,
) -> Option<NextQuestion> {
    if ranking.best_leaf().probability >= SURE || ranking.none_of_these() >= SURE {
        return None;
    }
    let is_open = |feature| is_open(key.guide(), feature, evidence) && !not_sure.contains(&feature);
    let (feature, gain) = most_worth(key, ranking.in_guide_order(), &is_open)?;
    Some(NextQuestion { feature, gain, separates: separates(key, feature, ranking) })
}

/// Whether a feature has no reply yet and can be asked.
pub(super) fn is_open(guide: &Guide, feature: FeatureId, evidence: &Evidence) -> bool {
    evidence.to(feature).is_none() && applies(guide, feature, evidence)
}

/// The question that is expected to bring most for its effort, of those for which `is_open` holds,
/// and what it brings.
fn most_worth(
    key: &Key,
    probabilities: &[f64],
    is_open: &dyn Fn(FeatureId) -> bool,
) -> Option<(FeatureId, f64)> {
    let mut best = None;
    let mut most = 0.0;
    for feature in key.guide().questions() {
        if is_open(feature) {
            let gain = key.row(feature).gain(probabilities);
            let worth = gain / key.guide().feature(feature).effort;
            if worth >= WORTH_ASKING && worth.total_cmp(&most).is_gt() {
                (best, most) = (Some((feature, gain)), worth);
            }
        }
    }
    best
}

/// Whether a feature is asked at all, given the replies its `only_if` waits for.
pub(super) fn applies(guide: &Guide, feature: FeatureId, evidence: &Evidence) -> bool {
    guide.feature(feature).only_if.iter().all(|condition| {
        evidence.to(condition.feature).is_some_and(|reply| condition.accepts(reply))
    })
}

/// The open feature that would narrow down these leaves most for its effort.
pub(super) fn settling(
    key: &Key,
    leaves: &[ThingId],
    evidence: &Evidence,
    ranking: &Ranking,
) -> Option<FeatureId> {
    let all = key.guide().leaves().iter().zip(ranking.in_guide_order());
    let mut among: Vec<f64> = all.map(|(t, &p)| if leaves.contains(t) { p } else { 0.0 }).collect();
    let whole: f64 = among.iter().sum();
    for p in &mut among {
        *p /= whole;
    }
    among.push(0.0); // none of these
    let is_open = |feature| is_open(key.guide(), feature, evidence);
    most_worth(key, &among, &is_open).map(|(feature, _)| feature)
}

impl Key {
    /// Whether a question can be asked, given the replies its `only_if` waits for.
    pub fn applies(&self, evidence: &Evidence, feature: FeatureId) -> bool {
        applies(self.guide(), feature, evidence)
    }
}

/// The two leaves in the lead that a feature separates best: the pair with the highest product of
/// their probabilities and of the distance between their replies.
fn separates(key: &Key, feature: FeatureId, ranking: &Ranking) -> Option<(ThingId, ThingId)> {
    let leaders: Vec<_> = ranking.leaves().iter().take(LEADERS).collect();
    let place = |thing| key.guide().leaves().iter().position(|&leaf| leaf == thing);
    let mut best: Option<(f64, (ThingId, ThingId))> = None;
    for (i, one) in leaders.iter().enumerate() {
        for other in &leaders[i + 1..] {
            let (a, b) = (place(one.thing)?, place(other.thing)?);
            let worth = one.probability * other.probability * key.row(feature).distance(a, b);
            if worth > 0.0 && best.is_none_or(|(most, _)| worth.total_cmp(&most).is_gt()) {
                best = Some((worth, (one.thing, other.thing)));
            }
        }
    }
    best.map(|(_, pair)| pair)
}
