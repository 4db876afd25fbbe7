//! The tabs: the three views under one title.
//!
//! Owns the tab pattern: one tab in the tab order, arrow keys between them.

use web_sys::KeyboardEvent;
use yew::{Callback, Html, html};

use super::screen::Screen;
use crate::app::{Msg, View};

/// The row of tabs; a single view needs none.
pub(super) fn tabs(screen: &Screen<'_>) -> Html {
    let tab = |view: View| {
        let selected = view == screen.state.view();
        html! {
            <button key={view.word()} type="button" role="tab" class="tab" part="tab"
                id={screen.id(&["tab-", view.word()].concat())}
                aria-selected={if selected { "true" } else { "false" }}
                aria-controls={screen.id(view.word())}
                tabindex={if selected { "0" } else { "-1" }}
                onclick={screen.sends(Msg::ViewChosen(view))}>
                { label(screen, view) }
            </button>
        }
    };
    let views = views(screen);
    html! {
        <div class="tabs" role="tablist" aria-label={screen.words().views} hidden={views.len() < 2}
            onkeydown={on_arrow(screen, views.clone())}>
            { for views.into_iter().map(tab) }
        </div>
    }
}

/// The views that have a tab, in the order of the host page's wishes; the one shown always has.
fn views(screen: &Screen<'_>) -> Vec<View> {
    let mut views = screen.views.to_vec();
    if !views.contains(&screen.state.view()) {
        views.push(screen.state.view());
    }
    views
}

/// The panel of a view; only the one shown has content, or all those that the host page wants.
pub(super) fn panel(screen: &Screen<'_>, view: View, content: impl FnOnce() -> Html) -> Html {
    let shown = view == screen.state.view() || screen.whole && screen.views.contains(&view);
    let label = ["tab-", view.word()].concat();
    html! {
        <div role="tabpanel" class="panel" data-view={view.word()}
            id={screen.id(view.word())}
            aria-labelledby={screen.id(&label)} hidden={!shown}>
            { if shown { content() } else { Html::default() } }
        </div>
    }
}

fn label(screen: &Screen<'_>, view: View) -> &'static str {
    match view {
        View::Identify => screen.words().view_identify,
        View::Compare => screen.words().view_compare,
        View::Explain => screen.words().view_explain,
    }
}

fn on_arrow(screen: &Screen<'_>, views: Vec<View>) -> Callback<KeyboardEvent> {
    let now = views.iter().position(|&view| view == screen.state.view()).unwrap_or_default();
    let send = screen.send.clone();
    Callback::from(move |event: KeyboardEvent| {
        let last = views.len() - 1;
        let to = match event.key().as_str() {
            "ArrowRight" => {
                if now == last {
                    0
                } else {
                    now + 1
                }
            }
            "ArrowLeft" => now.checked_sub(1).unwrap_or(last),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        send.emit(Msg::ViewChosen(views[to]));
    })
}
