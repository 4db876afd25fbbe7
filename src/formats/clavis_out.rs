//! Writing Clavis.
//!
//! Owns its ids, and stand-ins for what Clavis requires and a pack does not know.

use super::loss::Losses;
use super::{LeftOut, json};
use crate::guide::{Accepts, Content, FeatureId, FeatureKind, Guide, ThingId, Unit};
use crate::pack::Tree;

const SCHEMA: &str = "https://raw.githubusercontent.com/Artsdatabanken/Clavis/main/Clavis.json";

/// The key of a guide, and what it does not say.
pub(super) fn write(guide: &Guide) -> (String, Vec<LeftOut>) {
    let mut losses = Losses::default();
    let mut statements = Vec::new();
    let taxa = guide.roots().into_iter().map(|thing| taxon(guide, thing)).collect();
    let mut characters = Vec::new();
    for feature in guide.feature_ids() {
        if guide.feature(feature).is_note() {
            losses.one("notes", &guide.feature(feature).label);
            continue;
        }
        characters.push(character(guide, feature, &mut losses));
        for &leaf in guide.leaves() {
            state(guide, leaf, feature, &mut statements, &mut losses);
        }
    }
    count_losses(guide, &mut losses);
    let id = guide.id.as_deref().unwrap_or(&guide.title);
    let person = vec![put("id", "person:author"), put("name", "The author")];
    let mut key = vec![
        put("$schema", SCHEMA),
        put("title", &guide.title),
        put("language", guide.language.get(..2).unwrap_or("en")),
        put("license", "https://example.org/choose-a-licence"),
        put("creator", "person:author"),
        put("lastModified", "2000-01-01 00:00:00"),
        put("identifier", &clean(id)),
    ];
    key.extend(guide.summary.as_deref().map(|summary| put("description", summary)));
    key.push(("persons".to_owned(), Tree::List(vec![Tree::Map(person)])));
    key.push(("taxa".to_owned(), Tree::List(taxa)));
    key.push(("characters".to_owned(), Tree::List(characters)));
    key.push(("statements".to_owned(), Tree::List(statements)));
    losses.one("stand-ins to replace", "license, creator and lastModified");
    (json::write(&Tree::Map(key)), losses.list())
}

fn put(key: &str, text: &str) -> (String, Tree) {
    (key.to_owned(), Tree::Text(text.to_owned()))
}

/// An id in Clavis’ letters.
fn clean(id: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    id.chars().map(letter).collect()
}

fn taxon(guide: &Guide, thing: ThingId) -> Tree {
    let shown = guide.thing(thing);
    let mut map = vec![
        put("id", &format!("taxon:{}", clean(&shown.id))),
        put("label", &shown.name),
        put("vernacularName", &shown.name),
    ];
    map.extend(shown.summary.as_deref().map(|summary| put("description", summary)));
    let kinds: Vec<Tree> =
        guide.kinds_of(thing).into_iter().map(|kind| taxon(guide, kind)).collect();
    if !kinds.is_empty() {
        map.push(("children".to_owned(), Tree::List(kinds)));
    }
    Tree::Map(map)
}

fn state_id(guide: &Guide, feature: FeatureId, choice: &str) -> String {
    format!("state:{}_{}", clean(&guide.feature(feature).id), clean(choice))
}

fn character(guide: &Guide, feature: FeatureId, losses: &mut Losses) -> Tree {
    let shown = guide.feature(feature);
    let mut map = vec![put("id", &format!("character:{}", clean(&shown.id)))];
    map.push(put("title", shown.asked_as()));
    map.extend(shown.help.as_deref().map(|help| put("description", help)));
    match &shown.kind {
        FeatureKind::Choices(choices) => {
            let state = |choice: &crate::guide::Choice| {
                let id = state_id(guide, feature, &choice.id);
                let mut map = vec![put("id", &id), put("title", &choice.label)];
                map.extend(choice.help.as_deref().map(|help| put("description", help)));
                Tree::Map(map)
            };
            map.push(("states".to_owned(), Tree::List(choices.iter().map(state).collect())));
        }
        FeatureKind::Number(scale) => {
            map.push(put("type", "numerical"));
            map.push(("min".to_owned(), Tree::Number(scale.whole.from.value())));
            map.push(("max".to_owned(), Tree::Number(scale.whole.to.value())));
            map.push(("stepSize".to_owned(), Tree::Number(1.0)));
            map.push(put(
                "unit",
                match &scale.unit {
                    Unit::Named(unit) => unit,
                    Unit::Year => "year",
                    Unit::None => "",
                },
            ));
        }
        FeatureKind::Note => {}
    }
    let mut premise = Vec::new();
    for condition in &shown.only_if {
        match &condition.accepts {
            Accepts::AnyOf(reply) => {
                let other = guide.feature(condition.feature);
                let states = reply
                    .choices()
                    .map(|id| state_id(guide, condition.feature, &other.choice(id).id));
                premise.push(format!("({})", states.collect::<Vec<_>>().join(" || ")));
            }
            Accepts::Within(_) => losses.one("conditions on numbers", &shown.label),
        }
    }
    if !premise.is_empty() {
        map.push(put("logicalPremise", &premise.join(" && ")));
    }
    Tree::Map(map)
}

fn state(
    guide: &Guide,
    leaf: ThingId,
    feature: FeatureId,
    statements: &mut Vec<Tree>,
    losses: &mut Losses,
) {
    let cell = guide.cell(leaf, feature);
    let mut say = |value: Tree, frequency: f64| {
        let mut map = vec![
            put("id", &format!("statement:{}", statements.len() + 1)),
            put("taxon", &format!("taxon:{}", clean(&guide.thing(leaf).id))),
            put("character", &format!("character:{}", clean(&guide.feature(feature).id))),
            ("value".to_owned(), value),
            ("frequency".to_owned(), Tree::Number((frequency * 1e3).round() / 1e3)),
        ];
        map.extend(cell.note.as_deref().map(|note| put("description", note)));
        statements.push(Tree::Map(map));
    };
    match &cell.content {
        Content::Unknown => {}
        Content::NotApplicable => losses.add("cells that do not apply", 1),
        Content::Range(range) => {
            say(
                Tree::List([range.from, range.to].map(|end| Tree::Number(end.value())).to_vec()),
                1.0,
            );
        }
        Content::Known(shares) => {
            for choice in guide.feature(feature).choice_ids() {
                if shares.of(choice) > 0.0 {
                    let id = &guide.feature(feature).choice(choice).id;
                    say(Tree::Text(state_id(guide, feature, id)), shares.of(choice));
                }
            }
        }
    }
}

fn count_losses(guide: &Guide, losses: &mut Losses) {
    let labels = guide.features.iter().filter(|f| f.question.is_some() && !f.is_note()).count();
    losses.add("labels of features that have questions", labels);
    losses.add("details of things", guide.things.iter().filter(|t| !t.details.is_empty()).count());
    losses.add("other names of things", guide.things.iter().map(|t| t.aka.len()).sum());
    losses.add("groups of features", guide.features.iter().filter(|f| f.group.is_some()).count());
    losses.add("disputes", guide.disputes.len());
    losses.add("relations", guide.relations.len());
    losses.add("events of the timeline", guide.timeline.len());
    losses.add("examples", guide.examples.len());
    losses.add("sources", guide.sources.len());
}
