//! The form of a relation: the one thing, how it stands to the other, the other.
//!
//! Owns the fields and their order.

use yew::{Html, html};

use super::field::select;
use super::form::{Form, filled};
use super::ticks;
use crate::draft::{Edit, Place, Relation, RelationEdit, ThingKey};
use crate::guide::RelationKind;
use crate::words::ENGLISH;

/// The form.
pub(super) fn view(form: &Form<'_>, at: usize) -> Option<Html> {
    let words = form.words;
    let relations = form.draft.relations();
    let relation = relations.get(at)?;
    let edit = |edit: RelationEdit| Edit::Relation(at, edit);
    let thing = |make: fn(ThingKey) -> RelationEdit| {
        form.edits(move |id: String| Edit::Relation(at, make(ThingKey(id))))
    };
    let noted = form.edits(move |text| Edit::Relation(at, RelationEdit::Note(text)));
    let quoted = move |keys| Edit::Relation(at, RelationEdit::Sources(keys));
    let inside = html! {
        <>
            { select(("from-thing", words.one_thing, ""), relation.from, form.things(), &thing(RelationEdit::From)) }
            { kind(form, at, relation) }
            { select(("to-thing", words.other_thing, ""), relation.to, form.things(), &thing(RelationEdit::To)) }
            { form.area(("note", words.note, words.sense_hint), relation.note, &noted) }
            { ticks::sources(form, "sources", words.sources_count, &relation.sources, quoted) }
            { form.actions([words.move_up, words.move_down, words.remove_relation], (at, relations.len()),
                &|to| edit(RelationEdit::Move(to)), edit(RelationEdit::Remove)) }
        </>
    };
    Some(form.frame(&sentence(form, relation), &Place::Relation(at), inside))
}

/// A relation as readers are told it.
pub(super) fn sentence(form: &Form<'_>, relation: &Relation<'_>) -> String {
    let template = match relation.is {
        Some(RelationKind::PartOf) => ENGLISH.is_part_of,
        Some(RelationKind::Overlaps) => ENGLISH.overlaps,
        Some(RelationKind::DisjointFrom) => ENGLISH.is_disjoint_from,
        Some(RelationKind::ConfusedWith) => ENGLISH.is_confused_with,
        Some(RelationKind::Precedes) => ENGLISH.precedes,
        None => "{one} – {other}",
    };
    let things = form.draft.things();
    let name = |id: &str| {
        let thing = things.iter().find(|thing| thing.id == id);
        form.named(thing.map_or(id, |thing| thing.name))
    };
    filled(template, &[("one", &name(relation.from)), ("other", &name(relation.to))])
}

fn kind(form: &Form<'_>, at: usize, relation: &Relation<'_>) -> Html {
    let words = form.words;
    let all = RelationKind::WORDS.iter().zip(words.relation_words);
    let options = all.map(|(word, label)| ((*word).to_owned(), label.to_owned())).collect();
    let known = RelationKind::ALL.iter().position(|&one| Some(one) == relation.is);
    let now = known.map_or("", |at| RelationKind::WORDS[at]);
    let edits = form.edits(move |word: String| {
        let known = RelationKind::WORDS.iter().position(|known| *known == word);
        Edit::Relation(at, RelationEdit::Is(RelationKind::ALL[known.unwrap_or_default()]))
    });
    select(("stands-to", words.stands_to, ""), now, options, &edits)
}
