//! `which-one render`: what a pack says, as HTML without script.
//!
//! Owns nothing but the way there.

use std::path::Path;
use std::process::ExitCode;

use which_one::render;
use which_one::words::ENGLISH;

use crate::file::{self, Unreadable};
use crate::say::say;

/// Prints the HTML: everything, or what it is about in a few lines.
pub fn render(path: &Path, short: bool) -> Result<ExitCode, Unreadable> {
    let guide = file::guide(path)?;
    let html = if short { render::overview(&guide) } else { render::html(&guide, &ENGLISH) };
    say(html.trim_end());
    Ok(ExitCode::SUCCESS)
}
