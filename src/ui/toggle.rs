//! A box to tick, with its label.
//!
//! Owns its markup.

use yew::{Html, html};

use super::screen::Screen;
use crate::app::Msg;

/// A box that sends a message when it is ticked or unticked.
pub(super) fn toggle(screen: &Screen<'_>, label: &str, checked: bool, message: Msg) -> Html {
    html! {
        <label class="toggle">
            <input type="checkbox" {checked} onchange={screen.sends(message)} />
            <span>{ label.to_owned() }</span>
        </label>
    }
}
