//! The parts of the desk, and their tabs.
//!
//! Owns the tab pattern. The widget's part stands beside the others where there is room, and has a tab
//! where there is none; which it is, the style sheet knows.

use web_sys::{HtmlElement, KeyboardEvent, wasm_bindgen::JsCast};
use yew::{Callback, Html, html};

use super::{Screen, View, check};
use crate::desk::{Msg, Tab};

/// The row of tabs; with nothing brought there is one part only.
pub(super) fn tabs(screen: &Screen<'_>) -> Html {
    let tab = |tab: Tab| {
        let is_chosen = tab == screen.desk.tab();
        let count = if tab == Tab::Check { check::count(screen.desk) } else { 0 };
        let shown = if count == 0 { String::new() } else { count.to_string() };
        html! {
            <button key={tab.word()} type="button" role="tab" class="tab" data-of={tab.word()}
                id={tab_id(tab)} aria-selected={is_chosen.to_string()}
                tabindex={if is_chosen { "0" } else { "-1" }}
                onclick={screen.sends(Msg::TabChosen(tab))}>
                { [label(screen, tab), " "].concat() }
                <span class="count" hidden={count == 0}>{ shown }</span>
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={screen.words.parts}
            hidden={screen.desk.manuscript().is_empty()} onkeydown={on_arrow(screen)}>
            { for Tab::ALL.into_iter().map(tab) }
        </div>
    }
}

/// A part with its content, if it is the one that is shown. The table stays where it is, since the text
/// box in it is the author's.
pub(super) fn panel(screen: &Screen<'_>, tab: Tab, view: View) -> Html {
    let is_shown = tab == screen.desk.tab();
    html! {
        <div key={tab.word()} role="tabpanel" class="part" data-of={tab.word()}
            aria-labelledby={tab_id(tab)} hidden={!is_shown}>
            { if is_shown || tab == Tab::Table { view(screen) } else { Html::default() } }
        </div>
    }
}

fn label(screen: &Screen<'_>, tab: Tab) -> &'static str {
    match tab {
        Tab::Table => screen.words.part_table,
        Tab::Edit => screen.words.part_edit,
        Tab::Try => screen.words.part_try,
        Tab::Check => screen.words.part_check,
        Tab::Take => screen.words.part_take,
    }
}

fn tab_id(tab: Tab) -> String {
    ["tab-", tab.word()].concat()
}

fn on_arrow(screen: &Screen<'_>) -> Callback<KeyboardEvent> {
    let send = screen.send.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some(now) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok())
        else {
            return;
        };
        let sibling = match event.key().as_str() {
            "ArrowRight" => next(&now, true),
            "ArrowLeft" => next(&now, false),
            _ => return,
        };
        event.prevent_default();
        let Some(to) = sibling else { return };
        let word = to.get_attribute("data-of");
        let tab = Tab::ALL.into_iter().find(|tab| Some(tab.word()) == word.as_deref());
        let _ = to.focus();
        if let Some(tab) = tab {
            send.emit(Msg::TabChosen(tab));
        }
    })
}

/// The tab beside another that is there; round at the ends.
fn next(from: &HtmlElement, forth: bool) -> Option<HtmlElement> {
    let row = from.parent_element()?;
    let mut at = from.clone().unchecked_into::<web_sys::Element>();
    loop {
        let sibling = if forth { at.next_element_sibling() } else { at.previous_element_sibling() };
        at = sibling
            .or_else(|| if forth { row.first_element_child() } else { row.last_element_child() })?;
        let tab: HtmlElement = at.clone().unchecked_into();
        if tab.offset_width() > 0 || tab == *from {
            return Some(tab);
        }
    }
}
