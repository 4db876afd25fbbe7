//! Packs as JSON, for people to read on.
//!
//! Owns the layout: what fits in a line stands in one.

use crate::pack::Tree;

/// No line is wider, where it can be broken.
const WIDTH: usize = 100;

/// A tree as JSON.
pub(super) fn write(tree: &Tree) -> String {
    let mut text = String::new();
    put(tree, 0, &mut text);
    text.push('\n');
    text
}

fn put(tree: &Tree, depth: usize, text: &mut String) {
    let is_leaf = !matches!(tree, Tree::List(_) | Tree::Map(_));
    let start = text.len();
    // A letter has four bytes at most.
    let most = if is_leaf { usize::MAX } else { start + 4 * WIDTH };
    if is_leaf || depth > 0 {
        put_short(tree, text, most);
        let fits = || text[start..].chars().count() + 2 * depth <= WIDTH;
        if is_leaf || text.len() <= most && fits() {
            return;
        }
        text.truncate(start);
    }
    let (open, close) = if matches!(tree, Tree::List(_)) { ('[', ']') } else { ('{', '}') };
    text.push(open);
    let mut is_first = true;
    let mut item = |key: Option<&str>, value: &Tree, text: &mut String| {
        text.push_str(if is_first { "\n" } else { ",\n" });
        is_first = false;
        text.push_str(&"  ".repeat(depth + 1));
        if let Some(key) = key {
            quote(key, text);
            text.push_str(": ");
        }
        put(value, depth + 1, text);
    };
    match tree {
        Tree::List(items) => items.iter().for_each(|value| item(None, value, text)),
        Tree::Map(entries) => entries.iter().for_each(|(key, value)| item(Some(key), value, text)),
        _ => {}
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

/// A tree in one line; given up once the whole text is longer than so many bytes.
fn put_short(tree: &Tree, text: &mut String, most: usize) {
    match tree {
        Tree::Null => text.push_str("null"),
        Tree::Bool(truth) => text.push_str(if *truth { "true" } else { "false" }),
        Tree::Number(number) => text.push_str(&number.to_string()),
        Tree::Text(words) => quote(words, text),
        Tree::List(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                if text.len() > most {
                    return;
                }
                text.push_str(if at > 0 { ", " } else { "" });
                put_short(item, text, most);
            }
            text.push(']');
        }
        Tree::Map(entries) => {
            text.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                if text.len() > most {
                    return;
                }
                text.push_str(if at > 0 { ", " } else { "" });
                quote(key, text);
                text.push_str(": ");
                put_short(value, text, most);
            }
            text.push('}');
        }
    }
}

fn quote(words: &str, text: &mut String) {
    text.push('"');
    for c in words.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            c if c < ' ' => {
                let code = format!("\\u{:04x}", c as u32);
                text.push_str(&code);
            }
            c => text.push(c),
        }
    }
    text.push('"');
}
