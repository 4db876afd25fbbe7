//! The one place where the state changes.
//!
//! Owns what follows from each message. It has no clock, randomness, storage or DOM, so undo, shared
//! links and tests are replayed messages.

use super::{Answers, Effect, Msg, State, View};
use crate::guide::{FeatureId, ThingId};

/// Takes a message into the state; what has to happen outside comes back.
pub fn update(state: &mut State, message: Msg) -> Vec<Effect> {
    match message {
        Msg::ViewChosen(view) => {
            state.view = view;
            Vec::new()
        }
        Msg::Answered(feature, answer) => {
            if state.answers.to(feature) != Some(answer) {
                state.earlier.push(state.answers.clone());
                state.answers.give(feature, answer);
            }
            answered(state)
        }
        Msg::AnswerMarked(feature, answer) => {
            state.marked = Some((feature, answer));
            Vec::new()
        }
        Msg::QuestionReopened(feature) => {
            state.marked = None;
            state.reopened = Some(feature);
            vec![Effect::StepShown]
        }
        Msg::WentBack => go_back(state),
        Msg::StartedAgain => {
            if !state.answers.is_empty() {
                state.earlier.push(std::mem::take(&mut state.answers));
            }
            answered(state)
        }
        Msg::ThingToggled(thing) => {
            toggle(state, thing);
            Vec::new()
        }
        Msg::ThingsChosen(things) => {
            state.compared = things;
            state.view = View::Compare;
            Vec::new()
        }
        Msg::DifferencesToggled => {
            state.only_differences = !state.only_differences;
            Vec::new()
        }
        Msg::ExplanationChosen(thing) => {
            state.view = View::Explain;
            vec![Effect::ThingRevealed(thing)]
        }
    }
}

/// The answers are others now, and no question is open out of turn any more.
fn answered(state: &mut State) -> Vec<Effect> {
    close(state);
    vec![Effect::AnswersChanged(state.answers.clone()), Effect::StepShown]
}

fn close(state: &mut State) {
    state.reopened = None;
    state.marked = None;
}

/// Closes a reopened question, or takes the last answer back.
fn go_back(state: &mut State) -> Vec<Effect> {
    if state.reopened.is_some() {
        close(state);
        return vec![Effect::StepShown];
    }
    let Some(earlier) = state.earlier.pop() else { return Vec::new() };
    let changed = last_changed(&state.answers, &earlier);
    state.answers = earlier;
    let effects = answered(state);
    // An answer that was changed goes back to being open, even where another would be asked by now.
    state.reopened = changed.filter(|&feature| state.answers.to(feature).is_some());
    effects
}

fn last_changed(now: &Answers, earlier: &Answers) -> Option<FeatureId> {
    let changed =
        now.in_order().iter().find(|(feature, answer)| earlier.to(*feature) != Some(*answer));
    changed.map(|&(feature, _)| feature)
}

/// Keeps at least one thing in the comparison, and all of them in the guide's order.
fn toggle(state: &mut State, thing: ThingId) {
    match state.compared.iter().position(|&compared| compared == thing) {
        Some(_) if state.compared.len() == 1 => {}
        Some(position) => {
            state.compared.remove(position);
        }
        None => {
            state.compared.push(thing);
            let mut in_order = state.guide().in_family_order();
            in_order.retain(|thing| state.compared.contains(thing));
            state.compared = in_order;
        }
    }
}
