//! `which-one test`: how often a pack is right, and after how many questions.
//!
//! Owns the options and how the outcome is printed, for people and as JSON.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};
use which_one::guide::{ExampleIs, Guide};
use which_one::identify::Key;
use which_one::pack::{self, Tree};
use which_one::trial::{self, Outcome, Said};

use crate::file::{self, Unreadable};
use crate::say::say;

/// How many misses are listed for people; JSON has them all.
const LISTED: usize = 12;

/// What `test` takes.
#[derive(Args)]
pub struct Options {
    /// The pack, a JSON file
    pack: PathBuf,
    /// Examples to use in place of the pack's own: a list, or an object with the key "examples"
    #[arg(long, value_name = "FILE")]
    examples: Option<PathBuf>,
    /// Share of replies that are wrong where readers of the leaves are simulated
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, value_parser = share)]
    wrong_replies: f64,
    /// Readers simulated for each leaf
    #[arg(long, value_name = "N", default_value_t = 100)]
    runs: usize,
    /// Where the simulation's random numbers start; the same seed gives the same outcome
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Prints the outcome.
pub fn test(options: &Options) -> Result<ExitCode, Unreadable> {
    let guide = guide(options)?;
    let key = Key::new(guide);
    let examples = trial::of_examples(&key);
    let leaves = trial::of_leaves(&key, options.wrong_replies, options.runs, options.seed);
    let inseparable = inseparable(&key);
    if options.json {
        let report = json!({
            "examples": as_json(&examples, key.guide()),
            "leaves": as_json(&leaves, key.guide()),
            "inseparable": inseparable,
        });
        say(&format!("{report:#}"));
    } else {
        print("Examples", &examples, key.guide());
        print("Leaves", &leaves, key.guide());
        for group in inseparable {
            say(&format!("Nothing tells apart: {}", group.join(", ")));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn guide(options: &Options) -> Result<Guide, Unreadable> {
    let mut tree = file::read(&options.pack)?;
    let mut read_last = &options.pack;
    if let Some(path) = &options.examples {
        let examples = match file::read(path)? {
            Tree::Map(entries) => {
                let found = entries.into_iter().find(|(key, _)| key == "examples");
                found.map_or(Tree::Null, |(_, examples)| examples)
            }
            list => list,
        };
        // A pack with problems of its own is said to have them before others' examples come in.
        pack::load(&tree).map_err(|all| Unreadable::with_problems(&options.pack, all))?;
        if let Tree::Map(entries) = &mut tree {
            entries.retain(|(key, _)| key != "examples");
            entries.push(("examples".to_owned(), examples));
        }
        read_last = path;
    }
    pack::load(&tree).map_err(|all| Unreadable::with_problems(read_last, all))
}

fn inseparable(key: &Key) -> Vec<Vec<String>> {
    let name = |&thing: &_| key.guide().thing(thing).id.clone();
    trial::inseparable(key).iter().map(|group| group.iter().map(name).collect()).collect()
}

fn is(is: ExampleIs, guide: &Guide) -> &str {
    match is {
        ExampleIs::Thing(thing) => &guide.thing(thing).id,
        ExampleIs::NoneOfThese => "none",
    }
}

fn said(said: Said, guide: &Guide) -> &str {
    match said {
        Said::Thing(thing) => &guide.thing(thing).id,
        Said::NoneOfThese => "none",
    }
}

fn as_json(outcome: &Outcome, guide: &Guide) -> Value {
    let missed: Vec<Value> = outcome
        .missed
        .iter()
        .map(|miss| {
            json!({"name": miss.name, "is": is(miss.is, guide), "said": said(miss.said, guide)})
        })
        .collect();
    json!({
        "n": outcome.n,
        "right": outcome.right,
        "tied": outcome.tied,
        "family_right": outcome.family_right,
        "none_n": outcome.none_n,
        "none_right": outcome.none_right,
        "mean_questions": outcome.mean_questions(),
        "worst_questions": outcome.worst_questions,
        "missed": missed,
    })
}

fn print(title: &str, outcome: &Outcome, guide: &Guide) {
    let Outcome { n, right, tied, family_right, none_n, none_right, worst_questions, .. } = outcome;
    say(&format!("{title}: {right} of {n} right, {family_right} in the right family"));
    if *tied > 0 {
        say(&format!("  {tied} more at a thing that nothing tells apart from it"));
    }
    if *none_n > 0 {
        say(&format!("  none of these: {none_right} of {none_n}"));
    }
    say(&format!(
        "  {:.2} questions on average, {worst_questions} at most",
        outcome.mean_questions()
    ));
    for miss in outcome.missed.iter().take(LISTED) {
        say(&format!(
            "  missed {}: {}, not {}",
            miss.name,
            is(miss.is, guide),
            said(miss.said, guide)
        ));
    }
    if outcome.missed.len() > LISTED {
        say(&format!("  … and {} more; --json lists all", outcome.missed.len() - LISTED));
    }
}

fn share(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("give a number from 0 to 1, such as 0.1".to_owned()),
    }
}
