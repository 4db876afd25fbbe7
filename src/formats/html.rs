//! Tables in pages.
//!
//! Owns reading the first table of a page natively, cells that span several places with it. In a
//! browser its own parser does that, and [`crate::handed`] fills the same [`Spread`].

#[cfg(feature = "cli")]
use crate::sheet::Spread;

use super::{Malformed, Table};

/// Reads the first table.
#[cfg(feature = "cli")]
pub(super) fn read(text: &str) -> Result<Table, Malformed> {
    use scraper::{ElementRef, Html, Selector};

    let page = Html::parse_document(text);
    let select = |names: &str| Selector::parse(names).expect("sound selectors");
    let Some(found) = page.select(&select("table")).next() else {
        return Err(Malformed::new("no table in this page", None));
    };
    let mut spread = Spread::default();
    for row in found.select(&select("tr")) {
        // Rows of a table inside a cell are that cell's.
        let owner =
            row.ancestors().filter_map(ElementRef::wrap).find(|e| e.value().name() == "table");
        if owner != Some(found) {
            continue;
        }
        spread.begin_row();
        for cell in row.children().filter_map(ElementRef::wrap) {
            if matches!(cell.value().name(), "td" | "th") {
                let span = |name| cell.attr(name).and_then(|n| n.trim().parse().ok()).unwrap_or(1);
                let (columns, rows) = (span("colspan"), span("rowspan"));
                if cell.value().name() == "th" {
                    spread.add_heading(&words(cell), columns, rows);
                } else {
                    spread.add(&words(cell), columns, rows);
                }
            }
        }
    }
    let caption = found.select(&select("caption")).next().map(words);
    let grid = spread.grid(caption.filter(|caption| !caption.is_empty()));
    Ok(Table { grid, ..Table::default() })
}

/// The words of an element: spaces as a browser shows them, and pictures by what stands for them.
#[cfg(feature = "cli")]
fn words(element: scraper::ElementRef<'_>) -> String {
    let mut words = String::new();
    for node in element.descendants() {
        if let Some(text) = node.value().as_text() {
            let hidden = node.parent().and_then(scraper::ElementRef::wrap);
            if !hidden.is_some_and(|e| matches!(e.value().name(), "script" | "style")) {
                // Lines of the page's source mean nothing.
                words.push_str(&text.replace(['\n', '\r'], " "));
            }
        } else if let Some(inner) = node.value().as_element() {
            match inner.name() {
                "br" | "li" | "p" | "div" => words.push('\n'),
                "img" => words.push_str(inner.attr("alt").unwrap_or_default()),
                _ => {}
            }
        }
    }
    let lines = words.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// In a browser, tables are read by the browser.
#[cfg(not(feature = "cli"))]
pub(super) fn read(_: &str) -> Result<Table, Malformed> {
    Err(Malformed::new("tables of pages are read by the browser here", None))
}
