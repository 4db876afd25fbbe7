//! A file in any format: its text, and what was read in it.
//!
//! Owns the way from a path to a text in a format.

use std::fs;
use std::io::Read;
use std::path::Path;

use which_one::formats::{self, Format};
use which_one::reading::{Reading, natively};
use which_one::sheet::Wishes;

/// No table is larger, in bytes; a pack made of it could not be read.
const LARGEST_TABLE: u64 = 16 * 1024 * 1024;

/// A file that was read.
pub struct Source {
    /// Its path as it was given.
    pub name: String,
    /// What it holds.
    pub text: String,
    /// What was read in it.
    pub reading: Reading,
}

impl Source {
    /// Reads a file; `-` is standard input.
    ///
    /// # Errors
    ///
    /// A whole message, if it cannot be read as text at all.
    pub fn read(path: &Path, format: Option<Format>, wishes: &Wishes) -> Result<Self, String> {
        let name = path.display().to_string();
        let failed = |why: &dyn std::fmt::Display| format!("{name}: {why}");
        let bytes = if name == "-" {
            let mut bytes = Vec::new();
            // A pipe has no length, and may have no end.
            let mut start = std::io::stdin().take(LARGEST_TABLE + 1);
            start.read_to_end(&mut bytes).map_err(|error| failed(&error))?;
            bytes
        } else {
            let size = fs::metadata(path).map_err(|error| failed(&error))?.len();
            check_size(size).map_err(|why| failed(&why))?;
            fs::read(path).map_err(|error| failed(&error))?
        };
        check_size(bytes.len() as u64).map_err(|why| failed(&why))?;
        let text = formats::decode(&bytes).map_err(|why| failed(&why))?;
        let format = format.unwrap_or_else(|| Format::of(&name, &text));
        let reading = Reading::of(&text, format, wishes, natively);
        Ok(Self { name, text, reading })
    }
}

fn check_size(bytes: u64) -> Result<(), &'static str> {
    if bytes > LARGEST_TABLE {
        return Err("larger than 16 MiB, the limit for a table; for a pack it is 4 MiB");
    }
    Ok(())
}
