//! What the reader sees: the state as DOM.
//!
//! Owns markup and class names, nothing else: it reads view-models and sends [`Msg`](crate::app::Msg).
//! It never changes state, never touches the host page, and never makes HTML from a pack's text.
//!
//! Two rules come from faults of Yew 0.23: every list is keyed, and no component renders nothing
//! (optional parts stand in a permanent element).

mod all_questions;
mod bars;
mod cell;
mod chooser;
mod compare;
mod disputes;
mod example;
mod explain;
mod focus;
mod identify;
mod number;
mod question;
mod reasons;
mod screen;
mod sentence;
mod sources;
mod table;
mod tabs;
mod timeline;
mod toggle;
mod trail;
mod verdict;
mod which_one;

pub use which_one::{WhichOne, WhichOneProps};
