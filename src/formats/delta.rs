//! DELTA, the Description Language for Taxonomy.
//!
//! Owns the directives that are read: characters, their types and states, items, which characters
//! depend on which, and implicit values. The notation is that of the *User's guide to the DELTA
//! system* (Dallwitz, Paine & Zurcher, 4th edition). All other directives are named as left out.

use super::outline::{Asks, Outline, Row};
use super::{Brought, Malformed, delta_item};

/// What a directive is about, by the first three letters of each of its words.
const KNOWN: &[(&str, Directive)] = &[
    ("CHA LIS", Directive::CharacterList),
    ("CHA TYP", Directive::CharacterTypes),
    ("ITE DES", Directive::ItemDescriptions),
    ("DEP CHA", Directive::DependentCharacters),
    ("IMP VAL", Directive::ImplicitValues),
    ("HEA", Directive::Heading),
    ("SHO", Directive::Heading),
    // What these say follows from the rest.
    ("NUM OF CHA", Directive::Needless),
    ("NUM OF STA", Directive::Needless),
    ("MAX NUM OF", Directive::Needless),
    ("MAX NUM OF STA", Directive::Needless),
    ("MAX NUM OF ITE", Directive::Needless),
    ("DAT BUF SIZ", Directive::Needless),
    ("COM", Directive::Needless),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Directive {
    CharacterList,
    CharacterTypes,
    ItemDescriptions,
    DependentCharacters,
    ImplicitValues,
    Heading,
    Needless,
}

/// Reads characters and items, which may stand in any order.
pub(super) fn read(text: &str) -> Result<Brought, Malformed> {
    let mut outline = Outline::default();
    let all = directives(text);
    let of = |wanted| all.iter().filter(move |(found, ..)| *found == Some(wanted));
    for (directive, name, _) in &all {
        if directive.is_none() {
            outline.losses.one("directives of other programs", &format!("*{name}"));
        }
    }
    for (.., body) in of(Directive::CharacterList) {
        outline.features.extend(items(body).into_iter().map(|(_, item)| character(item)));
    }
    if outline.features.is_empty() {
        return Err(Malformed::new("no characters: DELTA has them below *CHARACTER LIST", None));
    }
    for (.., body) in of(Directive::CharacterTypes) {
        for (numbers, word) in pairs(body) {
            for at in numbers.start..numbers.end.min(outline.features.len()) {
                let row = &mut outline.features[at];
                row.asks = match word {
                    "IN" | "RN" => Asks::Number(unit(&row.asks), None),
                    "TE" => Asks::Nothing,
                    _ => std::mem::take(&mut row.asks),
                };
            }
        }
    }
    for (.., body) in of(Directive::DependentCharacters) {
        depend(body, &mut outline);
    }
    for (.., body) in of(Directive::ItemDescriptions) {
        for (_, item) in items(body) {
            delta_item::read(item, &mut outline);
        }
    }
    for (.., body) in of(Directive::ImplicitValues) {
        for (numbers, state) in pairs(body) {
            let state = state.split(':').next().and_then(|state| state.parse::<usize>().ok());
            let Some(state) = state.and_then(|state| state.checked_sub(1)) else { continue };
            for at in numbers.start..numbers.end.min(outline.features.len()) {
                delta_item::imply(&mut outline.features[at], outline.things.len(), state);
            }
        }
    }
    outline.title = of(Directive::Heading).next().map(|(.., body)| plain(body).0);
    Ok(outline.bring("Which one is it?"))
}

/// The directives of a text: what they are about, their words, and what they say.
fn directives(text: &str) -> Vec<(Option<Directive>, String, &str)> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let star = line.trim_start().strip_prefix('*');
        if star.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_uppercase()))
        {
            starts.push(at + indent);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut all = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        let whole = text[start + 1..end].trim_start();
        let (mut words, mut rest) = (Vec::new(), whole);
        while words.len() < 4 {
            let trimmed = rest.trim_start_matches([' ', '\t']);
            let word = trimmed.split(|c: char| !c.is_ascii_uppercase()).next().unwrap_or_default();
            let ends = trimmed[word.len()..].chars().next().is_none_or(char::is_whitespace);
            if word.is_empty() || !ends {
                break;
            }
            words.push(word);
            rest = &trimmed[word.len()..];
        }
        let short: Vec<&str> = words.iter().map(|word| &word[..word.len().min(3)]).collect();
        let short = short.join(" ");
        let known = KNOWN.iter().find(|(name, _)| *name == short).map(|&(_, directive)| directive);
        all.push((known, words.join(" "), rest.trim()));
    }
    all
}

/// What stands behind each `#` that begins a line, and where.
fn items(body: &str) -> Vec<(usize, &str)> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        if line.trim_start().starts_with('#') {
            starts.push(at + line.len() - line.trim_start().len());
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([body.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| (start, body[start + 1..end].trim()))
        .collect()
}

/// `1. name/ 1. state/ 2. state/`
fn character(item: &str) -> Row {
    let mut parts = parts(item).into_iter();
    let first = parts.next().unwrap_or_default();
    let (label, help) = plain(without_number(first));
    let mut choices = Vec::new();
    for part in parts {
        choices.push((String::new(), plain(without_number(part)).0));
    }
    let asks = if choices.is_empty() { Asks::Nothing } else { Asks::Choices(choices) };
    Row { label, help, asks, ..Row::default() }
}

/// The parts that slashes end; a slash inside a word ends nothing.
fn parts(item: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in item.match_indices('/') {
        let next = item[at + 1..].chars().next();
        if next.is_none_or(char::is_whitespace) {
            parts.push(item[start..at].trim());
            start = at + 1;
        }
    }
    let rest = item[start..].trim();
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

fn without_number(part: &str) -> &str {
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    part[digits..].strip_prefix('.').filter(|_| digits > 0).unwrap_or(part).trim()
}

/// The unit of a numeric character stands where others have their one state.
fn unit(asks: &Asks) -> String {
    match asks {
        Asks::Choices(choices) => {
            choices.first().map(|(_, label)| label.clone()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// A text without comments in angle brackets and without typesetting marks, and the comments.
pub(super) fn plain(text: &str) -> (String, Option<String>) {
    let (mut words, mut comments) = (String::new(), String::new());
    let (mut depth, mut chars) = (0_usize, text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '<' => depth += 1,
            '>' if depth > 0 => depth -= 1,
            '\\' => {
                // \i{} and \i0{}: a letter or more, digits, empty braces or a space.
                while chars.next_if(char::is_ascii_alphanumeric).is_some() {}
                if chars.next_if_eq(&'{').is_some() {
                    chars.next_if_eq(&'}');
                } else {
                    chars.next_if_eq(&' ');
                }
            }
            c if depth > 0 => comments.push(c),
            c => words.push(c),
        }
    }
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let comments = tidy(&comments);
    (tidy(&words), Some(comments).filter(|comments| !comments.is_empty()))
}

/// `2,RN 4-6,OM`: positions, and what is said of them.
fn pairs(body: &str) -> impl Iterator<Item = (std::ops::Range<usize>, &str)> {
    body.split_whitespace().filter_map(|token| {
        let (numbers, word) = token.split_once(',')?;
        Some((positions(numbers)?, word))
    })
}

/// `4` or `4-6`, counted from 0.
fn positions(numbers: &str) -> Option<std::ops::Range<usize>> {
    let (from, to) = numbers.split_once('-').unwrap_or((numbers, numbers));
    Some(from.parse::<usize>().ok()?.checked_sub(1)?..to.parse().ok()?)
}

/// `1,2/3:4-5:7`: with these states of the first character the others make no sense.
fn depend(body: &str, outline: &mut Outline) {
    for token in body.split_whitespace() {
        let mut fields = token.split(':');
        let first = fields.next().and_then(|first| first.split_once(','));
        let Some((Ok(control), states)) = first.map(|(c, states)| (c.parse::<usize>(), states))
        else {
            continue;
        };
        let Some(control) = control.checked_sub(1).filter(|&at| at < outline.features.len()) else {
            continue;
        };
        // Not written out: a range may name far more than there is.
        let pointless: Vec<_> = states.split('/').filter_map(positions).collect();
        let makes_sense = |state: &usize| pointless.iter().all(|range| !range.contains(state));
        let count = match &outline.features[control].asks {
            Asks::Choices(choices) => choices.len(),
            _ => 0,
        };
        let rest: Vec<usize> = (0..count).filter(makes_sense).collect();
        let dependent: Vec<_> = fields.filter_map(positions).collect();
        for (at, row) in outline.features.iter_mut().enumerate() {
            if dependent.iter().all(|range| !range.contains(&at)) {
                continue;
            }
            if row.only_if.is_some() || at == control {
                let label = row.label.clone();
                outline.losses.one("further conditions of dependent characters", &label);
            } else {
                row.only_if = Some((control, rest.clone()));
            }
        }
    }
}
