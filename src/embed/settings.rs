//! The element's settings, as its script hands them over.
//!
//! Owns how the words in its attributes are read: leniently, since an attribute that makes no sense
//! must not cost the reader the widget.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::View;
use crate::app::link::{self, Linked};
use crate::guide::{Guide, ThingId};
use crate::ui::WhichOneProps;

#[wasm_bindgen]
extern "C" {
    /// An object of the script's own; a text is empty where there is no attribute.
    pub type Settings;

    #[wasm_bindgen(method, getter, structural)]
    fn view(this: &Settings) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn views(this: &Settings) -> String;
    /// Whether all views are shown at once, as on paper.
    #[wasm_bindgen(method, getter, structural)]
    fn whole(this: &Settings) -> bool;
    /// Whether the second half of the wasm is there.
    #[wasm_bindgen(method, getter, structural)]
    fn complete(this: &Settings) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    fn things(this: &Settings) -> String;
    /// As a link carries them.
    #[wasm_bindgen(method, getter, structural)]
    fn answers(this: &Settings) -> String;
    /// Whether the answers came by a link, so that the reader is told what of them is gone.
    #[wasm_bindgen(method, getter, structural)]
    fn linked(this: &Settings) -> bool;
}

/// Takes over what the attributes say; words that mean nothing are passed over.
pub(super) fn apply(settings: &Settings, props: &mut WhichOneProps) {
    props.view = view_named(&settings.view()).unwrap_or_default();
    props.views.clear();
    for word in words(&settings.views()) {
        if let Some(view) = view_named(word).filter(|view| !props.views.contains(view)) {
            props.views.push(view);
        }
    }
    props.whole = settings.whole();
    props.complete = settings.complete();
    let named = settings.things();
    props.things = if named.is_empty() { Vec::new() } else { things(&named, &props.guide) };
}

/// The view that the attribute names, if it says something else than before.
pub(super) fn view_said_anew(settings: &Settings, before: &mut String) -> Option<View> {
    let said = settings.view();
    let is_news = said != *before;
    *before = said;
    view_named(before).filter(|_| is_news)
}

/// The answers to begin with.
pub(super) fn answers(settings: &Settings, guide: &Guide) -> Linked {
    let mut linked = link::read(&settings.answers(), guide);
    if !settings.linked() {
        linked.gone.clear();
    }
    linked
}

// In a function of its own, because the first frame does not show them.
#[inline(never)]
fn things(named: &str, guide: &Guide) -> Vec<ThingId> {
    let mut things = Vec::new();
    for word in words(named) {
        if let Some(thing) = guide.thing_named(word).filter(|thing| !things.contains(thing)) {
            things.push(thing);
        }
    }
    things
}

fn view_named(word: &str) -> Option<View> {
    View::ALL.into_iter().find(|view| view.word() == word)
}

/// The words of a list; spaces or commas stand between them.
fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split([' ', ',', '\n', '\t']).filter(|word| !word.is_empty())
}
