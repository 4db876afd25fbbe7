//! The trail: what was answered, each answer one tap away from being changed.
//!
//! Owns the list above the question.

use yew::{Html, html};

use super::screen::Screen;
use crate::app::{Answer, Msg};
use crate::guide::FeatureId;
use crate::words::Sentence;

/// The answers so far.
pub(super) fn trail(screen: &Screen<'_>) -> Html {
    let answers = screen.state.answers().in_order();
    let entries = answers.iter().map(|&(feature, answer)| entry(screen, feature, answer));
    html! {
        <ol class="trail" aria-label={screen.words().answered}>{ for entries }</ol>
    }
}

// In a function of its own, because a first frame has no answers.
#[inline(never)]
fn entry(screen: &Screen<'_>, id: FeatureId, answer: Answer) -> Html {
    let feature = screen.guide().feature(id);
    let said = match answer {
        Answer::Reply(reply) => screen.words().reply(reply, feature),
        Answer::NotSure => screen.words().not_sure.to_owned(),
    };
    let change = Sentence::fill(screen.words().change_label, &[("label", &feature.label)]);
    html! {
        <li key={feature.id.clone()}>
            <span class="trail-text">
                <span class="trail-label">{ feature.label.clone() }{ ": " }</span>
                <span class="trail-reply">{ said }</span>
            </span>
            <button type="button" class="plain change" aria-label={change.text()}
                onclick={screen.sends(Msg::QuestionOpened(id))}>{ screen.words().change }</button>
        </li>
    }
}
