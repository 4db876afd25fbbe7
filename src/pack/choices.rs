//! `choices` of a feature, and the words that name them elsewhere.
//!
//! Owns the keys of a choice, and what may be said of a feature that has some or none. It never
//! knows what a choice is named for: a cell, a condition or an example's answer.

use super::fields::{Fields, each_once, text, wrong};
use super::path::Path;
use super::problem::{ProblemKind, What};
use super::words::Names;
use super::{Tree, limits, numbers};
use crate::guide::{Choice, ChoiceId, Reply, Scale};

const KEYS: &[&str] = &["id", "label", "help"];
const LIMIT: (What, usize) = (What::Choice, limits::CHOICES);

/// What the rest of a pack may say of a feature.
pub(super) enum Row<'t> {
    /// It is asked, and these are the answers.
    Question(Names<'t>),
    /// It is answered with a number on this scale.
    Number(Scale),
    /// It has no choices, so it is only compared; its id.
    Note(&'t str),
    /// It could not be read, which is reported: anything may be said of it.
    Unread,
}

/// The choices that a feature offers.
pub(super) fn read_choices<'t>(feature: &Fields<'_, 't>) -> (Vec<Choice>, Row<'t>) {
    let path = feature.path.key("choices");
    let (mut choices, mut objects) = (Vec::new(), Vec::new());
    feature.each(("choices", &path), LIMIT, KEYS, &mut |choice| {
        choices.push(read_choice(&choice));
        objects.push(choice);
    });
    let list = feature.get("choices");
    let names = Names::of(What::Choice, &objects, list);
    let row = match list {
        None => Row::Note(feature.written("id")),
        Some(Tree::List(items)) if items.len() < 2 => {
            path.report(ProblemKind::TooFew(What::Choice));
            Row::Unread
        }
        Some(_) => Row::Question(names),
    };
    (choices, row)
}

fn read_choice(choice: &Fields<'_, '_>) -> Choice {
    Choice { id: choice.id(), label: choice.required("label"), help: choice.text("help") }
}

/// What someone replies to a feature: a choice, several choices, a number.
pub(super) fn read_reply(tree: &Tree, path: &Path<'_>, row: &Row<'_>) -> Option<Reply> {
    match row {
        Row::Question(choices) => Reply::any_of(read_words(tree, path, choices)),
        Row::Number(scale) => numbers::read_reply(tree, *path, scale),
        Row::Note(id) => {
            path.report(ProblemKind::NoteIsNotAsked((*id).to_owned()));
            None
        }
        Row::Unread => None,
    }
}

/// The choices that a word or a list of words names.
pub(super) fn read_words(tree: &Tree, path: &Path<'_>, choices: &Names<'_>) -> Vec<ChoiceId> {
    let found = match tree {
        Tree::List(words) if words.is_empty() => {
            path.report(ProblemKind::NoChoiceNamed);
            Vec::new()
        }
        Tree::List(words) => each_once(words, path, choices),
        Tree::Text(_) => {
            let word = text(tree, path);
            word.and_then(|word| choices.find(word, path)).into_iter().collect()
        }
        other => wrong(other, "a choice or a list of choices", path).into_iter().collect(),
    };
    found.into_iter().map(ChoiceId::at).collect()
}
