//! Edits of an example.
//!
//! Owns how its answers are written. Examples have no ids; they go by their place.

use super::apply::check_thing;
use super::branch::{
    Entries, entries_at, entries_mut, get, list, list_mut, move_item, put_text, remove,
};
use super::edit::{Answer, ExampleEdit};
use super::feature;
use super::key::{FeatureKey, ThingKey};
use super::refused::Refused;
use crate::guide::Number;
use crate::pack::{Tree, What};

/// What an example says that is none of the things.
const NONE_OF_THESE: &str = "none";

/// How an example says what it is.
pub(super) fn named(pack: &Entries, is: Option<&ThingKey>) -> Result<String, Refused> {
    let Some(key) = is else { return Ok(NONE_OF_THESE.to_owned()) };
    check_thing(pack, key)?;
    Ok(key.0.clone())
}

pub(super) fn edit(pack: &mut Entries, place: usize, edit: &ExampleEdit) -> Result<(), Refused> {
    if place >= list(pack, "examples").len() {
        return Err(Refused::NotThere(What::Example, (place + 1).to_string()));
    }
    let (mut is, mut reply) = (String::new(), None);
    match edit {
        ExampleEdit::Is(thing) => is = named(pack, thing.as_ref())?,
        ExampleEdit::Answer(feature, answer) => reply = written(pack, feature, answer)?,
        _ => {}
    }
    let examples = list_mut(pack, "examples")?;
    match edit {
        ExampleEdit::Move(to) => move_item(examples, place, *to),
        ExampleEdit::Remove => {
            examples.remove(place);
            if examples.is_empty() {
                remove(pack, "examples");
            }
        }
        _ => {
            let example =
                entries_mut(&mut examples[place]).ok_or(Refused::Misshapen("examples"))?;
            set(example, edit, &is, reply)?;
        }
    }
    Ok(())
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
    let choices = feature::choices(pack, key)?;
    let number = |number: &Number| Tree::Number(number.value());
    let reply = match answer {
        Answer::Nothing => return Ok(None),
        Answer::AnyOf(keys) if !choices.is_empty() => {
            for key in keys {
                if !choices.contains(&key.as_str()) {
                    return Err(Refused::NotThere(What::Choice, key.0.clone()));
                }
            }
            let words: Vec<Tree> = keys.iter().map(|key| Tree::Text(key.0.clone())).collect();
            match <[Tree; 1]>::try_from(words) {
                Ok([one]) => one,
                Err(none) if none.is_empty() => return Ok(None),
                Err(several) => Tree::List(several),
            }
        }
        Answer::Exactly(value) if is_number => number(value),
        Answer::About(value) if is_number => Tree::Map(vec![("about".to_owned(), number(value))]),
        _ => return Err(Refused::AnsweredOtherwise(key.clone())),
    };
    Ok(Some(reply))
}
