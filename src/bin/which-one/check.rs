//! `which-one check`: what is wrong with a pack or a table, and how good it is.
//!
//! Owns the options and how the findings are printed, for people and as JSON.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};
use which_one::guide::Guide;
use which_one::identify::Key;
use which_one::judge::{Judgement, Judging, Settings, WRONG, idle_sentence};
use which_one::pack::{self, Warning};
use which_one::reading::{Fault, line_and_column};
use which_one::sheet::Wishes;
use which_one::trial::Said;

use crate::axis::Things;
use crate::say::say;
use crate::source::Source;
use crate::underline;

/// So many confusions and unknown cells are listed for people; JSON has all.
const LISTED: usize = 8;

/// What `check` takes.
#[derive(Args)]
pub struct Options {
    /// A pack, a table (CSV, TSV, Markdown, HTML) or another program's key; - reads standard input
    file: PathBuf,
    /// Where a table's things are, if the guess is wrong
    #[arg(long, value_enum)]
    things: Option<Things>,
    /// Readers simulated for each thing
    #[arg(long, value_name = "N", default_value_t = 100)]
    runs: usize,
    /// Say all that was guessed about a table
    #[arg(long)]
    guesses: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Prints problems, or what could be better and how good it is; 1 where there are problems.
///
/// # Errors
///
/// A whole message, if the file cannot be read.
pub fn check(options: &Options) -> Result<ExitCode, String> {
    let wishes = Wishes { things: options.things.map(Things::axis), ..Wishes::default() };
    let source = Source::read(&options.file, None, &wishes)?;
    let guide = match &source.reading.pack {
        Ok(tree) => pack::load(tree).map_err(|all| {
            all.iter().map(|problem| source.reading.fault(problem)).collect::<Vec<_>>()
        }),
        Err(_) => Err(Vec::new()),
    };
    let guide = match (guide, &source.reading.pack) {
        (Ok(guide), _) => guide,
        (Err(_), Err(faults)) => return Ok(failed(options, &source, faults)),
        (Err(faults), Ok(_)) => return Ok(failed(options, &source, &faults)),
    };
    let key = Key::new(guide);
    let settings = Settings { runs: options.runs, ..Settings::default() };
    let mut judging = Judging::of(&key, settings);
    while judging.step() {}
    if options.json {
        let report = json!({
            "problems": [],
            "guesses": texts(&source.reading.guesses),
            "leftOut": texts(&source.reading.left_out),
            "warnings": texts(&pack::warnings(key.guide())),
            "judgement": as_json(judging.judgement(), key.guide()),
        });
        say(&format!("{report:#}"));
    } else {
        print(options, &source, key.guide(), judging.judgement());
    }
    Ok(ExitCode::SUCCESS)
}

fn texts<T: ToString>(all: &[T]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

fn failed(options: &Options, source: &Source, faults: &[Fault]) -> ExitCode {
    if options.json {
        let problem = |fault: &Fault| {
            let place = fault.at.as_ref().map(|at| line_and_column(&source.text, at.start));
            json!({
                "message": fault.message,
                "line": place.map(|(line, _)| line),
                "column": place.map(|(_, column)| column),
            })
        };
        let problems: Vec<Value> = faults.iter().map(problem).collect();
        say(&format!(
            "{:#}",
            json!({"problems": problems, "guesses": texts(&source.reading.guesses)})
        ));
    } else {
        for fault in faults {
            underline::show(fault, source);
        }
        say(&format!("{}: {} to mend", source.name, faults.len()));
    }
    ExitCode::FAILURE
}

fn print(options: &Options, source: &Source, guide: &Guide, judgement: &Judgement) {
    say(&format!("{}: {} can be used", source.name, guide.title));
    if options.guesses {
        for guess in &source.reading.guesses {
            say(&format!("guess: {guess}"));
        }
    } else if !source.reading.guesses.is_empty() {
        say(&format!(
            "  {} guesses about the table; --guesses lists them",
            source.reading.guesses.len()
        ));
    }
    for left_out in &source.reading.left_out {
        say(&format!("left out: {left_out}"));
    }
    // Ties and questions that separate nothing are said below, with what would mend them.
    for warning in pack::warnings(guide) {
        if !matches!(warning, Warning::Inseparable(_) | Warning::SeparatesNothing(_)) {
            say(&format!("warning: {warning}"));
        }
    }
    for tie in &judgement.ties {
        say(&format!("warning: {}", tie.sentence(guide)));
    }
    for &feature in &judgement.idle {
        say(&format!("warning: {}", idle_sentence(feature, guide)));
    }
    if !judgement.gaps.is_empty() {
        say("\nUnknown cells that matter:");
        for gap in judgement.gaps.iter().take(LISTED) {
            say(&format!("  {}", gap.sentence(guide)));
        }
    }
    say("\nHow often it is right, and after how many questions, of readers who hold each thing:");
    let name = |thing| {
        let mark = if judgement.is_tied(thing) { " *" } else { "" };
        [guide.thing(thing).name.as_str(), mark].concat()
    };
    let widest = judgement.scores.iter().map(|score| name(score.thing).chars().count()).max();
    let width = widest.unwrap_or_default().max(13);
    let heads: Vec<String> = WRONG
        .iter()
        .map(|wrong| format!("{:>14}", format!("{:.0} % wrong", wrong * 100.0)))
        .collect();
    say(&format!("  {:width$}{}", "", heads.concat()));
    for score in &judgement.scores {
        say(&line(&name(score.thing), width, &score.right, &score.questions));
    }
    let count = judgement.scores.len().max(1);
    let mean = |of: &dyn Fn(usize) -> f64| (0..count).map(of).sum::<f64>() / precise(count);
    let scores = &judgement.scores;
    let right = [0, 1, 2].map(|at| mean(&|row| scores[row].right[at]));
    let questions = [0, 1, 2].map(|at| mean(&|row| scores[row].questions[at]));
    say(&line("All of them", width, &right, &questions));
    if !judgement.ties.is_empty() {
        say("  * right with those that nothing tells apart from it");
    }
    if !judgement.confusions.is_empty() {
        say("\nWhat is taken for what, with one reply in ten wrong:");
        for confusion in judgement.confusions.iter().take(LISTED) {
            say(&format!("  {}", confusion.sentence(guide)));
        }
    }
}

#[allow(clippy::cast_precision_loss)] // counts of things
fn precise(count: usize) -> f64 {
    count as f64
}

/// A thing's scores: `99 %  4.2`.
fn line(name: &str, width: usize, right: &[f64], questions: &[f64]) -> String {
    let cells: Vec<String> = right
        .iter()
        .zip(questions)
        .map(|(right, questions)| format!("{:>6.0} %{questions:>6.1}", right * 100.0))
        .collect();
    format!("  {name:width$}{}", cells.concat())
}

fn as_json(judgement: &Judgement, guide: &Guide) -> Value {
    let thing = |thing| guide.thing(thing).id.clone();
    let feature = |feature| guide.feature(feature).id.clone();
    let rounded =
        |values: &[f64]| values.iter().map(|v| (v * 1e3).round() / 1e3).collect::<Vec<_>>();
    let ties = judgement.ties.iter().map(|tie| {
        let things: Vec<String> = tie.things.iter().map(|&one| thing(one)).collect();
        json!({"things": things, "message": tie.sentence(guide)})
    });
    let scores = judgement.scores.iter().map(|score| {
        json!({
            "thing": thing(score.thing),
            "tied": judgement.is_tied(score.thing),
            "right": rounded(&score.right),
            "questions": rounded(&score.questions),
        })
    });
    let confusions = judgement.confusions.iter().map(|confusion| {
        let taken_for = match confusion.taken_for {
            Said::Thing(other) => thing(other),
            Said::NoneOfThese => "none".to_owned(),
        };
        json!({
            "thing": thing(confusion.thing),
            "takenFor": taken_for,
            "share": confusion.share,
            "message": confusion.sentence(guide),
        })
    });
    let gaps = judgement.gaps.iter().map(|gap| {
        let saved = (gap.saved * 1e3).round() / 1e3;
        json!({
            "thing": thing(gap.thing),
            "feature": feature(gap.feature),
            "saved": saved,
            "message": gap.sentence(guide),
        })
    });
    json!({
        "ties": ties.collect::<Vec<_>>(),
        "idle": judgement.idle.iter().map(|&one| feature(one)).collect::<Vec<_>>(),
        "wrong": WRONG,
        "scores": scores.collect::<Vec<_>>(),
        "confusions": confusions.collect::<Vec<_>>(),
        "gaps": gaps.collect::<Vec<_>>(),
        "unknownCells": judgement.unknown,
    })
}
