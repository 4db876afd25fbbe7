//! A feature of a table: its cells taken together, and so its kind.
//!
//! Owns what dashes, crosses and empty cells mean beside the others, and the choice between choices,
//! numbers and notes. It never knows labels of things.

use super::choices::{self, Part, Vocabulary, split};
use super::guess::{Guessed, Kind, RECORDED, Why};
use super::mark;
use super::number::{self, Quantity};
use super::value::{self, Sort, Truth};
use crate::guide::Frequency;

/// A cell on its way.
pub(super) struct Entry<'g> {
    /// The text without footnote marks.
    pub(super) text: &'g str,
    pub(super) marks: Vec<&'g str>,
    pub(super) sort: Sort,
    pub(super) truth: Option<Truth>,
    /// How often yes and no hold, where a cell says both.
    pub(super) each: Vec<(bool, Frequency)>,
    pub(super) quantity: Option<Quantity<'g>>,
    /// Words beside the value.
    pub(super) beside: &'g str,
    pub(super) parts: Vec<Part>,
}

impl<'g> Entry<'g> {
    pub(super) fn of(text: &'g str) -> Self {
        let (text, marks) = mark::split(text);
        let each = yes_and_no(text);
        let sort = if each.is_empty() { value::sort_of(text) } else { Sort::Truth };
        let (mut truth, mut beside) = (None, "");
        if !each.is_empty() {
            truth = Some(Truth::OftenNo(Frequency::Usually)); // or anything else that decides
        } else if sort == Sort::Truth
            && let Some((said, words)) = value::truth(text)
        {
            (truth, beside) = (Some(said), words);
        }
        let quantity = if sort == Sort::Number { number::read(text, false) } else { None };
        Self { text, marks, sort, truth, each, quantity, beside, parts: Vec::new() }
    }

    /// Whether a sign rather than a word says yes or no.
    fn is_sign(&self) -> bool {
        !self.text.starts_with(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'x' | 'X'))
    }

    fn is_known(&self) -> bool {
        !matches!(self.sort, Sort::Nothing | Sort::NotApplicable | Sort::Dash)
    }
}

/// What was found out about a feature's cells, and how.
pub(super) struct Line<'g> {
    pub(super) entries: Vec<Entry<'g>>,
    pub(super) kind: Kind,
    pub(super) why: Why,
    pub(super) vocabulary: Vocabulary<'g>,
    /// Whether yes and no are among the choices.
    pub(super) asks_truth: bool,
    /// The unit of the numbers; empty for none.
    pub(super) unit: &'g str,
    /// What dashes, crosses and empty cells mean.
    pub(super) guesses: Vec<Guessed>,
}

/// Reads a feature's cells.
pub(super) fn read(
    mut entries: Vec<Entry<'_>>,
    wished: Option<Kind>,
    blank_is_no: Option<bool>,
) -> Line<'_> {
    if entries.iter().any(|entry| entry.quantity.as_ref().is_some_and(|it| it.has_comma)) {
        for entry in &mut entries {
            entry.quantity = entry.quantity.take().and_then(|_| number::read(entry.text, true));
        }
    }
    let count = |wanted: &dyn Fn(&Entry<'_>) -> bool| entries.iter().filter(|e| wanted(e)).count();
    let known = count(&|entry| entry.is_known());
    let yes = count(&|entry| entry.truth == Some(Truth::Yes));
    let crosses = count(&|entry| entry.truth == Some(Truth::Cross));
    let words = count(&|entry| entry.truth.is_some() && !entry.is_sign());
    let has_dash = entries.iter().any(|entry| entry.sort == Sort::Dash);
    let has_blank = entries.iter().any(|entry| entry.text.is_empty());
    let numbers = count(&|entry| entry.quantity.is_some());
    let unit = unit(&entries);

    let only_yes = known > 0 && known == yes.max(crosses);
    let cross_is_yes = crosses > 0 && yes == 0;
    let dash_is_no = only_yes && has_dash;
    // A column of ticks with gaps means no by the gaps; a gap among words may be a thing not known.
    let blank_is_no = only_yes && !has_dash && has_blank && blank_is_no.unwrap_or(words == 0);
    for entry in &mut entries {
        entry.truth = match entry.sort {
            Sort::Dash if dash_is_no => Some(Truth::No),
            Sort::Nothing if blank_is_no && entry.text.is_empty() => Some(Truth::No),
            Sort::Truth if entry.truth == Some(Truth::Cross) => {
                Some(if cross_is_yes { Truth::Yes } else { Truth::No })
            }
            _ => entry.truth,
        };
    }
    let mut guesses = Vec::new();
    for (holds, guess) in [
        (cross_is_yes, Guessed::CrossIsYes),
        (dash_is_no, Guessed::DashIsNo),
        (blank_is_no, Guessed::BlankIsNo),
    ] {
        if RECORDED && holds {
            guesses.push(guess);
        }
    }

    let is_numeric = unit.is_some() && numbers == known && numbers > 0;
    let vocabulary = choices::collect(&mut entries);
    let asks_truth = is_truth(&entries);
    let (found, why) =
        if is_numeric { (Kind::Number, Why::Numbers) } else { vocabulary.judge(asks_truth) };
    let (kind, why) = match wished {
        Some(kind) if kind == found => (kind, Why::Wished),
        // What cannot be had is not given: choices and numbers need cells that have them.
        Some(Kind::Number) if unit.is_some() && numbers > 0 => (Kind::Number, Why::Wished),
        Some(Kind::Choices) if vocabulary.could_be_asked(asks_truth) => {
            (Kind::Choices, Why::Wished)
        }
        Some(Kind::Note) => (Kind::Note, Why::Wished),
        _ => (found, why),
    };
    Line { entries, kind, why, vocabulary, asks_truth, unit: unit.unwrap_or(""), guesses }
}

/// “Usually yes; rarely no”: how often each holds; nothing for any other text.
fn yes_and_no(text: &str) -> Vec<(bool, Frequency)> {
    let mut each = Vec::new();
    if text.as_bytes().contains(&b';') {
        for part in split(text, ";") {
            match value::truth(part.trim()) {
                Some((Truth::Yes, "")) => each.push((true, Frequency::Sometimes)),
                Some((Truth::No, "")) => each.push((false, Frequency::Sometimes)),
                Some((Truth::Often(often), "")) => each.push((true, often)),
                Some((Truth::OftenNo(often), "")) => each.push((false, often)),
                _ => return Vec::new(),
            }
        }
    }
    each
}

fn is_truth(entries: &[Entry<'_>]) -> bool {
    let decides =
        |entry: &Entry<'_>| matches!(entry.truth, Some(Truth::Yes | Truth::No | Truth::OftenNo(_)));
    entries.iter().any(decides)
        || entries.iter().any(|entry| matches!(entry.truth, Some(Truth::Often(_))))
            && entries.iter().all(|entry| !entry.is_known() || entry.truth.is_some())
}

/// The unit that all numbers have, as far as they say; `None` when they differ.
fn unit<'g>(entries: &[Entry<'g>]) -> Option<&'g str> {
    let mut unit = "";
    for entry in entries {
        let Some(quantity) = &entry.quantity else { continue };
        let (one, other) = (singular(unit), singular(quantity.unit));
        if !one.is_empty() && !other.is_empty() && !one.eq_ignore_ascii_case(other) {
            return None;
        }
        if quantity.unit.len() > unit.len() {
            unit = quantity.unit;
        }
    }
    Some(unit)
}

fn singular(unit: &str) -> &str {
    unit.strip_suffix('s').filter(|one| one.len() > 2).unwrap_or(unit)
}
