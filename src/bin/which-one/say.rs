//! Standard output, which can close before everything is said: `which-one test … | head`.
//!
//! Owns what happens then: nothing more, and no fuss.

use std::io::{Write as _, stdout};
use std::process::exit;

/// Writes a line.
pub fn say(line: &str) {
    if writeln!(stdout(), "{line}").is_err() {
        exit(0);
    }
}
