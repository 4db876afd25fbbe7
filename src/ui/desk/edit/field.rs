//! Fields: a label with something to type or to choose in.
//!
//! Owns their markup, and when what is typed becomes an edit: texts at every pause, numbers and lists
//! when they are finished, since half a number is another one.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{Callback, Event, Html, InputEvent, TargetCast, html};

use super::form::Form;
use crate::desk::Step;
use crate::guide::Number;

/// One of the options of a select: its value and its label.
pub(super) type Choice = (String, String);

impl Form<'_> {
    /// One line of text.
    pub(super) fn text(
        &self,
        key: &str,
        label: &str,
        hint: &str,
        value: &str,
        edits: &Callback<String>,
    ) -> Html {
        let (typed, left) =
            self.typing(edits, |event| event.target_unchecked_into::<HtmlInputElement>().value());
        let hinted = (!hint.is_empty()).then(|| hint_id(key));
        html! {
            <div key={key.to_owned()} class="field">
                <label for={id(key)}>{ label.to_owned() }</label>
                <input id={id(key)} type="text" autocomplete="off" value={value.to_owned()} oninput={typed}
                    onchange={left} aria-describedby={hinted} />
                { hint_of(key, hint) }
            </div>
        }
    }

    /// Several lines of text.
    pub(super) fn area(
        &self,
        key: &str,
        label: &str,
        hint: &str,
        value: &str,
        edits: &Callback<String>,
    ) -> Html {
        let (typed, left) = self
            .typing(edits, |event| event.target_unchecked_into::<HtmlTextAreaElement>().value());
        let hinted = (!hint.is_empty()).then(|| hint_id(key));
        html! {
            <div key={key.to_owned()} class="field">
                <label for={id(key)}>{ label.to_owned() }</label>
                <textarea id={id(key)} rows="2" value={value.to_owned()} oninput={typed}
                    onchange={left} aria-describedby={hinted} />
                { hint_of(key, hint) }
            </div>
        }
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
pub(super) fn finished(
    key: &str,
    label: &str,
    hint: &str,
    value: &str,
    edits: &Callback<String>,
) -> Html {
    let changed = edits.reform(|event: Event| {
        event.target_unchecked_into::<HtmlInputElement>().value().trim().to_owned()
    });
    let hinted = (!hint.is_empty()).then(|| hint_id(key));
    html! {
        <div key={key.to_owned()} class="field">
            <label for={id(key)}>{ label.to_owned() }</label>
            <input id={id(key)} type="text" autocomplete="off" spellcheck="false"
                value={value.to_owned()} onchange={changed} aria-describedby={hinted} />
            { hint_of(key, hint) }
        </div>
    }
}

/// A number, or nothing. What is no number is said at the field, and changes nothing.
pub(super) fn number(
    key: &str,
    label: &str,
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
    html! {
        <div key={key.to_owned()} class="field short">
            <label for={id(key)}>{ label.to_owned() }</label>
            <input id={id(key)} type="text" inputmode="decimal" autocomplete="off" {value}
                onchange={changed} />
        </div>
    }
}

/// One of several.
pub(super) fn select(
    key: &str,
    label: &str,
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
    html! {
        <div key={key.to_owned()} class="field">
            <label for={id(key)}>{ label.to_owned() }</label>
            <select id={id(key)} data-value={chosen.to_owned()} onchange={changed}>
                { for choices.into_iter().map(option) }
            </select>
        </div>
    }
}

/// A field for the name of something new, and the button that adds it.
pub(super) fn adding(key: &str, label: &str, add: &str, adds: Callback<String>) -> Html {
    let submitted = Callback::from(move |event: yew::SubmitEvent| {
        event.prevent_default();
        let form: web_sys::Element = event.target_unchecked_into();
        let field = form.query_selector("input").ok().flatten();
        let field = field.and_then(|field| {
            web_sys::wasm_bindgen::JsCast::dyn_into::<HtmlInputElement>(field).ok()
        });
        if let Some(field) = field.filter(|field| !field.value().trim().is_empty()) {
            adds.emit(field.value().trim().to_owned());
            field.set_value("");
            // One name often follows another.
            let _ = field.focus();
        }
    });
    html! {
        <form key={key.to_owned()} class="adding" onsubmit={submitted}>
            <label for={id(key)} class="unseen">{ label.to_owned() }</label>
            <input id={id(key)} type="text" autocomplete="off" placeholder={label.to_owned()} />
            <button type="submit">{ add.to_owned() }</button>
        </form>
    }
}

fn id(key: &str) -> String {
    ["field-", key].concat()
}

fn hint_id(key: &str) -> String {
    ["hint-", key].concat()
}

fn hint_of(key: &str, hint: &str) -> Html {
    html! { <p id={hint_id(key)} class="quiet" hidden={hint.is_empty()}>{ hint.to_owned() }</p> }
}
