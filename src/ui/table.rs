//! The table as a real `<table>`; in a narrow container, the same rows as cards.
//!
//! Owns its markup. The roles are spelt out because browsers drop a table's own when styles lay its
//! rows out as cards.

use web_sys::Element;
use yew::{Callback, Event, Html, TargetCast, html};

use super::screen::{Screen, answer_id};
use super::{cell, question};
use crate::app::{Answer, Msg};
use crate::compare::{Group, Row, Table};
use crate::guide::FeatureId;
use crate::words::Sentence;

/// From so many cells on, rows out of sight are laid out only when they come near.
const LARGE: usize = 500;

/// The table in a region that scrolls by itself.
pub(super) fn table(screen: &Screen<'_>, shown: &Table) -> Html {
    let words = screen.words();
    let column = |&thing| {
        let thing = screen.guide().thing(thing);
        html! {
            <th key={thing.id.clone()} role="columnheader" scope="col">{ thing.name.clone() }</th>
        }
    };
    let is_large = shown.shown * shown.columns.len() > LARGE;
    let is_empty = shown.groups.is_empty();
    let more = Sentence::fill(words.more_rows, &[("count", &shown.beyond.to_string())]).text();
    let why = if shown.hidden > 0 { words.nothing_differs } else { words.nothing_found };
    html! {
        <div class="table-region" role="region" tabindex="0"
            aria-label={words.table} onscroll={on_scroll(screen, shown)}>
            <table class="table" part="table" role="table"
                data-large={is_large.then_some("")}>
                <caption>{ screen.guide().title.clone() }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th key="" role="columnheader" scope="col">{ words.feature }</th>
                        { for shown.columns.iter().map(column) }
                    </tr>
                </thead>
                { for shown.groups.iter().map(|rows| group(screen, shown, rows)) }
            </table>
            <p class="empty" hidden={!is_empty}>{ if is_empty { why } else { "" } }</p>
            <button type="button" class="plain more-rows" hidden={shown.beyond == 0}
                onclick={screen.sends(Msg::RowsReached)}>{ more }</button>
        </div>
    }
}

/// Asks for more rows when the end of those that are drawn is less than a region's height away.
fn on_scroll(screen: &Screen<'_>, shown: &Table) -> Callback<Event> {
    let (send, has_more) = (screen.send.clone(), shown.beyond > 0);
    Callback::from(move |event: Event| {
        let region = event.target_dyn_into::<Element>().filter(|_| has_more);
        let is_near = |region: &Element| {
            region.scroll_top() + 2 * region.client_height() > region.scroll_height()
        };
        if region.as_ref().is_some_and(is_near) {
            send.emit(Msg::RowsReached);
        }
    })
}

fn group(screen: &Screen<'_>, shown: &Table, group: &Group) -> Html {
    let title = group.title.clone().unwrap_or_default();
    let span = (shown.columns.len() + 1).to_string();
    let mut lines = Vec::new();
    for row in &group.rows {
        lines.push(line(screen, shown, row));
        if screen.state.opened() == Some(row.feature) {
            lines.push(asked(screen, row.feature, &span));
        }
    }
    html! {
        <tbody key={title.clone()} role="rowgroup">
            <tr key="group" role="row" class="group" hidden={title.is_empty()}>
                <th role="rowheader" scope="rowgroup" colspan={span}><span>{ title }</span></th>
            </tr>
            { for lines }
        </tbody>
    }
}

fn line(screen: &Screen<'_>, shown: &Table, row: &Row) -> Html {
    let feature = screen.guide().feature(row.feature);
    let cells = shown.columns.iter().zip(&row.cells);
    html! {
        <tr key={["row-", &feature.id].concat()} role="row"
            data-differs={row.is_marked.then_some("")}
            data-note={feature.is_note().then_some("")}>
            <th key="" role="rowheader" scope="row">
                <span class="row-label">{ row.label.clone() }</span>
                if row.is_marked {
                    <span class="visually-hidden">
                        { [" (", screen.words().differs, ")"].concat() }
                    </span>
                }
                { answer(screen, row.feature) }
            </th>
            { for cells.map(|(&thing, shown)| cell::cell(screen, row, thing, shown)) }
        </tr>
    }
}

/// What the reader answered to a row's question, and the way to answer it.
fn answer(screen: &Screen<'_>, id: FeatureId) -> Html {
    let (words, feature) = (screen.words(), screen.guide().feature(id));
    if feature.is_note() {
        return Html::default();
    }
    let given = screen.state.answers().to(id);
    let is_open = screen.state.opened() == Some(id);
    let said = given.map(|answer| match answer {
        Answer::Reply(reply) => words.reply(reply, feature),
        Answer::NotSure => words.not_sure.to_owned(),
    });
    let (verb, name) = if said.is_some() {
        (words.change, words.change_label)
    } else {
        (words.answer, words.answer_label)
    };
    let name = Sentence::fill(name, &[("label", &feature.label)]).text();
    let message = if is_open { Msg::WentBack } else { Msg::QuestionOpened(id) };
    html! {
        <span class="row-answer" hidden={!is_open && !screen.state.applies(id)}>
            if let Some(said) = said {
                <span class="row-reply">{ said }</span>
            }
            <button type="button" class="plain" id={answer_id(screen.number, id)}
                aria-expanded={if is_open { "true" } else { "false" }} aria-label={name}
                onclick={screen.sends(message)}>{ verb }</button>
        </span>
    }
}

/// The question of a row, below it.
fn asked(screen: &Screen<'_>, id: FeatureId, span: &str) -> Html {
    html! {
        <tr key="asked" role="row" class="asked">
            <td role="cell" colspan={span.to_owned()}>
                <div>{ question::question(screen, id) }</div>
            </td>
        </tr>
    }
}
