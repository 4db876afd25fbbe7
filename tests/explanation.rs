//! The view-models of an explanation: numbers, the map and the timeline as shapes, and in words.

mod support;

use support::{film_music, guide, thing};
use which_one::explain::{
    Drawing, Entry, Figure, Numbers, Within, chart, in_date_order, map, outline, statements,
};
use which_one::guide::Guide;
use which_one::words::ENGLISH;

const PACK: &str = r#"{
  "version": 1, "title": "Tea or coffee?",
  "things": [{"id": "hot", "name": "Hot drink", "summary": "Hot.", "sources": ["c"], "details": [{"text": "Very.", "sources": ["d", "c"]}]},
             {"id": "tea", "name": "Tea", "kind_of": "hot"}, {"id": "cocoa", "name": "Cocoa", "kind_of": "hot"},
             {"id": "mocha", "name": "Mocha", "kind_of": "hot"},
             {"id": "foam", "name": "Foam"}, {"id": "juice", "name": "Juice of oranges that somebody pressed"}],
  "features": [{"id": "leaves", "label": "From leaves", "choices": [{"id": "yes", "label": "yes"}, {"id": "no", "label": "no"}]}],
  "cells": {"tea": {"leaves": {"is": "yes", "sources": ["g"]}}, "juice": {"leaves": "no"}},
  "relations": [
    {"from": "foam", "is": "part-of", "to": "mocha", "note": "On top.", "sources": ["b"]},
    {"from": "mocha", "is": "part-of", "to": "foam"},
    {"from": "mocha", "is": "overlaps", "to": "tea"},
    {"from": "juice", "is": "confused-with", "to": "tea", "sources": ["a"]},
    {"from": "tea", "is": "precedes", "to": "cocoa"},
    {"from": "hot", "is": "disjoint-from", "to": "juice"}
  ],
  "disputes": [{"id": "x", "said": [{"claim": "No.", "source": "f"}], "verdict": "false", "truth": "Yes.", "sources": ["c", "e"]}],
  "timeline": [
    {"when": "1900-06", "what": "Third.", "thing": "tea"}, {"when": "1900", "what": "First.", "thing": "tea", "confidence": "low"},
    {"when": "1900-02-11", "what": "Second.", "thing": "tea", "confidence": "medium", "sources": ["h"]},
    {"when": "1957", "what": "Fourth.", "confidence": "high"}
  ],
  "sources": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}, {"id": "c", "title": "C"}, {"id": "d", "title": "D"},
              {"id": "e", "title": "E"}, {"id": "f", "title": "F"}, {"id": "g", "title": "G"}, {"id": "h", "title": "H"}, {"id": "i", "title": "I"}]
}"#;

/// A drawing, a line for each shape.
fn lines(guide: &Guide, drawing: &Drawing) -> Vec<String> {
    let mut lines = vec![format!("{} × {}", drawing.width, drawing.height)];
    for shape in &drawing.shapes {
        let of = shape.thing.map_or("–", |thing| guide.thing(thing).id.as_str());
        let ([x, y], [width, height]) = (shape.place, shape.size);
        let size = if width > 0 { format!(" {width}×{height}") } else { String::new() };
        let text = if shape.text.is_empty() { String::new() } else { format!(" {}", shape.text) };
        lines.push(format!("{of} {:?} {x},{y}{size}{text}", shape.is));
    }
    lines
}

/// A pack of so many things, each a kind of the one before where `nested`, with other keys.
fn many(count: usize, nested: bool, rest: &str) -> Guide {
    let thing = |i: usize| match i {
        0 => r#"{"id": "t0", "name": "T0"}"#.to_owned(),
        i if nested => format!(r#"{{"id": "t{i}", "name": "T{i}", "kind_of": "t{}"}}"#, i - 1),
        i => format!(r#"{{"id": "t{i}", "name": "T{i}"}}"#),
    };
    let things: Vec<String> = (0..count).map(thing).collect();
    let cells = r#"{"t0": {"a": "yes"}, "t1": {"a": "no"}}"#;
    guide(&format!(
        r#"{{"version": 1, "title": "Many", "things": [{}], "cells": {cells}{rest}}}"#,
        things.join(",")
    ))
}

#[test]
fn sources_are_numbered_in_the_order_in_which_the_page_names_them() {
    let guide = guide(PACK);
    let numbers = Numbers::of(&guide);
    let named: Vec<&str> =
        numbers.in_order().iter().map(|&source| guide.source(source).id.as_str()).collect();
    // Relations, things, disputes, events, cells; and last what nothing names.
    assert_eq!(named, ["b", "a", "c", "d", "e", "f", "h", "g", "i"]);
    for (i, &source) in numbers.in_order().iter().enumerate() {
        assert_eq!(numbers.number(source), i + 1);
    }
}

#[test]
fn parts_and_kinds_stand_inside_and_what_overlaps_stands_together() {
    let guide = guide(PACK);
    let said: Vec<String> = outline(&guide)
        .iter()
        .map(|&Entry { thing, depth, within, overlaps_previous, overlaps_next }| {
            let within = match within {
                None => "",
                Some(Within::Kind(_)) => " kind",
                Some(Within::Part(..)) => " part",
            };
            let overlaps = format!(" {} {overlaps_next}", overlaps_previous.is_some());
            format!("{depth} {}{within}{overlaps}", guide.thing(thing).id)
        })
        .collect();
    // The part of a part of itself is left where it was first.
    assert_eq!(
        said,
        [
            "0 hot false false",
            "1 tea kind false true",
            "1 mocha kind true false",
            "2 foam part false false",
            "1 cocoa kind false false",
            "0 juice false false",
        ]
    );
}

#[test]
fn the_map_in_words_is_a_list_of_statements() {
    let guide = guide(PACK);
    let said: Vec<String> = statements(&guide, &outline(&guide))
        .iter()
        .map(|statement| format!("{} {}", statement.depth, statement.text(&guide, &ENGLISH)))
        .collect();
    assert_eq!(
        said,
        [
            "0 Hot drink",
            "1 Hot drink and Juice of oranges that somebody pressed have nothing in common.",
            "1 Tea is a kind of Hot drink.",
            "2 Tea comes before Cocoa.",
            "1 Mocha is a kind of Hot drink.",
            "2 Mocha is part of Foam.",
            "2 Mocha and Tea overlap.",
            "2 Foam is part of Mocha.",
            "1 Cocoa is a kind of Hot drink.",
            "0 Juice of oranges that somebody pressed",
            "1 Juice of oranges that somebody pressed is easily mistaken for Tea.",
        ]
    );
}

#[test]
fn the_map_is_areas_in_each_other_and_lines_beside_them() {
    let guide = guide(PACK);
    let drawing = map(&guide, &outline(&guide), &ENGLISH).expect("a map");
    assert_eq!(lines(&guide, &drawing), MAP);
}

const MAP: &[&str] = &[
    "256 × 356",
    "hot Area 0,0 217×286",
    "hot Name 10,27 Hot drink",
    "tea Area 8,44 189×68",
    "tea Name 18,71 Tea",
    "mocha Area 20,88 189×138",
    "mocha Name 30,139 Mocha",
    "foam Part 28,156 173×62",
    "foam Name 38,183 Foam",
    "foam Note 38,201 part of it",
    "– Shared 20,88 177×24",
    "– Centred 108,104 some are both",
    "cocoa Area 8,234 201×44",
    "cocoa Name 18,261 Cocoa",
    "juice Area 0,294 217×62",
    "juice Name 10,321 Juice of oranges that",
    "juice Name 10,339 somebody pressed",
    "– PartOf 0,0 M209 123H229V171H201",
    "– Precedes 0,0 M197 66H238V256H209m5-4-5 4 5 4",
    "– ConfusedWith 0,0 M217 340H247V77H197",
];

#[test]
fn the_timeline_is_a_row_of_marks_for_each_thing_under_a_scale_of_years() {
    let guide = guide(PACK);
    let drawing = chart(&guide, &ENGLISH).expect("a chart");
    assert_eq!(lines(&guide, &drawing), CHART);
}

const CHART: &[&str] = &[
    "256 × 128",
    "– Year 0,0 M16 18V128",
    "– Centred 16,12 1900",
    "– Year 0,0 M53 18V128",
    "– Centred 53,12 1910",
    "– Year 0,0 M90 18V128",
    "– Centred 90,12 1920",
    "– Year 0,0 M128 18V128",
    "– Centred 128,12 1930",
    "– Year 0,0 M165 18V128",
    "– Centred 165,12 1940",
    "– Year 0,0 M202 18V128",
    "– Centred 202,12 1950",
    "– Year 0,0 M240 18V128",
    "– Centred 240,12 1960",
    "tea Row 0,20 256×64",
    "tea Name 4,38 Tea",
    "tea Unsure 17,51",
    "tea Likely 16,61",
    "tea Event 17,71",
    "– Row 0,84 256×44",
    "– Name 4,102 In general",
    "– Event 230,115",
];

#[test]
fn events_are_told_in_the_order_of_their_dates() {
    let guide = guide(PACK);
    let told: Vec<&str> =
        in_date_order(&guide.timeline).iter().map(|&i| guide.timeline[i].what.as_str()).collect();
    assert_eq!(told, ["First.", "Second.", "Third.", "Fourth."]);
}

#[test]
fn what_is_too_much_to_draw_is_only_said() {
    let wide = many(61, false, "");
    assert_eq!(map(&wide, &outline(&wide), &ENGLISH), None);
    let deep = many(6, true, "");
    assert_eq!(map(&deep, &outline(&deep), &ENGLISH), None);
    assert_eq!(statements(&deep, &outline(&deep)).len(), 6);
    let events: Vec<String> =
        (1..=401).map(|year| format!(r#"{{"when": "{year:04}", "what": "It."}}"#)).collect();
    let long = many(2, false, &format!(r#", "timeline": [{}]"#, events.join(",")));
    assert_eq!(chart(&long, &ENGLISH), None);
}

#[test]
fn circles_of_parts_and_of_overlaps_come_to_an_end() {
    let relation = |from: usize, is: &str, to: usize| {
        format!(r#"{{"from": "t{from}", "is": "{is}", "to": "t{to}"}}"#)
    };
    let mut relations = Vec::new();
    for i in 0..2_000 {
        let is = if i % 2 == 0 { "part-of" } else { "overlaps" };
        relations.push(relation(i, is, (i + 1) % 2_000));
        if i < 1_000 {
            relations[i] = relation(i, "part-of", (i + 1) % 1_000);
        }
    }
    let guide = many(2_000, false, &format!(r#", "relations": [{}]"#, relations.join(",")));
    let outline = outline(&guide);
    assert_eq!(outline.len(), 2_000);
    assert_eq!(outline.iter().map(|entry| entry.depth).max(), Some(999));
    let deepest = statements(&guide, &outline).iter().map(|said| said.depth).max();
    assert_eq!(deepest, Some(6));
}

#[test]
fn the_map_of_film_music_shows_score_inside_soundtrack_and_beside_what_it_overlaps() {
    let guide = film_music();
    let outline = outline(&guide);
    let map = map(&guide, &outline, &ENGLISH).expect("a map");
    let part = map.shapes.iter().find(|shape| shape.is == Figure::Part).expect("a part");
    assert_eq!(part.thing, Some(thing(&guide, "score")));
    assert!(map.shapes.iter().any(|shape| shape.is == Figure::Shared));
    assert!(chart(&guide, &ENGLISH).is_some());
}
