//! The form of an example: what it is, and what is replied to each question.
//!
//! Owns the fields and their order. The answers are [`super::answer`]'s.

use yew::{Html, html};

use super::answer;
use super::field::select;
use super::form::Form;
use crate::draft::{Asked, Edit, ExampleEdit, Place, ThingKey};

/// What an example says that is none of the things.
const NONE_OF_THESE: &str = "none";

/// The form.
pub(super) fn view(form: &Form<'_>, at: usize) -> Option<Html> {
    let words = form.words;
    let (examples, features) = (form.draft.examples(), form.draft.features());
    let example = examples.get(at)?;
    let edit = |edit: ExampleEdit| Edit::Example(at, edit);
    let edits =
        |make: fn(String) -> ExampleEdit| form.edits(move |text| Edit::Example(at, make(text)));
    let asked = features.iter().filter(|feature| feature.asked != Asked::Nothing);
    let inside = html! {
        <>
            { form.text(("example-name", words.name, ""), example.name, &edits(ExampleEdit::Name)) }
            { is(form, at, example.is) }
            { form.text(("example-note", words.note, ""), example.note, &edits(ExampleEdit::Note)) }
            <fieldset key="answers" class="often">
                <legend>{ words.answers }</legend>
                { for asked.map(|feature| answer::view(form, at, example, feature)) }
            </fieldset>
            { form.actions([words.move_up, words.move_down, words.remove_example], (at, examples.len()),
                &|to| edit(ExampleEdit::Move(to)), edit(ExampleEdit::Remove)) }
        </>
    };
    Some(form.frame(&form.named(example.name), &Place::Example(at), inside))
}

/// What it is: a thing without kinds, or none of these.
fn is(form: &Form<'_>, at: usize, now: &str) -> Html {
    let things = form.draft.things();
    let mut choices = vec![(NONE_OF_THESE.to_owned(), form.words.none_of_these.to_owned())];
    for thing in &things {
        let has_kinds = things.iter().any(|kind| kind.kind_of == thing.id);
        if !has_kinds || thing.id == now {
            choices.push((thing.id.to_owned(), form.named(thing.name)));
        }
    }
    let edits = form.edits(move |id: String| {
        let thing = Some(ThingKey(id)).filter(|id| id.as_str() != NONE_OF_THESE);
        Edit::Example(at, ExampleEdit::Is(thing))
    });
    select(("example-is", form.words.example_is, ""), now, choices, &edits)
}
