//! A cell: what holds, and behind one small word its note, its sources and what is disputed, so that
//! the answers can be read across.
//!
//! Owns its markup. What is not shown is not in the document: a large table has thousands of cells.

use yew::{Html, html};

use super::screen::Screen;
use super::text::text;
use super::{disputes, sources};
use crate::app::Msg;
use crate::compare::{Behind, CellView, Row};
use crate::guide::ThingId;

/// One cell of a row.
pub(super) fn cell(screen: &Screen<'_>, row: &Row, id: ThingId, shown: &CellView) -> Html {
    let thing = screen.guide().thing(id);
    let content = match shown.behind {
        // Most cells of a large table: an element less in each.
        None if shown.is_known && !shown.text.is_empty() => text(&shown.text),
        _ => parts(screen, row, id, shown),
    };
    html! {
        <td key={thing.id.clone()} role="cell" data-thing={thing.name.clone()}
            data-unknown={(!shown.is_known).then_some("")}
            data-open={shown.is_open.then_some("")}>{ content }</td>
    }
}

/// What holds, and what is behind it.
fn parts(screen: &Screen<'_>, row: &Row, id: ThingId, shown: &CellView) -> Html {
    let mut parts = Vec::new();
    if shown.text.is_empty() {
        parts.push(note(screen, shown));
    } else {
        parts.push(html! { <span key="text" class="cell-text">{ shown.text.clone() }</span> });
    }
    if let Some(behind) = shown.behind {
        parts.push(opener(screen, row, id, shown, behind));
    }
    if shown.is_open && !shown.text.is_empty() {
        parts.push(note(screen, shown));
    }
    if shown.is_open {
        let all = &screen.guide().disputes;
        let entry = |&at: &usize| disputes::entry(screen, &all[at]);
        parts.push(html! {
            <ul key="disputes" class="cell-disputes">{ for shown.disputes.iter().map(entry) }</ul>
        });
    }
    html! { <>{ for parts }</> }
}

fn note(screen: &Screen<'_>, shown: &CellView) -> Html {
    html! {
        <span key="note" class="cell-note">
            { shown.note.clone() }{ sources::marks(screen, &shown.sources) }
        </span>
    }
}

fn opener(screen: &Screen<'_>, row: &Row, id: ThingId, shown: &CellView, behind: Behind) -> Html {
    let words = screen.words();
    let what = match behind {
        Behind::Disputes => words.disputed,
        Behind::Note => words.note,
        Behind::Sources => words.cited,
    };
    let thing = &screen.guide().thing(id).name;
    let name = [what, ": ", &row.label, ", ", thing].concat();
    html! {
        <button key="opener" type="button" class="opener"
            aria-expanded={if shown.is_open { "true" } else { "false" }}
            aria-label={name}
            onclick={screen.sends(Msg::CellOpened(id, row.feature))}>{ what }</button>
    }
}
