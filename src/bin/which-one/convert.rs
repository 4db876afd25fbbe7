//! `which-one convert`: from one format to another, with what the other cannot hold said.
//!
//! Owns the options and what is said on the way.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use which_one::formats::{self, Format};
use which_one::guide::Guide;
use which_one::pack;
use which_one::sheet::Wishes;

use crate::axis::Things;
use crate::say::say;
use crate::source::Source;
use crate::underline;

/// What `convert` takes.
#[derive(Args)]
pub struct Options {
    /// A pack, a table (CSV, TSV, Markdown, HTML), or a key in Clavis, DELTA or SDD; - reads standard
    /// input
    file: PathBuf,
    /// Where to write; without it, to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The format to read, if neither the file's name nor its text tells
    #[arg(long, value_enum)]
    from: Option<Name>,
    /// The format to write, if the file's name does not tell
    #[arg(long, value_enum)]
    to: Option<Name>,
    /// Where a table's things are, if the guess is wrong
    #[arg(long, value_enum)]
    things: Option<Things>,
    /// The pack's title, for tables without one
    #[arg(long)]
    title: Option<String>,
}

/// The formats by name.
#[derive(Clone, Copy, ValueEnum)]
enum Name {
    Pack,
    Csv,
    Tsv,
    Markdown,
    Html,
    Clavis,
    Delta,
    Sdd,
}

impl Name {
    fn format(self) -> Format {
        match self {
            Self::Pack => Format::Pack,
            Self::Csv => Format::Csv,
            Self::Tsv => Format::Tsv,
            Self::Markdown => Format::Markdown,
            Self::Html => Format::Html,
            Self::Clavis => Format::Clavis,
            Self::Delta => Format::Delta,
            Self::Sdd => Format::Sdd,
        }
    }
}

/// Writes the other format; says on standard error what was guessed and what was left out.
///
/// # Errors
///
/// A whole message, if the file cannot be read or written, or the format cannot be written.
pub fn convert(options: &Options) -> Result<ExitCode, String> {
    let named = options.output.as_ref().map(|path| path.display().to_string());
    let to = options.to.map(Name::format).or(named.as_deref().and_then(Format::of_name));
    let to = match (to, &options.output) {
        (Some(to), _) => to,
        (None, None) => Format::Pack,
        (None, Some(path)) => {
            return Err(format!(
                "{}: its ending names no format; give one with --to",
                path.display()
            ));
        }
    };
    if let Some(path) = options.output.as_deref().filter(|path| is_same(path, &options.file)) {
        return Err(format!(
            "{}: it would be written over; give another name to write to",
            path.display()
        ));
    }
    let wishes = Wishes {
        title: options.title.clone(),
        things: options.things.map(Things::axis),
        ..Wishes::default()
    };
    let source = Source::read(&options.file, options.from.map(Name::format), &wishes)?;
    let faults = match &source.reading.pack {
        Err(faults) => faults,
        Ok(tree) => match pack::load(tree) {
            Ok(guide) => return write(options, &source, tree, &guide, to),
            Err(all) => {
                let faults = all.iter().map(|problem| source.reading.fault(problem));
                &faults.collect::<Vec<_>>()
            }
        },
    };
    for fault in faults {
        underline::show(fault, &source);
    }
    Ok(ExitCode::FAILURE)
}

/// Whether two paths lead to one file that is there.
fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

fn write(
    options: &Options,
    source: &Source,
    tree: &pack::Tree,
    guide: &Guide,
    to: Format,
) -> Result<ExitCode, String> {
    let (text, left_out) = if to == Format::Pack {
        (formats::write_pack(tree), Vec::new())
    } else {
        let written = formats::write(guide, to);
        written.ok_or_else(|| format!("{} can be read and not written", to.name()))?
    };
    for left_out in source.reading.left_out.iter().chain(&left_out) {
        eprintln!("left out: {left_out}");
    }
    if to.is_table() {
        let table = formats::read_table(&text, to).map_err(|malformed| malformed.message)?;
        for difference in formats::differences(guide, &table) {
            eprintln!("reads back differently: {difference}");
        }
    }
    if !source.reading.guesses.is_empty() {
        eprintln!("{} guesses; which-one check --guesses lists them", source.reading.guesses.len());
    }
    match &options.output {
        Some(path) => {
            fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        None => say(text.trim_end_matches('\n')),
    }
    Ok(ExitCode::SUCCESS)
}
