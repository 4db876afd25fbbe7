//! Choices as cells, conditions and answers name them: a word, a list of words, frequencies.
//!
//! Owns these notations, and their shortest form. It never knows which choices there are, except
//! those it is told.

use super::branch::{Entries, get_mut, put, remove};
use super::reference::Renaming;
use crate::guide::Frequency;
use crate::pack::Tree;

/// What a cell says after a choice went.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeps {
    /// Some choices, or what is no choice.
    Choices,
    /// Its note or sources.
    Rest,
    /// Nothing at all.
    Nothing,
}

/// Changes a choice in a cell. Whether it was there, and what the cell still says.
pub(super) fn in_cell(cell: &mut Tree, renaming: Renaming<'_>) -> (bool, Keeps) {
    let Tree::Map(map) = cell else {
        let (found, is_left) = in_reply(cell, renaming);
        return (found, if is_left { Keeps::Choices } else { Keeps::Nothing });
    };
    let Some(is) = get_mut(map, "is") else { return (false, Keeps::Choices) };
    let (found, is_left) = match is {
        Tree::Map(words) => {
            let found = renaming.keys(words);
            (found, !found || words.iter().any(|(_, word)| !is_never(word)))
        }
        is => in_reply(is, renaming),
    };
    if is_left {
        return (found, Keeps::Choices);
    }
    remove(map, "is");
    (found, if map.is_empty() { Keeps::Nothing } else { Keeps::Rest })
}

/// Changes a choice in a word or a list of words. Whether it was there, and whether anything is left.
pub(super) fn in_reply(reply: &mut Tree, renaming: Renaming<'_>) -> (bool, bool) {
    match reply {
        Tree::Text(word) if word == renaming.from => match renaming.to {
            Some(to) => {
                to.clone_into(word);
                (true, true)
            }
            None => (true, false),
        },
        Tree::List(words) => {
            let found = renaming.items(words);
            (found, !found || !words.is_empty())
        }
        _ => (false, true),
    }
}

fn is_never(word: &Tree) -> bool {
    frequency(word) == Some(Frequency::Never)
}

/// The frequency that a word stands for.
pub(super) fn frequency(word: &Tree) -> Option<Frequency> {
    let Tree::Text(word) = word else { return None };
    let at = Frequency::WORDS.iter().position(|known| known == word)?;
    Some(Frequency::ALL[at])
}

/// The word for a frequency.
pub(super) fn word(often: Frequency) -> &'static str {
    let at = Frequency::ALL.iter().position(|&one| one == often);
    Frequency::WORDS[at.unwrap_or_default()]
}

/// What stands in a cell for what holds, if anything does.
pub(super) fn content(cell: &Tree) -> Option<&Tree> {
    match cell {
        Tree::Map(map) => super::branch::get(map, "is"),
        other => Some(other),
    }
}

/// How often each choice holds, as a content says it: `choices` are all there are. A word that is no
/// choice is handed on, so that nothing an author wrote is lost.
pub(super) fn frequencies(content: Option<&Tree>, choices: &[&str]) -> Entries {
    let text = |often| Tree::Text(word(often).to_owned());
    let (named, each): (&[Tree], _) = match content {
        Some(Tree::Map(words)) => return words.clone(),
        Some(one @ Tree::Text(word)) if word != super::cell::NOT_APPLICABLE => {
            (std::slice::from_ref(one), Frequency::Always)
        }
        Some(Tree::List(words)) if words.len() == 1 => (words, Frequency::Always),
        Some(Tree::List(words)) => (words, Frequency::Sometimes),
        _ => return Vec::new(),
    };
    let mut said: Entries = Vec::new();
    for &choice in choices {
        let holds = named.iter().any(|word| matches!(word, Tree::Text(word) if word == choice));
        said.push((choice.to_owned(), text(if holds { each } else { Frequency::Never })));
    }
    for word in named {
        if let Tree::Text(word) = word
            && !choices.contains(&word.as_str())
        {
            said.push((word.clone(), text(each)));
        }
    }
    said
}

/// How often choices hold, as it is written shortest; nothing if nothing is said. `choices` says how
/// many there are: what is left of the whole goes to those that are not named.
pub(super) fn shortest(said: Entries, choices: usize) -> Says {
    let holding: Vec<_> = said.iter().filter(|(_, word)| !is_never(word)).collect();
    let each_is = |often| holding.iter().all(|(_, word)| frequency(word) == Some(often));
    match &*holding {
        [] if said.is_empty() => Says::Nothing,
        [(one, _)] if each_is(Frequency::Always) => Says::Is(Tree::Text(one.clone())),
        [_, _, ..] if each_is(Frequency::Sometimes) && said.len() >= choices => {
            let named = holding.iter().map(|(one, _)| Tree::Text(one.clone()));
            Says::Is(Tree::List(named.collect()))
        }
        _ => Says::Is(Tree::Map(said)),
    }
}

/// What a cell says holds.
pub(super) enum Says {
    Nothing,
    Is(Tree),
    /// The ends that are written.
    Range(Option<Tree>, Option<Tree>),
}

/// Puts what holds into a cell, and keeps the rest; `None` where nothing is left. Frequencies and
/// ranges need an object, the others only beside a note.
pub(super) fn with_content(cell: Option<Tree>, says: Says) -> Option<Tree> {
    let mut map = match cell {
        Some(Tree::Map(map)) => map,
        _ => Vec::new(),
    };
    for key in ["is", "from", "to"] {
        remove(&mut map, key);
    }
    match says {
        Says::Nothing => {}
        Says::Is(plain) if map.is_empty() && !matches!(plain, Tree::Map(_)) => return Some(plain),
        Says::Is(is) => put(&mut map, "is", is),
        Says::Range(from, to) => {
            for (key, end) in [("from", from), ("to", to)] {
                if let Some(end) = end {
                    put(&mut map, key, end);
                }
            }
        }
    }
    (!map.is_empty()).then_some(Tree::Map(map))
}
