//! Marks of footnotes: `[11]`, `†`, `¹`.
//!
//! Owns how they are told from the text that they stand behind. It never knows what a footnote says.

/// Signs that stand behind a text as a footnote's mark.
const SIGNS: &[char] = &['*', '†', '‡', '§', '¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
/// The longest mark in brackets, in bytes: `[note 12]`.
const LONGEST: usize = 9;

/// A text without the marks at its end, and the marks as they were written.
///
/// Only the last brackets of a text are marks, and only when they hold a number, a letter or a
/// “note”: `[sic]` is none.
pub(super) fn split(text: &str) -> (&str, Vec<&str>) {
    let mut marks = Vec::new();
    let mut rest = text.trim();
    loop {
        let cut = bracketed(rest).or_else(|| signed(rest));
        let Some(at) = cut.filter(|&at| at > 0) else { break };
        marks.insert(0, rest[at..].trim());
        rest = rest[..at].trim_end();
    }
    (rest, marks)
}

/// A text without its marks.
pub(super) fn plain(text: &str) -> &str {
    split(text).0
}

/// A footnote below a table: its mark and its words.
pub(super) fn footnote(text: &str) -> Option<(&str, &str)> {
    let end = if text.starts_with('[') {
        text.find(']').filter(|&end| is_number(&text[1..end]))? + 1
    } else {
        let rest = text.trim_start_matches(SIGNS);
        text.len() - rest.len()
    };
    let words = text[end..].trim_start_matches([' ', ':', '.', ')', '\u{a0}']);
    (end > 0 && !words.is_empty()).then_some((&text[..end], words))
}

/// Where a mark in brackets at the end begins.
fn bracketed(text: &str) -> Option<usize> {
    let at = text.strip_suffix(']')?.rfind('[')?;
    is_number(&text[at + 1..text.len() - 1]).then_some(at)
}

fn is_number(inside: &str) -> bool {
    let digits = inside.strip_prefix("note ").or(inside.strip_prefix("fn ")).unwrap_or(inside);
    let is_letter = inside.len() == 1 && inside.as_bytes()[0].is_ascii_lowercase();
    let is_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    inside.len() <= LONGEST - 2 && (is_letter || is_digits)
}

/// Where signs at the end begin; `m²` and `cm³` keep theirs.
fn signed(text: &str) -> Option<usize> {
    let rest = text.trim_end_matches(SIGNS);
    let sign = &text[rest.len()..];
    let is_power = (sign == "²" || sign == "³") && rest.ends_with('m');
    (!sign.is_empty() && !is_power).then_some(rest.len())
}
