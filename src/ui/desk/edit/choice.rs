//! The choices of a feature, in its form.
//!
//! Owns their fields, their order, and the way to another one.

use yew::{Html, html};

use super::adding::adding;
use super::form::{Form, filled};
use crate::draft::{Choice, ChoiceEdit, ChoiceKey, Edit, FeatureKey};

/// The choices, each with its label and its explanation.
pub(super) fn view(form: &Form<'_>, feature: &FeatureKey, choices: &[Choice<'_>]) -> Html {
    let words = form.words;
    let of = feature.clone();
    let adds = form.edits(move |label| Edit::AddChoice(of.clone(), label));
    let row = |(at, choice): (usize, &Choice<'_>)| row(form, feature, at, choice, choices.len());
    html! {
        <fieldset key="choices" class="choices">
            <legend>{ words.choices }</legend>
            <ol>{ for choices.iter().enumerate().map(row) }</ol>
            { adding("new-choice", words.new_choice, words.add_choice, &adds) }
        </fieldset>
    }
}

fn row(form: &Form<'_>, feature: &FeatureKey, at: usize, choice: &Choice<'_>, all: usize) -> Html {
    let words = form.words;
    let key = ChoiceKey::from(choice.id);
    let edit = |edit: ChoiceEdit| Edit::Choice(feature.clone(), key.clone(), edit);
    let edits = |make: fn(String) -> ChoiceEdit| {
        let (feature, key) = (feature.clone(), key.clone());
        form.edits(move |text| Edit::Choice(feature.clone(), key.clone(), make(text)))
    };
    let place = at.to_string();
    let numbered = |template: &str| filled(template, &[("count", &(at + 1).to_string())]);
    let named = |template: &str| filled(template, &[("choice", &form.named(choice.label))]);
    html! {
        <li key={choice.id.to_owned()}>
            { form.text((&["choice-", &place].concat(), &numbered(words.choice_label), ""), choice.label, &edits(ChoiceEdit::Label)) }
            { form.text((&["choice-help-", &place].concat(), &numbered(words.choice_help), ""), choice.help, &edits(ChoiceEdit::Help)) }
            <div key="actions" class="actions">
                { form.button(named(words.choice_up), at > 0, edit(ChoiceEdit::Move(at.saturating_sub(1)))) }
                { form.button(named(words.choice_down), at + 1 < all, edit(ChoiceEdit::Move(at + 1))) }
                { form.button(named(words.remove_choice), true, edit(ChoiceEdit::Remove)) }
            </div>
        </li>
    }
}
