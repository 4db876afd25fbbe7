//! Problems as they are shown in a terminal: with the file, the line, and the text underlined.
//!
//! Owns the look. It never knows what is wrong.

use std::io::{IsTerminal, stdout};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use which_one::reading::{Fault, line_and_column};

use crate::say::say;
use crate::source::Source;

/// Lines of a file longer than this are not shown: a whole pack can stand in one.
const LONGEST_LINE: usize = 400;

/// Says what is wrong, at its place.
pub fn show(fault: &Fault, source: &Source) {
    let (message, name) = (plain(&fault.message), plain(&source.name));
    let Some(at) = fault.at.clone() else {
        say(&format!("{name}: {message}"));
        return;
    };
    let (line, column) = line_and_column(&source.text, at.start);
    let start = source.text[..at.start].rfind('\n').map_or(0, |end| end + 1);
    let end =
        source.text[at.start..].find('\n').map_or(source.text.len(), |ahead| at.start + ahead);
    let shown = source.text[start..end].trim_end_matches('\r');
    if shown.len() > LONGEST_LINE {
        say(&format!("{name}:{line}:{column}: {message}"));
        return;
    }
    let span = at.start - start..(at.end - start).min(shown.len()).max(at.start - start);
    let renderer = if stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    let report = [Level::ERROR.primary_title(&*message).element(
        Snippet::source(shown)
            .line_start(line)
            .path(&*name)
            .annotation(AnnotationKind::Primary.span(span)),
    )];
    say(&renderer.decor_style(DecorStyle::Ascii).render(&report));
}

/// A text without what could steer a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
