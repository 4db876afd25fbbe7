//! Ids: the names that links, messages and class names can carry.
//!
//! Owns what an id may look like.

use super::limits;

/// Whether links can carry it, and nothing in it can trick the eye.
pub(super) fn is_id(id: &str) -> bool {
    id.len() <= limits::ID
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}
