//! `disputes`, `relations` and `timeline`: what surrounds the matrix.
//!
//! Owns their keys, and which dates are sound. It never knows cells.

use super::features::Rows;
use super::fields::Fields;
use super::problem::{ProblemKind, What};
use super::sources::source_ids;
use super::words::Names;
use super::{dates, limits};
use crate::guide::{
    Confidence, Dispute, DisputeVerdict, Event, FeatureId, Guide, Relation, RelationKind, Said,
    SourceId, ThingId,
};

/// The names that references use.
pub(super) struct Index<'a> {
    pub(super) things: &'a Names<'a>,
    pub(super) rows: &'a Rows<'a>,
    pub(super) sources: &'a Names<'a>,
}

impl Index<'_> {
    fn thing(&self, fields: &Fields<'_, '_>, key: &str) -> Option<ThingId> {
        fields.name(key, self.things).map(ThingId::at)
    }

    pub(super) fn required_thing(
        &self,
        fields: &Fields<'_, '_>,
        key: &'static str,
    ) -> Option<ThingId> {
        fields.require(key);
        self.thing(fields, key)
    }
}

/// Reads everything that refers to the matrix into the guide around it.
pub(super) fn read(pack: &Fields<'_, '_>, index: &Index<'_>, guide: &mut Guide) {
    guide.disputes = disputes(pack, index);
    guide.relations = relations(pack, index);
    guide.timeline = timeline(pack, index);
}

fn disputes(pack: &Fields<'_, '_>, index: &Index<'_>) -> Vec<Dispute> {
    let keys = &["id", "about", "feature", "said", "verdict", "truth", "sources"];
    let path = pack.path.key("disputes");
    let (mut disputes, mut objects) = (Vec::new(), Vec::new());
    pack.each(("disputes", &path), (What::Dispute, limits::ENTRIES), keys, &mut |dispute| {
        disputes.push(read_dispute(&dispute, index));
        objects.push(dispute);
    });
    Names::of(What::Dispute, &objects, None);
    disputes
}

fn read_dispute(dispute: &Fields<'_, '_>, index: &Index<'_>) -> Dispute {
    let id = dispute.id();
    let about = dispute.names("about", index.things).into_iter().map(ThingId::at).collect();
    let feature = dispute.name("feature", &index.rows.names).map(FeatureId::at);
    let said = read_said(dispute, index);
    dispute.require("verdict");
    let words = (DisputeVerdict::ALL, DisputeVerdict::WORDS);
    let verdict = dispute.word("verdict", What::Verdict, words);
    Dispute {
        id,
        about,
        feature,
        said,
        verdict: verdict.unwrap_or(DisputeVerdict::Unverified),
        truth: dispute.required("truth"),
        sources: source_ids(dispute, index.sources),
    }
}

fn read_said(dispute: &Fields<'_, '_>, index: &Index<'_>) -> Vec<Said> {
    let path = dispute.path.key("said");
    let mut all = Vec::new();
    let no_limit = (What::Source, usize::MAX);
    dispute.each(("said", &path), no_limit, &["source", "claim"], &mut |said| {
        let source = said.name("source", index.sources).map(SourceId::at);
        all.push(Said { source, claim: said.required("claim") });
    });
    all
}

fn relations(pack: &Fields<'_, '_>, index: &Index<'_>) -> Vec<Relation> {
    let keys = &["from", "is", "to", "note", "sources"];
    let path = pack.path.key("relations");
    let mut relations = Vec::new();
    pack.each(("relations", &path), (What::Relation, limits::ENTRIES), keys, &mut |relation| {
        relations.extend(read_relation(&relation, index));
    });
    relations
}

fn read_relation(relation: &Fields<'_, '_>, index: &Index<'_>) -> Option<Relation> {
    let from = index.required_thing(relation, "from");
    relation.require("is");
    let is = relation.word("is", What::Relation, (RelationKind::ALL, RelationKind::WORDS));
    let to = index.required_thing(relation, "to");
    let note = relation.text("note");
    let sources = source_ids(relation, index.sources);
    let (from, is, to) = (from?, is?, to?);
    if from == to {
        relation.path.key("to").report(ProblemKind::RelatedToItself);
    }
    Some(Relation { from, is, to, note, sources })
}

fn timeline(pack: &Fields<'_, '_>, index: &Index<'_>) -> Vec<Event> {
    let keys = &["when", "what", "thing", "confidence", "sources"];
    let path = pack.path.key("timeline");
    let mut events = Vec::new();
    pack.each(("timeline", &path), (What::Event, limits::ENTRIES), keys, &mut |event| {
        events.push(read_event(&event, index));
    });
    events
}

fn read_event(event: &Fields<'_, '_>, index: &Index<'_>) -> Event {
    let when = event.required("when");
    if !when.is_empty() && !dates::is_date(&when) {
        event.path.key("when").report(ProblemKind::BadDate(when.clone()));
    }
    let words = (Confidence::ALL, Confidence::WORDS);
    Event {
        when,
        what: event.required("what"),
        thing: index.thing(event, "thing"),
        confidence: event.word("confidence", What::Confidence, words),
        sources: source_ids(event, index.sources),
    }
}
