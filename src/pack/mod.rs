//! The author's pack: from JSON to a [`Guide`](crate::guide::Guide), or to every problem at once.
//!
//! Owns the pack format, its limits and its messages; the only module that knows JSON. It never
//! knows what a guide is used for.
//!
//! ```
//! use which_one::pack;
//!
//! let tree: pack::Tree = serde_json::from_str(r#"{"version": 1, "titel": "Tea or coffee?"}"#).unwrap();
//! let problems: Vec<String> =
//!     pack::load(&tree).unwrap_err().iter().map(ToString::to_string).collect();
//! assert_eq!(problems, [
//!     r#"titel: unknown key "titel"; did you mean "title"?"#,
//!     r#"the pack: "things" is missing"#,
//!     r#"the pack: "features" and "cells" are both missing; a pack has at least one of them"#,
//! ]);
//! ```

mod cells;
mod choices;
mod circles;
mod conditions;
mod dates;
mod examples;
mod features;
mod fields;
mod ids;
mod inferred;
mod json;
mod languages;
mod limits;
mod message;
mod numbers;
mod path;
mod problem;
mod quote;
mod reader;
mod references;
mod report;
mod sources;
mod things;
mod tree;
mod warning;
mod words;

#[cfg(feature = "formats")]
pub(crate) use ids::is_id;
pub use json::parse;
pub use languages::is_language;
pub use path::KeyInPath;
pub use problem::{Hint, Kind, Problem, ProblemKind, What};
pub use reader::{KEYS, load, read};
pub use tree::Tree;
pub use warning::{Warning, warnings};

/// The largest pack that is read, in bytes of JSON: 4 MiB.
pub const LARGEST: usize = limits::BYTES;

/// No pack has more things.
pub const MOST_THINGS: usize = limits::THINGS;

/// No pack has more features.
pub const MOST_FEATURES: usize = limits::FEATURES;

/// How deep lists and objects may be nested.
pub const DEEPEST: usize = limits::DEPTH;

/// What is said of a pack that is nested deeper.
pub const TOO_DEEP: &str = "lists and objects are nested more than 32 deep";
