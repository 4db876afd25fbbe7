//! What the element's script calls.
//!
//! Owns the apps that are mounted, by the numbers that the script gave them, and those that were and can be
//! again: Yew never lets go of what an app listened with. A number that is not mounted (any more) is no
//! error: nothing is done.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::events::{self, Teller};
use super::pack_text::{self, Read};
use super::settings::{self, Settings};
use crate::app::link::{self, Linked};
use crate::app::{Msg, View};
use crate::guide::Guide;
use crate::identify::Key;
use crate::pace::Work;
use crate::ui::{WhichOne, WhichOneProps};
use crate::words::ENGLISH;

/// An app, and what it was given last.
struct Mounted {
    number: u32,
    app: AppHandle<WhichOne>,
    props: WhichOneProps,
    /// What the element's attribute said.
    view: String,
}

/// A pack that is being read.
struct Reading {
    work: Work<'static, Read>,
    /// As many units as it may take, to tell how far it is.
    of: usize,
    read: Option<Read>,
}

/// So many units it takes to read a letter of a large pack, with all that follows.
const EXPECTED: usize = 3;
/// So many units take about a millisecond.
const STEP: usize = 20_000;

thread_local! {
    static READING: RefCell<Option<Reading>> = RefCell::default();
    static MOUNTED: RefCell<Vec<Mounted>> = RefCell::default();
    static BLANK: (Rc<Guide>, Rc<Key>) = pack_text::of_nothing();
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

/// Begins to read a pack's text, in place of one that is not read to its end; gives what to say when it
/// takes long. One is read at a time.
#[wasm_bindgen]
pub fn read(text: String) -> String {
    READING.set(Some(Reading {
        of: EXPECTED * text.len() + 1,
        work: pack_text::begin(text),
        read: None,
    }));
    ENGLISH.on_its_way.to_owned()
}

/// Reads on for a millisecond or so; gives how much is read, in percent: at 100 it can be mounted.
#[wasm_bindgen]
pub fn step() -> usize {
    READING.with_borrow_mut(|reading| {
        let Some(reading) = reading else { return 100 };
        reading.read = reading.work.step(STEP);
        let done = reading.work.done() * 100 / reading.of;
        if reading.read.is_some() { 100 } else { done.min(99) }
    })
}

/// Mounts the widget for what was read in an element of the script's own, and tells the answers it
/// begins with. A pack with problems is not mounted; they come back, a line each. A number that was taken
/// down is mounted in its element again.
#[wasm_bindgen]
pub fn mount(number: u32, place: Element, settings: &Settings, tell: Function) -> Array {
    match READING.take().and_then(|reading| reading.read) {
        Some(Ok(made)) => {
            let props = begin(made, settings, tell);
            render(number, place, props, settings);
            Array::new()
        }
        Some(Err(problems)) => problems.into_iter().map(JsValue::from).collect(),
        None => Array::new(),
    }
}

/// Takes down what was mounted under a number; once its element is empty, it can be mounted again.
#[wasm_bindgen]
pub fn unmount(number: u32) {
    with(number, |mounted| {
        mounted.props = blank();
        mounted.app.update(mounted.props.clone());
    });
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

fn render(number: u32, place: Element, props: WhichOneProps, settings: &Settings) {
    let mut view = String::new();
    settings::view_said_anew(settings, &mut view);
    MOUNTED.with_borrow_mut(|all| {
        if let Some(mounted) = all.iter_mut().find(|mounted| mounted.number == number) {
            mounted.app.update(props.clone());
            (mounted.props, mounted.view) = (props, view);
        } else {
            let app = Renderer::with_root_and_props(place, props.clone()).render();
            all.push(Mounted { number, app, props, view });
        }
    });
}

/// What is given for a pack that has been read; tells the answers it begins with.
fn begin((guide, key): (Rc<Guide>, Rc<Key>), settings: &Settings, tell: Function) -> WhichOneProps {
    let linked = settings::answers(settings, &guide);
    let found = key.identify(&linked.answers.evidence(), &linked.answers.not_sure());
    let teller = Teller::new(tell, Rc::clone(&guide));
    events::tell_answers(&teller, "begin", &linked.answers, &found);
    let on_effect = Callback::from(move |effect| events::tell(&teller, &effect));
    let mut props = given(guide, key);
    (props.linked, props.on_effect) = (linked, on_effect);
    settings::apply(settings, &mut props);
    props
}

/// What an app is given that shows nothing, and holds on to nothing that was shown.
fn blank() -> WhichOneProps {
    let (guide, key) = BLANK.with(Clone::clone);
    WhichOneProps { blank: true, ..given(guide, key) }
}

fn given(guide: Rc<Guide>, key: Rc<Key>) -> WhichOneProps {
    WhichOneProps {
        guide,
        made: Some(key),
        view: View::default(),
        views: Vec::new(),
        things: Vec::new(),
        whole: false,
        complete: true,
        blank: false,
        linked: Linked::default(),
        on_effect: Callback::noop(),
    }
}
