//! Compare: which things, only what differs, and the table.
//!
//! Owns the controls; the rows come finished from [`crate::compare`].

use yew::{Html, html};

use super::screen::Screen;
use super::table;
use crate::app::Msg;
use crate::guide::ThingId;
use crate::words::Sentence;

/// The view.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let shown = screen.state.table(words);
    let hidden = shown.hidden.to_string();
    let hidden_rows = Sentence::fill(words.rows_hidden, &[("count", &hidden)]).text();
    html! {
        <>
            <fieldset class="things" key="things">
                <legend class="small-heading">{ words.things_to_compare }</legend>
                { for screen.guide().in_family_order().into_iter().map(|thing| choose(screen, thing)) }
            </fieldset>
            <div class="only" key="only">
                <label class="toggle">
                    <input type="checkbox" checked={screen.state.only_differences()}
                        onchange={screen.sends(Msg::DifferencesToggled)} />
                    <span>{ words.only_differences }</span>
                </label>
                <span class="hidden-rows">
                    { if shown.hidden > 0 { hidden_rows } else { String::new() } }
                </span>
            </div>
            { table::table(screen, &shown) }
        </>
    }
}

fn choose(screen: &Screen<'_>, id: ThingId) -> Html {
    let thing = screen.guide().thing(id);
    html! {
        <label key={thing.id.clone()} class="toggle" data-kind={thing.kind_of.map(|_| "")}>
            <input type="checkbox" checked={screen.state.compared().contains(&id)}
                onchange={screen.sends(Msg::ThingToggled(id))} />
            <span>{ thing.name.clone() }</span>
        </label>
    }
}
