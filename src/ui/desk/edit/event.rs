//! The form of an event: when, what, which thing it belongs to, how sure the date is.
//!
//! Owns the fields and their order.

use yew::{Html, html};

use super::field::{finished, select};
use super::form::Form;
use super::ticks;
use crate::draft::{Edit, Event, EventEdit, Place, ThingKey};
use crate::guide::Confidence;

/// The form.
pub(super) fn view(form: &Form<'_>, at: usize) -> Option<Html> {
    let words = form.words;
    let events = form.draft.events();
    let event = events.get(at)?;
    let edit = |edit: EventEdit| Edit::Event(at, edit);
    let edits = |make: fn(String) -> EventEdit| form.edits(move |text| Edit::Event(at, make(text)));
    let belongs =
        edits(|id| EventEdit::Thing(Some(ThingKey(id)).filter(|id| !id.as_str().is_empty())));
    let things = form.things_or(words.none_in_particular);
    let quoted = move |keys| Edit::Event(at, EventEdit::Sources(keys));
    let inside = html! {
        <>
            { finished(("when", words.when, words.when_hint), event.when, &edits(EventEdit::When)) }
            { form.area(("what", words.what, ""), event.what, &edits(EventEdit::What)) }
            { select(("event-thing", words.event_thing, ""), event.thing, things, &belongs) }
            { confidence(form, at, event) }
            { ticks::sources(form, "sources", words.sources_count, &event.sources, quoted) }
            { form.actions([words.move_up, words.move_down, words.remove_event], (at, events.len()),
                &|to| edit(EventEdit::Move(to)), edit(EventEdit::Remove)) }
        </>
    };
    Some(form.frame(&title(form, event), &Place::Event(at), inside))
}

/// What an event is called: its date, and what happened.
pub(super) fn title(form: &Form<'_>, event: &Event<'_>) -> String {
    [&form.named(event.when), ": ", &form.named(event.what)].concat()
}

fn confidence(form: &Form<'_>, at: usize, event: &Event<'_>) -> Html {
    let words = form.words;
    let mut options = vec![(String::new(), words.not_said.to_owned())];
    let all = Confidence::WORDS.iter().zip(words.confidence_words);
    options.extend(all.map(|(word, label)| ((*word).to_owned(), label.to_owned())));
    let known = Confidence::ALL.iter().position(|&one| Some(one) == event.confidence);
    let now = known.map_or("", |at| Confidence::WORDS[at]);
    let edits = form.edits(move |word: String| {
        let known = Confidence::WORDS.iter().position(|known| *known == word);
        Edit::Event(at, EventEdit::Confidence(known.map(|at| Confidence::ALL[at])))
    });
    select(("confidence", words.confidence, ""), now, options, &edits)
}
