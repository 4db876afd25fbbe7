//! Ids: the names that links, messages and class names can carry.
//!
//! Owns what an id may look like.

use super::limits;

/// Whether links can carry it, and nothing in it can trick the eye.
pub(crate) fn is_id(id: &str) -> bool {
    id.len() <= limits::ID
        && id.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}
