//! The one place where the state changes.
//!
//! Owns what follows from each message. It has no clock, randomness, storage or DOM, so undo, shared
//! links and tests are replayed messages.

use std::rc::Rc;

use super::link::{self, Linked};
use super::{Answer, Answers, Effect, Msg, State, View, result};
use crate::compare::{Format, Selection};
use crate::guide::{FeatureId, ThingId};
use crate::words::ENGLISH;

/// Takes a message into the state; what has to happen outside comes back.
pub fn update(state: &mut State, message: Msg) -> Vec<Effect> {
    state.copied = None;
    match message {
        Msg::ViewChosen(view) => {
            state.view = view;
            Vec::new()
        }
        Msg::Answered(feature, answer) => {
            if state.answers.to(feature) != Some(answer) {
                remember(state);
                state.answers.give(feature, answer);
            }
            answered(state)
        }
        Msg::AnswerMarked(feature, answer) => {
            state.entry = None;
            state.marked = Some((feature, answer));
            Vec::new()
        }
        Msg::NumberTyped(entry) => {
            state.marked = None;
            state.entry = Some(entry);
            Vec::new()
        }
        Msg::QuestionOpened(feature) => {
            close(state);
            state.opened = Some(feature);
            vec![Effect::StepShown]
        }
        Msg::SeveralAllowed(feature) => {
            state.several = true;
            state.opened = Some(feature);
            Vec::new()
        }
        Msg::AnswerTakenBack(feature) => {
            remember(state);
            state.answers.take_back(feature);
            answered(state)
        }
        Msg::Folded(fold, is_unfolded) => {
            state.unfolded.set(fold, is_unfolded);
            Vec::new()
        }
        Msg::AnswersLinked(Linked { answers, gone }) => {
            state.gone = gone;
            state.answers = answers;
            answered(state)
        }
        Msg::ExampleChosen(example) => {
            start_again(state);
            state.view = View::Identify;
            state.example = Some(example);
            answered(state)
        }
        Msg::ExampleStepped => step_example(state),
        Msg::WentBack => go_back(state),
        Msg::StartedAgain => {
            start_again(state);
            answered(state)
        }
        Msg::ResultCopied => vec![Effect::TextCopied(result::text(state))],
        Msg::LinkCopied => {
            vec![Effect::LinkCopied(link::write(&state.answers, state.guide()))]
        }
        Msg::ThingToggled(thing) => {
            state.selection.toggle(thing, state.key.guide());
            Vec::new()
        }
        Msg::ThingsChosen(things) => {
            state.selection.choose(things, state.key.guide());
            state.view = View::Compare;
            Vec::new()
        }
        Msg::ThingsNamed(things) => name(state, things),
        Msg::FamilyFolded(_)
        | Msg::DifferencesToggled
        | Msg::RowsFiltered(_)
        | Msg::OrderChosen(_)
        | Msg::RowsReached
        | Msg::CellOpened(..) => {
            select(&mut state.selection, message);
            Vec::new()
        }
        Msg::TableCopied(format) => {
            state.copied = Some(format);
            vec![Effect::TextCopied(written(state, format))]
        }
        Msg::TableDownloaded => vec![download(state)],
        Msg::ExplanationChosen(thing) => {
            state.view = View::Explain;
            vec![Effect::ThingRevealed(thing)]
        }
    }
}

/// Compares what the host page names, or what is compared without it.
fn name(state: &mut State, things: Vec<ThingId>) -> Vec<Effect> {
    let things = if things.is_empty() { state.guide().roots() } else { things };
    state.selection.choose(things, state.key.guide());
    Vec::new()
}

/// Keeps the answers as they are, for going back.
fn remember(state: &mut State) {
    state.earlier.push(state.answers.clone());
}

/// The answers are others now, and no question is open out of turn any more.
fn answered(state: &mut State) -> Vec<Effect> {
    close(state);
    let found = Rc::new(state.identification());
    vec![Effect::AnswersChanged { answers: state.answers.clone(), found }, Effect::StepShown]
}

fn close(state: &mut State) {
    state.opened = None;
    state.marked = None;
    state.entry = None;
    state.several = false;
}

fn start_again(state: &mut State) {
    state.example = None;
    state.gone.clear();
    if !state.answers.is_empty() {
        state.earlier.push(std::mem::take(&mut state.answers));
    }
}

/// Answers the question shown as the example says; “not sure” where it says nothing.
fn step_example(state: &mut State) -> Vec<Effect> {
    let (Some(example), Some(feature)) = (state.example(), state.question(&state.identification()))
    else {
        return Vec::new();
    };
    let answer = example.reply(feature).map_or(Answer::NotSure, Answer::Reply);
    update(state, Msg::Answered(feature, answer))
}

/// Closes an opened question, or takes the last answer back.
fn go_back(state: &mut State) -> Vec<Effect> {
    if state.opened.is_some() {
        close(state);
        return vec![Effect::StepShown];
    }
    let Some(earlier) = state.earlier.pop() else { return Vec::new() };
    let changed = last_changed(&state.answers, &earlier);
    state.answers = earlier;
    let effects = answered(state);
    // An answer that was changed goes back to being open, even where another would be asked by now.
    state.opened = changed.filter(|&feature| state.answers.to(feature).is_some());
    effects
}

fn last_changed(now: &Answers, earlier: &Answers) -> Option<FeatureId> {
    let changed =
        now.in_order().iter().find(|(feature, answer)| earlier.to(*feature) != Some(*answer));
    changed.map(|&(feature, _)| feature)
}

/// Which rows of the table are shown, and how.
fn select(selection: &mut Selection, message: Msg) {
    match message {
        Msg::FamilyFolded(family) => selection.fold(family),
        Msg::DifferencesToggled => selection.only_differences ^= true,
        Msg::RowsFiltered(typed) => selection.find(typed),
        Msg::OrderChosen(order) => selection.sort(order),
        Msg::RowsReached => selection.reach(),
        Msg::CellOpened(thing, feature) => selection.open(thing, feature),
        _ => {}
    }
}

/// The table as it is shown, as text. Not inlined, because the element's wasm is cut here: only a view
/// from behind that cut sends what leads to it.
#[inline(never)]
fn written(state: &State, format: Format) -> String {
    state.whole_table(&ENGLISH).written(format, state.guide(), &ENGLISH)
}

/// The table as a file, with the mark by which spreadsheets know the encoding.
fn download(state: &State) -> Effect {
    let name = state.guide().id.as_deref().unwrap_or("which-one");
    let text = ["\u{feff}", &written(state, Format::Csv)].concat();
    Effect::FileDownloaded { name: [name, ".csv"].concat(), text }
}
