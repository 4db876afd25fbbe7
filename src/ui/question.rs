//! A question: native radio buttons, “Not sure”, and why it is asked.
//!
//! Owns how an answer is given: a tap or a click gives it at once, arrow keys only mark it, so that
//! the keyboard can look at every choice before one is given with Enter or “Next”. Where several
//! choices could be right, boxes to tick take the place of the radio buttons; where the answer is a
//! number, a field does.

use std::rc::Rc;

use web_sys::{Event, KeyboardEvent};
use yew::{Callback, Html, TargetCast, html};

use super::folded::folded;
use super::number::number;
use super::screen::Screen;
use super::sentence::sentence;
use super::text::text;
use crate::app::{Answer, Fold, Msg};
use crate::guide::{ChoiceId, FeatureId};
use crate::identify::{Foreseen, Outlook, Reply};

/// One question.
pub(super) fn question(screen: &Screen<'_>, id: FeatureId) -> Html {
    let (words, feature) = (screen.words(), screen.guide().feature(id));
    let next = screen.identification.next.filter(|next| next.feature == id);
    let why = next.map(|next| sentence(&words.why_asked(&next, screen.guide())));
    let choices = feature.choice_ids().map(|choice| {
        let shown = feature.choice(choice);
        let help = shown.help.as_deref().unwrap_or_default();
        option(screen, id, Some(choice), &shown.id, &shown.label, help)
    });
    html! {
        <fieldset class="question" part="question"
            onkeydown={on_key(screen, id)}>
            <legend class="step" tabindex="-1">{ feature.asked_as() }</legend>
            <p class="help">{ feature.help.clone() }</p>
            <div class="choices">
                { feature.scale().map(|scale| number(screen, id, feature, scale)) }
                { for choices }
                { option(screen, id, None, "", words.not_sure, "") }
            </div>
            { confirm(screen, id) }
            <p class="why-asked">{ why }</p>
            { folded(screen, Fold::Outlook(id), false) }
        </fieldset>
    }
}

fn option(
    screen: &Screen<'_>,
    id: FeatureId,
    choice: Option<ChoiceId>,
    value: &str,
    label: &str,
    help: &str,
) -> Html {
    let several = screen.state.allows_several(id);
    let marked = screen.state.marked(id);
    let checked = match (choice, marked) {
        (Some(choice), Some(Answer::Reply(reply))) => reply.allows(choice),
        (None, marked) => marked == Some(Answer::NotSure),
        (Some(_), _) => false,
    };
    let answer = match choice {
        None => Answer::NotSure,
        Some(choice) if several => toggled(marked, choice),
        Some(choice) => Answer::Reply(Reply::only(choice)),
    };
    let (send, by_arrow) = (screen.send.clone(), Rc::clone(screen.by_arrow));
    let onchange = Callback::from(move |_: Event| {
        let only_marked = by_arrow.replace(false) || several && answer != Answer::NotSure;
        send.emit(if only_marked {
            Msg::AnswerMarked(id, answer)
        } else {
            Msg::Answered(id, answer)
        });
    });
    html! {
        <label key={value.to_owned()} class="choice" part="choice"
            data-unsure={choice.is_none().then_some("")}>
            <input type={if several { "checkbox" } else { "radio" }} name={screen.id("question")}
                value={value.to_owned()} {checked} {onchange} />
            <span class="choice-text">
                { text(label) }
                if !help.is_empty() {
                    <span class="choice-help">{ text(help) }</span>
                }
            </span>
        </label>
    }
}

/// The marked choices with one more, or one less; without any, the reader is not sure.
fn toggled(marked: Option<Answer>, choice: ChoiceId) -> Answer {
    let Some(Answer::Reply(reply)) = marked else { return Answer::Reply(Reply::only(choice)) };
    let kept = reply.choices().filter(|&marked| marked != choice);
    let added = (!reply.allows(choice)).then_some(choice);
    Reply::any_of(kept.chain(added)).map_or(Answer::NotSure, Answer::Reply)
}

/// What can be done besides giving an answer at once.
fn confirm(screen: &Screen<'_>, id: FeatureId) -> Html {
    let (words, feature) = (screen.words(), screen.guide().feature(id));
    let give = screen.state.marked(id).map(|answer| Msg::Answered(id, answer));
    let is_answered = screen.state.answers().to(id).is_some();
    html! {
        <div class="confirm">
            if let Some(give) = give {
                <button type="button" class="primary" onclick={screen.sends(give)}>
                    { words.next }
                </button>
            }
            <button type="button" class="plain" hidden={!is_answered}
                onclick={screen.sends(Msg::AnswerTakenBack(id))}>{ words.take_back }</button>
            <button type="button" class="plain"
                hidden={feature.choices().is_empty() || screen.state.allows_several(id)}
                onclick={screen.sends(Msg::SeveralAllowed(id))}>{ words.several }</button>
        </div>
    }
}

/// What each answer would leave.
pub(super) fn outlooks(screen: &Screen<'_>, id: FeatureId) -> Html {
    let feature = screen.guide().feature(id);
    let line = |outlook: &Outlook| {
        let answer = match (outlook.answer, feature.scale()) {
            (Foreseen::Between(range), Some(scale)) => screen.words().range(range, scale),
            (Foreseen::Choice(choice), _) => feature.choice(choice).label.clone(),
            (Foreseen::Between(_), None) => String::new(),
        };
        let names = outlook.left.iter().map(|&thing| screen.guide().thing(thing).name.as_str());
        let mut said = names.collect::<Vec<_>>().join(screen.words().list_comma);
        if said.is_empty() {
            said.push_str(screen.words().leaves_nothing);
        }
        html! { <li><strong>{ answer }</strong>{ ": " }{ said }</li> }
    };
    screen.state.outlook(id).iter().map(line).collect()
}

/// Arrow keys are about to mark a choice; Enter gives the one marked.
fn on_key(screen: &Screen<'_>, id: FeatureId) -> Callback<KeyboardEvent> {
    let give = screen.state.marked(id).map(|answer| Msg::Answered(id, answer));
    let (send, by_arrow) = (screen.send.clone(), Rc::clone(screen.by_arrow));
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        by_arrow.set(key.starts_with("Arrow"));
        let on_choice = event.target_dyn_into::<web_sys::HtmlInputElement>().is_some();
        if key == "Enter"
            && on_choice
            && let Some(give) = &give
        {
            event.prevent_default();
            send.emit(give.clone());
        }
    })
}
