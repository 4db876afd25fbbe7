//! `which-one completions` and `which-one man`: made of the same definitions as the arguments.
//!
//! Owns nothing but the way there.

use std::io::{Write as _, stdout};
use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;

/// Prints completions for a shell.
pub fn completions(shell: Shell, mut command: Command) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "which-one", &mut script);
    print(&script)
}

/// Prints the man page: the tool, then each of its commands.
pub fn man(command: &Command) -> ExitCode {
    let mut page = Vec::new();
    let mut done = clap_mangen::Man::new(command.clone()).render(&mut page);
    for part in command.get_subcommands() {
        if part.get_name() == "help" {
            continue;
        }
        let name = format!("which-one {}", part.get_name());
        let heading = writeln!(page, ".SH \"{}\"", name.to_uppercase());
        let part = clap_mangen::Man::new(part.clone().bin_name(name));
        done = done.and(heading).and_then(|()| {
            part.render_description_section(&mut page)?;
            part.render_synopsis_section(&mut page)?;
            part.render_options_section(&mut page)
        });
    }
    if done.is_err() { ExitCode::FAILURE } else { print(&page) }
}

fn print(bytes: &[u8]) -> ExitCode {
    // A closed pipe is no failure.
    let _ = stdout().write_all(bytes);
    ExitCode::SUCCESS
}
