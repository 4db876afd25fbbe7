//! The screen: what every part of the view reads, and where it sends messages.
//!
//! Owns nothing; it hands the state and what follows from it down the view in one reference.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Event, MouseEvent, TargetCast};

use crate::app::{Fold, Msg, State, View};
use crate::explain::Numbers;
use crate::guide::{FeatureId, Guide, ThingId};
use crate::identify::{Branch, Identification};
use crate::words::{ENGLISH, Words};

/// One rendering's view of everything.
pub(super) struct Screen<'a> {
    pub(super) state: &'a State,
    pub(super) identification: &'a Identification,
    /// Its ranking by families.
    pub(super) branches: &'a [Branch],
    pub(super) send: &'a Callback<Msg>,
    /// Whether the last key in a question was an arrow, which is about to mark a choice.
    pub(super) by_arrow: &'a Rc<Cell<bool>>,
    /// The views that the host page wants.
    pub(super) views: &'a [View],
    /// Whether all of them are shown at once.
    pub(super) whole: bool,
    /// The numbers of the guide's sources, once they were needed.
    pub(super) numbers: &'a OnceCell<Numbers>,
    /// Makes ids unique where several widgets share a document.
    pub(super) number: usize,
}

impl<'a> Screen<'a> {
    /// What is said. Not a field, so that of the whole table only the words that are used are downloaded first.
    #[allow(clippy::unused_self)] // one day another language's
    pub(super) fn words(&self) -> &'static Words {
        &ENGLISH
    }

    pub(super) fn guide(&self) -> &'a Guide {
        self.state.guide()
    }

    /// The numbers of the guide's sources.
    pub(super) fn numbers(&self) -> &'a Numbers {
        self.numbers.get_or_init(|| Numbers::of(self.guide()))
    }

    /// Whether the host page wants a view, so that links may lead there.
    pub(super) fn has(&self, view: View) -> bool {
        self.views.contains(&view)
    }

    /// An id of this widget's own.
    pub(super) fn id(&self, name: &str) -> String {
        id(self.number, name)
    }

    /// The id of a thing's explanation.
    pub(super) fn thing_id(&self, thing: ThingId) -> String {
        self.id(&["about-", &self.guide().thing(thing).id].concat())
    }

    /// A callback that sends one message.
    pub(super) fn sends<E>(&self, message: Msg) -> Callback<E> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(message.clone()))
    }

    /// A callback for what is folded away, that says whether it is now.
    pub(super) fn unfolds(&self, fold: Fold) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |event: Event| {
            let details: Element = event.target_unchecked_into();
            let is_unfolded = matches!(details.closest(":scope[open]"), Ok(Some(_)));
            send.emit(Msg::Folded(fold, is_unfolded));
        })
    }

    /// A callback for a link to a thing's explanation, in place of following it: the fragment of the
    /// address belongs to the page.
    pub(super) fn goes_to(&self, thing: ThingId) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(Msg::ExplanationChosen(thing));
        })
    }
}

/// An id of the widget of that number.
pub(super) fn id(number: usize, name: &str) -> String {
    ["which-one-", &number.to_string(), "-", name].concat()
}

/// The id, within a widget, of the button that opens a row's question.
pub(super) fn answer_id(number: usize, feature: FeatureId) -> String {
    id(number, &["answer-", &feature.position().to_string()].concat())
}
