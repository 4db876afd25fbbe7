//! `which-one rank`: how probable each thing is, given the answers of a link.
//!
//! Owns how that is printed: as JSON with every digit, so that other programs, and the browser, can
//! be held against it.

use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value};
use which_one::app::link;
use which_one::identify::Key;

use crate::file::{self, Unreadable};
use crate::say::say;

/// Prints the probability of each leaf and of none of these.
pub fn rank(path: &Path, answers: &str) -> Result<ExitCode, Unreadable> {
    let guide = file::guide(path)?;
    let linked = link::read(answers, &guide);
    for gone in &linked.gone {
        eprintln!("{}: the pack has no {gone}; it is skipped", path.display());
    }
    let key = Key::new(guide);
    let ranking = key.ranking(&linked.answers.evidence());
    let mut probabilities = Map::new();
    for standing in ranking.leaves() {
        let id = key.guide().thing(standing.thing).id.clone();
        probabilities.insert(id, Value::from(standing.probability));
    }
    probabilities.insert("none".to_owned(), Value::from(ranking.none_of_these()));
    say(&format!("{:#}", Value::Object(probabilities)));
    Ok(ExitCode::SUCCESS)
}
