//! What an author takes away.
//!
//! Owns what each of it consists of. What was made last can always be taken, even while the text has
//! faults.

use std::rc::Rc;

use super::{Desk, Effect, Made, Offer};
use crate::render;

pub(super) fn pack(desk: &Desk) -> Vec<Effect> {
    with(desk, |made| Effect::FileHanded {
        name: [&made.name(), ".json"].concat(),
        text: Rc::clone(&made.text),
    })
}

pub(super) fn page(desk: &Desk) -> Vec<Effect> {
    with(desk, |made| Effect::PageHanded {
        name: [&made.name(), ".html"].concat(),
        pack: Rc::clone(&made.text),
        language: made.guide.language.clone(),
        title: made.guide.title.clone(),
        text: render::overview(&made.guide),
    })
}

pub(super) fn snippet(desk: &Desk, site: &str) -> Vec<Effect> {
    with(desk, |made| Effect::TextCopied(made.snippet(site)))
}

pub(super) fn offer(desk: &Desk) -> Vec<Effect> {
    let Some(Offer { format, text, .. }) = &desk.offer else { return Vec::new() };
    let (ending, text) = (Offer::ending(*format), Rc::clone(text));
    with(desk, |made| Effect::FileHanded { name: [&made.name(), ending].concat(), text })
}

fn with(desk: &Desk, effect: impl FnOnce(&Made) -> Effect) -> Vec<Effect> {
    desk.made.as_ref().map(effect).into_iter().collect()
}
