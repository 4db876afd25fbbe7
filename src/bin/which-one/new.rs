//! `which-one new`: a starter that says what to fill in where.
//!
//! Owns the starters. Each is a whole, sound pack.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use which_one::formats::Format;

use crate::say::say;

/// What `new` takes.
#[derive(Args)]
pub struct Options {
    /// Where to write, a table (.md, .csv, .tsv) or a pack (.json); without it, Markdown to standard
    /// output
    file: Option<PathBuf>,
}

const TABLE: &str = include_str!("starter.md");
const CSV: &str = include_str!("starter.csv");
const PACK: &str = include_str!("starter.json");

/// Writes a starter where there is no file yet.
///
/// # Errors
///
/// A whole message, if there is one, or it cannot be written.
pub fn new(options: &Options) -> Result<ExitCode, String> {
    let Some(path) = &options.file else {
        say(TABLE.trim_end_matches('\n'));
        return Ok(ExitCode::SUCCESS);
    };
    let name = path.display();
    let text = match Format::of_name(&name.to_string()) {
        Some(Format::Pack) => PACK.to_owned(),
        Some(Format::Csv) => CSV.to_owned(),
        Some(Format::Tsv) => CSV.replace(',', "\t"),
        Some(Format::Markdown) => TABLE.to_owned(),
        _ => return Err(format!("{name}: give it one of the endings .md, .csv, .tsv and .json")),
    };
    let made = fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = made.map_err(|error| format!("{name}: {error}"))?;
    std::io::Write::write_all(&mut file, text.as_bytes())
        .map_err(|error| format!("{name}: {error}"))?;
    say(&format!("{name}: fill it in, then run: which-one check {name}"));
    Ok(ExitCode::SUCCESS)
}
