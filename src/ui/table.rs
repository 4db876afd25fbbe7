//! The table as a real `<table>`; in a narrow container, the same rows as cards.
//!
//! Owns its markup. The roles are spelt out because browsers drop a table's own when styles lay its
//! rows out as cards.

use yew::{Html, html};

use super::screen::Screen;
use super::sources;
use crate::compare::{CellView, Group, Row, Table};
use crate::words::Sentence;

/// The table in a region that scrolls by itself.
pub(super) fn table(screen: &Screen<'_>, shown: &Table) -> Html {
    let words = screen.words;
    let column = |&thing| {
        let thing = screen.guide().thing(thing);
        html! {
            <th key={thing.id.clone()} role="columnheader" scope="col">{ thing.name.clone() }</th>
        }
    };
    html! {
        <div class="table-region" key="table" role="region" tabindex="0"
            aria-label={words.table}>
            <table class="table" part="table" role="table">
                <caption>{ screen.guide().title.clone() }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th key="" role="columnheader" scope="col">{ words.feature }</th>
                        { for shown.columns.iter().map(column) }
                    </tr>
                </thead>
                { for shown.groups.iter().map(|rows| group(screen, shown, rows)) }
            </table>
            <p class="empty" hidden={!shown.groups.is_empty()}>{ words.nothing_differs }</p>
        </div>
    }
}

fn group(screen: &Screen<'_>, shown: &Table, group: &Group) -> Html {
    let title = group.title.clone().unwrap_or_default();
    let span = (shown.columns.len() + 1).to_string();
    html! {
        <tbody key={title.clone()} role="rowgroup">
            <tr key="group" role="row" class="group" hidden={title.is_empty()}>
                <th role="rowheader" scope="rowgroup" colspan={span}>{ title }</th>
            </tr>
            { for group.rows.iter().map(|row| line(screen, shown, row)) }
        </tbody>
    }
}

fn line(screen: &Screen<'_>, shown: &Table, row: &Row) -> Html {
    let feature = screen.guide().feature(row.feature);
    // Free texts always differ, so saying that of a note would only be noise.
    let differs = row.differs && !feature.is_note();
    let cells = shown.columns.iter().zip(&row.cells).map(|(&thing, cell)| {
        let thing = screen.guide().thing(thing);
        let more = if feature.is_note() {
            note(screen, cell)
        } else {
            folded(screen, &[&row.label, ", ", &thing.name].concat(), cell)
        };
        html! {
            <td key={thing.id.clone()} role="cell" class="cell"
                data-unknown={(!cell.is_known).then_some("")}>
                <span class="cell-thing" aria-hidden="true">{ thing.name.clone() }</span>
                <span class="cell-text">{ cell.text.clone() }</span>
                { more }
            </td>
        }
    });
    html! {
        <tr key={["row-", &feature.id].concat()} role="row" data-differs={differs.then_some("")}
            data-note={feature.is_note().then_some("")}>
            <th role="rowheader" scope="row">
                { row.label.clone() }
                <span class="visually-hidden" hidden={!differs}>
                    { [" (", screen.words.differs, ")"].concat() }
                </span>
            </th>
            { for cells }
        </tr>
    }
}

fn note(screen: &Screen<'_>, cell: &CellView) -> Html {
    html! {
        <span class="cell-note">{ cell.note.clone() }{ sources::marks(screen, &cell.sources) }</span>
    }
}

/// A note behind one small word, so that the answers can be read across.
fn folded(screen: &Screen<'_>, name: &str, cell: &CellView) -> Html {
    let label = Sentence::fill(screen.words.note_on, &[("label", name)]).text();
    html! {
        <details class="cell-more" hidden={cell.note.is_none() && cell.sources.is_empty()}>
            <summary aria-label={label}>{ screen.words.note }</summary>
            { note(screen, cell) }
        </details>
    }
}
