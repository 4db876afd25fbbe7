//! Markup: HTML that is well formed and escaped, whatever text goes in.
//!
//! Owns escaping and nesting; nothing else in [`crate::render`] writes a `<`. It never knows what is
//! said.

/// HTML being written.
#[derive(Default)]
pub(super) struct Markup(String);

/// Attributes by name, with values as they are meant.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Markup {
    /// An element on a line of its own, its content on the lines between its tags.
    pub fn block(
        &mut self,
        tag: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.open(tag, attributes);
        self.0.push('\n');
        content(self);
        self.close(tag);
        self.0.push('\n');
    }

    /// An element on one line.
    pub fn line(
        &mut self,
        tag: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.inline(tag, attributes, content);
        self.0.push('\n');
    }

    /// An element within a line.
    pub fn inline(
        &mut self,
        tag: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.open(tag, attributes);
        content(self);
        self.close(tag);
    }

    /// Text, as text.
    pub fn text(&mut self, text: &str) {
        self.0.push_str(&escaped(text));
    }

    /// What was written.
    pub fn into_html(self) -> String {
        self.0
    }

    fn open(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            self.0.push_str(&[" ", name, "=\"", &escaped(value), "\""].concat());
        }
        self.0.push('>');
    }

    fn close(&mut self, tag: &'static str) {
        self.0.push_str(&["</", tag, ">"].concat());
    }
}

/// Text that means itself between tags and within quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // No HTML can hold it.
            '\0' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
