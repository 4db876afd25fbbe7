//! What every part of the editor needs: the draft, its problems, and where steps are sent.
//!
//! Owns the frame of a form and its buttons.

use yew::{Callback, Html, MouseEvent, html};

use super::field::Choice;
use super::pause::Pause;
use crate::desk::{Editing, Step};
use crate::draft::{Draft, Edit, Place};
use crate::words::{EditorWords, Sentence};

/// What every part of the editor needs.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) draft: &'a Draft,
    pub(super) problems: &'a [(Place, String)],
    pub(super) editing: &'a Editing,
    pub(super) send: &'a Callback<Step>,
    pub(super) pause: &'a Pause,
    pub(super) words: &'static EditorWords,
}

impl Form<'_> {
    /// What is wrong with a part; the first of it.
    pub(super) fn problem(&self, place: &Place) -> Option<&str> {
        let found = self.problems.iter().find(|(known, _)| known == place);
        found.map(|(_, message)| &**message)
    }

    /// A callback that sends always the same step.
    pub(super) fn sends<E>(&self, step: Step) -> Callback<E> {
        self.send.reform(move |_| step.clone())
    }

    /// A callback that makes an edit of a value.
    pub(super) fn edits<T>(&self, edit: impl Fn(T) -> Edit + 'static) -> Callback<T> {
        self.send.reform(move |value| Step::Edited(edit(value)))
    }

    /// A button that does always the same edit.
    pub(super) fn button(&self, label: String, is_there: bool, edit: Edit) -> Html {
        let does: Callback<MouseEvent> = self.sends(Step::Edited(edit));
        html! {
            <button key={label.clone()} type="button" disabled={!is_there} onclick={does}>{ label }</button>
        }
    }

    /// The buttons under a part that stands in a list: where it moves to, and away with it.
    pub(super) fn actions(
        &self,
        [back, forth, remove]: [&str; 3],
        (at, all): (usize, usize),
        moves: &dyn Fn(usize) -> Edit,
        removes: Edit,
    ) -> Html {
        html! {
            <div key="actions" class="actions">
                { self.button(back.to_owned(), at > 0, moves(at.saturating_sub(1))) }
                { self.button(forth.to_owned(), at + 1 < all, moves(at + 1)) }
                { self.button(remove.to_owned(), true, removes) }
            </div>
        }
    }

    /// The things as options, after one that stands for none.
    pub(super) fn things_or(&self, none: &str) -> Vec<Choice> {
        let mut options = vec![(String::new(), none.to_owned())];
        options.extend(self.things());
        options
    }

    /// The things as options.
    pub(super) fn things(&self) -> Vec<Choice> {
        let things = self.draft.things();
        things.iter().map(|thing| (thing.id.to_owned(), self.named(thing.name))).collect()
    }

    /// The form of a part, with what is wrong with it and a button that closes it.
    pub(super) fn frame(&self, heading: &str, place: &Place, inside: Html) -> Html {
        let wrong = self.problem(place);
        html! {
            <section class="form" aria-labelledby="form-heading">
                <header>
                    <h3 id="form-heading">{ heading.to_owned() }</h3>
                    <button type="button" class="close" onclick={self.sends(Step::Closed)}>
                        { self.words.close }
                    </button>
                </header>
                <p class="wrong" role="status">{ wrong.map(sentence).unwrap_or_default() }</p>
                { inside }
            </section>
        }
    }

    /// A name, or what stands for one that is missing.
    pub(super) fn named(&self, name: &str) -> String {
        if name.trim().is_empty() {
            ["(", self.words.no_name, ")"].concat()
        } else {
            name.to_owned()
        }
    }
}

/// A template with its gaps filled.
pub(super) fn filled(template: &str, gaps: &[(&str, &str)]) -> String {
    Sentence::fill(template, gaps).text()
}

/// A problem's message as a sentence.
fn sentence(message: &str) -> String {
    super::super::sentence(message)
}
