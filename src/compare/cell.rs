//! A cell as a reader sees it: what holds in words, and what is behind it.
//!
//! Owns what of a cell is shown at once and what only when it is opened. It never knows where the
//! words come from or how they are laid out.

use crate::guide::{Content, FeatureId, Guide, SourceId, ThingId};
use crate::words::Words;

/// One cell in words.
#[derive(Clone, Debug, PartialEq)]
pub struct CellView {
    /// What holds: “A screen”, “usually Yes”, “not known”; empty for a note.
    pub text: String,
    /// Whether anything is known.
    pub is_known: bool,
    /// Why, or with which exceptions; the whole text of a note's cell.
    pub note: Option<String>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// The positions, in the guide's list, of the disputes about it.
    pub disputes: Vec<usize>,
    /// What there is to open; `None` where all is in sight.
    pub behind: Option<Behind>,
    /// Whether it has been opened.
    pub is_open: bool,
}

/// What is behind a cell: the weightiest of what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    /// Sources say other things.
    Disputes,
    /// A note, with its sources.
    Note,
    /// Sources only.
    Sources,
}

impl CellView {
    pub(super) fn new(
        guide: &Guide,
        thing: ThingId,
        id: FeatureId,
        is_open: bool,
        words: &Words,
    ) -> Self {
        let (feature, cell) = (guide.feature(id), guide.cell(thing, id));
        let disputes = disputes(guide, thing, id);
        let behind = if !disputes.is_empty() {
            Some(Behind::Disputes)
        } else if feature.is_note() {
            None
        } else if cell.note.is_some() {
            Some(Behind::Note)
        } else {
            (!cell.sources.is_empty()).then_some(Behind::Sources)
        };
        Self {
            text: words.cell(&cell.content, feature),
            is_known: Self::is_known(guide, thing, id),
            note: cell.note.clone(),
            sources: cell.sources.clone(),
            disputes,
            is_open: is_open && behind.is_some(),
            behind,
        }
    }

    /// Whether anything is known of a feature of a thing.
    pub(super) fn is_known(guide: &Guide, thing: ThingId, feature: FeatureId) -> bool {
        let cell = guide.cell(thing, feature);
        cell.content != Content::Unknown || cell.note.is_some()
    }

    /// Whether the note and the sources are in sight: always for a note, once opened for an answer.
    pub fn shows_note(&self) -> bool {
        self.is_open || self.text.is_empty()
    }
}

/// The disputes about a feature of a thing, or of what it is a kind of.
fn disputes(guide: &Guide, thing: ThingId, feature: FeatureId) -> Vec<usize> {
    let mut found = Vec::new();
    for (position, dispute) in guide.disputes.iter().enumerate() {
        let is_about = |thing: ThingId| dispute.about.contains(&thing);
        if dispute.feature == Some(feature)
            && (is_about(thing) || guide.ancestors(thing).any(is_about))
        {
            found.push(position);
        }
    }
    found
}
