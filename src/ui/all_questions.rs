//! All questions, to be answered in any order.
//!
//! Owns the entries; opening one makes it the question shown.

use yew::{Html, html};

use super::screen::Screen;
use crate::app::{Answer, Msg};
use crate::guide::FeatureId;

/// Every question that can be asked now, with its answer.
pub(super) fn entries(screen: &Screen<'_>) -> Html {
    let asked = screen.guide().questions().filter(|&id| screen.state.applies(id));
    asked.map(|id| entry(screen, id)).collect()
}

fn entry(screen: &Screen<'_>, id: FeatureId) -> Html {
    let feature = screen.guide().feature(id);
    let said = match screen.state.answers().to(id) {
        Some(Answer::Reply(reply)) => screen.words().reply(reply, feature),
        Some(Answer::NotSure) => screen.words().not_sure.to_owned(),
        None => screen.words().open.to_owned(),
    };
    let is_open = screen.state.answers().to(id).is_none();
    html! {
        <li key={feature.id.clone()}>
            <button type="button" class="link" onclick={screen.sends(Msg::QuestionOpened(id))}>
                { feature.label.clone() }
            </button>
            { ": " }
            <span class="all-answer" data-open={is_open.then_some("")}>{ said }</span>
        </li>
    }
}
