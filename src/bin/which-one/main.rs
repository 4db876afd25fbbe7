//! The command-line tool: what is wrong with a pack, how good it is, and what can be made of it,
//! without a browser.
//!
//! Owns arguments and exit codes. What it says is the library's.

mod axis;
mod bundle;
mod check;
mod convert;
mod file;
mod new;
mod rank;
mod render;
mod say;
mod shell;
mod source;
mod test;
mod underline;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// Tools for packs of Which One.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say what is wrong with a pack or a table, what could be better and how good it is; 1 when it
    /// has problems
    Check(check::Options),
    /// Turn a pack, a table or another program's key into another format
    Convert(convert::Options),
    /// Write a starter with comments
    New(new::Options),
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
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the man page
    Man,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(options) => check::check(&options),
        Command::Convert(options) => convert::convert(&options),
        Command::New(options) => new::new(&options),
        Command::Render { pack, short } => render::render(&pack, short).map_err(|e| e.to_string()),
        Command::Bundle(options) => bundle::bundle(&options).map_err(|e| e.to_string()),
        Command::Rank { pack, answers } => rank::rank(&pack, &answers).map_err(|e| e.to_string()),
        Command::Test(options) => test::test(&options).map_err(|e| e.to_string()),
        Command::Completions { shell } => Ok(shell::completions(shell, Arguments::command())),
        Command::Man => Ok(shell::man(&Arguments::command())),
    };
    done.unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::from(2)
    })
}
