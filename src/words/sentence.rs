//! A sentence: a template of the table with its gaps filled.
//!
//! Owns the gaps: `{thing}` in a template. What fills one can be told apart from the words around
//! it, so that a view can set it in bold without any markup in the table.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// The words around.
    Plain(String),
    /// What fills a gap and carries the meaning.
    Strong(String),
}

/// Something said to the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Span>);

impl Sentence {
    /// A template with its gaps filled; a gap that nothing fills stays as it is.
    ///
    /// ```
    /// use which_one::words::{Sentence, Span};
    ///
    /// let said = Sentence::fill("It’s {thing}.", &[("thing", "a film score")]);
    /// assert_eq!(said.text(), "It’s a film score.");
    /// assert_eq!(said.0[1], Span::Strong("a film score".to_owned()));
    /// ```
    pub fn fill(template: &str, gaps: &[(&str, &str)]) -> Self {
        let mut spans = Vec::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((gap, after)) = after.split_once('}') else { break };
            let Some((_, filling)) = gaps.iter().find(|(name, _)| *name == gap) else { break };
            if !before.is_empty() {
                spans.push(Span::Plain(before.to_owned()));
            }
            spans.push(Span::Strong((*filling).to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            spans.push(Span::Plain(rest.to_owned()));
        }
        Self(spans)
    }

    /// The sentence as plain text.
    pub fn text(&self) -> String {
        self.0.iter().map(Span::text).collect()
    }
}

impl Span {
    /// The piece as plain text.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Strong(text) => text,
        }
    }
}
