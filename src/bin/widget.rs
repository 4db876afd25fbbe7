//! What the browser loads: the library's exports as one program.
//!
//! Owns nothing. A program rather than a `cdylib`, because link-time optimisation across crates is
//! not done for a library that Rust programs use as well; that makes a third of the size.

use which_one as _;

fn main() {}
