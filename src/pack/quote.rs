//! An author's own words inside a message: quoted, cut short, with nothing in them that tricks the
//! eye.
//!
//! Owns how they look: `"a\u{202e}b"`. It never knows what the message says.

use std::fmt;

use super::limits;
use super::words::is_id;

/// Up to so many ids are listed.
const LISTED: usize = 8;

/// A word in quotation marks; control characters and the like are spelt out.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(limits::ID) {
            None => write!(f, "{:?}", self.0),
            Some((end, _)) => {
                let start = format!("{:?}", &self.0[..end]);
                write!(f, "{}…\"", &start[..start.len() - 1])
            }
        }
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
