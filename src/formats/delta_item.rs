//! An item of DELTA: a thing, and what it has.
//!
//! Owns the notation of attributes: `3,1/2<rarely>`, `4,(3-)5-8(-10)`, `6,-`, `7,U`.

use super::delta::plain;
use super::outline::{Asks, Outline, Row, Said};
use crate::guide::Frequency;

/// Reads an item and adds it to the outline.
pub(super) fn read(item: &str, outline: &mut Outline) {
    let end = name_end(item);
    let (name, author) = plain(&item[..end]);
    let thing = outline.thing(&name);
    outline.things[thing].aka.extend(author.map(|author| format!("{name} {author}")));
    for token in tokens(item[end..].trim_start_matches('/')) {
        let (number, rest) = split_number(token);
        let Some(row) = number.and_then(|at| outline.features.get_mut(at)) else {
            outline.losses.one("attributes of characters that are not there", token);
            continue;
        };
        let (comment, value) = match rest.split_once(',') {
            Some((comment, value)) if !comment.contains('<') || comment.ends_with('>') => {
                (comment, value)
            }
            _ => (rest, ""),
        };
        let mut said = value_of(value, &row.asks);
        let words: Vec<String> =
            [plain(comment).1, said.note.take()].into_iter().flatten().collect();
        said.note = Some(words.join("; ")).filter(|note| !note.is_empty());
        if said.is_nothing() && !value.is_empty() && value != "U" {
            let label = row.label.clone();
            outline.losses.one("values that could not be read", &format!("“{value}” of {label}"));
        } else if !said.is_nothing() {
            row.cells.push((thing, said));
        }
    }
}

/// Gives every thing of which nothing is said the implicit state.
pub(super) fn imply(row: &mut Row, things: usize, state: usize) {
    for thing in 0..things {
        if row.cells.iter().all(|(at, _)| *at != thing) {
            row.cells.push((thing, Said { choices: vec![(state, None)], ..Said::default() }));
        }
    }
}

/// Where the name ends: at a slash outside a comment.
fn name_end(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in item.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '/' if depth == 0 => return at,
            _ => {}
        }
    }
    item.len()
}

/// Attributes, between spaces outside comments.
fn tokens(text: &str) -> Vec<&str> {
    let (mut tokens, mut start, mut depth) = (Vec::new(), None, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if c.is_whitespace() && depth == 0 {
            tokens.extend(start.take().map(|start: usize| &text[start..at]));
        } else if start.is_none() {
            start = Some(at);
        }
    }
    tokens.extend(start.map(|start| &text[start..]));
    tokens
}

fn split_number(token: &str) -> (Option<usize>, &str) {
    let digits = token.bytes().take_while(u8::is_ascii_digit).count();
    let number = token[..digits].parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    (number, &token[digits..])
}

fn value_of(value: &str, asks: &Asks) -> Said {
    let mut said = Said::default();
    let bare = plain(value).0;
    said.note = plain(value).1;
    if bare == "-" {
        said.not_applicable = true;
    } else if bare == "U" {
        // Unknown, with its comment.
    } else {
        match asks {
            Asks::Choices(choices) if bare == "V" => {
                said.choices = (0..choices.len()).map(|at| (at, None)).collect();
            }
            Asks::Choices(choices) => states(value, choices.len(), &mut said),
            Asks::Number(..) => numbers(&bare, &mut said),
            Asks::Nothing => {}
        }
    }
    said
}

/// `1/2<rarely>` or `1-3` or `1&2`.
fn states(value: &str, count: usize, said: &mut Said) {
    let mut notes = Vec::new();
    for part in split_outside(value) {
        let (bare, comment) = plain(part);
        let often = comment.as_deref().and_then(|comment| {
            let at = Frequency::WORDS.iter().position(|word| *word == comment.to_lowercase());
            at.map(|at| Frequency::ALL[at])
        });
        if often.is_none() {
            notes.extend(comment);
        }
        let (from, to) = bare.split_once('-').unwrap_or((&bare, &bare));
        if let (Ok(from), Ok(to)) = (from.trim().parse::<usize>(), to.trim().parse::<usize>()) {
            for state in from..=to.min(count) {
                if state > 0 && said.choices.iter().all(|(known, _)| known + 1 != state) {
                    said.choices.push((state - 1, often));
                }
            }
        }
    }
    said.note = Some(notes.join("; ")).filter(|note| !note.is_empty());
}

/// The parts between `/` and `&` outside comments.
fn split_outside(value: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in value.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '/' | '&' if depth == 0 => {
                parts.push(&value[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&value[start..]);
    parts
}

/// `(3-)5-8(-10)`, `5-6-8` with a mean, `5/7`.
fn numbers(bare: &str, said: &mut Said) {
    let (mut usual, mut all) = (Vec::new(), Vec::new());
    let mut is_extreme = false;
    let mut digits = String::new();
    for c in bare.chars().chain([' ']) {
        if c.is_ascii_digit() || c == '.' {
            digits.push(c);
            continue;
        }
        if let Ok(number) = digits.parse::<f64>() {
            all.push(number);
            if !is_extreme {
                usual.push(number);
            }
        }
        digits.clear();
        match c {
            '(' => is_extreme = true,
            ')' => is_extreme = false,
            _ => {}
        }
    }
    let ends = |numbers: &[f64]| {
        let least = numbers.iter().copied().fold(f64::INFINITY, f64::min);
        let most = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (!numbers.is_empty()).then_some((least, most))
    };
    said.range = ends(if usual.is_empty() { &all } else { &usual });
    if usual.len() < all.len()
        && let Some((least, most)) = ends(&all)
    {
        let extremes = format!("{least}–{most} in extreme cases");
        said.note =
            Some(said.note.take().map_or(extremes.clone(), |note| format!("{note}; {extremes}")));
    }
}
