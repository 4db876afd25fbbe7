//! `which-one bundle`: one HTML file with widget and pack inside.
//!
//! Owns the options, and how what it carries is compressed. The rest of the file is the build's template.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use data_encoding::BASE64;
use flate2::{Compression, GzBuilder};
use which_one::render::Template;

use crate::file::{self, Unreadable};
use crate::say::say;

/// What the build calls the template.
const TEMPLATE: &str = "which-one-single.txt";

/// What zlib says a gzipped file comes from.
const UNIX: u8 = 3;

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
    let template = String::from_utf8_lossy(&bytes(&path)?).into_owned();
    let template =
        Template::new(&template).map_err(|lack| Unreadable::for_reason(&path, lack.to_string()))?;
    let pack = file::text(&options.pack)?;
    let guide = file::guide_of(&options.pack, &pack)?;
    let mut files = Vec::new();
    for name in template.files() {
        files.push(carried(&bytes(&options.widget.join(name))?));
    }
    let written = template.fill(&guide, &carried(pack.as_bytes()), &files);
    let output = &options.output;
    fs::write(output, &written).map_err(|error| Unreadable::because(output, error))?;
    say(&format!("{}: {}, {} KB", output.display(), guide.title, written.len().div_ceil(1000)));
    Ok(ExitCode::SUCCESS)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    fs::read(path).map_err(|error| Unreadable::because(path, error))
}

/// Gzipped, in base64: to the same bytes on every machine, and in the page (`src/page/bundling.js`).
fn carried(bytes: &[u8]) -> String {
    let mut gzip = GzBuilder::new().operating_system(UNIX).write(Vec::new(), Compression::best());
    let gzipped = gzip.write_all(bytes).and_then(|()| gzip.finish());
    BASE64.encode(&gzipped.expect("memory takes everything"))
}
