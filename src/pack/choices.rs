//! `choices` of a feature, and the words that name them elsewhere.
//!
//! Owns the keys of a choice, and what may be said of a feature that has some or none. It never
//! knows what a choice is named for: a cell, a condition or an example's answer.

use super::fields::{Fields, each_once, text, wrong};
use super::items::Items;
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::report::Report;
use super::words::Names;
use super::{Tree, limits};
use crate::guide::{Choice, ChoiceId};

const KEYS: &[&str] = &["id", "label", "help"];

/// What the rest of a pack may say of a feature.
pub(super) enum Row {
    /// It is asked, and these are the answers.
    Question(Names),
    /// It has no choices, so it is only compared; its id.
    Note(String),
    /// This version cannot read it, which is reported: anything may be said of it.
    Unread,
}

/// The choices that a feature offers.
pub(super) fn read_choices(feature: &Fields<'_>, id: &str) -> (Vec<Choice>, Row) {
    let report = feature.report;
    let path = feature.path.key("choices");
    let choices = Items::read(feature, "choices", (What::Choice, limits::CHOICES), |tree, path| {
        let choice = Fields::read(tree, path, KEYS, report)?;
        Some(Choice { id: choice.id(), label: choice.required("label"), help: choice.text("help") })
    });
    let names = choices.names(feature, "choices", What::Choice, |choice| &choice.id);
    let row = match feature.get("choices") {
        _ if feature.get("number").is_some() => Row::Unread,
        None => Row::Note(id.to_owned()),
        Some(Tree::List(items)) if items.len() < 2 => {
            report.add(&path, ProblemKind::TooFew(What::Choice));
            Row::Unread
        }
        Some(_) => Row::Question(names),
    };
    (choices.list, row)
}

/// Choices of a feature that is asked, as a word or a list of words.
pub(super) fn read_reply(
    tree: &Tree,
    path: &Path<'_>,
    row: &Row,
    report: &Report,
) -> Vec<ChoiceId> {
    match row {
        Row::Question(choices) => read_words(tree, path, choices, report),
        Row::Note(id) => {
            report.add(path, ProblemKind::NoteIsNotAsked(id.clone()));
            Vec::new()
        }
        Row::Unread => Vec::new(),
    }
}

/// The choices that a word or a list of words names.
pub(super) fn read_words(
    tree: &Tree,
    path: &Path<'_>,
    choices: &Names,
    report: &Report,
) -> Vec<ChoiceId> {
    let found = match tree {
        Tree::List(words) if words.is_empty() => {
            report.add(path, ProblemKind::NoChoiceNamed);
            Vec::new()
        }
        Tree::List(words) => each_once(words, path, choices, report),
        Tree::Text(_) => {
            let word = text(tree, path, report);
            word.and_then(|word| choices.find(word, path, report)).into_iter().collect()
        }
        other => wrong(other, "a choice or a list of choices", path, report).into_iter().collect(),
    };
    found.into_iter().map(ChoiceId::at).collect()
}
