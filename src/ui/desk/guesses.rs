//! How the table was read, with a control for every guess that can be changed.
//!
//! Owns these controls. Where a table cannot be read, all that can be said is where its things are. Smaller
//! guesses lead to their place in the text, where they can be changed. It is drawn anew only when the text or
//! its reading changes, so that what is half typed stays while the pack is judged.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Component, Context, Event, Html, Properties, TargetCast, html};

use super::{filled, sentence};
use crate::desk::{Guessed, Manuscript, Msg, guessed};
use crate::reading::Reading;
use crate::sheet::{Axis, Guess, Kind, Why, Wishes};
use crate::words::DESK;

/// So many smaller guesses are listed.
const LISTED: usize = 200;
const KINDS: [(&str, Kind); 3] =
    [("choices", Kind::Choices), ("number", Kind::Number), ("note", Kind::Note)];

/// What [`Guesses`] are given.
#[derive(Clone, Properties)]
pub(super) struct GuessesProps {
    pub(super) manuscript: Rc<Manuscript>,
    pub(super) reading: Option<Rc<Reading>>,
    /// The title of the pack that was made.
    pub(super) title: String,
    pub(super) send: Callback<Msg>,
}

impl PartialEq for GuessesProps {
    /// A text is read once, and where messages are sent never changes.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.manuscript, &other.manuscript) && self.title == other.title
    }
}

/// The controls; empty for what is no table.
pub(super) struct Guesses;

impl Component for Guesses {
    type Message = ();
    type Properties = GuessesProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let given = ctx.props();
        let reading = given.reading.as_ref();
        let all = reading.map(|reading| guessed(&reading.guesses)).unwrap_or_default();
        let is_table = !given.manuscript.is_empty() && given.manuscript.format().is_table();
        let was_wished = given.manuscript.wishes != Wishes::default();
        html! {
            <section class="guesses" hidden={!is_table} aria-labelledby="guesses">
                <h2 id="guesses">{ DESK.how_read }</h2>
                { if is_table { controls(given, &all) } else { Html::default() } }
                <button type="button" class="link" hidden={!was_wished}
                    onclick={given.sends(Msg::WishesDropped)}>{ DESK.back_to_guesses }</button>
            </section>
        }
    }
}

impl GuessesProps {
    /// A callback that sends always the same.
    fn sends<E>(&self, message: Msg) -> Callback<E> {
        self.send.reform(move |_| message.clone())
    }
}

fn controls(given: &GuessesProps, all: &Guessed<'_>) -> Html {
    let words = DESK;
    let titled = given.send.reform(|event: Event| {
        Msg::TitleSaid(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    if all.things.is_none() {
        return things(given, all);
    }
    html! {
        <>
            <label key="title" class="field">
                <span>{ words.title }</span>
                <input type="text" value={given.title.clone()} onchange={titled} />
            </label>
            { things(given, all) }
            { blank(given, all) }
            <h3 key="head">{ words.features }</h3>
            <ul key="features" class="features">
                { for all.features.iter().enumerate().map(|(at, _)| feature(given, all, at)) }
            </ul>
            { others(given, &all.others) }
        </>
    }
}

fn things(given: &GuessesProps, all: &Guessed<'_>) -> Html {
    let words = DESK;
    let now = all.things.map(|(axis, _)| axis).or(given.manuscript.wishes.things);
    let why = all.things.map_or(Why::Usual, |(_, why)| why).to_string();
    let choice = |axis: Axis, label: &'static str| {
        html! {
            <label key={label} class="choice">
                <input type="radio" name="things" checked={now == Some(axis)}
                    onchange={given.sends(Msg::ThingsSaid(axis))} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset key="things">
            <legend>{ words.things_are }</legend>
            { choice(Axis::Columns, words.columns) }
            { choice(Axis::Rows, words.rows) }
            <p key="why" class="quiet" hidden={all.things.is_none()}>
                { filled(words.because, &[("why", &why)]) }
            </p>
        </fieldset>
    }
}

/// Asked only where it matters, or was said.
fn blank(given: &GuessesProps, all: &Guessed<'_>) -> Html {
    let said = given.manuscript.wishes.blank_is_no;
    let is_no = said.unwrap_or(all.blank_is_no);
    html! {
        <label key="blank" class="choice" hidden={!all.blank_is_no && said.is_none()}>
            <input type="checkbox" checked={is_no} onchange={given.sends(Msg::BlankSaid(!is_no))} />
            <span>{ DESK.blank_is_no }</span>
        </label>
    }
}

fn feature(given: &GuessesProps, all: &Guessed<'_>, at: usize) -> Html {
    let words = DESK;
    let feature = &all.features[at];
    let name = |words: &str| filled(words, &[("label", feature.label)]);
    let option = |(word, kind): (&'static str, Kind)| {
        let label = match kind {
            Kind::Choices => words.kind_choices,
            Kind::Number => words.kind_number,
            Kind::Note => words.kind_note,
        };
        html! { <option key={word} value={word} selected={kind == feature.kind}>{ label }</option> }
    };
    let label = feature.label.to_owned();
    let kind_said = given.send.reform(move |event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        let kind = KINDS.iter().find(|(known, _)| *known == word);
        Msg::KindSaid(label.clone(), kind.map_or(Kind::Note, |&(_, kind)| kind))
    });
    let label = feature.label.to_owned();
    let question_said = given.send.reform(move |event: Event| {
        let question = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::QuestionSaid(label.clone(), question)
    });
    html! {
        <li key={at}>
            <span class="label">{ feature.label.to_owned() }</span>
            <select data-value={word(feature.kind)} aria-label={name(words.kind_of_feature)}
                title={filled(words.because, &[("why", &feature.why.to_string())])}
                onchange={kind_said}>{ for KINDS.into_iter().map(option) }</select>
            <input type="text" aria-label={name(words.question_of_feature)}
                hidden={feature.kind == Kind::Note} placeholder={words.asked_by_label}
                value={feature.question.unwrap_or_default().to_owned()} onchange={question_said} />
        </li>
    }
}

fn word(kind: Kind) -> &'static str {
    KINDS.iter().find(|(_, known)| *known == kind).map_or("", |(word, _)| word)
}

fn others(given: &GuessesProps, all: &[&Guess]) -> Html {
    let item = |(at, guess): (usize, &&Guess)| {
        let place = given.reading.as_ref().and_then(|reading| reading.cell(guess.place));
        let said = sentence(&guess.to_string());
        html! {
            <li key={at}>{
                match place {
                    Some(place) => html! {
                        <button type="button" class="link"
                            onclick={given.sends(Msg::PlaceChosen(place))}>{ said }</button>
                    },
                    None => html! { <span>{ said }</span> },
                }
            }</li>
        }
    };
    let count = all.len().to_string();
    let summary = match all.len() {
        1 => DESK.small_reading.to_owned(),
        _ => filled(DESK.small_readings, &[("count", &count)]),
    };
    html! {
        <details key="others" hidden={all.is_empty()}>
            <summary>{ summary }</summary>
            <ul>{ for all.iter().take(LISTED).enumerate().map(item) }</ul>
        </details>
    }
}
