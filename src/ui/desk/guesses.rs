//! How the table was read, with a control for every guess that can be changed.
//!
//! Owns these controls. Where a table cannot be read, all that can be said is where its things are. Smaller guesses lead to their place in the text, where they can be changed.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Event, Html, TargetCast, html};

use super::{Screen, filled, sentence};
use crate::desk::{Guessed, Msg, guessed};
use crate::sheet::{Axis, Guess, Kind, Why, Wishes};

/// So many smaller guesses are listed.
const LISTED: usize = 200;
const KINDS: [(&str, Kind); 3] =
    [("choices", Kind::Choices), ("number", Kind::Number), ("note", Kind::Note)];

/// The controls; empty for what is no table.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let (words, desk) = (screen.words, screen.desk);
    let all = desk.reading().map(|reading| guessed(&reading.guesses)).unwrap_or_default();
    let is_table = !desk.manuscript().is_empty() && desk.manuscript().format().is_table();
    let was_wished = desk.manuscript().wishes != Wishes::default();
    html! {
        <section key="guesses" class="guesses" hidden={!is_table} aria-labelledby="guesses">
            <h2 id="guesses">{ words.how_read }</h2>
            { if is_table { controls(screen, &all) } else { Html::default() } }
            <button type="button" class="link" hidden={!was_wished}
                onclick={screen.sends(Msg::WishesDropped)}>{ words.back_to_guesses }</button>
        </section>
    }
}

fn controls(screen: &Screen<'_>, all: &Guessed<'_>) -> Html {
    let words = screen.words;
    let titled = screen.send.reform(|event: Event| {
        Msg::TitleSaid(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    if all.things.is_none() {
        return things(screen, all);
    }
    let title = screen.desk.made().map(|made| made.guide.title.clone()).unwrap_or_default();
    html! {
        <>
            <label key="title" class="field">
                <span>{ words.title }</span>
                <input type="text" value={title} onchange={titled} />
            </label>
            { things(screen, all) }
            { blank(screen, all) }
            <h3 key="head">{ words.features }</h3>
            <ul key="features" class="features">
                { for all.features.iter().enumerate().map(|(at, _)| feature(screen, all, at)) }
            </ul>
            { others(screen, &all.others) }
        </>
    }
}

fn things(screen: &Screen<'_>, all: &Guessed<'_>) -> Html {
    let words = screen.words;
    let now = all.things.map(|(axis, _)| axis).or(screen.desk.manuscript().wishes.things);
    let why = all.things.map_or(Why::Usual, |(_, why)| why).to_string();
    let choice = |axis: Axis, label: &'static str| {
        html! {
            <label key={label} class="choice">
                <input type="radio" name="things" checked={now == Some(axis)}
                    onchange={screen.sends(Msg::ThingsSaid(axis))} />
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
fn blank(screen: &Screen<'_>, all: &Guessed<'_>) -> Html {
    let said = screen.desk.manuscript().wishes.blank_is_no;
    let is_no = said.unwrap_or(all.blank_is_no);
    html! {
        <label key="blank" class="choice" hidden={!all.blank_is_no && said.is_none()}>
            <input type="checkbox" checked={is_no} onchange={screen.sends(Msg::BlankSaid(!is_no))} />
            <span>{ screen.words.blank_is_no }</span>
        </label>
    }
}

fn feature(screen: &Screen<'_>, all: &Guessed<'_>, at: usize) -> Html {
    let words = screen.words;
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
    let kind_said = screen.send.reform(move |event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        let kind = KINDS.iter().find(|(known, _)| *known == word);
        Msg::KindSaid(label.clone(), kind.map_or(Kind::Note, |&(_, kind)| kind))
    });
    let label = feature.label.to_owned();
    let question_said = screen.send.reform(move |event: Event| {
        let question = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::QuestionSaid(label.clone(), question)
    });
    html! {
        <li key={at}>
            <span class="label">{ feature.label.to_owned() }</span>
            <select aria-label={name(words.kind_of_feature)}
                title={filled(words.because, &[("why", &feature.why.to_string())])}
                onchange={kind_said}>{ for KINDS.into_iter().map(option) }</select>
            <input type="text" aria-label={name(words.question_of_feature)}
                hidden={feature.kind == Kind::Note} placeholder={words.asked_by_label}
                value={feature.question.unwrap_or_default().to_owned()} onchange={question_said} />
        </li>
    }
}

fn others(screen: &Screen<'_>, all: &[&Guess]) -> Html {
    let item = |(at, guess): (usize, &&Guess)| {
        let place = screen.desk.reading().and_then(|reading| reading.cell(guess.place));
        let said = sentence(&guess.to_string());
        html! {
            <li key={at}>{
                match place {
                    Some(place) => html! {
                        <button type="button" class="link"
                            onclick={screen.sends(Msg::PlaceChosen(place))}>{ said }</button>
                    },
                    None => html! { <span>{ said }</span> },
                }
            }</li>
        }
    };
    let count = all.len().to_string();
    let summary = match all.len() {
        1 => screen.words.small_reading.to_owned(),
        _ => filled(screen.words.small_readings, &[("count", &count)]),
    };
    html! {
        <details key="others" hidden={all.is_empty()}>
            <summary>{ summary }</summary>
            <ul>{ for all.iter().take(LISTED).enumerate().map(item) }</ul>
        </details>
    }
}
