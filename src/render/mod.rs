//! Rendering: a guide as HTML that needs no script.
//!
//! Owns the order of the static page (table, explanations, relations, disputes, dates, sources) and the one file
//! that carries the widget with it. Everything a pack says is escaped. It never knows the widget's own
//! markup, and never runs in it: the command-line tool and the build are its callers.

mod disputes;
mod explanation;
mod markup;
mod overview;
mod relations;
mod single;
mod sources;
mod table;
mod timeline;

pub use single::{NotATemplate, Template};

use crate::guide::{Guide, ThingId};
use crate::words::Words;
use markup::Markup;

/// All that a guide says, as one `<section>` to paste inside the element, or anywhere.
///
/// ```
/// use which_one::{pack, render, words::ENGLISH};
///
/// let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "title": "Tea & coffee?",
///   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
///   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#).unwrap();
/// let html = render::html(&pack::load(&tree).unwrap(), &ENGLISH);
///
/// assert!(html.starts_with("<section lang=\"en\" dir=\"auto\">\n<h2>Tea &amp; coffee?</h2>\n"));
/// assert!(html.contains("<th scope=\"row\">Leaves</th><td>Yes</td><td>No</td>"));
/// ```
pub fn html(guide: &Guide, words: &Words) -> String {
    let mut page = Markup::default();
    page.block("section", &attributes(guide), |page| {
        overview::head(page, guide);
        table::tables(page, guide, words);
        explanation::explanations(page, guide, words);
        relations::relations(page, guide, words);
        disputes::disputes(page, guide, words);
        timeline::timeline(page, guide, words);
        sources::list(page, guide, words);
    });
    page.into_html()
}

/// What a guide is about, in a few lines: its title, its summary, each thing in a sentence. For where
/// the widget is sure to come, and something has to stand until then.
pub fn overview(guide: &Guide) -> String {
    let mut page = Markup::default();
    page.block("section", &attributes(guide), |page| {
        overview::head(page, guide);
        overview::things(page, guide);
    });
    page.into_html()
}

/// What the whole is written in.
fn attributes(guide: &Guide) -> [(&'static str, &str); 2] {
    [("lang", &guide.language), ("dir", guide.direction().html())]
}

/// The address of a thing's explanation within the page. Several guides may share one.
fn thing_anchor(guide: &Guide, thing: ThingId) -> String {
    [prefix(guide), "-thing-", &guide.thing(thing).id].concat()
}

fn prefix(guide: &Guide) -> &str {
    guide.id.as_deref().unwrap_or("which-one")
}
