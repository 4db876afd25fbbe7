//! The tables: what nothing else is a kind of side by side, then the kinds of each family.
//!
//! Owns which things share a table: so every thing stands in one, beside those it is chosen among,
//! and none is too wide to be read. What a cell says is in the words' hands.

use super::markup::Markup;
use super::{sources, thing_anchor};
use crate::guide::{Content, FeatureId, Guide, ThingId};
use crate::words::Words;

/// All of them, under one heading.
pub(super) fn tables(page: &mut Markup, guide: &Guide, words: &Words) {
    if guide.features.is_empty() {
        return;
    }
    page.line("h3", &[], |heading| heading.text(words.view_compare));
    table(page, guide, words, &guide.title, &guide.roots());
    for family in guide.in_family_order() {
        let kinds = guide.kinds_of(family);
        if !kinds.is_empty() {
            let family = guide.thing(family);
            table(page, guide, words, family.plural.as_ref().unwrap_or(&family.name), &kinds);
        }
    }
}

fn table(page: &mut Markup, guide: &Guide, words: &Words, name: &str, columns: &[ThingId]) {
    // A page that lets wide tables scroll can do so by the class; the keyboard reaches it.
    let region =
        [("class", "which-one-table"), ("role", "region"), ("tabindex", "0"), ("aria-label", name)];
    page.block("div", &region, |page| {
        page.block("table", &[], |table| {
            table.line("caption", &[], |caption| caption.text(name));
            table.block("thead", &[], |head| {
                head.line("tr", &[], |row| {
                    row.inline("th", &[("scope", "col")], |corner| corner.text(words.feature));
                    for &thing in columns {
                        column(row, guide, thing);
                    }
                });
            });
            for (title, features) in groups(guide, columns) {
                table.block("tbody", &[], |body| {
                    if let Some(title) = title {
                        let span = (columns.len() + 1).to_string();
                        let spanning = [("scope", "rowgroup"), ("colspan", &*span)];
                        body.line("tr", &[], |row| {
                            row.inline("th", &spanning, |group| group.text(title));
                        });
                    }
                    for feature in features {
                        line(body, guide, words, columns, feature);
                    }
                });
            }
        });
    });
}

fn column(row: &mut Markup, guide: &Guide, thing: ThingId) {
    let address = ["#", &thing_anchor(guide, thing)].concat();
    row.inline("th", &[("scope", "col")], |head| {
        head.inline("a", &[("href", &address)], |link| link.text(&guide.thing(thing).name));
    });
}

fn line(body: &mut Markup, guide: &Guide, words: &Words, columns: &[ThingId], feature: FeatureId) {
    body.line("tr", &[], |row| {
        row.inline("th", &[("scope", "row")], |head| head.text(&guide.feature(feature).label));
        for &thing in columns {
            row.inline("td", &[], |cell| content(cell, guide, words, thing, feature));
        }
    });
}

fn content(place: &mut Markup, guide: &Guide, words: &Words, thing: ThingId, feature: FeatureId) {
    let (cell, feature) = (guide.cell(thing, feature), guide.feature(feature));
    let answer = words.cell(&cell.content, feature);
    place.text(&answer);
    if let Some(note) = &cell.note {
        if answer.is_empty() {
            place.text(note);
        } else {
            place.text(" ");
            place.inline("small", &[], |small| small.text(note));
        }
    }
    sources::marks(place, guide, &cell.sources);
}

/// The features of which something is known for one of the things, by the author's groups.
fn groups<'a>(guide: &'a Guide, columns: &[ThingId]) -> Vec<(Option<&'a str>, Vec<FeatureId>)> {
    let is_known = |thing: ThingId, feature: FeatureId| {
        let cell = guide.cell(thing, feature);
        cell.content != Content::Unknown || cell.note.is_some()
    };
    let mut groups: Vec<(Option<&str>, Vec<FeatureId>)> = Vec::new();
    for feature in guide.feature_ids() {
        if !columns.iter().any(|&thing| is_known(thing, feature)) {
            continue;
        }
        let title = guide.feature(feature).group.as_deref();
        match groups.iter_mut().find(|(other, _)| *other == title) {
            Some((_, features)) => features.push(feature),
            None => groups.push((title, vec![feature])),
        }
    }
    groups
}
