//! Edits of an example.
//!
//! Owns how its answers are written. Examples have no ids; they go by their place.

use super::apply::{Placed, at_place, check_thing, placed};
use super::branch::{Entries, entries_at, get, put_text, remove};
use super::edit::{Answer, ExampleEdit};
use super::feature;
use super::key::{FeatureKey, ThingKey};
use super::refused::Refused;
use crate::guide::Number;
use crate::pack::{Tree, What};

const EXAMPLES: &str = "examples";
/// What an example says that is none of the things.
const NONE_OF_THESE: &str = "none";

/// How an example says what it is.
pub(super) fn named(pack: &Entries, is: Option<&ThingKey>) -> Result<String, Refused> {
    let Some(key) = is else { return Ok(NONE_OF_THESE.to_owned()) };
    check_thing(pack, key)?;
    Ok(key.0.clone())
}

pub(super) fn edit(pack: &mut Entries, place: usize, edit: &ExampleEdit) -> Result<(), Refused> {
    let (mut is, mut reply) = (String::new(), None);
    match edit {
        ExampleEdit::Move(to) => {
            return placed(pack, EXAMPLES, What::Example, place, &Placed::Move(*to));
        }
        ExampleEdit::Remove => {
            return placed(pack, EXAMPLES, What::Example, place, &Placed::Remove);
        }
        ExampleEdit::Is(thing) => is = named(pack, thing.as_ref())?,
        ExampleEdit::Answer(feature, answer) => reply = written(pack, feature, answer)?,
        ExampleEdit::Name(_) | ExampleEdit::Note(_) => {}
    }
    set(at_place(pack, EXAMPLES, What::Example, place)?, edit, &is, reply)
}

fn set(
    example: &mut Entries,
    edit: &ExampleEdit,
    is: &str,
    reply: Option<Tree>,
) -> Result<(), Refused> {
    match edit {
        ExampleEdit::Name(name) => put_text(example, "name", name, true),
        ExampleEdit::Is(_) => put_text(example, "is", is, true),
        ExampleEdit::Note(note) => put_text(example, "note", note, false),
        ExampleEdit::Answer(feature, _) => {
            let answers = entries_at(example, "answers")?;
            let known = answers.iter_mut().find(|(key, _)| key == feature.as_str());
            match (known, reply) {
                (Some((_, known)), Some(reply)) => *known = reply,
                (None, Some(reply)) => answers.push((feature.0.clone(), reply)),
                (_, None) => drop(remove(answers, feature.as_str())),
            }
        }
        ExampleEdit::Move(_) | ExampleEdit::Remove => {}
    }
    Ok(())
}

fn written(pack: &Entries, key: &FeatureKey, answer: &Answer) -> Result<Option<Tree>, Refused> {
    let is_number = get(feature::found(pack, key)?, "number").is_some();
    let number = |number: &Number| Tree::Number(number.value());
    let reply = match answer {
        Answer::Nothing => return Ok(None),
        Answer::AnyOf(keys) => return feature::chosen(pack, key, keys),
        Answer::Exactly(value) if is_number => number(value),
        Answer::About(value) if is_number => Tree::Map(vec![("about".to_owned(), number(value))]),
        _ => return Err(Refused::AnsweredOtherwise(key.clone())),
    };
    Ok(Some(reply))
}
