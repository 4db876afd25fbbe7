//! The value of a cell: yes, no, how often, a number, nothing, or words.
//!
//! Owns the words and marks that people use for these, in English and in signs. It never knows the
//! other cells of the row.

use super::number;
use crate::guide::Frequency::{self, Rarely, Sometimes, Usually};

/// What sort of value a text is, so far as it alone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Empty, or a word for not known.
    Nothing,
    NotApplicable,
    Dash,
    Truth,
    Number,
    Words,
    Prose,
}

/// What a word says of yes and no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    /// `x`: no beside ticks, yes where it stands alone.
    Cross,
    /// Yes, that often.
    Often(Frequency),
    /// No, that often.
    OftenNo(Frequency),
    /// Either.
    Either,
}

const UNKNOWN: &[&str] =
    &["?", "??", "???", "unknown", "not known", "tbd", "tba", "unclear", "no data"];
const NOT_APPLICABLE: &[&str] = &["n/a", "na", "n.a.", "not applicable", "does not apply", "#n/a"];
const DASHES: &[&str] = &["-", "–", "—", "--", "−", "―"];
const YES: &[&str] = &["yes", "y", "✓", "✔", "✔️", "☑", "✅", "true", "●", "•", "always", "√", "🗸"];
const NO: &[&str] = &["no", "n", "✗", "✘", "❌", "☒", "✖", "false", "○", "never", "×"];
const EITHER: &[&str] = &[
    "it depends",
    "depends",
    "varies",
    "either",
    "maybe",
    "yes and no",
    "yes or no",
    "yes/no",
    "yes / no",
    "sometimes",
    "both",
];
const OFTEN: &[(&str, Frequency)] = &[
    ("usually", Usually),
    ("often", Usually),
    ("mostly", Usually),
    ("normally", Usually),
    ("typically", Usually),
    ("generally", Usually),
    ("sometimes", Sometimes),
    ("occasionally", Sometimes),
    ("rarely", Rarely),
    ("seldom", Rarely),
    ("hardly ever", Rarely),
    ("always", Frequency::Always),
    ("never", Frequency::Never),
];
/// What begins the words beside a yes or no: “yes, but …”.
const BESIDE: &[&str] = &[
    ",", ";", ":", ".", "(", "–", "—", "- ", "but ", "if ", "with ", "when ", "except ", "only ",
    "unless ", "for ", "since ", "until ", "by ", "& ", "and ", "/",
];
/// A text longer than this, in bytes, is prose.
pub(super) const SHORT: usize = 48;

/// What sort of value a text without marks is.
pub(super) fn sort_of(text: &str) -> Sort {
    if text.is_empty() || is_one_of(text, UNKNOWN) {
        Sort::Nothing
    } else if is_one_of(text, NOT_APPLICABLE) {
        Sort::NotApplicable
    } else if DASHES.contains(&text) {
        Sort::Dash
    } else if truth(text).is_some() {
        Sort::Truth
    } else if number::read(text, false).is_some() {
        Sort::Number
    } else if text.len() > SHORT {
        Sort::Prose
    } else {
        Sort::Words
    }
}

fn is_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// What a text says of yes and no, and the words beside it.
pub(super) fn truth(text: &str) -> Option<(Truth, &str)> {
    if text.eq_ignore_ascii_case("x") {
        return Some((Truth::Cross, ""));
    }
    for either in EITHER {
        if let Some(beside) = begins(text, either) {
            return Some((Truth::Either, beside));
        }
    }
    for (words, truth) in [(YES, Truth::Yes), (NO, Truth::No)] {
        for word in words {
            if let Some(beside) = begins(text, word) {
                return Some((truth, beside));
            }
        }
    }
    let (often, rest) = often(text)?;
    if rest.is_empty() {
        return Some((Truth::Often(often), ""));
    }
    if let Some(beside) = begins(rest, "yes") {
        return Some((Truth::Often(often), beside));
    }
    let no = begins(rest, "no").or_else(|| begins(rest, "not"));
    no.map(|beside| (Truth::OftenNo(often), beside))
}

/// How often something holds, and what.
pub(super) fn often(text: &str) -> Option<(Frequency, &str)> {
    for &(word, often) in OFTEN {
        if let Some(rest) = strip(text, word)
            && (rest.is_empty() || rest.starts_with(' '))
        {
            return Some((often, rest.trim_start()));
        }
    }
    None
}

/// What stands behind a word, where something can.
fn begins<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = strip(text, word)?;
    let beside = rest.trim_start();
    (rest.is_empty() || BESIDE.iter().any(|start| strip(beside, start).is_some()))
        .then(|| inside(beside))
}

/// Words beside a value without what sets them off.
pub(super) fn inside(beside: &str) -> &str {
    let beside = beside.trim_start_matches([',', ';', ':', '.', '–', '—', '-', ' ']);
    let bare = beside.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    bare.filter(|rest| !rest.contains('(')).unwrap_or(beside).trim()
}

/// What stands behind a beginning, whatever its capitals.
pub(super) fn strip<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(start.len())?;
    head.eq_ignore_ascii_case(start).then_some(rest)
}
