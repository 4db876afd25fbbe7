//! The command-line tool: what is wrong with a pack, without a browser.
//!
//! Owns arguments, files and exit codes. What it says is the library's.
//!
//! `which-one check packs/film-music.json` exits with 0 when the pack can be used, with 1 when it
//! has problems, with 2 when it cannot be read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use which_one::pack::{self, Tree};

/// Tools for packs of Which One.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say everything that is wrong with a pack, and what could be better.
    Check {
        /// The pack, a JSON file.
        pack: PathBuf,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check { pack } => check(&pack),
    }
}

fn check(path: &Path) -> ExitCode {
    let tree = match read(path) {
        Ok(tree) => tree,
        Err(message) => {
            eprintln!("{}: {message}", path.display());
            return ExitCode::from(2);
        }
    };
    match pack::load(&tree) {
        Ok(guide) => {
            for warning in pack::warnings(&guide) {
                println!("warning: {warning}");
            }
            println!("{}: {} can be used", path.display(), guide.title);
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in &problems {
                println!("{problem}");
            }
            println!("{}: {} to mend", path.display(), problems.len());
            ExitCode::FAILURE
        }
    }
}

fn read(path: &Path) -> Result<Tree, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    if text.len() > pack::LARGEST {
        return Err("larger than 4 MiB".to_owned());
    }
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}
