//! The form of a thing: its names, its family, its texts, its id.
//!
//! Owns the fields and their order.

use yew::{Html, html};

use super::field::{finished, number, select};
use super::form::{Form, filled};
use super::ticks;
use crate::draft::{Edit, Place, Thing, ThingEdit, ThingKey};

/// The form.
pub(super) fn view(form: &Form<'_>, key: &ThingKey) -> Option<Html> {
    let words = form.words;
    let things = form.draft.things();
    let at = things.iter().position(|thing| thing.id == key.as_str())?;
    let thing = &things[at];
    let edit = |edit: ThingEdit| Edit::Thing(key.clone(), edit);
    let edits = |make: fn(String) -> ThingEdit| {
        let key = key.clone();
        form.edits(move |text| Edit::Thing(key.clone(), make(text)))
    };
    let names = |text: String| {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        ThingEdit::Aka(names.map(str::to_owned).collect())
    };
    let of = key.clone();
    let quoted = move |keys| Edit::Thing(of.clone(), ThingEdit::Sources(keys));
    let of = key.clone();
    let common = form.edits(move |number| Edit::Thing(of.clone(), ThingEdit::Commonness(number)));
    let inside = html! {
        <>
            { form.text(("name", words.name, ""), thing.name, &edits(ThingEdit::Name)) }
            { form.text(("phrase", words.phrase, words.phrase_hint), thing.phrase, &edits(ThingEdit::Phrase)) }
            { form.area(("thing-summary", words.thing_summary, ""), thing.summary, &edits(ThingEdit::Summary)) }
            { ticks::sources(form, "sources", words.sources_of_summary, &thing.sources, quoted) }
            { family(form, &things, thing) }
            { finished(("aka", words.aka, ""), &thing.aka.join(", "), &edits(names)) }
            { paragraphs(form, key, thing) }
            <details key="more">
                <summary>{ words.more }</summary>
                { form.text(("plural", words.plural, words.plural_hint), thing.plural, &edits(ThingEdit::Plural)) }
                { number(("commonness", words.commonness, words.commonness_hint), thing.commonness, words.not_a_number, common) }
                { finished(("id", words.id, words.id_hint), thing.id, &edits(|id| ThingEdit::Rename(ThingKey(id)))) }
            </details>
            { form.actions([words.move_left, words.move_right, words.remove_thing], (at, things.len()),
                &|to| edit(ThingEdit::Move(to)), edit(ThingEdit::Remove)) }
        </>
    };
    Some(form.frame(&form.named(thing.name), &Place::Thing(at), inside))
}

/// What it is a kind of; neither itself nor one of its own kinds.
fn family(form: &Form<'_>, things: &[Thing<'_>], thing: &Thing<'_>) -> Html {
    let mut choices = vec![(String::new(), form.words.kind_of_nothing.to_owned())];
    for other in things {
        let families = form.draft.families(things, other);
        if other.id != thing.id && families.iter().all(|family| family.id != thing.id) {
            choices.push((other.id.to_owned(), form.named(other.name)));
        }
    }
    let key = ThingKey::from(thing.id);
    let edits = form.edits(move |id: String| {
        let family = Some(ThingKey(id)).filter(|id| !id.as_str().is_empty());
        Edit::Thing(key.clone(), ThingEdit::KindOf(family))
    });
    select(("kind-of", form.words.kind_of, ""), thing.kind_of, choices, &edits)
}

fn paragraphs(form: &Form<'_>, key: &ThingKey, thing: &Thing<'_>) -> Html {
    let words = form.words;
    let numbered =
        |template: &str, at: usize| filled(template, &[("place", &(at + 1).to_string())]);
    let paragraph = |(at, (text, quoted)): (usize, &(&str, Vec<&str>))| {
        let of = key.clone();
        let edits = form.edits(move |text| Edit::Thing(of.clone(), ThingEdit::Paragraph(at, text)));
        let of = key.clone();
        let quotes = move |keys| Edit::Thing(of.clone(), ThingEdit::ParagraphSources(at, keys));
        let remove = Edit::Thing(key.clone(), ThingEdit::RemoveParagraph(at));
        let field = ["paragraph-", &at.to_string()].concat();
        html! {
            <div key={at} class="paragraph">
                { form.area((&field, &numbered(words.paragraph, at), ""), text, &edits) }
                { ticks::sources(form, "sources", &numbered(words.sources_of_paragraph, at), quoted, quotes) }
                { form.button(numbered(words.remove_paragraph, at), true, remove) }
            </div>
        }
    };
    let next = thing.details.len();
    let add = Edit::Thing(key.clone(), ThingEdit::Paragraph(next, String::new()));
    html! {
        <div key="paragraphs" class="paragraphs">
            { for thing.details.iter().enumerate().map(paragraph) }
            { form.button(words.add_paragraph.to_owned(), true, add) }
        </div>
    }
}
