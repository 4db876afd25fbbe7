//! The form of a feature: its name, question and help, what it is answered with, how it is misread.
//!
//! Owns the fields and their order. Its choices are [`super::choice`]'s.

use yew::{Html, html};

use super::field::{finished, number, select, suggesting};
use super::form::Form;
use super::{choice, waits};
use crate::draft::{Asked, Asks, Edit, Feature, FeatureEdit, FeatureKey, Place};
use crate::guide::{Misread, Number};

/// The scale of a feature that is newly answered with a number.
const SCALE: (f64, f64) = (0.0, 100.0);

/// The form.
pub(super) fn view(form: &Form<'_>, key: &FeatureKey) -> Option<Html> {
    let words = form.words;
    let features = form.draft.features();
    let at = features.iter().position(|feature| feature.id == key.as_str())?;
    let feature = &features[at];
    let edit = |edit: FeatureEdit| Edit::Feature(key.clone(), edit);
    let edits = |make: fn(String) -> FeatureEdit| {
        let key = key.clone();
        form.edits(move |text| Edit::Feature(key.clone(), make(text)))
    };
    let mut groups: Vec<&str> = Vec::new();
    for one in &features {
        if !one.group.is_empty() && one.group != feature.group && !groups.contains(&one.group) {
            groups.push(one.group);
        }
    }
    let is_asked = feature.asked != Asked::Nothing;
    let inside = html! {
        <>
            { form.text(("label", words.label, ""), feature.label, &edits(FeatureEdit::Label)) }
            { suggesting(("group", words.group, words.group_hint), feature.group, &groups, &edits(FeatureEdit::Group)) }
            { asked(form, key, feature) }
            <div key="asked" class="asked" hidden={!is_asked}>
                { form.text(("question", words.question, words.question_hint), feature.question, &edits(FeatureEdit::Question)) }
                { form.text(("help", words.help, words.help_hint), feature.help, &edits(FeatureEdit::Help)) }
            </div>
            <div key="answers" class="answers">{ match &feature.asked {
                Asked::Nothing => html! { <div key="none"></div> },
                Asked::Choices(choices) => choice::view(form, key, choices),
                Asked::Number { unit, least, most } => scale(form, key, unit, *least, *most),
            } }</div>
            { waits::view(form, &features, feature) }
            <details key="more">
                <summary>{ words.more }</summary>
                { misread(form, key, feature) }
                { effort(form, key, feature) }
                { finished(("id", words.id, words.id_hint), feature.id, &edits(|id| FeatureEdit::Rename(FeatureKey(id)))) }
            </details>
            { form.actions([words.move_up, words.move_down, words.remove_feature], (at, features.len()),
                &|to| edit(FeatureEdit::Move(to)), edit(FeatureEdit::Remove)) }
        </>
    };
    Some(form.frame(&form.named(feature.label), &Place::Feature(at), inside))
}

fn asked(form: &Form<'_>, key: &FeatureKey, feature: &Feature<'_>) -> Html {
    let words = form.words;
    let now = match feature.asked {
        Asked::Choices(_) => "choices",
        Asked::Number { .. } => "number",
        Asked::Nothing => "nothing",
    };
    let choice = |value: &str, label: &str| (value.to_owned(), label.to_owned());
    let choices = vec![
        choice("choices", words.asks_choices),
        choice("number", words.asks_number),
        choice("nothing", words.asks_nothing),
    ];
    let key = key.clone();
    let edits = form.edits(move |value: String| {
        let asks = match &*value {
            "choices" => Asks::Choices(vec![words.yes.to_owned(), words.no.to_owned()]),
            "number" => {
                let (least, most) = (Number::nearest(SCALE.0), Number::nearest(SCALE.1));
                Asks::Number { unit: String::new(), least, most }
            }
            _ => Asks::Nothing,
        };
        Edit::Feature(key.clone(), FeatureEdit::Asks(asks))
    });
    select(("answered-with", words.answered_with, ""), now, choices, &edits)
}

fn scale(
    form: &Form<'_>,
    key: &FeatureKey,
    unit: &str,
    least: Option<Number>,
    most: Option<Number>,
) -> Html {
    let words = form.words;
    let (from, to) =
        (least.unwrap_or(Number::nearest(SCALE.0)), most.unwrap_or(Number::nearest(SCALE.1)));
    let of = |unit: String, least: Number, most: Number| {
        FeatureEdit::Asks(Asks::Number { unit, least, most })
    };
    let (one, two, three) = (key.clone(), key.clone(), key.clone());
    let (unit_one, unit_two) = (unit.to_owned(), unit.to_owned());
    let unit_edits = form.edits(move |unit| Edit::Feature(one.clone(), of(unit, from, to)));
    let least_edits = form.edits(move |number: Option<Number>| {
        Edit::Feature(two.clone(), of(unit_one.clone(), number.unwrap_or(from), to))
    });
    let most_edits = form.edits(move |number: Option<Number>| {
        Edit::Feature(three.clone(), of(unit_two.clone(), from, number.unwrap_or(to)))
    });
    html! {
        <div key="scale" class="range">
            { number(("least", words.least, ""), least, words.not_a_number, least_edits) }
            { number(("most", words.most, ""), most, words.not_a_number, most_edits) }
            { finished(("unit", words.unit, words.unit_hint), unit, &unit_edits) }
        </div>
    }
}

fn misread(form: &Form<'_>, key: &FeatureKey, feature: &Feature<'_>) -> Html {
    let words = form.words;
    let at = |misread: Misread| Misread::ALL.iter().position(|&one| one == misread);
    let choices = Misread::WORDS.iter().zip(words.misread_words);
    let choices = choices.map(|(word, label)| ((*word).to_owned(), label.to_owned())).collect();
    let now = Misread::WORDS[at(feature.misread).unwrap_or_default()];
    let key = key.clone();
    let edits = form.edits(move |word: String| {
        let at = Misread::WORDS.iter().position(|known| *known == word);
        let misread = at.map(|at| Misread::ALL[at]).unwrap_or_default();
        Edit::Feature(key.clone(), FeatureEdit::Misread(misread))
    });
    select(("misread", words.misread, ""), now, choices, &edits)
}

fn effort(form: &Form<'_>, key: &FeatureKey, feature: &Feature<'_>) -> Html {
    let words = form.words;
    let key = key.clone();
    let edits = form.edits(move |number: Option<Number>| {
        let effort = number.unwrap_or(Number::nearest(1.0));
        Edit::Feature(key.clone(), FeatureEdit::Effort(effort))
    });
    let called = ("effort", words.effort, words.effort_hint);
    number(called, Some(feature.effort), words.not_a_number, edits)
}
