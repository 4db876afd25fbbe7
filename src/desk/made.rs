//! What was made of a manuscript: the last pack that could be used.
//!
//! Owns what follows from a sound pack alone: its text, its file name, the lines to paste.

use std::rc::Rc;

use crate::formats::{self, Format};
use crate::guide::Guide;
use crate::pack::{self, Problem, Tree, Warning};
use crate::sheet::id_for;

/// A pack without problems.
#[derive(Clone, Debug)]
pub struct Made {
    /// The guide that it is.
    pub guide: Rc<Guide>,
    /// Its text, in JSON.
    pub text: Rc<str>,
    /// What works in it and could be better.
    pub warnings: Vec<Warning>,
}

impl Made {
    /// What a tree makes; `written` is its text, where it was written already.
    ///
    /// # Errors
    ///
    /// Every problem at once.
    pub(super) fn of(tree: &Tree, written: Option<&Rc<str>>) -> Result<Self, Vec<Problem>> {
        let guide = pack::load(tree)?;
        let warnings = pack::warnings(&guide);
        let text = written.map_or_else(|| formats::write_pack(tree).into(), Rc::clone);
        Ok(Self { text, guide: Rc::new(guide), warnings })
    }

    /// A name for its files, without an ending.
    pub fn name(&self) -> String {
        match &self.guide.id {
            Some(id) => id.clone(),
            None => id_for(&self.guide.title, "pack", &mut Vec::new()),
        }
    }

    /// The lines to paste into a page, with the table as what stands there without script. `site` is
    /// the address of the folder with the loader.
    pub fn snippet(&self, site: &str) -> String {
        let table = formats::write(&self.guide, Format::Html).map(|(table, _)| table);
        [
            "<script type=\"module\" src=\"",
            site,
            "which-one.js\"></script>\n<which-one src=\"",
            &self.name(),
            ".json\">\n",
            table.as_deref().unwrap_or_default(),
            "</which-one>\n",
        ]
        .concat()
    }
}
