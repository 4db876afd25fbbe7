//! `disputes`, `relations` and `timeline`: what surrounds the matrix.
//!
//! Owns their keys, and which dates are sound. It never knows cells.

use super::features::Rows;
use super::fields::Fields;
use super::items::Items;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::sources::source_ids;
use super::words::Names;
use super::{Tree, dates, limits};
use crate::guide::{
    Confidence, Dispute, DisputeVerdict, Event, FeatureId, Guide, Relation, RelationKind, Said,
    SourceId, ThingId,
};

/// The names that references use.
pub(super) struct Index<'a> {
    pub(super) things: &'a Names,
    pub(super) rows: &'a Rows,
    pub(super) sources: &'a Names,
}

impl Index<'_> {
    fn thing(&self, fields: &Fields<'_>, key: &str) -> Option<ThingId> {
        fields.name(key, self.things).map(ThingId::at)
    }

    pub(super) fn required_thing(&self, fields: &Fields<'_>, key: &'static str) -> Option<ThingId> {
        fields.require(key);
        self.thing(fields, key)
    }
}

/// Reads everything that refers to the matrix into the guide around it.
pub(super) fn read(pack: &Fields<'_>, index: &Index<'_>, guide: &mut Guide) {
    guide.disputes = disputes(pack, index);
    guide.relations = relations(pack, index);
    guide.timeline = timeline(pack, index);
}

fn disputes(pack: &Fields<'_>, index: &Index<'_>) -> Vec<Dispute> {
    let read = |tree: &Tree, path: &Path<'_>| {
        let keys = &["id", "about", "feature", "said", "verdict", "truth", "sources"];
        let dispute = Fields::read(tree, path, keys, pack.report)?;
        let id = dispute.id();
        let about = dispute.names("about", index.things).into_iter().map(ThingId::at).collect();
        let feature = dispute.name("feature", &index.rows.names).map(FeatureId::at);
        let said = path.key("said");
        let said = (dispute.list("said").iter().enumerate())
            .filter_map(|(i, tree)| read_said(tree, &said.index(i), index, &dispute))
            .collect();
        dispute.require("verdict");
        let words = (What::Verdict, DisputeVerdict::ALL, DisputeVerdict::word);
        let verdict = dispute.word("verdict", words).unwrap_or(DisputeVerdict::Unverified);
        let truth = dispute.required("truth");
        let sources = source_ids(&dispute, index.sources);
        Some(Dispute { id, about, feature, said, verdict, truth, sources })
    };
    let disputes = Items::read(pack, "disputes", (What::Dispute, limits::ENTRIES), read);
    disputes.names(pack, "disputes", What::Dispute, |dispute| &dispute.id);
    disputes.list
}

fn read_said(
    tree: &Tree,
    path: &Path<'_>,
    index: &Index<'_>,
    dispute: &Fields<'_>,
) -> Option<Said> {
    let said = Fields::read(tree, path, &["source", "claim"], dispute.report)?;
    let source = said.name("source", index.sources).map(SourceId::at);
    Some(Said { source, claim: said.required("claim") })
}

fn relations(pack: &Fields<'_>, index: &Index<'_>) -> Vec<Relation> {
    let read = |tree: &Tree, path: &Path<'_>| {
        let keys = &["from", "is", "to", "note", "sources"];
        let relation = Fields::read(tree, path, keys, pack.report)?;
        let from = index.required_thing(&relation, "from");
        relation.require("is");
        let is = relation.word("is", (What::Relation, RelationKind::ALL, RelationKind::word));
        let to = index.required_thing(&relation, "to");
        let note = relation.text("note");
        let sources = source_ids(&relation, index.sources);
        let (from, is, to) = (from?, is?, to?);
        if from == to {
            pack.report.add(&path.key("to"), ProblemKind::RelatedToItself);
        }
        Some(Relation { from, is, to, note, sources })
    };
    Items::read(pack, "relations", (What::Relation, limits::ENTRIES), read).list
}

fn timeline(pack: &Fields<'_>, index: &Index<'_>) -> Vec<Event> {
    let read = |tree: &Tree, path: &Path<'_>| {
        let keys = &["when", "what", "thing", "confidence", "sources"];
        let event = Fields::read(tree, path, keys, pack.report)?;
        let when = event.required("when");
        if !when.is_empty() && !dates::is_date(&when) {
            pack.report.add(&path.key("when"), ProblemKind::BadDate(when.clone()));
        }
        Some(Event {
            when,
            what: event.required("what"),
            thing: index.thing(&event, "thing"),
            confidence: event
                .word("confidence", (What::Confidence, Confidence::ALL, Confidence::word)),
            sources: source_ids(&event, index.sources),
        })
    };
    Items::read(pack, "timeline", (What::Event, limits::ENTRIES), read).list
}
