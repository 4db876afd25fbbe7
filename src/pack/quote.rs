//! An author's own words inside a message: quoted, cut short, with nothing in them that tricks the
//! eye.
//!
//! Owns how they look: `"a\u{202e}b"`. It never knows what the message says.

use std::fmt::{self, Write};

use super::ids::is_id;
use super::limits;

/// Up to so many ids are listed.
const LISTED: usize = 8;

/// What is not seen, or not where it stands: controls, spaces that are not the keyboard's, marks on
/// the letter before, changes of direction, nobody's letters. A list of our own, because the
/// standard library's tables are larger than everything that is said here.
const HIDDEN: &[(char, char)] = &[
    ('\0', '\u{1f}'),
    ('\u{7f}', '\u{a0}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{300}', '\u{36f}'),
    ('\u{483}', '\u{489}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{1ab0}', '\u{1aff}'),
    ('\u{1dc0}', '\u{1dff}'),
    ('\u{2000}', '\u{200f}'),
    ('\u{2028}', '\u{202f}'),
    ('\u{205f}', '\u{206f}'),
    ('\u{20d0}', '\u{20ff}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{e000}', '\u{f8ff}'),
    ('\u{fe00}', '\u{fe2f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', char::MAX),
];

/// Whether a character is not seen as what it is, where it is.
pub(super) fn is_hidden(c: char) -> bool {
    HIDDEN.iter().any(|&(first, last)| first <= c && c <= last)
}

/// A word in quotation marks; what is hidden in it is spelt out.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for (i, c) in self.0.chars().enumerate() {
            if i == limits::ID {
                f.write_char('…')?;
                break;
            }
            if matches!(c, '"' | '\\') || is_hidden(c) {
                write!(f, "{}", c.escape_default())?;
            } else {
                f.write_char(c)?;
            }
        }
        f.write_char('"')
    }
}

/// Some ids with something between them; of many, the first and how many more.
pub(super) struct Listed<'a>(pub(super) &'a [String], pub(super) &'a str);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(ids, between) = self;
        for (i, id) in ids.iter().take(LISTED).enumerate() {
            f.write_str(if i == 0 { "" } else { between })?;
            if is_id(id) { f.write_str(id)? } else { Quoted(id).fmt(f)? }
        }
        match ids.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(f, "{between}… ({more} more)"),
        }
    }
}
