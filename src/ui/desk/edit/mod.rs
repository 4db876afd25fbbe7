//! The editor: the pack as a grid and in words, and a form for whichever part is open.
//!
//! Owns where the focus goes when a form opens and closes. It is drawn anew only when the draft or what is
//! open changes, so that what is half typed stays while other parts of the desk move.

mod adding;
mod answer;
mod cell;
mod choice;
mod content;
mod dispute;
mod event;
mod example;
mod feature;
mod field;
mod form;
mod grid;
mod lists;
mod part;
mod pause;
mod reach;
mod relation;
mod source;
mod thing;
mod ticks;
mod turning;
mod waits;

use std::rc::Rc;

use web_sys::{Element, HtmlElement, KeyboardEvent, wasm_bindgen::JsCast};
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use self::field::finished;
use self::form::Form;
use self::pause::Pause;
use self::reach::Reached;
use super::selects;
use crate::desk::{Editing, Part, Step};
use crate::draft::{Draft, Edit, Place};
use crate::words::EDITOR;

/// Of radio buttons, the Tab key reaches the one that is checked.
const FIRST_FIELD: &str = ".form :is(input:not([type=radio]), :checked, select, textarea)";

/// What [`Editor`] is given.
#[derive(Clone, Properties)]
pub(super) struct EditorProps {
    pub(super) draft: Rc<Draft>,
    pub(super) problems: Rc<[(Place, String)]>,
    pub(super) editing: Editing,
    pub(super) send: Callback<Step>,
}

impl PartialEq for EditorProps {
    /// Where steps are sent never changes.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.draft, &other.draft)
            && Rc::ptr_eq(&self.problems, &other.problems)
            && self.editing == other.editing
    }
}

/// The editor.
pub(super) struct Editor {
    place: NodeRef,
    /// The place in the grid that the Tab key leads to: row and column, headings being 0.
    at: (usize, usize),
    focus: Option<Focus>,
    pause: Pause,
}

/// Where the focus goes once a change is shown.
enum Focus {
    Form,
    /// To what opened the form, by its id.
    Opener(String),
}

impl Component for Editor {
    type Message = Reached;
    type Properties = EditorProps;

    fn create(_: &Context<Self>) -> Self {
        Self { place: NodeRef::default(), at: (1, 1), focus: None, pause: Pause::default() }
    }

    fn update(&mut self, ctx: &Context<Self>, reached: Reached) -> bool {
        match reached {
            Reached::Place(at) => std::mem::replace(&mut self.at, at) != at,
            Reached::Beyond((row, column)) => {
                let is_row = row != self.at.0;
                self.at = (row, column);
                self.focus = Some(Focus::Opener(grid::id(row, column)));
                // The focus follows when that page is drawn.
                ctx.props().send.emit(if is_row {
                    Step::FeaturesTurned(row.saturating_sub(1))
                } else {
                    Step::ThingsTurned(column.saturating_sub(1))
                });
                false
            }
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &EditorProps) -> bool {
        let open = &ctx.props().editing.open;
        if *open != before.editing.open {
            self.focus = match (open, &before.editing.open) {
                (Some(_), _) => Some(Focus::Form),
                (None, Some(part)) => Some(Focus::Opener(opener(&before.draft, part))),
                (None, None) => None,
            };
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let EditorProps { draft, problems, editing, send } = ctx.props();
        let pause = &self.pause;
        let form = Form { draft, problems, editing, send, pause, words: &EDITOR };
        let reached = ctx.link().callback(|reached| reached);
        html! {
            <div class="editor" ref={self.place.clone()} onkeydown={closes(&form)}>
                { words(&form) }
                { grid::view(&form, self.at, reached) }
                { lists::view(&form) }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        let Some(editor) = self.place.cast::<Element>() else { return };
        selects::settle(&editor);
        match self.focus.take() {
            None => {}
            Some(Focus::Form) => reach::focus(&editor, FIRST_FIELD),
            Some(Focus::Opener(id)) => {
                let opener = ["[id=\"", &id, "\"]"].concat();
                let found = editor.query_selector(&opener).ok().flatten();
                reach::focus(&editor, if found.is_some() { &opener } else { ".grid" });
            }
        }
    }
}

/// The id of what opens a part's form.
fn opener(draft: &Draft, part: &Part) -> String {
    let thing = |key: &str| draft.things().iter().position(|thing| thing.id == key);
    let feature = |key: &str| draft.features().iter().position(|feature| feature.id == key);
    let id = |row: Option<usize>, column: Option<usize>| {
        grid::id(row.map_or(0, |row| row + 1), column.map_or(0, |column| column + 1))
    };
    match part {
        Part::Thing(key) => id(None, thing(key.as_str())),
        Part::Feature(key) => id(feature(key.as_str()), None),
        Part::Cell(one, other) => id(feature(other.as_str()), thing(one.as_str())),
        Part::Source(key) => {
            let at = draft.sources().iter().position(|source| source.id == key.as_str());
            lists::id("source", at.unwrap_or_default())
        }
        Part::Dispute(key) => {
            let at = draft.disputes().iter().position(|dispute| dispute.id == key.as_str());
            lists::id("dispute", at.unwrap_or_default())
        }
        Part::Relation(place) => lists::id("relation", *place),
        Part::Event(place) => lists::id("event", *place),
        Part::Example(place) => lists::id("example", *place),
    }
}

/// The pack's title and summary.
fn words(form: &Form<'_>) -> Html {
    let words = form.words;
    let wrong = form.problem(&Place::Pack);
    html! {
        <section key="words" class="words" aria-labelledby="in-words">
            <h2 id="in-words">{ words.in_words }</h2>
            <p class="wrong" hidden={wrong.is_none()}>{ wrong.unwrap_or_default() }</p>
            { form.text(("title", words.title, ""), form.draft.title(), &form.edits(Edit::SetTitle)) }
            { form.area(("summary", words.summary, words.summary_hint), form.draft.summary(), &form.edits(Edit::SetSummary)) }
            { finished(("language", words.language, words.language_hint), form.draft.language(), &form.edits(Edit::SetLanguage)) }
        </section>
    }
}

/// The Escape key closes the form, wherever in it the focus is.
fn closes(form: &Form<'_>) -> Callback<KeyboardEvent> {
    let (send, is_open) = (form.send.clone(), form.editing.open.is_some());
    Callback::from(move |event: KeyboardEvent| {
        if is_open && event.key() == "Escape" {
            event.prevent_default();
            let field = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
            // What was typed in it counts.
            let _ = field.map(|field| field.blur());
            send.emit(Step::Closed);
        }
    })
}
