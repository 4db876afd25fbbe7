//! Clavis, the JSON of Artsdatabanken, the Norwegian Biodiversity Information Centre.
//!
//! Owns taxa, characters and statements, in and out (Koch et al. 2022, doi:10.1371/journal.pone.0277752).

use super::loss::Losses;
use super::outline::{Asks, Named, Outline, Row, Said};
use super::{Brought, LeftOut, Malformed, clavis_out};
use crate::guide::{Frequency, Guide};
use crate::pack::Tree;

/// Whether JSON looks like Clavis.
pub(super) fn is_clavis(text: &str) -> bool {
    ["\"taxa\"", "\"statements\"", "\"characters\""].iter().all(|key| text.contains(key))
}

/// Writes a guide.
pub(super) fn write(guide: &Guide) -> (String, Vec<LeftOut>) {
    clavis_out::write(guide)
}

/// Reads a key.
pub(super) fn read(text: &str) -> Result<Brought, Malformed> {
    let tree: Tree = serde_json::from_str(text)
        .map_err(|error| Malformed::new(format!("not JSON: {error}"), None))?;
    let language = match get(&tree, "language") {
        Some(Tree::List(all)) => all.first().and_then(words).unwrap_or("en"),
        Some(one) => words(one).unwrap_or("en"),
        None => "en",
    };
    let key = Clavis { language };
    let mut outline = Outline {
        title: key.text(&tree, "title"),
        language: Some(language.to_owned()),
        summary: key.text(&tree, "description"),
        ..Outline::default()
    };
    for taxon in list(&tree, "taxa") {
        key.taxon(taxon, None, &mut outline);
    }
    // The character of each state, and its place there.
    let mut states: Vec<(String, usize, usize)> = Vec::new();
    for character in list(&tree, "characters") {
        key.character(character, &mut outline, &mut states);
    }
    for (at, character) in list(&tree, "characters").iter().enumerate() {
        if let Some(premise) = get(character, "logicalPremise").and_then(words) {
            match only_if(premise, &states) {
                Some(condition) => outline.features[at].only_if = Some(condition),
                None => outline
                    .losses
                    .one("premises that are more than one character’s states", premise),
            }
        }
    }
    let ids = |from: &[Tree]| from.iter().map(id).collect::<Vec<_>>();
    let characters = ids(list(&tree, "characters"));
    for statement in list(&tree, "statements") {
        key.statement(statement, &characters, &states, &mut outline);
    }
    count(&tree, &mut outline.losses);
    if outline.things.is_empty() {
        return Err(Malformed::new("no taxa: Clavis has them under \"taxa\"", None));
    }
    for thing in &mut outline.things {
        thing.id = thing.id.trim_start_matches("taxon:").to_owned();
    }
    Ok(outline.bring("Which one is it?"))
}

struct Clavis<'t> {
    language: &'t str,
}

impl Clavis<'_> {
    /// A text, in the key's first language.
    fn text(&self, tree: &Tree, key: &str) -> Option<String> {
        match get(tree, key)? {
            Tree::Text(text) => Some(text.clone()),
            all @ Tree::Map(entries) => {
                let own = get(all, self.language).or(entries.first().map(|(_, first)| first));
                own.and_then(words).map(str::to_owned)
            }
            _ => None,
        }
    }

    fn taxon(&self, taxon: &Tree, family: Option<usize>, outline: &mut Outline) {
        let names: Vec<String> = ["vernacularName", "scientificName", "label", "placeholderName"]
            .iter()
            .filter_map(|key| self.text(taxon, key))
            .collect();
        let name = names.first().cloned().unwrap_or_else(|| id(taxon));
        let mut aka: Vec<String> = names.into_iter().skip(1).collect();
        aka.retain(|other| *other != name);
        outline.things.push(Named {
            id: id(taxon),
            name,
            aka,
            summary: self.text(taxon, "description"),
            kind_of: family,
        });
        let own = outline.things.len() - 1;
        for child in list(taxon, "children") {
            self.taxon(child, Some(own), outline);
        }
    }

    fn character(
        &self,
        character: &Tree,
        outline: &mut Outline,
        states: &mut Vec<(String, usize, usize)>,
    ) {
        let at = outline.features.len();
        let one;
        let list = match get(character, "states") {
            Some(Tree::List(list)) => list.as_slice(),
            Some(state) => {
                one = [state.clone()];
                &one
            }
            None => &[],
        };
        let mut choices = Vec::new();
        for (place, state) in list.iter().enumerate() {
            let own = id(state);
            let label = self.text(state, "title").unwrap_or_else(|| own.clone());
            choices.push((own.trim_start_matches("state:").to_owned(), label));
            states.push((own, at, place));
        }
        let number = |key| match get(character, key) {
            Some(Tree::Number(number)) => Some(*number),
            _ => None,
        };
        let is_number = get(character, "type").and_then(words) == Some("numerical");
        let asks = if is_number {
            let unit = self.text(character, "unit").unwrap_or_default();
            Asks::Number(unit, number("min").zip(number("max")))
        } else {
            Asks::Choices(choices)
        };
        outline.features.push(Row {
            id: id(character).trim_start_matches("character:").to_owned(),
            label: self.text(character, "title").unwrap_or_default(),
            help: self.text(character, "description"),
            asks,
            ..Row::default()
        });
    }

    fn statement(
        &self,
        statement: &Tree,
        characters: &[String],
        states: &[(String, usize, usize)],
        outline: &mut Outline,
    ) {
        let of = |key| get(statement, key).and_then(words).unwrap_or_default();
        let thing = outline.things.iter().position(|thing| thing.id == of("taxon"));
        let row = characters.iter().position(|id| id == of("character"));
        let (Some(thing), Some(row)) = (thing, row) else {
            outline.losses.one("statements about what is not there", &id(statement));
            return;
        };
        let frequency = match get(statement, "frequency") {
            Some(Tree::Number(share)) => *share,
            _ => 1.0,
        };
        let cells = &mut outline.features[row].cells;
        let place = cells.iter().position(|(at, _)| *at == thing).unwrap_or_else(|| {
            cells.push((thing, Said::default()));
            cells.len() - 1
        });
        let said = &mut cells[place].1;
        match get(statement, "value") {
            Some(Tree::Text(value)) => {
                let state = states.iter().find(|(id, of, _)| id == value && *of == row);
                match state {
                    Some(&(.., state)) if frequency > 0.0 => {
                        let often = (frequency < 1.0).then(|| Frequency::nearest(frequency));
                        said.choices.push((state, often));
                    }
                    Some(_) => {}
                    None => {
                        outline.losses.one("statements about what is not there", &id(statement));
                    }
                }
            }
            Some(Tree::List(ends)) => {
                if let [Tree::Number(from), Tree::Number(to)] = &**ends {
                    said.range = Some((*from, *to));
                }
            }
            _ => {}
        }
        if let Some(note) = self.text(statement, "description") {
            let said = &mut outline.features[row].cells[place].1;
            said.note =
                Some(said.note.take().map_or(note.clone(), |known| format!("{known}; {note}")));
        }
    }
}

/// `state:a` or `state:a || state:b`, of one character.
fn only_if(premise: &str, states: &[(String, usize, usize)]) -> Option<(usize, Vec<usize>)> {
    let mut condition: Option<(usize, Vec<usize>)> = None;
    for state in premise.trim_matches(['(', ')', ' ']).split("||") {
        let &(_, of, place) = states.iter().find(|(id, ..)| id == state.trim())?;
        match &mut condition {
            None => condition = Some((of, vec![place])),
            Some((known, places)) if *known == of => places.push(place),
            Some(_) => return None,
        }
    }
    condition
}

/// What a pack has no room for.
fn count(tree: &Tree, losses: &mut Losses) {
    for (key, what) in [
        ("mediaElements", "pictures and sounds"),
        ("persons", "persons"),
        ("organizations", "organisations"),
        ("externalServices", "external services"),
        ("userRequirements", "requirements to users"),
    ] {
        losses.add(what, list(tree, key).len());
    }
    for key in ["license", "geography", "audience", "descriptionDetails", "source"] {
        if get(tree, key).is_some() {
            losses.one("facts about the key", key);
        }
    }
}

fn get<'t>(tree: &'t Tree, key: &str) -> Option<&'t Tree> {
    let Tree::Map(entries) = tree else { return None };
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn list<'t>(tree: &'t Tree, key: &str) -> &'t [Tree] {
    match get(tree, key) {
        Some(Tree::List(items)) => items,
        _ => &[],
    }
}

fn words(tree: &Tree) -> Option<&str> {
    match tree {
        Tree::Text(text) => Some(text),
        _ => None,
    }
}

fn id(tree: &Tree) -> String {
    get(tree, "id").and_then(words).unwrap_or_default().to_owned()
}
