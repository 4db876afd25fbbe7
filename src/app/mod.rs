//! The application: what the reader has done so far, and what follows from the next step.
//!
//! Owns the state and the only function that changes it, [`update`]. It never knows the DOM, a
//! clock, storage or the host page; what has to happen out there it returns as [`Effect`]s.

mod answers;
mod entry;
mod fold;
pub mod link;
mod message;
mod result;
mod state;
mod update;

pub use answers::{Answer, Answers};
pub use entry::Entry;
pub use fold::Fold;
pub use message::{Effect, Msg};
pub use state::{State, View};
pub use update::update;
