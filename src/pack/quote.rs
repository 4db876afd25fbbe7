//! An author's own words inside a message: quoted, cut short, with nothing in them that tricks the
//! eye.
//!
//! Owns how they look: `"a\u{202e}b"`. It never knows what the message says.

use std::fmt;

use super::ids::is_id;
use super::limits;

/// Up to so many ids are listed.
const LISTED: usize = 8;

/// A word in quotation marks; control characters and the like are spelt out.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for (i, letter) in self.0.chars().enumerate() {
            if i == limits::ID {
                f.write_str("…")?;
                break;
            }
            match letter {
                '"' | '\\' => write!(f, "\\{letter}")?,
                '\n' => f.write_str("\\n")?,
                '\t' => f.write_str("\\t")?,
                _ if is_invisible(letter) => write!(f, "\\u{{{:x}}}", u32::from(letter))?,
                _ => write!(f, "{letter}")?,
            }
        }
        f.write_str("\"")
    }
}

/// Control characters, and the letters of Unicode that turn, join or hide others.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
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
