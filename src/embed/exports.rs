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
use crate::app::View;
use crate::guide::Guide;
use crate::ui::{Problems, ProblemsProps, WhichOne, WhichOneProps};

/// What stands in an element.
enum Mounted {
    Widget(AppHandle<WhichOne>),
    Problems(AppHandle<Problems>),
}

thread_local! {
    static MOUNTED: RefCell<Vec<(u32, Mounted)>> = RefCell::default();
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

/// Mounts the widget for a pack's text in an element of the script's own; gives the pack's
/// problems, of which there are none where all is well.
#[wasm_bindgen]
pub fn mount(number: u32, place: Element, text: &str, view: &str, tell: Function) -> Array {
    let (mounted, problems) = match pack_text::read(text) {
        Ok(guide) => (Mounted::Widget(widget(place, guide, view, tell)), Vec::new()),
        Err(problems) => {
            let props = ProblemsProps { problems: problems.clone() };
            let app = Renderer::<Problems>::with_root_and_props(place, props).render();
            (Mounted::Problems(app), problems)
        }
    };
    MOUNTED.with_borrow_mut(|all| all.push((number, mounted)));
    problems.into_iter().map(JsValue::from).collect()
}

/// Takes down what was mounted under a number.
#[wasm_bindgen]
pub fn unmount(number: u32) {
    let removed = MOUNTED.with_borrow_mut(|all| {
        let at = all.iter().position(|(mounted, _)| *mounted == number)?;
        Some(all.swap_remove(at).1)
    });
    match removed {
        Some(Mounted::Widget(app)) => app.destroy(),
        Some(Mounted::Problems(app)) => app.destroy(),
        None => {}
    }
}

fn widget(place: Element, guide: Guide, view: &str, tell: Function) -> AppHandle<WhichOne> {
    let guide = Rc::new(guide);
    let view = View::ALL.into_iter().find(|one| one.word() == view).unwrap_or_default();
    let told = Rc::clone(&guide);
    let on_effect = Callback::from(move |effect| events::tell(&tell, &effect, &told));
    let props = WhichOneProps { guide, view, on_effect };
    Renderer::<WhichOne>::with_root_and_props(place, props).render()
}
