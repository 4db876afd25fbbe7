//! Tables of pages, read by the browser.
//!
//! Owns the walk through what its parser makes. No script of such a page runs, and nothing is fetched
//! for it.

use wasm_bindgen::JsCast;
use web_sys::{
    DomParser, Element, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement, Node,
    SupportedType,
};
use which_one::formats::{Malformed, Table};
use which_one::sheet::Spread;

/// Reads the first table of a page.
pub fn read(page: &str) -> Result<Table, Malformed> {
    let none = || Malformed { message: "no table in this page".to_owned(), at: None };
    let document = DomParser::new()
        .and_then(|parser| parser.parse_from_string(page, SupportedType::TextHtml))
        .map_err(|_| none())?;
    let found = document.query_selector("table").ok().flatten().ok_or_else(none)?;
    let found: HtmlTableElement = found.unchecked_into();
    let mut spread = Spread::default();
    let rows = found.rows();
    for at in 0..rows.length() {
        let Some(row) = rows.item(at) else { continue };
        spread.begin_row();
        let cells = row.unchecked_into::<HtmlTableRowElement>().cells();
        for at in 0..cells.length() {
            let Some(cell) = cells.item(at) else { continue };
            let cell: HtmlTableCellElement = cell.unchecked_into();
            let (columns, rows) = (cell.col_span() as usize, cell.row_span() as usize);
            let text = words(&cell);
            if cell.tag_name() == "TH" {
                spread.add_heading(&text, columns, rows);
            } else {
                spread.add(&text, columns, rows);
            }
        }
    }
    let caption = found.query_selector("caption").ok().flatten();
    let caption = caption.map(|caption| words(&caption));
    let caption = caption.filter(|caption| !caption.is_empty());
    Ok(Table { grid: spread.grid(caption), ..Table::default() })
}

/// The words of an element: spaces as a browser shows them, and pictures by what stands for them.
fn words(element: &Element) -> String {
    let mut words = String::new();
    gather(element, &mut words);
    let lines = words.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn gather(node: &Node, words: &mut String) {
    let inside = node.child_nodes();
    for at in 0..inside.length() {
        let Some(node) = inside.item(at) else { continue };
        if node.node_type() == Node::TEXT_NODE {
            // Lines of the page's source mean nothing.
            let text = node.node_value().unwrap_or_default();
            words.push_str(&text.replace(['\n', '\r'], " "));
        } else if let Some(element) = node.dyn_ref::<Element>() {
            match &*element.tag_name() {
                "SCRIPT" | "STYLE" => {}
                "IMG" => words.push_str(&element.get_attribute("alt").unwrap_or_default()),
                "BR" => words.push('\n'),
                "LI" | "P" | "DIV" => {
                    words.push('\n');
                    gather(&node, words);
                }
                _ => gather(&node, words),
            }
        }
    }
}
