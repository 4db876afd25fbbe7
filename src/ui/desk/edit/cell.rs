//! The form of a cell: what holds, how often, the note, the sources.
//!
//! Owns the quick ways – always this, not known, makes no sense – beside the exact one.

use yew::{Html, html};

use super::field::{number, select};
use super::form::{Form, filled};
use super::grid::from_family;
use super::ticks;
use crate::desk::Step;
use crate::draft::{
    Asked, Cell, CellEdit, Choice, ChoiceKey, Content, Edit, Feature, FeatureKey, Place, ThingKey,
};
use crate::guide::{Frequency, Number};
use crate::words::ENGLISH;

/// The form.
pub(super) fn view(form: &Form<'_>, thing: &ThingKey, feature: &FeatureKey) -> Option<Html> {
    let words = form.words;
    let (things, features) = (form.draft.things(), form.draft.features());
    let about = things.iter().find(|one| one.id == thing.as_str())?;
    let row = features.iter().find(|one| one.id == feature.as_str())?;
    let cell = form.draft.cell(thing, row);
    let gaps = [("thing", &*form.named(about.name)), ("feature", &form.named(row.label))];
    let heading = filled(words.cell_title, &gaps);
    let edit = {
        let (thing, feature) = (thing.clone(), feature.clone());
        move |edit| Edit::Cell(thing.clone(), feature.clone(), edit)
    };
    let family = match (&cell.content, from_family(form, row, &things, about)) {
        (Content::Unknown, Some((family, said))) if cell.note.is_empty() => {
            filled(words.as_family, &[("family", &family), ("content", &said)])
        }
        _ => String::new(),
    };
    let is_note = row.asked == Asked::Nothing;
    let (label, hint) = if is_note { (words.said, "") } else { (words.note, words.note_hint) };
    let of = edit.clone();
    let noted = form.edits(move |text| of(CellEdit::Note(text)));
    let of = edit.clone();
    let quoted = move |keys| of(CellEdit::Sources(keys));
    let inside = html! {
        <>
            <p key="family" class="quiet" hidden={family.is_empty()}>{ family }</p>
            { holds(form, &cell, row, &edit) }
            { form.area(("note", label, hint), cell.note, &noted) }
            { ticks::sources(form, "sources", words.sources_count, &cell.sources, quoted) }
            <div key="actions" class="actions">
                { form.button(words.clear_cell.to_owned(), true, edit(CellEdit::Clear)) }
            </div>
        </>
    };
    Some(form.frame(&heading, &Place::Cell(thing.clone(), feature.clone()), inside))
}

/// What an edit of this cell is made by.
trait OfCell: Fn(CellEdit) -> Edit + Clone + 'static {}
impl<F: Fn(CellEdit) -> Edit + Clone + 'static> OfCell for F {}

fn holds(form: &Form<'_>, cell: &Cell<'_>, feature: &Feature<'_>, edit: &impl OfCell) -> Html {
    let words = form.words;
    let radio = |key: &str, label: &str, checked: bool, does: CellEdit| {
        html! {
            <label key={key.to_owned()} class="choice">
                <input type="radio" name="holds" {checked} onchange={form.sends(Step::Edited(edit(does)))} />
                <span>{ label.to_owned() }</span>
            </label>
        }
    };
    let quick = |always: Html| {
        let is = &cell.content;
        html! {
            <fieldset key="holds" class="holds">
                <legend>{ words.what_holds }</legend>
                { always }
                { radio("unknown ", words.not_known, *is == Content::Unknown, CellEdit::Unknown) }
                { radio("n/a", words.not_applicable, *is == Content::NotApplicable, CellEdit::NotApplicable) }
            </fieldset>
        }
    };
    match &feature.asked {
        Asked::Nothing => html! { <div key="holds"></div> },
        Asked::Choices(choices) => {
            let often = match &cell.content {
                Content::Frequencies(often) => often.clone(),
                _ => vec![None; choices.len()],
            };
            let option = |choice: &Choice<'_>| {
                let key = ChoiceKey::from(choice.id);
                let is_it = only(&often, choices, choice);
                radio(choice.id, &form.named(choice.label), is_it, CellEdit::Always(key))
            };
            let select =
                |(at, choice): (usize, &Choice<'_>)| frequency(form, at, choice, often[at], edit);
            html! {
                <>
                    { quick(html! { <>{ for choices.iter().map(option) }</> }) }
                    <fieldset key="often" class="often">
                        <legend>{ words.how_often }</legend>
                        { for choices.iter().enumerate().map(select) }
                    </fieldset>
                </>
            }
        }
        Asked::Number { unit, .. } => {
            let (from, to) = match cell.content {
                Content::Range(from, to) => (from, to),
                _ => (None, None),
            };
            html! {
                <>
                    <fieldset key="range" class="range">
                        <legend>{ [words.what_holds, if unit.is_empty() { "" } else { ", " }, unit].concat() }</legend>
                        { end(form, ("from", words.from), from, edit, move |from| (from, to)) }
                        { end(form, ("to", words.to), to, edit, move |to| (from, to)) }
                        <p key="hint" class="quiet">{ words.range_hint }</p>
                    </fieldset>
                    { quick(Html::default()) }
                </>
            }
        }
    }
}

/// Whether this choice always holds, and no other ever does.
fn only(often: &[Option<Frequency>], choices: &[Choice<'_>], choice: &Choice<'_>) -> bool {
    choices.iter().zip(often).all(|(one, said)| match said {
        Some(Frequency::Always) => one.id == choice.id,
        Some(Frequency::Never) | None => one.id != choice.id,
        _ => false,
    })
}

fn frequency(
    form: &Form<'_>,
    at: usize,
    choice: &Choice<'_>,
    said: Option<Frequency>,
    edit: &impl OfCell,
) -> Html {
    let words = form.words;
    let mut choices = vec![(String::new(), words.not_said.to_owned())];
    for (frequency, word) in Frequency::ALL.into_iter().zip(Frequency::WORDS) {
        choices.push((word.to_owned(), ENGLISH.frequency.of(frequency).to_owned()));
    }
    let word = |often: Frequency| {
        let at = Frequency::ALL.iter().position(|&one| one == often);
        Frequency::WORDS[at.unwrap_or_default()]
    };
    let (edit, key) = (edit.clone(), ChoiceKey::from(choice.id));
    let edits = form.edits(move |word: String| {
        let at = Frequency::WORDS.iter().position(|known| *known == word);
        edit(CellEdit::Often(key.clone(), at.map(|at| Frequency::ALL[at])))
    });
    let key = ["often-", &at.to_string()].concat();
    let label = form.named(choice.label);
    select((&key, &label, ""), said.map(word).unwrap_or_default(), choices, &edits)
}

fn end(
    form: &Form<'_>,
    (key, label): (&str, &str),
    value: Option<Number>,
    edit: &impl OfCell,
    both: impl Fn(Option<Number>) -> (Option<Number>, Option<Number>) + 'static,
) -> Html {
    let edit = edit.clone();
    let sends = form.edits(move |number| {
        let (from, to) = both(number);
        edit(CellEdit::Range(from, to))
    });
    number((key, label, ""), value, form.words.not_a_number, sends)
}
