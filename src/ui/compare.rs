//! Compare: what two things differ in, which things and rows, the table, and taking it away.
//!
//! Owns the controls; the rows come finished from [`crate::compare`].

use web_sys::{HtmlInputElement, InputEvent};
use yew::{Callback, Html, TargetCast, html};

use super::screen::Screen;
use super::sentence::sentence;
use super::toggle::toggle;
use super::{chooser, identify, table};
use crate::app::Msg;
use crate::compare::{Format, Order, Table};
use crate::words::{Sentence, Words};

/// The view.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let shown = if screen.whole {
        screen.state.whole_table(screen.words())
    } else {
        screen.state.table(screen.words())
    };
    let headline =
        screen.state.headline().map(|found| screen.words().headline(&found, screen.guide()));
    html! {
        <>
            { chooser::chooser(screen) }
            <p class="headline">{ headline.as_ref().map(sentence) }</p>
            { rows(screen, &shown) }
            { table::table(screen, &shown) }
            { take_away(screen) }
        </>
    }
}

/// Which rows are shown, and how many that is.
fn rows(screen: &Screen<'_>, shown: &Table) -> Html {
    let (words, wanted) = (screen.words(), screen.state.selection());
    let is_sorted = wanted.order == Order::Separation;
    let other = if is_sorted { Order::Written } else { Order::Separation };
    html! {
        <div class="only">
            <label class="find">
                <span>{ words.find_rows }</span>
                <input type="search" value={wanted.filter.clone()} oninput={on_typed(screen)} />
            </label>
            { toggle(screen, words.only_differences, wanted.only_differences, Msg::DifferencesToggled) }
            { toggle(screen, words.by_separation, is_sorted, Msg::OrderChosen(other)) }
            <p class="rows-shown" role="status">{ count(words, shown) }</p>
            <p class="so-far">{ identify::live(screen) }</p>
        </div>
    }
}

fn on_typed(screen: &Screen<'_>) -> Callback<InputEvent> {
    let send = screen.send.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            send.emit(Msg::RowsFiltered(field.value()));
        }
    })
}

fn count(words: &Words, shown: &Table) -> String {
    let (rows, all) = (shown.shown.to_string(), shown.all.to_string());
    let mut said = Sentence::fill(words.rows_shown, &[("shown", &rows), ("all", &all)]).text();
    if shown.hidden > 0 {
        let hidden = shown.hidden.to_string();
        said.push_str(words.list_comma);
        said.push_str(&Sentence::fill(words.rows_hidden, &[("count", &hidden)]).text());
    }
    said
}

/// The table as text: to the clipboard in one format or another, or as a file.
fn take_away(screen: &Screen<'_>) -> Html {
    let words = screen.words();
    let copy = |format: Format| {
        html! {
            <button key={name(words, format)} type="button" class="plain"
                onclick={screen.sends(Msg::TableCopied(format))}>{ name(words, format) }</button>
        }
    };
    let copied = screen
        .state
        .copied()
        .map(|format| Sentence::fill(words.copied_as, &[("format", name(words, format))]).text());
    html! {
        <div class="take-away">
            <span class="take-away" role="group" aria-label={words.copy_as}>
                <span aria-hidden="true">{ words.copy_as }</span>
                { for Format::ALL.into_iter().map(copy) }
            </span>
            <button type="button" class="plain" onclick={screen.sends(Msg::TableDownloaded)}>
                { words.download_csv }
            </button>
            <p role="status">{ copied }</p>
        </div>
    }
}

fn name(words: &Words, format: Format) -> &'static str {
    match format {
        Format::Markdown => words.markdown,
        Format::Csv => words.csv,
        Format::Html => words.html,
    }
}
