//! The table of words: every string that a reader sees and that no pack brings.
//!
//! Owns the sentences that say what [`crate::identify`], [`crate::compare`] and [`crate::explain`]
//! found, from one table ([`Words`]) that can be translated. It never computes what it says.

mod comparison;
mod date;
#[cfg(feature = "formats")]
mod desk;
#[cfg(feature = "formats")]
mod editor;
#[cfg(feature = "formats")]
mod editor_english;
mod english;
mod evidence;
mod sentence;
mod table;
mod verdict;

#[cfg(feature = "formats")]
pub use desk::{DESK, DeskWords};
#[cfg(feature = "formats")]
pub use editor::EditorWords;
#[cfg(feature = "formats")]
pub use editor_english::EDITOR;
pub use english::ENGLISH;
pub use sentence::{Sentence, Span};
pub use table::{FrequencyWords, LikelihoodWords, Words};
