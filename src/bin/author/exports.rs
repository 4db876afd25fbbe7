//! What the page's scripts call when something happened.
//!
//! Owns the one desk of the page.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use which_one::desk::{Deed, Msg, Progress};
use which_one::formats;
use which_one::pack::{self, Tree};
use which_one::ui::{AuthorDesk, AuthorDeskProps};
use yew::{AppHandle, Callback, Renderer};

use crate::{effects, tables};

thread_local! {
    static DESK: RefCell<Option<AppHandle<AuthorDesk>>> = RefCell::default();
}

/// Shows the desk in an element. `tell` is called with the name of what has to happen, and with what.
#[wasm_bindgen]
pub fn begin(place: Element, site: String, tell: Function) {
    let on_effect = Callback::from(move |effect| effects::tell(&tell, effect));
    let props = AuthorDeskProps { read_page: tables::read, site, on_effect };
    let app = Renderer::<AuthorDesk>::with_root_and_props(place, props).render();
    DESK.with_borrow_mut(|desk| *desk = Some(app));
}

/// More letters than this are not taken.
#[wasm_bindgen]
pub fn largest() -> usize {
    pack::LARGEST
}

/// The text is this now.
#[wasm_bindgen]
pub fn typed(text: &str) {
    send(Msg::TextTyped(text.into()));
}

/// Something with markup was pasted.
#[wasm_bindgen]
pub fn pasted(page: String, text: &str) {
    send(Msg::PagePasted { page, text: text.into() });
}

/// A file was read.
#[wasm_bindgen]
pub fn opened(name: String, bytes: &[u8]) {
    send(Msg::FileRead { name, text: formats::decode(bytes).map(Into::into) });
}

/// Something of so many bytes was not taken.
#[wasm_bindgen]
pub fn refused(bytes: usize) {
    send(Msg::LargeRefused(bytes));
}

/// A file could not be read.
#[wasm_bindgen]
pub fn failed(name: String) {
    send(Msg::FileFailed(name));
}

/// Work of an earlier visit was found.
#[wasm_bindgen]
pub fn found(work: String) {
    send(Msg::WorkFound(work));
}

/// The browser keeps nothing.
#[wasm_bindgen]
pub fn not_kept() {
    send(Msg::StorageRefused);
}

/// The author takes the last change back, or does it again.
#[wasm_bindgen]
pub fn stepped(forth: bool) {
    send(if forth { Msg::Redone } else { Msg::Undone });
}

/// There is room for the widget beside the rest.
#[wasm_bindgen]
pub fn widened() {
    send(Msg::ScreenWidened);
}

/// A piece of a judgement came from the judge's thread.
#[wasm_bindgen]
pub fn judged(number: u32, done: usize, steps: usize, judgement: &str) {
    let judgement: Tree = serde_json::from_str(judgement).unwrap_or(Tree::Null);
    send(Msg::Judged(Progress { number, done, steps, judgement }));
}

/// The judge's thread broke down.
#[wasm_bindgen]
pub fn judging_failed(number: u32) {
    send(Msg::JudgingFailed(number));
}

/// Whether the lines to paste were copied.
#[wasm_bindgen]
pub fn copied(is_done: bool) {
    send(Msg::Reported(Deed::Copy, is_done));
}

/// Whether the single file was saved.
#[wasm_bindgen]
pub fn page_saved(is_done: bool) {
    send(Msg::Reported(Deed::SavePage, is_done));
}

fn send(message: Msg) {
    DESK.with_borrow(|desk| {
        if let Some(desk) = desk {
            desk.send_message(message);
        }
    });
}
