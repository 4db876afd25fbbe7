//! The form of a source.
//!
//! Owns the fields and their order.

use yew::{Html, html};

use super::field::{finished, number};
use super::form::Form;
use crate::draft::{Edit, Place, SourceEdit, SourceKey};
use crate::guide::Number;

/// The form, if this is the source at the position.
pub(super) fn view(form: &Form<'_>, key: &SourceKey, at: usize) -> Option<Html> {
    let words = form.words;
    let sources = form.draft.sources();
    let source = sources.get(at).filter(|source| source.id == key.as_str())?;
    let edit = |edit: SourceEdit| Edit::Source(key.clone(), edit);
    let edits = |make: fn(String) -> SourceEdit| {
        let key = key.clone();
        form.edits(move |text| Edit::Source(key.clone(), make(text)))
    };
    let of = key.clone();
    #[allow(clippy::cast_possible_truncation)] // within a thousand million
    let year = form.edits(move |year: Option<Number>| {
        let year = year.map(|year| year.value() as i32);
        Edit::Source(of.clone(), SourceEdit::Year(year))
    });
    let inside = html! {
        <>
            { form.text(("source-title", words.source_title, ""), source.title, &edits(SourceEdit::Title)) }
            { form.text(("publisher", words.publisher, ""), source.publisher, &edits(SourceEdit::Publisher)) }
            { form.text(("url", words.url, ""), source.url, &edits(SourceEdit::Url)) }
            { number(("year", words.year, ""), source.year, words.not_a_year, year) }
            <details key="more">
                <summary>{ words.more }</summary>
                { finished(("id", words.id, ""), source.id, &edits(|id| SourceEdit::Rename(SourceKey(id)))) }
            </details>
            { form.actions([words.move_up, words.move_down, words.remove_source], (at, sources.len()),
                &|to| edit(SourceEdit::Move(to)), edit(SourceEdit::Remove)) }
        </>
    };
    Some(form.frame(&form.named(source.title), &Place::Source(at), inside))
}
