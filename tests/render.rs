//! The static page: everything that a pack says, in semantic HTML, escaped, without script.

mod support;

use support::{guide, packs};
use which_one::pack;
use which_one::render;
use which_one::words::ENGLISH;

const PACK: &str = r#"{
  "version": 1, "id": "drinks", "title": "Tea or coffee?", "language": "en-GB", "summary": "Two drinks.",
  "things": [
    {"id": "tea", "name": "Tea", "aka": ["cuppa"], "summary": "Leaves in water.", "sources": ["a"],
     "details": [{"text": "It is old.", "sources": ["a", "b"]}]},
    {"id": "mint", "name": "Mint tea", "kind_of": "tea"},
    {"id": "coffee", "name": "Coffee"}],
  "features": [
    {"id": "leaves", "label": "From leaves", "group": "Origin",
     "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
    {"id": "first", "label": "First drunk", "group": "Origin"}],
  "cells": {
    "tea": {"leaves": {"is": "yes", "note": "Always leaves.", "sources": ["b"]}, "first": {"note": "Long ago."}},
    "coffee": {"leaves": "no"}},
  "relations": [{"from": "coffee", "is": "confused-with", "to": "tea", "note": "In the dark."}],
  "disputes": [{"id": "d", "about": ["tea"], "said": [{"claim": "Tea is a berry.", "source": "b"}],
                "verdict": "false", "truth": "It is a leaf.", "sources": ["a"]}],
  "timeline": [{"when": "1650", "what": "Tea comes to London.", "sources": ["b"]}],
  "examples": [{"name": "Assam", "is": "mint", "note": "Malty."}],
  "sources": [{"id": "a", "title": "On tea", "url": "https://example.org/?a=1&b=2", "publisher": "Leaf", "year": 1999},
              {"id": "b", "title": "By heart"}]
}"#;

const HTML: &str = r##"<section lang="en-GB" dir="auto">
<h2>Tea or coffee?</h2>
<p>Two drinks.</p>
<h3>Compare</h3>
<div class="which-one-table" role="region" tabindex="0" aria-label="Tea or coffee?">
<table>
<caption>Tea or coffee?</caption>
<thead>
<tr><th scope="col">Feature</th><th scope="col"><a href="#drinks-thing-tea">Tea</a></th><th scope="col"><a href="#drinks-thing-coffee">Coffee</a></th></tr>
</thead>
<tbody>
<tr><th scope="rowgroup" colspan="3">Origin</th></tr>
<tr><th scope="row">From leaves</th><td>Yes <small>Always leaves.</small> <sup><a href="#drinks-source-2">[2]</a></sup></td><td>No</td></tr>
<tr><th scope="row">First drunk</th><td>Long ago.</td><td></td></tr>
</tbody>
</table>
</div>
<div class="which-one-table" role="region" tabindex="0" aria-label="Tea">
<table>
<caption>Tea</caption>
<thead>
<tr><th scope="col">Feature</th><th scope="col"><a href="#drinks-thing-mint">Mint tea</a></th></tr>
</thead>
<tbody>
<tr><th scope="rowgroup" colspan="2">Origin</th></tr>
<tr><th scope="row">From leaves</th><td>Yes <small>Always leaves.</small> <sup><a href="#drinks-source-2">[2]</a></sup></td></tr>
<tr><th scope="row">First drunk</th><td>Long ago.</td></tr>
</tbody>
</table>
</div>
<h3>Explain</h3>
<article id="drinks-thing-tea">
<h4>Tea</h4>
<p>Also called cuppa</p>
<p>Leaves in water. <sup><a href="#drinks-source-1">[1]</a></sup></p>
<p>It is old. <sup><a href="#drinks-source-1">[1]</a> <a href="#drinks-source-2">[2]</a></sup></p>
<h5>Easily mistaken for</h5>
<ul>
<li><b>Coffee</b> – In the dark.</li>
</ul>
</article>
<article id="drinks-thing-mint">
<h4>Mint tea</h4>
<p>A kind of Tea</p>
<h5>Real examples</h5>
<ul>
<li><cite>Assam</cite> – Malty.</li>
</ul>
</article>
<article id="drinks-thing-coffee">
<h4>Coffee</h4>
<h5>Easily mistaken for</h5>
<ul>
<li><b>Tea</b> – In the dark.</li>
</ul>
</article>
<h3>How they relate</h3>
<ul>
<li>Tea
<ul>
<li>Mint tea is a kind of Tea.</li>
</ul>
</li>
<li>Coffee
<ul>
<li>Coffee is easily mistaken for Tea. In the dark.</li>
</ul>
</li>
</ul>
<h3>You may have read that …</h3>
<ul>
<li>
<p>“Tea is a berry.” <sup><a href="#drinks-source-2">[2]</a></sup></p>
<p>Not so: It is a leaf. <sup><a href="#drinks-source-1">[1]</a></sup></p>
</li>
</ul>
<h3>Timeline</h3>
<ul>
<li><time datetime="1650">1650</time> Tea comes to London. <sup><a href="#drinks-source-2">[2]</a></sup></li>
</ul>
<h3>Sources</h3>
<ol>
<li id="drinks-source-1"><a href="https://example.org/?a=1&amp;b=2">On tea</a>, Leaf, 1999</li>
<li id="drinks-source-2"><cite>By heart</cite></li>
</ol>
</section>
"##;

#[test]
fn everything_that_a_pack_says_is_there_in_order() {
    let html = render::html(&guide(PACK), &ENGLISH);
    for (line, (is, should)) in html.lines().zip(HTML.lines()).enumerate() {
        assert_eq!(is, should, "line {line}");
    }
    assert_eq!(html, HTML);
}

#[test]
fn the_overview_names_each_thing_in_a_sentence() {
    assert_eq!(
        render::overview(&guide(PACK)),
        "<section lang=\"en-GB\" dir=\"auto\">\n<h2>Tea or coffee?</h2>\n<p>Two drinks.</p>\n<dl>\n<dt>Tea</dt>\n\
         <dd>Leaves in water.</dd>\n<dt>Mint tea</dt>\n<dt>Coffee</dt>\n</dl>\n</section>\n"
    );
}

/// Every text of every sound pack is taken for markup, in turn with each way to break out of it.
#[test]
fn no_text_of_a_pack_becomes_markup() {
    let evil = r#"\"'><script>alert(1)</script>&<!--"#;
    for text in
        [PACK.to_owned(), std::fs::read_to_string("tests/packs/sound/every-key.json").unwrap()]
    {
        let mut tree: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        spoil(&mut tree, &serde_json::from_str::<String>(&format!("\"{evil}\"")).expect("a text"));
        let tree: pack::Tree = serde_json::from_value(tree).expect("a tree");
        let guide = pack::load(&tree).unwrap_or_else(|problems| panic!("{problems:#?}"));
        for html in [render::html(&guide, &ENGLISH), render::overview(&guide)] {
            assert!(
                html.contains("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&lt;!--")
            );
            assert!(!html.contains("<script") && !html.contains("<!--") && !html.contains('\''));
        }
    }
}

/// Appends to every text that is free: not to ids, addresses, dates and what names them.
fn spoil(value: &mut serde_json::Value, evil: &str) {
    match value {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                match (key.as_str(), value) {
                    (
                        "title" | "summary" | "name" | "text" | "label" | "group" | "note"
                        | "truth" | "claim" | "what" | "publisher" | "plural",
                        serde_json::Value::String(text),
                    ) => text.push_str(evil),
                    (_, value) => spoil(value, evil),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| spoil(item, evil)),
        _ => {}
    }
}

#[test]
fn every_shipped_pack_has_all_its_things_relations_disputes_dates_and_sources_on_the_page() {
    for (name, text) in packs("packs").into_iter().filter(|(name, _)| name != "pack.schema") {
        let guide = guide(&text);
        let html = render::html(&guide, &ENGLISH);
        let count = |what: &str| html.matches(what).count();
        assert_eq!(count("<article "), guide.things.len(), "{name}");
        assert_eq!(count("<time "), guide.timeline.len(), "{name}");
        assert_eq!(count("<h3>How they relate</h3>"), 1, "{name}");
        assert_eq!(count("<li id="), guide.sources.len(), "{name}");
        let families = guide.thing_ids().filter(|&thing| guide.is_family(thing)).count();
        assert_eq!(count("<table>"), families + 1, "{name}");
        assert_eq!(count("<script") + count(" style="), 0, "{name}");
    }
}
