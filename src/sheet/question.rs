//! Questions proposed for labels, in English.
//!
//! Owns their wording. It proposes none where a label says nothing about how to ask: the label itself
//! asks better than a clumsy sentence.

/// What a feature is answered with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer<'t> {
    YesOrNo,
    Words,
    /// A number with this unit; empty for none.
    Number(&'t str),
}

/// Verbs that yes-or-no labels begin with, and what asks in their place.
const VERBS: &[(&str, &str)] = &[
    ("is", "Is it"),
    ("are", "Are they"),
    ("has", "Does it have"),
    ("have", "Do they have"),
    ("was", "Was it"),
    ("can", "Can it"),
    ("must", "Must it"),
    ("may", "May it"),
    ("does", "Does it"),
    ("contains", "Does it contain"),
    ("uses", "Does it use"),
    ("needs", "Does it need"),
    ("requires", "Does it require"),
    ("allows", "Does it allow"),
    ("supports", "Does it support"),
    ("includes", "Does it include"),
    ("comes", "Does it come"),
    ("works", "Does it work"),
    ("runs", "Does it run"),
    ("grows", "Does it grow"),
    ("with", "Is it with"),
    ("made", "Is it made"),
    ("used", "Is it used"),
];
/// Words that a label ends with when something is missing behind them.
const OPEN: &[&str] = &["from", "in", "by", "for", "with", "of", "on", "to", "at", "into"];
/// What a label's last word is when it is measured or one of several kinds.
const KINDS: &[&str] = &[
    "colour", "color", "size", "shape", "type", "kind", "style", "language", "country", "taste",
    "flavour", "flavor", "texture", "genre", "format", "origin", "material",
];

/// The question for a label, if one can be made.
pub(super) fn propose(label: &str, answer: Answer<'_>) -> Option<String> {
    let (first, rest) = label.split_once(' ').unwrap_or((label, ""));
    let last = label.rsplit(' ').next().unwrap_or(label);
    let is = |word: &&&str| first.eq_ignore_ascii_case(word);
    let ends = |words: &[&str]| words.iter().any(|word| last.eq_ignore_ascii_case(word));
    if label.ends_with('?') {
        return Some(label.to_owned());
    }
    let lower = lowered(label);
    match answer {
        Answer::YesOrNo => {
            let verb = VERBS.iter().find(|(verb, _)| is(&verb) && !rest.is_empty());
            Some(match verb {
                Some((_, asks)) => [asks, " ", rest, "?"].concat(),
                None => [label, "?"].concat(),
            })
        }
        Answer::Words if ends(OPEN) => Some([label, " what?"].concat()),
        Answer::Words if ends(KINDS) => Some(["Which ", &lower, " does it have?"].concat()),
        Answer::Number("year") if label.len() == 4 => Some("In which year?".to_owned()),
        Answer::Number("year") => Some([label, ": in which year?"].concat()),
        Answer::Number("") if label.ends_with('s') => Some(["How many ", &lower, "?"].concat()),
        Answer::Words | Answer::Number("") => None,
        Answer::Number(unit) => Some([label, ": how much, in ", unit, "?"].concat()),
    }
}

/// A label inside a sentence: without its capital, unless it is an abbreviation or stands alone.
fn lowered(label: &str) -> String {
    let mut lower = label.to_owned();
    let second = label.as_bytes().get(1);
    if second.is_some_and(|&b| b.is_ascii_lowercase()) {
        lower[..1].make_ascii_lowercase();
    }
    lower
}
