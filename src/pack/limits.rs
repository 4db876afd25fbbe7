//! How large a pack may be, so that nothing in one can make the widget hang.
//!
//! Owns the numbers. The messages are [`super::message`]'s.

/// Bytes of JSON.
pub(super) const BYTES: usize = 4 * 1024 * 1024;
/// Things.
pub(super) const THINGS: usize = 2_000;
/// Features.
pub(super) const FEATURES: usize = 2_000;
/// Things times features: what the matrix takes in memory.
pub(super) const CELLS: usize = 1_000_000;
/// Choices of one feature; a reply is a set of choices in 64 bits.
pub(super) const CHOICES: usize = 64;
/// Sources.
pub(super) const SOURCES: usize = 5_000;
/// Disputes, relations, events and examples, of each.
pub(super) const ENTRIES: usize = 2_000;
/// Lists and maps inside each other.
pub(super) const DEPTH: usize = 32;
/// Letters of an id.
pub(super) const ID: usize = 80;
/// Problems that are listed; beyond them a count is more use than a longer list.
pub(super) const PROBLEMS: usize = 1_000;
/// Steps spent on looking for the nearest valid words: some tenths of a second in all.
pub(super) const HINT_STEPS: usize = 50_000_000;
