//! What a feature waits for: the replies to others after which it is asked.
//!
//! Owns the fields of each condition, and the way to another one. What would make a feature wait for itself
//! is not offered.

use web_sys::HtmlInputElement;
use yew::{Event, Html, TargetCast, html};

use super::field::{number, select};
use super::form::{Form, filled};
use crate::draft::{
    Asked, Awaited, Choice, ChoiceKey, Edit, Feature, FeatureEdit, FeatureKey, Wait,
};
use crate::guide::Number;

/// The conditions, folded while there are none.
pub(super) fn view(form: &Form<'_>, features: &[Feature<'_>], feature: &Feature<'_>) -> Html {
    let words = form.words;
    let count = feature.only_if.len();
    let summary = match count {
        0 => words.asked_always.to_owned(),
        _ => filled(words.asked_only_if, &[("count", &count.to_string())]),
    };
    let condition = |wait: &Wait<'_>| condition(form, features, feature, wait);
    html! {
        <details key="waits" class="waits" hidden={feature.asked == Asked::Nothing} open={count > 0}>
            <summary>{ summary }</summary>
            <p class="quiet">{ words.waits_hint }</p>
            { for feature.only_if.iter().map(condition) }
            { more(form, features, feature) }
        </details>
    }
}

/// What makes an edit of one condition.
trait OfCondition: Fn(Awaited) -> Edit + Clone + 'static {}
impl<F: Fn(Awaited) -> Edit + Clone + 'static> OfCondition for F {}

fn condition(
    form: &Form<'_>,
    features: &[Feature<'_>],
    feature: &Feature<'_>,
    wait: &Wait<'_>,
) -> Html {
    let words = form.words;
    let other = features.iter().find(|one| one.id == wait.feature);
    let label = form.named(other.map_or(wait.feature, |other| other.label));
    let key = FeatureKey::from(feature.id);
    let of = FeatureKey::from(wait.feature);
    let edit = move |replies| Edit::Feature(key.clone(), FeatureEdit::OnlyIf(of.clone(), replies));
    let fields = match (other.map(|other| &other.asked), &wait.replies) {
        (Some(Asked::Choices(choices)), Awaited::AnyOf(keys)) => {
            let tick = |choice: &Choice<'_>| tick(form, choice, keys, &edit);
            html! { <>{ for choices.iter().map(tick) }</> }
        }
        (_, Awaited::Within(from, to)) => ends(form, wait.feature, (*from, *to), &edit),
        _ => Html::default(),
    };
    let dropped = filled(words.no_more_waiting, &[("feature", &label)]);
    html! {
        <fieldset key={wait.feature.to_owned()} class="range">
            <legend>{ filled(words.waits_for, &[("feature", &label)]) }</legend>
            { fields }
            <div key="actions" class="actions">{ form.button(dropped, true, edit(Awaited::Anything)) }</div>
        </fieldset>
    }
}

fn tick(
    form: &Form<'_>,
    choice: &Choice<'_>,
    chosen: &[ChoiceKey],
    edit: &impl OfCondition,
) -> Html {
    let key = ChoiceKey::from(choice.id);
    let checked = chosen.contains(&key);
    let (edit, chosen) = (edit.clone(), chosen.to_vec());
    let changed = form.edits(move |event: Event| {
        let mut after: Vec<ChoiceKey> = chosen.iter().filter(|one| **one != key).cloned().collect();
        if event.target_unchecked_into::<HtmlInputElement>().checked() {
            after.push(key.clone());
        }
        edit(Awaited::AnyOf(after))
    });
    html! {
        <label key={choice.id.to_owned()} class="choice">
            <input type="checkbox" {checked} onchange={changed} />
            <span>{ form.named(choice.label) }</span>
        </label>
    }
}

fn ends(
    form: &Form<'_>,
    other: &str,
    (from, to): (Option<Number>, Option<Number>),
    edit: &impl OfCondition,
) -> Html {
    let words = form.words;
    let (of_from, of_to) = (edit.clone(), edit.clone());
    let from_said = form.edits(move |number| of_from(Awaited::Within(number, to)));
    let to_said = form.edits(move |number| of_to(Awaited::Within(from, number)));
    let [from_key, to_key] = ["waits-from-", "waits-to-"].map(|end| [end, other].concat());
    html! {
        <>
            { number((&from_key, words.from, ""), from, words.not_a_number, from_said) }
            { number((&to_key, words.to, ""), to, words.not_a_number, to_said) }
        </>
    }
}

/// Another question to wait for: at first for its first answer, or any number.
fn more(form: &Form<'_>, features: &[Feature<'_>], feature: &Feature<'_>) -> Html {
    let mut options = vec![(String::new(), form.words.waits_choose.to_owned())];
    let mut first = Vec::new();
    for other in features {
        let is_there = feature.only_if.iter().any(|wait| wait.feature == other.id);
        if is_there || waits(features, other.id, feature.id) {
            continue;
        }
        let replies = match &other.asked {
            Asked::Choices(choices) if !choices.is_empty() => {
                Awaited::AnyOf(vec![choices[0].id.into()])
            }
            Asked::Number { least, most, .. } => Awaited::Within(*least, *most),
            _ => continue,
        };
        options.push((other.id.to_owned(), form.named(other.label)));
        first.push((other.id.to_owned(), replies));
    }
    let key = FeatureKey::from(feature.id);
    let edits = form.edits(move |id: String| {
        let replies = first.iter().find(|(known, _)| *known == id);
        let replies = replies.map_or(Awaited::Anything, |(_, replies)| replies.clone());
        Edit::Feature(key.clone(), FeatureEdit::OnlyIf(FeatureKey(id), replies))
    });
    select(("waits-more", form.words.waits_more, ""), "", options, &edits)
}

/// Whether a feature is another, or waits for it, maybe by way of others.
fn waits(features: &[Feature<'_>], id: &str, other: &str) -> bool {
    let mut reached = vec![id];
    let mut at = 0;
    while let Some(&id) = reached.get(at) {
        at += 1;
        for wait in features.iter().filter(|one| one.id == id).flat_map(|one| &one.only_if) {
            if !reached.contains(&wait.feature) {
                reached.push(wait.feature);
            }
        }
    }
    reached.contains(&other)
}
