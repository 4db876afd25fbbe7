//! Links: the answers as a few letters that survive edits to the pack.
//!
//! Owns the notation, `origin=screen&audience=yes,partly&dialogue=`: ids of features and of the
//! choices replied, nothing for “not sure”. It never knows where a link is kept.

use super::{Answer, Answers};
use crate::guide::Guide;
use crate::identify::Reply;

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
        let feature = guide.feature(id);
        if !link.is_empty() {
            link.push('&');
        }
        link.push_str(&feature.id);
        link.push('=');
        if let Answer::Reply(reply) = answer {
            for (i, choice) in reply.choices().enumerate() {
                if i > 0 {
                    link.push(',');
                }
                link.push_str(&feature.choice(choice).id);
            }
        }
    }
    link
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
        let mut choices = Vec::new();
        for word in said.split(',') {
            match guide.feature(feature).choice_named(word) {
                Some(choice) => choices.push(choice),
                None => linked.gone.push([id, "=", word].concat()),
            }
        }
        if let Some(reply) = Reply::any_of(choices) {
            linked.answers.give(feature, Answer::Reply(reply));
        }
    }
    linked
}
