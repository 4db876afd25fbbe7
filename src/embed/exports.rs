//! What the element's script calls.
//!
//! Owns the apps that are mounted, by the numbers that the script gave them. A number that is not
//! mounted (any more) is no error: nothing is done.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::settings::{self, Settings};
use super::{events, pack_text};
use crate::app::{Msg, View, link};
use crate::guide::Guide;
use crate::identify::Key;
use crate::ui::{WhichOne, WhichOneProps};

/// An app, and what it was given last.
struct Mounted {
    number: u32,
    app: AppHandle<WhichOne>,
    props: WhichOneProps,
    /// What the element's attribute said.
    view: String,
}

thread_local! {
    static MOUNTED: RefCell<Vec<Mounted>> = RefCell::default();
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

/// Mounts the widget for a pack's text in an element of the script's own, and tells the answers it
/// begins with. A pack with problems is not mounted; they come back, a line each.
#[wasm_bindgen]
pub fn mount(
    number: u32,
    place: Element,
    text: &str,
    settings: &Settings,
    tell: Function,
) -> Array {
    match pack_text::read(text) {
        Ok(guide) => {
            let mounted = begin(number, place, guide, settings, tell);
            MOUNTED.with_borrow_mut(|all| all.push(mounted));
            Array::new()
        }
        Err(problems) => problems.into_iter().map(JsValue::from).collect(),
    }
}

/// Takes down what was mounted under a number.
#[wasm_bindgen]
pub fn unmount(number: u32) {
    let removed = MOUNTED.with_borrow_mut(|all| {
        let at = all.iter().position(|mounted| mounted.number == number)?;
        Some(all.swap_remove(at))
    });
    if let Some(mounted) = removed {
        mounted.app.destroy();
    }
}

/// Shows the widget as the element's attributes are now.
#[wasm_bindgen]
pub fn show(number: u32, settings: &Settings) {
    with(number, |mounted| {
        settings::apply(settings, &mut mounted.props);
        mounted.app.update(mounted.props.clone());
        // Said anew, it counts, even if it is what was shown first.
        if let Some(view) = settings::view_said_anew(settings, &mut mounted.view) {
            mounted.app.send_message(Msg::ViewChosen(view));
        }
    });
}

/// Answers in the reader's place; what the pack does not have comes back.
#[wasm_bindgen]
pub fn answer(number: u32, answers: &str) -> Array {
    let mut gone = Vec::new();
    with(number, |mounted| {
        let mut linked = link::read(answers, &mounted.props.guide);
        gone = std::mem::take(&mut linked.gone);
        mounted.app.send_message(Msg::AnswersLinked(linked));
    });
    gone.into_iter().map(JsValue::from).collect()
}

/// Throws all answers away.
#[wasm_bindgen]
pub fn reset(number: u32) {
    with(number, |mounted| mounted.app.send_message(Msg::StartedAgain));
}

/// Takes the last step back.
#[wasm_bindgen]
pub fn undo(number: u32) {
    with(number, |mounted| mounted.app.send_message(Msg::WentBack));
}

fn with(number: u32, act: impl FnOnce(&mut Mounted)) {
    MOUNTED.with_borrow_mut(|all| {
        if let Some(mounted) = all.iter_mut().find(|mounted| mounted.number == number) {
            act(mounted);
        }
    });
}

fn begin(
    number: u32,
    place: Element,
    guide: Guide,
    settings: &Settings,
    tell: Function,
) -> Mounted {
    let guide = Rc::new(guide);
    let key = Key::new(Rc::clone(&guide));
    let linked = settings::answers(settings, &guide);
    events::tell_answers(&tell, "begin", &linked.answers, &key);
    let on_effect = Callback::from(move |effect| events::tell(&tell, &effect, &key));
    let view = View::default();
    let mut props = WhichOneProps {
        guide,
        view,
        views: Vec::new(),
        things: Vec::new(),
        whole: false,
        complete: true,
        linked,
        on_effect,
    };
    settings::apply(settings, &mut props);
    let app = Renderer::<WhichOne>::with_root_and_props(place, props.clone()).render();
    let mut view = String::new();
    settings::view_said_anew(settings, &mut view);
    Mounted { number, app, props, view }
}
