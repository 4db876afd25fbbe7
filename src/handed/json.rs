//! Packs of tables as JSON, for a program to read on.
//!
//! Owns the notation, in little code: readers download it. Numbers are those of tables, which have no
//! more than three decimals.

use crate::pack::Tree;

/// A tree as JSON, without spaces.
pub(super) fn write(tree: &Tree) -> String {
    let mut text = String::new();
    put(tree, &mut text);
    text
}

fn put(tree: &Tree, text: &mut String) {
    match tree {
        Tree::Null => text.push_str("null"),
        Tree::Bool(truth) => text.push_str(if *truth { "true" } else { "false" }),
        Tree::Number(number) => put_number(*number, text),
        Tree::Text(words) => quote(words, text),
        Tree::List(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                put(item, text);
            }
            text.push(']');
        }
        Tree::Map(entries) => {
            text.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                quote(key, text);
                text.push(':');
                put(value, text);
            }
            text.push('}');
        }
    }
}

#[allow(clippy::cast_possible_truncation)] // within a million million
fn put_number(number: f64, text: &mut String) {
    let thousandths = (number * 1e3).round() as i64;
    text.push_str(if thousandths < 0 { "-" } else { "" });
    text.push_str(&(thousandths.unsigned_abs() / 1_000).to_string());
    let decimals = (thousandths.unsigned_abs() % 1_000 + 1_000).to_string();
    let decimals = decimals[1..].trim_end_matches('0');
    if !decimals.is_empty() {
        text.push('.');
        text.push_str(decimals);
    }
}

fn quote(words: &str, text: &mut String) {
    text.push('"');
    for c in words.chars() {
        match c {
            '"' | '\\' => {
                text.push('\\');
                text.push(c);
            }
            '\0'..'\u{20}' => {
                text.push_str("\\u00");
                for digit in [c as u8 >> 4, c as u8 & 15] {
                    text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
                }
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}
