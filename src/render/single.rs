//! The one file that carries widget, wasm and pack: a template that the build makes, with gaps for
//! what belongs to a pack.
//!
//! Owns the gaps. It never knows what else the template holds, nor how a pack is compressed. The
//! page's own script fills the same gaps (`src/page/saving.js`).

use std::fmt;

use super::markup::escaped;
use super::overview;
use crate::guide::Guide;

const GAPS: [&str; 4] = ["language", "title", "text", "pack"];

/// A template with all its gaps.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a>(&'a str);

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
        for lacks in GAPS {
            if !text.contains(&["{{", lacks, "}}"].concat()) {
                return Err(NotATemplate { lacks });
            }
        }
        Ok(Self(text))
    }

    /// The whole file for a guide; `pack` is the guide's pack, gzipped, in base64.
    ///
    /// ```
    /// use which_one::{pack, render::Template};
    ///
    /// let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "title": "Tea & {{pack}}?",
    ///   "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
    ///   "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}}"#).unwrap();
    /// let guide = pack::load(&tree).unwrap();
    ///
    /// let template = Template::new("{{language}}|{{title}}|{{pack}}|{{text}}").unwrap();
    /// let file = template.fill(&guide, "H4sI");
    /// assert!(file.starts_with("en|Tea &amp; {{pack}}?|H4sI|<section"));
    /// assert_eq!(Template::new("{{title}}").unwrap_err().lacks, "language");
    /// ```
    pub fn fill(self, guide: &Guide, pack: &str) -> String {
        let (language, title) = (escaped(&guide.language), escaped(&guide.title));
        let text = overview(guide);
        let mut file = String::with_capacity(self.0.len() + pack.len() + text.len());
        let mut rest = self.0;
        // In one pass: what fills a gap may look like one.
        while let Some((before, after)) = rest.split_once("{{") {
            file.push_str(before);
            let (gap, behind) = after.split_once("}}").unwrap_or((after, ""));
            match gap {
                "language" => file.push_str(&language),
                "title" => file.push_str(&title),
                "text" => file.push_str(&text),
                "pack" => file.push_str(pack),
                _ => {
                    file.push_str("{{");
                    rest = after;
                    continue;
                }
            }
            rest = behind;
        }
        file.push_str(rest);
        file
    }
}

impl fmt::Display for NotATemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no gap {{{{{}}}}}; is it of another version?", self.lacks)
    }
}
