//! What must hold whatever comes in: a function for each way in, which panics where it does not.
//!
//! Owns the properties. It never knows who makes up the bytes: `make fuzz` does for as long as one
//! likes, `tests/fuzzed.rs` briefly at every `make test`.

pub mod bytes;
pub mod guides;
pub mod json;
pub mod link;
pub mod pack;
pub mod steps;
pub mod table;
