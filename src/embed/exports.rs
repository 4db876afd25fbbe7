//! What the element's script calls.
//!
//! Owns the apps that are mounted, by the numbers that the script gave them.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::{events, pack_text};
use crate::app::{View, link};
use crate::guide::Guide;
use crate::identify::Key;
use crate::ui::{WhichOne, WhichOneProps};

thread_local! {
    static MOUNTED: RefCell<Vec<(u32, AppHandle<WhichOne>)>> = RefCell::default();
    static ON_PANIC: RefCell<Option<Function>> = RefCell::default();
}

/// Says whom to tell of a panic. After one, nothing of this instance can be trusted any more.
#[wasm_bindgen]
pub fn boot(on_panic: Function) {
    ON_PANIC.set(Some(on_panic));
    yew::set_custom_panic_hook(Box::new(|panic| {
        let message = panic.to_string();
        ON_PANIC.with_borrow(|tell| {
            if let Some(tell) = tell {
                let _ = tell.call1(&JsValue::NULL, &message.into());
            }
        });
    }));
}

/// Mounts the widget for a pack's text in an element of the script's own. A pack with problems is
/// not mounted; they come back, a line each. `answers` are those of a link, or empty.
#[wasm_bindgen]
pub fn mount(
    number: u32,
    place: Element,
    text: &str,
    view: &str,
    answers: &str,
    tell: Function,
) -> Array {
    match pack_text::read(text) {
        Ok(guide) => {
            let app = widget(place, guide, view, answers, tell);
            MOUNTED.with_borrow_mut(|all| all.push((number, app)));
            Array::new()
        }
        Err(problems) => problems.into_iter().map(JsValue::from).collect(),
    }
}

/// Takes down what was mounted under a number.
#[wasm_bindgen]
pub fn unmount(number: u32) {
    let removed = MOUNTED.with_borrow_mut(|all| {
        let at = all.iter().position(|(mounted, _)| *mounted == number)?;
        Some(all.swap_remove(at).1)
    });
    if let Some(app) = removed {
        app.destroy();
    }
}

fn widget(
    place: Element,
    guide: Guide,
    view: &str,
    answers: &str,
    tell: Function,
) -> AppHandle<WhichOne> {
    let guide = Rc::new(guide);
    let view = View::ALL.into_iter().find(|one| one.word() == view).unwrap_or_default();
    let key = Key::new(Rc::clone(&guide));
    let on_effect = Callback::from(move |effect| events::tell(&tell, &effect, &key));
    let linked = link::read(answers, &guide);
    let props = WhichOneProps { guide, view, linked, on_effect };
    Renderer::<WhichOne>::with_root_and_props(place, props).render()
}
