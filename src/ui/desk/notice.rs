//! What the author is told once.
//!
//! Owns the wording of notices from the table of words.

use yew::{Html, html};

use super::{Screen, filled, sentence};
use crate::desk::{Deed, Notice, Told};
use crate::words::EDITOR;

/// The line for it, empty while there is nothing to tell.
pub(super) fn notice(screen: &Screen<'_>) -> Html {
    let text = screen.desk.notice().map(|notice| text(screen, notice)).unwrap_or_default();
    html! {
        <div class="notices" role="status">
            <p class="notice" hidden={text.is_empty()}>{ text }</p>
        </div>
    }
}

fn text(screen: &Screen<'_>, notice: &Notice) -> String {
    let words = screen.words;
    match notice {
        Notice::TooLarge(bytes) => {
            filled(words.too_large, &[("size", &(bytes / 1_000_000).max(1).to_string())])
        }
        Notice::Undecodable(name, why) => {
            filled(words.undecodable, &[("name", name), ("why", &why.to_string())])
        }
        Notice::Unreadable(name) => filled(words.unreadable, &[("name", name)]),
        Notice::Edited(told) => edited(told),
        Notice::NotKept => words.not_kept.to_owned(),
        Notice::Reported(Deed::Copy, true) => words.copied.to_owned(),
        Notice::Reported(Deed::Copy, false) => words.not_copied.to_owned(),
        Notice::Reported(Deed::SavePage, true) => words.page_saved.to_owned(),
        Notice::Reported(Deed::SavePage, false) => words.page_not_saved.to_owned(),
    }
}

/// What an edit brought with it, or why it could not be done.
fn edited(told: &Told) -> String {
    let mut sentences: Vec<String> = Vec::new();
    if told.is_pack_now {
        sentences.push(EDITOR.becomes_pack.to_owned());
    }
    match &told.done {
        Ok(went) => sentences.extend(went.iter().map(|went| sentence(&went.to_string()))),
        Err(why) => sentences.push(sentence(&why.to_string())),
    }
    sentences.join(" ")
}
