//! The author's page: the desk as DOM.
//!
//! Owns its markup and class names; it reads the [desk](crate::desk) and sends its messages. The text box
//! is the page's own: what is typed reaches the desk when the author pauses, so that typing waits for
//! nothing. The widget is mounted by the page's script in a place that stays empty here.

mod bring;
mod check;
mod edit;
mod faults;
mod guesses;
mod notice;
mod scores;
mod selects;
mod tabs;
mod take;

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use crate::desk::{Desk, Effect, Msg, Tab, update};
use crate::reading::ReadPage;
use crate::words::{DESK, DeskWords, EDITOR, Sentence};

/// What [`AuthorDesk`] is given.
#[derive(Clone, Properties)]
pub struct AuthorDeskProps {
    /// What reads the tables of pages.
    pub read_page: ReadPage,
    /// The address of the folder with the loader, for the lines to paste.
    pub site: String,
    /// Does what has to happen outside.
    pub on_effect: Callback<Effect>,
}

impl PartialEq for AuthorDeskProps {
    /// What reads pages never changes.
    fn eq(&self, other: &Self) -> bool {
        self.site == other.site && self.on_effect == other.on_effect
    }
}

/// The author's page: a Yew component that holds the desk.
pub struct AuthorDesk {
    desk: Desk,
    place: NodeRef,
    /// What waits until the DOM shows the new state.
    effects: RefCell<Vec<Effect>>,
}

/// What every part of the view needs.
struct Screen<'a> {
    desk: &'a Desk,
    words: &'static DeskWords,
    send: Callback<Msg>,
    site: &'a str,
}

impl Component for AuthorDesk {
    type Message = Msg;
    type Properties = AuthorDeskProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            desk: Desk::new(ctx.props().read_page),
            place: NodeRef::default(),
            effects: RefCell::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, message: Msg) -> bool {
        // A judgement comes in many pieces, and only one part shows more of it than a count.
        let is_out_of_sight = matches!(message, Msg::Judged(_)) && self.desk.tab() != Tab::Check;
        let before = check::count(&self.desk);
        self.effects.get_mut().extend(update(&mut self.desk, message));
        !is_out_of_sight || check::count(&self.desk) != before
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let screen = Screen {
            desk: &self.desk,
            words: &DESK,
            send: ctx.link().callback(|message| message),
            site: &ctx.props().site,
        };
        let is_empty = self.desk.manuscript().is_empty();
        html! {
            <div class="desk" ref={self.place.clone()} data-tab={self.desk.tab().word()} data-empty={is_empty.to_string()}>
                <div class="bar">
                    { tabs::tabs(&screen) }
                    { steps(&screen) }
                </div>
                { notice::notice(&screen) }
                <div class="parts">
                    { tabs::panel(&screen, Tab::Table, bring::view) }
                    { tabs::panel(&screen, Tab::Edit, editor) }
                    { tabs::panel(&screen, Tab::Check, check::view) }
                    { tabs::panel(&screen, Tab::Take, take::view) }
                    <section class="trying" aria-label={DESK.part_try}>
                        <div class="stale" hidden={self.desk.faults().is_empty()}>
                            <p hidden={self.desk.made().is_none()}>{ DESK.widget_stays }</p>
                        </div>
                        <div class="widget-place"></div>
                        { bring::invitation(&screen) }
                    </section>
                </div>
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        if let Some(place) = self.place.cast::<Element>() {
            selects::settle(&place);
        }
        for effect in self.effects.take() {
            ctx.props().on_effect.emit(effect);
        }
    }
}

/// The part with the pack as a grid.
fn editor(screen: &Screen<'_>) -> Html {
    let desk = screen.desk;
    let Some(draft) = desk.draft() else {
        return html! { <p key="nothing">{ EDITOR.nothing_yet }</p> };
    };
    html! {
        <edit::Editor key="editor" draft={Rc::clone(draft)} problems={Rc::clone(desk.problems())}
            editing={desk.editing().clone()} send={screen.send.reform(Msg::Editing)} />
    }
}

/// The way back and forth.
fn steps(screen: &Screen<'_>) -> Html {
    html! {
        <div class="steps">
            <button key="undo" type="button" disabled={!screen.desk.leads_back()}
                onclick={screen.sends(Msg::Undone)}>{ screen.words.undo }</button>
            <button key="redo" type="button" disabled={!screen.desk.leads_forth()}
                onclick={screen.sends(Msg::Redone)}>{ screen.words.redo }</button>
        </div>
    }
}

impl Screen<'_> {
    /// A callback that sends always the same.
    fn sends<E>(&self, message: Msg) -> Callback<E> {
        self.send.reform(move |_| message.clone())
    }
}

/// A template with its gaps filled.
fn filled(template: &str, gaps: &[(&str, &str)]) -> String {
    Sentence::fill(template, gaps).text()
}

/// A message as a sentence of its own: they are worded to stand behind a colon.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let Some(first) = letters.next() else { return String::new() };
    let end = if message.ends_with(['.', '?', '!', '…']) { "" } else { "." };
    let first: String = first.to_uppercase().collect();
    [&first, letters.as_str(), end].concat()
}

/// A list of texts, of which the first few are shown.
fn some(all: &[String], most: usize) -> Html {
    let more = all.len().saturating_sub(most);
    let rest = filled(DESK.and_more, &[("count", &more.to_string())]);
    let item = |(at, text): (usize, &String)| html! { <li key={at}>{ text.clone() }</li> };
    html! {
        <ul>
            { for all.iter().take(most).enumerate().map(item) }
            <li key="more" hidden={more == 0}>{ rest }</li>
        </ul>
    }
}

type View = fn(&Screen<'_>) -> Html;
