//! Structured Descriptive Data 1.1 of the TDWG.
//!
//! Owns the elements that are read: taxon names and their hierarchy, characters and their states,
//! dependency rules, coded descriptions.

use super::outline::{Asks, Outline, Row, Said};
use super::xml::{self, Element};
use super::{Brought, Malformed};

/// Reads the first dataset.
pub(super) fn read(text: &str) -> Result<Brought, Malformed> {
    let root = xml::parse(text)?;
    let Some(set) = root.find("Dataset").or((root.name == "Dataset").then_some(&root)) else {
        return Err(Malformed::new("no <Dataset>, which SDD begins with", None));
    };
    let mut outline = Outline { title: label(set), ..Outline::default() };
    outline.language = set.attribute("lang").map(str::to_owned);
    let further = root.children.iter().filter(|child| child.name == "Dataset").count();
    outline.losses.add("further datasets", further.saturating_sub(1));

    let names: Vec<(&str, String)> = set
        .below("TaxonNames", "TaxonName")
        .filter_map(|taxon| Some((taxon.attribute("id")?, label(taxon)?)))
        .collect();
    let name_of =
        |id: &str| names.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone());

    let (mut ids, mut states) = (Vec::new(), Vec::new());
    for character in set.find("Characters").map_or(&[][..], |all| &all.children) {
        read_character(character, &mut outline, &mut states);
        ids.push(character.attribute("id").unwrap_or_default());
    }
    rules(set, &ids, &states, &mut outline);
    for description in set.below("CodedDescriptions", "CodedDescription") {
        let scope = description.find("Scope").and_then(|scope| scope.find("TaxonName"));
        let name = scope.and_then(|taxon| taxon.attribute("ref")).and_then(name_of);
        let Some(name) = name.or_else(|| label(description)) else {
            outline.losses.add("descriptions of nothing that has a name", 1);
            continue;
        };
        let thing = outline.thing(&name);
        for data in description.find("SummaryData").map_or(&[][..], |data| &data.children) {
            let reference = data.attribute("ref").unwrap_or_default();
            match ids.iter().position(|id| *id == reference) {
                Some(row) => said(data, row, thing, &states, &mut outline),
                None => outline.losses.one("data of characters that are not there", reference),
            }
        }
        outline.losses.add("sample data", usize::from(description.find("SampleData").is_some()));
    }
    hierarchy(set, &name_of, &mut outline);
    for (part, what) in [
        ("MediaObjects", "pictures and sounds"),
        ("IdentificationKeys", "printed keys"),
        ("NaturalLanguageDescriptions", "descriptions in words"),
        ("Publications", "publications"),
        ("Specimens", "specimens"),
        ("GeographicAreas", "geographic areas"),
        ("Agents", "persons and organisations"),
    ] {
        outline.losses.add(what, set.find(part).map_or(0, |part| part.children.len()));
    }
    if outline.things.is_empty() {
        return Err(Malformed::new("no <CodedDescription>, so there are no things", None));
    }
    Ok(outline.bring("Which one is it?"))
}

/// A state’s id, its character and its place there.
type State<'x> = (&'x str, usize, usize);

fn label(element: &Element) -> Option<String> {
    Some(element.find("Representation")?.find("Label")?.words()).filter(|label| !label.is_empty())
}

fn detail(element: &Element) -> Option<String> {
    Some(element.find("Representation")?.find("Detail")?.words())
}

fn read_character<'x>(character: &'x Element, outline: &mut Outline, states: &mut Vec<State<'x>>) {
    let at = outline.features.len();
    let asks = match character.name.as_str() {
        "CategoricalCharacter" => {
            let mut choices = Vec::new();
            for state in character.below("States", "StateDefinition") {
                states.push((state.attribute("id").unwrap_or_default(), at, choices.len()));
                choices.push((String::new(), label(state).unwrap_or_default()));
            }
            Asks::Choices(choices)
        }
        "QuantitativeCharacter" => {
            let unit = character
                .find("MeasurementUnit")
                .and_then(|unit| label(unit).or_else(|| unit.find("Label").map(Element::words)));
            Asks::Number(unit.unwrap_or_default(), None)
        }
        "TextCharacter" => Asks::Nothing,
        other => {
            outline.losses.one("characters of another kind", other);
            Asks::Nothing
        }
    };
    let label = label(character).unwrap_or_default();
    outline.features.push(Row { label, help: detail(character), asks, ..Row::default() });
}

/// `InapplicableIf` and `OnlyApplicableIf` of the nodes of character trees.
fn rules(set: &Element, ids: &[&str], states: &[State<'_>], outline: &mut Outline) {
    for tree in set.below("CharacterTrees", "CharacterTree") {
        for node in tree.below("Nodes", "CharNode") {
            let (Some(rules), Some(of)) = (node.find("DependencyRules"), node.find("Character"))
            else {
                continue;
            };
            let reference = of.attribute("ref").unwrap_or_default();
            let Some(row) = ids.iter().position(|id| *id == reference) else { continue };
            for rule in &rules.children {
                let named: Vec<&State<'_>> = rule
                    .children
                    .iter()
                    .filter_map(|state| {
                        states.iter().find(|(id, ..)| Some(*id) == state.attribute("ref"))
                    })
                    .collect();
                let Some(&&(_, control, _)) = named.first() else { continue };
                let one = named.iter().all(|(_, of, _)| *of == control);
                let places: Vec<usize> = named.iter().map(|(.., place)| *place).collect();
                let allowed: Vec<usize> = states
                    .iter()
                    .filter(|(_, of, place)| {
                        *of == control
                            && places.contains(place) == (rule.name == "OnlyApplicableIf")
                    })
                    .map(|(.., place)| *place)
                    .collect();
                let feature = &mut outline.features[row];
                if one && feature.only_if.is_none() && control != row {
                    feature.only_if = Some((control, allowed));
                } else {
                    let label = feature.label.clone();
                    outline.losses.one("further dependency rules", &label);
                }
            }
        }
    }
}

fn said(data: &Element, row: usize, thing: usize, states: &[State<'_>], outline: &mut Outline) {
    let mut said = Said::default();
    let note = data.find("Note").map(Element::words);
    let code = data.find("Status").and_then(|status| status.attribute("code"));
    said.not_applicable = code.is_some_and(|code| code.contains("NotApplicable"));
    match data.name.as_str() {
        "Categorical" => {
            for state in data.children.iter().filter(|child| child.name == "State") {
                let reference = state.attribute("ref").unwrap_or_default();
                match states.iter().find(|(id, of, _)| *id == reference && *of == row) {
                    Some(&(.., place)) => said.choices.push((place, None)),
                    None => outline.losses.one("states that are not there", reference),
                }
                let modifiers =
                    state.children.iter().filter(|child| child.name == "Modifier").count();
                outline.losses.add("modifiers of states", modifiers);
            }
        }
        "Quantitative" => {
            let measure = |kind: &str| {
                let mut all = data.children.iter().filter(|child| child.name == "Measure");
                all.find(|measure| measure.attribute("type") == Some(kind))
                    .and_then(|measure| measure.attribute("value")?.parse::<f64>().ok())
            };
            let mean = measure("Mean");
            let (least, most) = (measure("Min"), measure("Max"));
            let from = measure("UMethLower").or(least).or(mean);
            let to = measure("UMethUpper").or(most).or(mean).or(from);
            said.range = from.or(to).zip(to).filter(|(from, to)| from <= to);
            if let (Some(least), Some(most)) = (least, most)
                && said.range != Some((least, most))
            {
                said.note = Some(format!("{least}–{most} in extreme cases"));
            }
        }
        "TextChar" => said.note = data.find("Content").map(Element::words),
        other => outline.losses.one("data of another kind", other),
    }
    if let Some(note) = note {
        said.note = Some(said.note.take().map_or(note.clone(), |known| format!("{note}; {known}")));
    }
    if !said.is_nothing() {
        outline.features[row].cells.push((thing, said));
    }
}

/// Which taxon is a kind of which, among those that are described.
fn hierarchy(set: &Element, name_of: &dyn Fn(&str) -> Option<String>, outline: &mut Outline) {
    for tree in set.below("TaxonHierarchies", "TaxonHierarchy") {
        let nodes: Vec<(&str, Option<&str>, Option<String>)> = tree
            .below("Nodes", "Node")
            .filter_map(|node| {
                let parent = node.find("Parent").and_then(|parent| parent.attribute("ref"));
                let taxon = node.find("TaxonName").and_then(|taxon| taxon.attribute("ref"));
                Some((node.attribute("id")?, parent, taxon.and_then(name_of)))
            })
            .collect();
        let place = |outline: &Outline, name: &Option<String>| {
            outline.things.iter().position(|thing| Some(&thing.name) == name.as_ref())
        };
        for (_, parent, name) in &nodes {
            let above = nodes.iter().find(|(id, ..)| Some(*id) == *parent);
            let family = above.and_then(|(.., name)| place(outline, name));
            if let (Some(thing), Some(family)) = (place(outline, name), family)
                && thing != family
            {
                outline.things[thing].kind_of = Some(family);
            }
        }
    }
}
