//! `which-one render`: what a pack says, as HTML without script.
//!
//! Owns nothing but the way there.

use std::path::Path;
use std::process::ExitCode;

use which_one::render;
use which_one::words::ENGLISH;

use crate::file::{self, Unreadable};
use crate::say::say;

/// Prints the HTML.
pub fn render(path: &Path) -> Result<ExitCode, Unreadable> {
    let guide = file::guide(path)?;
    say(render::html(&guide, &ENGLISH).trim_end());
    Ok(ExitCode::SUCCESS)
}
