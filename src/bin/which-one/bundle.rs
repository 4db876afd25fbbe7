//! `which-one bundle`: one HTML file with widget and pack inside.
//!
//! Owns the options, and how the pack is compressed. The rest of the file is the build's template.

use std::fs;
use std::io::{Error, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use data_encoding::BASE64;
use flate2::Compression;
use flate2::read::GzEncoder;
use which_one::render::Template;

use crate::file::{self, Unreadable};
use crate::say::say;

/// What the build calls the template.
const TEMPLATE: &str = "which-one-single.txt";

#[derive(Args)]
pub struct Options {
    /// The pack, a JSON file
    pack: PathBuf,
    /// The file to write
    #[arg(short, long)]
    output: PathBuf,
    /// The folder with the built widget, as `make build` makes it
    #[arg(long, default_value = "dist")]
    widget: PathBuf,
}

/// Writes the file, and says how large it is.
pub fn bundle(options: &Options) -> Result<ExitCode, Unreadable> {
    let path = options.widget.join(TEMPLATE);
    let template = fs::read_to_string(&path).map_err(|error| Unreadable::because(&path, error))?;
    let template =
        Template::new(&template).map_err(|lack| Unreadable::for_reason(&path, lack.to_string()))?;
    let pack = file::text(&options.pack)?;
    let guide = file::guide_of(&options.pack, &pack)?;
    let written = template.fill(&guide, &compressed(&options.pack, &pack)?);
    let output = &options.output;
    fs::write(output, &written).map_err(|error| Unreadable::because(output, error))?;
    say(&format!("{}: {}, {} KB", output.display(), guide.title, written.len().div_ceil(1000)));
    Ok(ExitCode::SUCCESS)
}

fn compressed(path: &Path, pack: &str) -> Result<String, Unreadable> {
    let mut gzipped = Vec::new();
    GzEncoder::new(pack.as_bytes(), Compression::best())
        .read_to_end(&mut gzipped)
        .map_err(|error: Error| Unreadable::because(path, error))?;
    Ok(BASE64.encode(&gzipped))
}
