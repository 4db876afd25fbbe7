//! Fields: a label with something to type or to choose in.
//!
//! Owns their markup, and when what is typed becomes an edit: texts at every pause, numbers and lists
//! when they are finished, since half a number is another one.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{Callback, Event, Html, InputEvent, TargetCast, html};

use super::form::Form;
use crate::desk::Step;
use crate::guide::Number;

/// What a field is called: its key, its label, and a hint under it, which may be empty.
pub(super) type Called<'a> = (&'a str, &'a str, &'a str);

/// One of the options of a select: its value and its label.
pub(super) type Choice = (String, String);

impl Form<'_> {
    /// One line of text.
    pub(super) fn text(&self, called: Called<'_>, value: &str, edits: &Callback<String>) -> Html {
        let (typed, left) = self.typing(edits, line_of);
        let (id, hinted) = (id(called.0), hinted(called));
        let input = html! {
            <input {id} type="text" autocomplete="off" value={value.to_owned()} oninput={typed}
                onchange={left} aria-describedby={hinted} />
        };
        labelled(called, input)
    }

    /// Several lines of text.
    pub(super) fn area(&self, called: Called<'_>, value: &str, edits: &Callback<String>) -> Html {
        let (typed, left) = self
            .typing(edits, |event| event.target_unchecked_into::<HtmlTextAreaElement>().value());
        let (id, hinted) = (id(called.0), hinted(called));
        let area = html! {
            <textarea {id} rows="2" value={value.to_owned()} oninput={typed} onchange={left}
                aria-describedby={hinted} />
        };
        labelled(called, area)
    }

    /// What happens while someone types, and when they leave the field.
    fn typing(
        &self,
        edits: &Callback<String>,
        value: fn(&Event) -> String,
    ) -> (Callback<InputEvent>, Callback<Event>) {
        let (pause, sends) = (self.pause.clone(), edits.clone());
        let typed = Callback::from(move |event: InputEvent| {
            pause.before(value(&event), sends.clone());
        });
        let (pause, sends, send) = (self.pause.clone(), edits.clone(), self.send.clone());
        let left = Callback::from(move |event: Event| {
            pause.end();
            sends.emit(value(&event));
            send.emit(Step::FieldLeft);
        });
        (typed, left)
    }
}

/// A text that counts when it is finished.
pub(super) fn finished(called: Called<'_>, value: &str, edits: &Callback<String>) -> Html {
    suggesting(called, value, &[], edits)
}

/// A text that counts when it is finished, with others that it could be.
pub(super) fn suggesting(
    called: Called<'_>,
    value: &str,
    others: &[&str],
    edits: &Callback<String>,
) -> Html {
    let changed = edits.reform(|event: Event| line_of(&event).trim().to_owned());
    let list = (!others.is_empty()).then(|| ["list-", called.0].concat());
    let option = |other: &&str| {
        let value = (*other).to_owned();
        html! { <option key={value.clone()} {value} /> }
    };
    let input = html! {
        <>
            <input id={id(called.0)} type="text" autocomplete="off" spellcheck="false"
                value={value.to_owned()} list={list.clone()} onchange={changed}
                aria-describedby={hinted(called)} />
            <datalist id={list.unwrap_or_default()}>{ for others.iter().map(option) }</datalist>
        </>
    };
    labelled(called, input)
}

/// A number, or nothing. What is no number is said at the field, and changes nothing.
pub(super) fn number(
    called: Called<'_>,
    value: Option<Number>,
    wrong: &'static str,
    send: Callback<Option<Number>>,
) -> Html {
    let changed = Callback::from(move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let text = field.value().trim().replace(',', ".").replace('−', "-");
        let number = Number::read(&text);
        let is_sound = text.is_empty() || number.is_some();
        field.set_custom_validity(if is_sound { "" } else { wrong });
        if is_sound {
            send.emit(number);
        } else {
            field.report_validity();
        }
    });
    let value = value.map(|number| number.to_string()).unwrap_or_default();
    let input = html! {
        <input id={id(called.0)} class="short" type="text" inputmode="decimal" autocomplete="off" {value}
            onchange={changed} aria-describedby={hinted(called)} />
    };
    labelled(called, input)
}

/// One of several.
pub(super) fn select(
    called: Called<'_>,
    chosen: &str,
    choices: Vec<Choice>,
    edits: &Callback<String>,
) -> Html {
    let changed =
        edits.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let option = |(value, label): Choice| {
        let selected = value == chosen;
        html! { <option key={value.clone()} {value} {selected}>{ label }</option> }
    };
    let select = html! {
        <select id={id(called.0)} data-value={chosen.to_owned()} onchange={changed}
            aria-describedby={hinted(called)}>
            { for choices.into_iter().map(option) }
        </select>
    };
    labelled(called, select)
}

fn labelled(called: Called<'_>, control: Html) -> Html {
    let (key, label, hint) = called;
    html! {
        <div key={key.to_owned()} class="field">
            <label for={id(key)}>{ label.to_owned() }</label>
            { control }
            <p id={hint_id(key)} class="quiet" hidden={hint.is_empty()}>{ hint.to_owned() }</p>
        </div>
    }
}

fn line_of(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// The id of a field.
pub(super) fn id(key: &str) -> String {
    ["field-", key].concat()
}

fn hint_id(key: &str) -> String {
    ["hint-", key].concat()
}

fn hinted((key, _, hint): Called<'_>) -> Option<String> {
    (!hint.is_empty()).then(|| hint_id(key))
}
