//! Links: the answers as a few letters that survive edits to the pack.
//!
//! Owns the notation, `origin=screen&audience=yes,partly&milk=120&foam=~5&dialogue=`: ids of features
//! and of the choices replied, a number with `~` if it was about that, nothing for “not sure”. It
//! never knows where a link is kept.

use super::{Answer, Answers};
use crate::guide::{Feature, Guide, Number, Reply};

/// Stands before a number that was said to be about that much.
const ABOUT: &str = "~";

/// Answers read from a link, and what of it the pack does not have any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// The answers that the pack still has.
    pub answers: Answers,
    /// Ids of features, or of a feature's choice (`origin=screen`), that are gone.
    pub gone: Vec<String>,
}

/// The answers as a link carries them.
pub fn write(answers: &Answers, guide: &Guide) -> String {
    let mut link = String::new();
    for &(id, answer) in answers.in_order() {
        write_part(&mut link, answer, guide.feature(id));
    }
    link
}

// Parts have functions of their own, not to be built into the others: a first frame has no answers, so
// that these come with the rest (`tools/package/split.mjs`).
#[inline(never)]
fn write_part(link: &mut String, answer: Answer, feature: &Feature) {
    if !link.is_empty() {
        link.push('&');
    }
    link.push_str(&feature.id);
    link.push('=');
    if let Answer::Reply(reply) = answer {
        link.push_str(&write_reply(reply, feature));
    }
}

/// Reads a link; what the pack does not have is skipped and named, and never an error.
///
/// ```
/// use which_one::{app::link, pack};
///
/// let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "title": "Tea or coffee?",
///   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
///   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#).unwrap();
/// let guide = pack::load(&tree).unwrap();
///
/// let linked = link::read("leaves=yes&colour=green&leaves=perhaps", &guide);
/// assert_eq!(link::write(&linked.answers, &guide), "leaves=yes");
/// assert_eq!(linked.gone, ["colour", "leaves=perhaps"]);
/// ```
pub fn read(link: &str, guide: &Guide) -> Linked {
    let mut linked = Linked::default();
    if !link.is_empty() {
        read_parts(link, guide, &mut linked);
    }
    linked
}

#[inline(never)]
fn read_parts(link: &str, guide: &Guide, linked: &mut Linked) {
    for part in link.split('&').filter(|part| !part.is_empty()) {
        let (id, said) = part.split_once('=').unwrap_or((part, ""));
        let Some(feature) = guide.feature_named(id).filter(|&id| !guide.feature(id).is_note())
        else {
            linked.gone.push(id.to_owned());
            continue;
        };
        if said.is_empty() {
            linked.answers.give(feature, Answer::NotSure);
            continue;
        }
        if let Some(reply) = read_reply(said, id, guide.feature(feature), &mut linked.gone) {
            linked.answers.give(feature, Answer::Reply(reply));
        }
    }
}

fn write_reply(reply: Reply, feature: &Feature) -> String {
    if let Reply::Number { number, about } = reply {
        let about = if about { ABOUT } else { "" };
        return [about, &number.to_string()].concat();
    }
    let ids: Vec<&str> = reply.choices().map(|choice| &*feature.choice(choice).id).collect();
    ids.join(",")
}

fn read_reply(said: &str, id: &str, feature: &Feature, gone: &mut Vec<String>) -> Option<Reply> {
    let mut is_gone = |word: &str| gone.push([id, "=", word].concat());
    if let Some(scale) = feature.scale() {
        let digits = said.strip_prefix(ABOUT);
        let number = Number::read(digits.unwrap_or(said)).filter(|&n| scale.whole.contains(n));
        if number.is_none() {
            is_gone(said);
        }
        return number.map(|number| Reply::Number { number, about: digits.is_some() });
    }
    let mut choices = Vec::new();
    for word in said.split(',') {
        match feature.choice_named(word) {
            Some(choice) => choices.push(choice),
            None => is_gone(word),
        }
    }
    Reply::any_of(choices)
}
