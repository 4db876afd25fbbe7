//! The command-line tool: what is wrong with a pack, how good it is, and what can be made of it,
//! without a browser.
//!
//! Owns arguments and exit codes. What it says is the library's.

mod bundle;
mod check;
mod file;
mod rank;
mod render;
mod say;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tools for packs of Which One.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say everything that is wrong with a pack, and what could be better; 1 when it has problems
    Check {
        /// The pack, a JSON file
        pack: PathBuf,
    },
    /// Print what a pack says as HTML without script: to paste inside the element, or anywhere
    Render {
        /// The pack, a JSON file
        pack: PathBuf,
        /// Only the title, the summary and each thing in a sentence
        #[arg(long)]
        short: bool,
    },
    /// Write one HTML file with the widget and a pack inside, which needs no server and no network
    Bundle(bundle::Options),
    /// Say how probable each thing is, given the answers that a link of the widget carries
    Rank {
        /// The pack, a JSON file
        pack: PathBuf,
        /// The answers, such as "origin=screen&audience=no"
        #[arg(default_value = "")]
        answers: String,
    },
    /// Say how often a pack is right, and after how many questions
    Test(test::Options),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check { pack } => check::check(&pack),
        Command::Render { pack, short } => render::render(&pack, short),
        Command::Bundle(options) => bundle::bundle(&options),
        Command::Rank { pack, answers } => rank::rank(&pack, &answers),
        Command::Test(options) => test::test(&options),
    };
    done.unwrap_or_else(|unreadable| {
        eprintln!("{unreadable}");
        ExitCode::from(2)
    })
}
