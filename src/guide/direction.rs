//! The direction in which a guide is read.
//!
//! Owns which languages are written from right to left. It never knows what a page does with that.

use super::matrix::Guide;

/// The languages that are written from right to left unless their tag names another script; from the
/// likely scripts of Unicode's CLDR.
const LANGUAGES: &str = "ar arc ckb dv fa he iw ks nqo pnb ps sd syr ug ur yi";
/// The scripts that are written from right to left, wherever a tag names one.
const SCRIPTS: &str = "Adlm Arab Hebr Nkoo Rohg Syrc Thaa";

/// The direction in which a guide is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Its language says so.
    RightToLeft,
    /// As its texts are: most packs of such a language that do not name it are known by their title.
    OfTexts,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub const fn html(self) -> &'static str {
        match self {
            Self::RightToLeft => "rtl",
            Self::OfTexts => "auto",
        }
    }
}

impl Guide {
    /// The direction in which the guide is read, whatever that of the page around it is.
    ///
    /// ```
    /// use which_one::pack::{self, Tree};
    ///
    /// let direction = |language: &str| {
    ///     let pack = r#"{"version": 1, "title": "Which?", "language": "LANGUAGE",
    ///         "features": [], "things": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]}"#;
    ///     let tree: Tree = serde_json::from_str(&pack.replace("LANGUAGE", language)).unwrap();
    ///     pack::load(&tree).unwrap().direction().html()
    /// };
    ///
    /// assert_eq!(["he", "ar-EG", "az-Arab"].map(direction), ["rtl"; 3]);
    /// assert_eq!(["en", "ar-Latn", "arn"].map(direction), ["auto"; 3]);
    /// ```
    pub fn direction(&self) -> Direction {
        let is_one_of = |known: &str, part: &str| known.split(' ').any(|one| one == part);
        let mut parts = self.language.split('-');
        let primary = parts.next().unwrap_or_default();
        let script = parts.next().filter(|part| part.len() == 4);
        let is_rtl = match script {
            Some(script) => is_one_of(SCRIPTS, script),
            None => is_one_of(LANGUAGES, primary),
        };
        if is_rtl { Direction::RightToLeft } else { Direction::OfTexts }
    }
}
