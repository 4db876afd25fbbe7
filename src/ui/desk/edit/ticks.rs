//! Ticks: which of many are chosen, behind a line that unfolds them.
//!
//! Owns that they are drawn only once they are wanted: a pack may have thousands of sources.

use web_sys::{Element, HtmlInputElement};
use yew::{Callback, Component, Context, Event, Html, Properties, TargetCast, html};

use super::field::Choice;
use super::form::{Form, filled};
use crate::draft::{Edit, SourceKey};

/// What [`Ticks`] are given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TicksProps {
    pub(super) summary: String,
    /// What there is to choose from.
    pub(super) all: Vec<Choice>,
    /// What is said where there is nothing.
    pub(super) nothing: &'static str,
    /// The values that are chosen.
    pub(super) chosen: Vec<String>,
    pub(super) edits: Callback<Vec<String>>,
}

/// The line, and what it unfolds.
pub(super) struct Ticks {
    is_open: bool,
}

/// The line was folded or unfolded.
pub(super) struct Toggled(bool);

impl Component for Ticks {
    type Message = Toggled;
    type Properties = TicksProps;

    fn create(_: &Context<Self>) -> Self {
        Self { is_open: false }
    }

    fn update(&mut self, _: &Context<Self>, Toggled(is_open): Toggled) -> bool {
        std::mem::replace(&mut self.is_open, is_open) != is_open
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let TicksProps { summary, all, nothing, .. } = ctx.props();
        let toggled = ctx.link().callback(|event: Event| {
            Toggled(event.target_unchecked_into::<Element>().has_attribute("open"))
        });
        let shown = if self.is_open { &**all } else { &[] };
        html! {
            <details class="ticks" ontoggle={toggled}>
                <summary>{ summary.clone() }</summary>
                <p hidden={!all.is_empty()}>{ *nothing }</p>
                <div>{ for shown.iter().map(|one| tick(ctx.props(), one)) }</div>
            </details>
        }
    }
}

fn tick(TicksProps { chosen, edits, .. }: &TicksProps, (value, label): &Choice) -> Html {
    let checked = chosen.contains(value);
    let (chosen, of) = (chosen.clone(), value.clone());
    let changed = edits.reform(move |event: Event| {
        let mut after: Vec<String> = chosen.iter().filter(|one| **one != of).cloned().collect();
        if event.target_unchecked_into::<HtmlInputElement>().checked() {
            after.push(of.clone());
        }
        after
    });
    html! {
        <label key={value.clone()} class="choice">
            <input type="checkbox" {checked} onchange={changed} />
            <span>{ label.clone() }</span>
        </label>
    }
}

/// Which sources are quoted. `key` tells them apart from others in the same form.
pub(super) fn sources(
    form: &Form<'_>,
    key: &str,
    template: &str,
    chosen: &[&str],
    edit: impl Fn(Vec<SourceKey>) -> Edit + 'static,
) -> Html {
    let sources = form.draft.sources();
    let all: Vec<Choice> =
        sources.iter().map(|one| (one.id.to_owned(), form.named(one.title))).collect();
    let summary = filled(template, &[("count", &chosen.len().to_string())]);
    let chosen: Vec<String> = chosen.iter().map(|&id| id.to_owned()).collect();
    let edits = form.edits(move |ids: Vec<String>| edit(ids.into_iter().map(SourceKey).collect()));
    let nothing = form.words.no_sources;
    html! { <Ticks key={key.to_owned()} {summary} {all} {nothing} {chosen} {edits} /> }
}
