//! A question: native radio buttons, “Not sure”, and why it is asked.
//!
//! Owns how an answer is given: a tap or a click gives it at once, arrow keys only mark it, so that
//! the keyboard can look at every choice before one is given with Enter or “Next”.

use std::rc::Rc;

use web_sys::{Event, KeyboardEvent};
use yew::{Callback, Html, html};

use super::screen::Screen;
use super::sentence::sentence;
use crate::app::{Answer, Msg};
use crate::guide::FeatureId;
use crate::identify::Reply;

/// One question.
pub(super) fn question(screen: &Screen<'_>, id: FeatureId) -> Html {
    let (words, feature) = (screen.words, screen.guide().feature(id));
    let next = screen.identification.next.filter(|next| next.feature == id);
    let why = next.map(|next| sentence(&words.why_asked(&next, screen.guide())));
    let give = screen.state.marked(id).map(|answer| Msg::Answered(id, answer));
    let choices = feature.choice_ids().map(|choice| {
        let shown = feature.choice(choice);
        let help = shown.help.as_deref().unwrap_or_default();
        let answer = Answer::Reply(Reply::only(choice));
        radio(screen, id, answer, &shown.id, &shown.label, help)
    });
    html! {
        <fieldset class="question" part="question" key={feature.id.clone()}
            onkeydown={on_key(screen, give.clone())}>
            <legend class="step" tabindex="-1">{ feature.asked_as() }</legend>
            <p class="help">{ feature.help.clone() }</p>
            <div class="choices">
                { for choices }
                { radio(screen, id, Answer::NotSure, "", words.not_sure, "") }
            </div>
            <div class="confirm">
                if let Some(give) = give {
                    <button type="button" class="primary" onclick={screen.sends(give)}>
                        { words.next }
                    </button>
                }
            </div>
            <p class="why-asked">{ why }</p>
        </fieldset>
    }
}

fn radio(
    screen: &Screen<'_>,
    id: FeatureId,
    answer: Answer,
    value: &str,
    label: &str,
    help: &str,
) -> Html {
    let (send, by_arrow) = (screen.send.clone(), Rc::clone(screen.by_arrow));
    let onchange = Callback::from(move |_: Event| {
        let given = !by_arrow.replace(false);
        send.emit(if given { Msg::Answered(id, answer) } else { Msg::AnswerMarked(id, answer) });
    });
    html! {
        <label key={value.to_owned()} class="choice" part="choice"
            data-unsure={(answer == Answer::NotSure).then_some("")}>
            <input type="radio" name={screen.id("question")} value={value.to_owned()}
                checked={screen.state.marked(id) == Some(answer)} {onchange} />
            <span class="choice-text">
                <span class="choice-label">{ label.to_owned() }</span>
                <span class="choice-help">{ help.to_owned() }</span>
            </span>
        </label>
    }
}

/// Arrow keys are about to mark a choice; Enter gives the one marked.
fn on_key(screen: &Screen<'_>, give: Option<Msg>) -> Callback<KeyboardEvent> {
    let (send, by_arrow) = (screen.send.clone(), Rc::clone(screen.by_arrow));
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        by_arrow.set(key.starts_with("Arrow"));
        if key == "Enter"
            && let Some(give) = &give
        {
            event.prevent_default();
            send.emit(give.clone());
        }
    })
}
