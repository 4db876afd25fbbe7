//! Tables for a page, in HTML.
//!
//! Owns their markup: a caption, and headings that say what they head.

use super::lines::{Line, Lines};

/// Writes a table; it can stand inside `<which-one>` as it is.
pub(super) fn write(lines: &Lines) -> String {
    let mut html = format!("<table>\n  <caption>{}</caption>\n  <thead>\n", escaped(&lines.title));
    if let Some(families) = &lines.families {
        html.push_str("    <tr><td></td>");
        let mut at = 0;
        while at < families.len() {
            let same = families[at..].iter().take_while(|family| **family == families[at]).count();
            let spans = if same > 1 { format!(" colspan=\"{same}\"") } else { String::new() };
            put(
                &mut html,
                &format!("<th scope=\"colgroup\"{spans}>{}</th>", escaped(&families[at])),
            );
            at += same;
        }
        html.push_str("</tr>\n");
    }
    put(&mut html, &format!("    <tr><th scope=\"col\">{}</th>", escaped(super::lines::CORNER)));
    for thing in &lines.things {
        put(&mut html, &format!("<th scope=\"col\">{}</th>", escaped(thing)));
    }
    html.push_str("</tr>\n  </thead>\n  <tbody>\n");
    let width = lines.things.len() + 1;
    let mut notes = false;
    for line in &lines.body {
        match line {
            Line::Section(name) => put(
                &mut html,
                &format!(
                    "    <tr><th scope=\"rowgroup\" colspan=\"{width}\">{}</th></tr>\n",
                    escaped(name)
                ),
            ),
            Line::Feature(label, cells) => {
                put(&mut html, &format!("    <tr><th scope=\"row\">{}</th>", escaped(label)));
                for cell in cells {
                    put(&mut html, &format!("<td>{}</td>", escaped(cell)));
                }
                html.push_str("</tr>\n");
            }
            Line::Footnote(words) => {
                if !notes {
                    html.push_str("  </tbody>\n  <tfoot>\n");
                    notes = true;
                }
                put(
                    &mut html,
                    &format!("    <tr><td colspan=\"{width}\">{}</td></tr>\n", escaped(words)),
                );
            }
        }
    }
    html.push_str(if notes { "  </tfoot>\n</table>\n" } else { "  </tbody>\n</table>\n" });
    html
}

fn put(html: &mut String, markup: &str) {
    html.push_str(markup);
}

fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
}
