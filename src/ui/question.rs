//! A question: native radio buttons, “Not sure”, and why it is asked.
//!
//! Owns how an answer is given: a tap or a click gives it at once, arrow keys only mark it, so that
//! the keyboard can look at every choice before one is given with Enter or “Next”.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{Event, KeyboardEvent};
use yew::{Callback, Html, Properties, component, html, use_mut_ref};

use super::sentence::sentence;
use crate::app::{Answer, Msg};
use crate::guide::{Choice, Feature, FeatureId};
use crate::identify::Reply;
use crate::words::{Sentence, Words};

/// What a question is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) id: FeatureId,
    pub(super) feature: Feature,
    /// The answer shown as chosen.
    pub(super) marked: Option<Answer>,
    pub(super) why: Option<Sentence>,
    /// The radio buttons' name, unique in the document.
    pub(super) name: String,
    pub(super) words: &'static Words,
    pub(super) send: Callback<Msg>,
}

/// One question.
#[component]
pub(super) fn Question(props: &Props) -> Html {
    let by_arrow = use_mut_ref(|| Rc::new(Cell::new(false))).borrow().clone();
    let Props { id, feature, marked, why, words, send, .. } = props;
    let give = marked.map(|answer| {
        let (send, message) = (send.clone(), Msg::Answered(*id, answer));
        Callback::from(move |()| send.emit(message.clone()))
    });
    let choices = feature.choice_ids().zip(&feature.choices).map(|(choice, shown)| {
        radio(props, &by_arrow, Answer::Reply(Reply::only(choice)), &shown.id, label(shown))
    });
    html! {
        <fieldset class="question" part="question" onkeydown={on_key(&by_arrow, give.clone())}>
            <legend class="step" tabindex="-1">{ feature.asked_as() }</legend>
            <p class="help">{ feature.help.clone() }</p>
            <div class="choices">
                { for choices }
                { radio(props, &by_arrow, Answer::NotSure, "", html! { words.not_sure }) }
            </div>
            <div class="confirm">
                if let Some(give) = give {
                    <button type="button" class="primary"
                        onclick={Callback::from(move |_| give.emit(()))}>{ words.next }</button>
                }
            </div>
            <p class="why-asked">{ why.as_ref().map(sentence).unwrap_or_default() }</p>
        </fieldset>
    }
}

fn radio(
    props: &Props,
    by_arrow: &Rc<Cell<bool>>,
    answer: Answer,
    value: &str,
    label: Html,
) -> Html {
    let class = match answer {
        Answer::Reply(_) => "choice",
        Answer::NotSure => "choice unsure",
    };
    let (send, by_arrow, id) = (props.send.clone(), Rc::clone(by_arrow), props.id);
    let onchange = Callback::from(move |_: Event| {
        let given = !by_arrow.replace(false);
        send.emit(if given { Msg::Answered(id, answer) } else { Msg::AnswerMarked(id, answer) });
    });
    html! {
        <label key={value.to_owned()} {class} part="choice">
            <input type="radio" name={props.name.clone()} value={value.to_owned()}
                checked={props.marked == Some(answer)} {onchange} />
            <span class="choice-text">{ label }</span>
        </label>
    }
}

fn label(choice: &Choice) -> Html {
    html! {
        <>
            <span class="choice-label">{ choice.label.clone() }</span>
            <span class="choice-help">{ choice.help.clone() }</span>
        </>
    }
}

/// Arrow keys are about to mark a choice; Enter gives the one marked.
fn on_key(by_arrow: &Rc<Cell<bool>>, give: Option<Callback<()>>) -> Callback<KeyboardEvent> {
    let by_arrow = Rc::clone(by_arrow);
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        by_arrow.set(key.starts_with("Arrow"));
        if key == "Enter"
            && let Some(give) = &give
        {
            event.prevent_default();
            give.emit(());
        }
    })
}
