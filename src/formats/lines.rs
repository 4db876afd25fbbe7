//! A guide as the lines of a table: things in columns, features in rows.
//!
//! Owns how a cell is said in one text so that [`crate::sheet`] reads it back, and what a table
//! cannot hold. Notes become footnotes.

use super::loss::Losses;
use super::{Format, LeftOut};
use crate::guide::{Content, FeatureId, Frequency, Guide, Range, Shares, ThingId, Unit};

/// What stands in the corner; it tells which way round the table lies.
pub(super) const CORNER: &str = "Feature";

/// A table's lines.
pub(super) struct Lines {
    pub(super) title: String,
    pub(super) things: Vec<String>,
    /// The families above the things, or the things themselves where they have none.
    pub(super) families: Option<Vec<String>>,
    pub(super) body: Vec<Line>,
}

/// One of them.
pub(super) enum Line {
    /// The heading of the features below it.
    Section(String),
    /// A label and what holds for each thing.
    Feature(String, Vec<String>),
    /// A mark and its words.
    Footnote(String),
}

impl Lines {
    /// All rows, of one length.
    pub(super) fn grid(&self) -> Vec<Vec<String>> {
        let width = self.things.len() + 1;
        let head = |corner: &str, names: &[String]| {
            std::iter::once(corner.to_owned()).chain(names.iter().cloned()).collect::<Vec<_>>()
        };
        let mut rows = Vec::new();
        rows.extend(self.families.as_ref().map(|families| head("", families)));
        rows.push(head(CORNER, &self.things));
        for line in &self.body {
            let mut row = match line {
                Line::Section(text) | Line::Footnote(text) => vec![text.clone()],
                Line::Feature(label, cells) => head(label, cells),
            };
            row.resize(width, String::new());
            rows.push(row);
        }
        rows
    }
}

/// The lines of a guide, and what they do not say.
pub(super) fn of(guide: &Guide, format: Format) -> (Lines, Vec<LeftOut>) {
    let mut losses = Losses::default();
    count_losses(guide, format, &mut losses);
    let leaves = guide.leaves();
    let families = families(guide, &mut losses);
    let (mut lines, mut notes) = (Vec::new(), Vec::new());
    let mut group = None;
    for feature in guide.feature_ids() {
        let shown = guide.feature(feature);
        if shown.group != group {
            match &shown.group {
                Some(name) => lines.push(Line::Section(name.clone())),
                None => losses.one("ends of groups", &shown.label),
            }
            group.clone_from(&shown.group);
        }
        let cells = leaves.iter().map(|&leaf| cell(guide, leaf, feature, &mut notes)).collect();
        lines.push(Line::Feature(shown.label.clone(), cells));
    }
    for (at, note) in notes.iter().enumerate() {
        lines.push(Line::Footnote(format!("[{}] {}", at + 1, one_line(note))));
    }
    let things = leaves.iter().map(|&leaf| guide.thing(leaf).name.clone()).collect();
    (Lines { title: guide.title.clone(), things, families, body: lines }, losses.list())
}

/// The families above the things, if a table can say them: some stand above two things in a row.
fn families(guide: &Guide, losses: &mut Losses) -> Option<Vec<String>> {
    let family = |&leaf: &ThingId| {
        let family = guide.thing(leaf).kind_of.unwrap_or(leaf);
        guide.thing(family).name.clone()
    };
    let all: Vec<String> = guide.leaves().iter().map(family).collect();
    let is_said = all.windows(2).any(|pair| pair[0] == pair[1]);
    let deeper = |&thing: &ThingId| guide.is_family(thing) && guide.thing(thing).kind_of.is_some();
    let families = guide.thing_ids().filter(|&thing| guide.is_family(thing)).count();
    if is_said {
        losses.add("families inside families", guide.thing_ids().filter(deeper).count());
    } else {
        losses.add("families", families);
    }
    is_said.then_some(all)
}

fn count_losses(guide: &Guide, format: Format, losses: &mut Losses) {
    let features = |lacks: &dyn Fn(FeatureId) -> bool| {
        guide.feature_ids().filter(|&feature| lacks(feature)).count()
    };
    if !matches!(format, Format::Html | Format::Markdown) {
        losses.one("title", &format!("“{}”", guide.title));
    }
    losses.add("summary of the pack", usize::from(guide.summary.is_some()));
    let told = |thing: ThingId| {
        let thing = guide.thing(thing);
        thing.summary.is_some() || !thing.details.is_empty() || !thing.aka.is_empty()
    };
    losses.add(
        "summaries, details and other names of things",
        guide.thing_ids().filter(|&t| told(t)).count(),
    );
    let common = guide.things.iter().filter(|thing| thing.commonness.is_some()).count();
    losses.add("commonness of things", common);
    losses.add("questions", features(&|id| guide.feature(id).question.is_some()));
    losses.add("helps", features(&|id| guide.feature(id).help.is_some()));
    losses.add("conditions (only_if)", features(&|id| !guide.feature(id).only_if.is_empty()));
    let weighed = |id| {
        let feature = guide.feature(id);
        feature.misread != crate::guide::Misread::default() || (feature.effort - 1.0).abs() > 1e-9
    };
    losses.add("misread and effort of features", features(&weighed));
    losses.add("ends of scales", features(&|id| guide.feature(id).scale().is_some()));
    losses.add("disputes", guide.disputes.len());
    losses.add("relations", guide.relations.len());
    losses.add("events of the timeline", guide.timeline.len());
    losses.add("examples", guide.examples.len());
    losses.add("sources", guide.sources.len());
}

/// A cell in one text; a note becomes a footnote.
fn cell(guide: &Guide, thing: ThingId, feature: FeatureId, notes: &mut Vec<String>) -> String {
    let cell = guide.cell(thing, feature);
    let shown = guide.feature(feature);
    let text = match &cell.content {
        Content::NotApplicable => "n/a".to_owned(),
        Content::Known(shares) => said(shares, shown.choices()),
        Content::Range(range) => amount(*range, shown.scale().map(|scale| &scale.unit)),
        Content::Unknown => match &cell.note {
            Some(note) if shown.is_note() => return one_line(note),
            _ => "?".to_owned(),
        },
    };
    let Some(note) = &cell.note else { return text };
    let known = notes.iter().position(|known| known == note);
    let at = known.unwrap_or_else(|| {
        notes.push(note.clone());
        notes.len() - 1
    });
    format!("{text} [{}]", at + 1)
}

/// The choices that hold, with how often where it is not always.
fn said(shares: &Shares, choices: &[crate::guide::Choice]) -> String {
    let mut parts = Vec::new();
    for (place, choice) in choices.iter().enumerate() {
        let id = crate::guide::ChoiceId::at(place);
        if shares.of(id) <= 0.0 {
            continue;
        }
        // What nobody named is left to whoever reads the named ones.
        let Some(often) = shares.said(id) else { continue };
        parts.push((often, &choice.label));
    }
    let is_plain = parts.len() == 1 && parts[0].0 == Frequency::Always
        || parts.iter().all(|(often, _)| *often == Frequency::Sometimes);
    let word = |often: Frequency| {
        let at = Frequency::ALL.iter().position(|&one| one == often).unwrap_or_default();
        Frequency::WORDS[at]
    };
    let parts: Vec<String> = parts
        .into_iter()
        .map(
            |(often, label)| {
                if is_plain { label.clone() } else { format!("{} {label}", word(often)) }
            },
        )
        .collect();
    parts.join("; ")
}

fn amount(Range { from, to }: Range, unit: Option<&Unit>) -> String {
    let numbers = if from == to { from.to_string() } else { format!("{from}–{to}") };
    match unit {
        Some(Unit::Named(unit)) => format!("{numbers} {unit}"),
        _ => numbers,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
