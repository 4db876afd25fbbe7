//! `which-one check`: everything that is wrong with a pack, and what could be better.
//!
//! Owns how that is printed.

use std::path::Path;
use std::process::ExitCode;

use which_one::pack;

use crate::file::{self, Unreadable};
use crate::say::say;

/// Prints problems or warnings; 1 where there are problems.
pub fn check(path: &Path) -> Result<ExitCode, Unreadable> {
    match pack::load(&file::read(path)?) {
        Ok(guide) => {
            for warning in pack::warnings(&guide) {
                say(&format!("warning: {warning}"));
            }
            say(&format!("{}: {} can be used", path.display(), guide.title));
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in &problems {
                say(&format!("{problem}"));
            }
            say(&format!("{}: {} to mend", path.display(), problems.len()));
            Ok(ExitCode::FAILURE)
        }
    }
}
