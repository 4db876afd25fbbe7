//! The styles of the component, for pages that use it without the element.
//!
//! Owns the list of the sheets, in the order of `styles/first.css` and `styles/rest.css`, which
//! bundle them for the element. A program that does not ask for them does not carry them.

const SHEETS: &str = concat!(
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/frame.css"),
    include_str!("../../styles/controls.css"),
    include_str!("../../styles/identify.css"),
    include_str!("../../styles/question.css"),
    include_str!("../../styles/bars.css"),
    include_str!("../../styles/answers.css"),
    include_str!("../../styles/verdict.css"),
    include_str!("../../styles/compare.css"),
    include_str!("../../styles/table.css"),
    include_str!("../../styles/articles.css"),
    include_str!("../../styles/disputes.css"),
    include_str!("../../styles/sources.css"),
    include_str!("../../styles/explain.css"),
    include_str!("../../styles/drawing.css"),
    include_str!("../../styles/print.css"),
);

/// The styles of [`WhichOne`](super::WhichOne), as the text of one style sheet, to be put into the
/// page once, however many components there are.
///
/// They touch nothing outside the component: its class names are plain words, so every rule is
/// inside an `@scope`, which browsers know since 2025 at the latest. `--which-one-accent`, `-ink` and
/// `-paper` change the colours, and the page's `color-scheme` says whether light or dark.
///
/// ```
/// assert!(which_one::ui::styles().starts_with("@scope (.widget) {"));
/// ```
pub fn styles() -> String {
    // Inside a scope, only `:scope` selects the element that the scope begins with.
    ["@scope (.widget) {\n", &SHEETS.replace(".widget", ":scope"), "}\n"].concat()
}
