//! The edge to the host page: what the element's script calls, and what it is told.
//!
//! Owns the exports, the reading of a pack's text with the browser's own JSON reader, and the
//! translation of effects into the host's events. Only this module and the scripts beside it know
//! the host page. The exports are free functions with numbers for handles: exported structs would
//! stay borrowed after a panic.

mod events;
mod exports;
mod pack_text;
mod settings;
