//! The one file that carries widget, wasm and pack: a template that the build makes, with gaps for
//! what belongs to a pack, and for files of the widget.
//!
//! Owns the gaps. It never knows what else the template holds, nor how anything is compressed. The
//! page's own script fills the same gaps (`src/page/bundling.js`).

use std::fmt;

use super::markup::escaped;
use super::overview;
use crate::guide::Guide;

const GAPS: [&str; 4] = ["language", "title", "text", "pack"];
const FILE: &str = "file ";

/// A template with all its gaps: `{{language}}`, `{{title}}`, `{{text}}`, `{{pack}}`, `{{file NAME}}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template<'a>(Vec<Piece<'a>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Gap(&'a str),
}

/// A text that lacks a gap, and so is no template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATemplate {
    /// The name of the gap.
    pub lacks: &'static str,
}

impl<'a> Template<'a> {
    /// Reads a template.
    ///
    /// # Errors
    ///
    /// If a gap is not there.
    pub fn new(text: &'a str) -> Result<Self, NotATemplate> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((gap, behind)) = after.split_once("}}") else { break };
            pieces.extend([Piece::Text(before), Piece::Gap(gap)]);
            rest = behind;
        }
        pieces.push(Piece::Text(rest));
        match GAPS.into_iter().find(|gap| !pieces.contains(&Piece::Gap(gap))) {
            Some(lacks) => Err(NotATemplate { lacks }),
            None => Ok(Self(pieces)),
        }
    }

    /// The names of the widget's files that it has gaps for.
    pub fn files(&self) -> Vec<&'a str> {
        let name = |piece: &Piece<'a>| match *piece {
            Piece::Gap(gap) => gap.strip_prefix(FILE),
            Piece::Text(_) => None,
        };
        self.0.iter().filter_map(name).collect()
    }

    /// The whole file for a guide. `pack` is the guide's pack, `files` what [`files`](Self::files)
    /// names, in that order; each gzipped, in base64.
    ///
    /// ```
    /// use which_one::{pack, render::Template};
    ///
    /// let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "title": "Tea & {{pack}}?",
    ///   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
    ///   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#).unwrap();
    /// let guide = pack::load(&tree).unwrap();
    ///
    /// let text = "{{language}}|{{title}}|{{pack}}|{{file core.js}}|{{text}}";
    /// let template = Template::new(text).unwrap();
    /// assert_eq!(template.files(), ["core.js"]);
    /// let file = template.fill(&guide, "H4sI", &["AAAA".to_owned()]);
    /// assert!(file.starts_with("en|Tea &amp; {{pack}}?|H4sI|AAAA|<section"));
    ///
    /// assert_eq!(Template::new("{{title}}").unwrap_err().lacks, "language");
    /// ```
    pub fn fill(&self, guide: &Guide, pack: &str, files: &[String]) -> String {
        let mut files = files.iter();
        let mut filled = String::new();
        for piece in &self.0 {
            match *piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Gap("language") => filled.push_str(&escaped(&guide.language)),
                Piece::Gap("title") => filled.push_str(&escaped(&guide.title)),
                Piece::Gap("text") => filled.push_str(&overview(guide)),
                Piece::Gap("pack") => filled.push_str(pack),
                Piece::Gap(_) => filled.push_str(files.next().map_or("", String::as_str)),
            }
        }
        filled
    }
}

impl fmt::Display for NotATemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no gap {{{{{}}}}}; is it of another version?", self.lacks)
    }
}
