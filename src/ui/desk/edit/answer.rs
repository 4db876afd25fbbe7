//! What an example replies to one question.
//!
//! Owns the field: a choice, several that were written elsewhere, or a number.

use web_sys::HtmlInputElement;
use yew::{Event, Html, TargetCast, html};

use super::field::{number, select};
use super::form::Form;
use crate::draft::{
    Answer, Asked, ChoiceKey, Edit, Example, ExampleEdit, Feature, FeatureKey, Replied,
};
use crate::guide::Number;

/// The field.
pub(super) fn view(
    form: &Form<'_>,
    at: usize,
    example: &Example<'_>,
    feature: &Feature<'_>,
) -> Html {
    let key = FeatureKey::from(feature.id);
    let replied = example.reply(&key);
    let field = ["answer-", feature.id].concat();
    let label = form.named(feature.label);
    let edit = move |answer| Edit::Example(at, ExampleEdit::Answer(key.clone(), answer));
    if let Asked::Choices(choices) = &feature.asked {
        let named = |id: &str| {
            let choice = choices.iter().find(|choice| choice.id == id);
            choice.map_or_else(|| id.to_owned(), |choice| form.named(choice.label))
        };
        let mut options = vec![(String::new(), form.words.no_answer.to_owned())];
        options.extend(choices.iter().map(|choice| (choice.id.to_owned(), named(choice.id))));
        let mut now = String::new();
        if let Replied::AnyOf(ids) = &replied {
            now = ids.join(" ");
            if ids.len() > 1 {
                let all: Vec<String> = ids.iter().map(|id| named(id)).collect();
                options.push((now.clone(), all.join(" / ")));
            }
        }
        let edits = form.edits(move |value: String| {
            let keys = value.split(' ').filter(|id| !id.is_empty()).map(ChoiceKey::from);
            edit(Answer::AnyOf(keys.collect()))
        });
        return select((&field, &label, ""), &now, options, &edits);
    }
    let (now, about) = match replied {
        Replied::Exactly(number) => (Some(number), false),
        Replied::About(number) => (Some(number), true),
        _ => (None, false),
    };
    let answer = |number: Option<Number>, about: bool| match number {
        None => Answer::Nothing,
        Some(number) if about => Answer::About(number),
        Some(number) => Answer::Exactly(number),
    };
    let of = edit.clone();
    let typed = form.edits(move |number| of(answer(number, about)));
    let ticked = form.edits(move |event: Event| {
        edit(answer(now, event.target_unchecked_into::<HtmlInputElement>().checked()))
    });
    html! {
        <div key={field.clone()} class="measured">
            { number((&field, &label, ""), now, form.words.not_a_number, typed) }
            <label key="about" class="choice">
                <input type="checkbox" checked={about} disabled={now.is_none()} onchange={ticked} />
                <span>{ form.words.about_number }</span>
            </label>
        </div>
    }
}
