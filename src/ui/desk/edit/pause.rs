//! A pause in typing: what is typed becomes an edit when nothing more is typed for a moment, since a large
//! pack takes longer to read than a letter to type.
//!
//! Owns the moment. Whoever leaves the field does not wait for it.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use yew::Callback;

/// In milliseconds.
const MOMENT: i32 = 200;

/// What was typed last, in all fields: earlier letters have nothing to send any more.
#[derive(Clone, Default)]
pub(super) struct Pause(Rc<Cell<u32>>);

impl Pause {
    /// Sends a text when nothing else was typed for a moment, nor sent.
    pub(super) fn before(&self, text: String, send: Callback<String>) {
        let turn = self.next();
        let last = Rc::clone(&self.0);
        let sends = Closure::once_into_js(move || {
            if last.get() == turn {
                send.emit(text);
            }
        });
        if let Some(window) = web_sys::window() {
            let sends = sends.unchecked_ref();
            // Where there are no timers, the text is sent when the field is left.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(sends, MOMENT);
        }
    }

    /// Nothing that was typed before is sent any more.
    pub(super) fn end(&self) {
        self.next();
    }

    fn next(&self) -> u32 {
        self.0.set(self.0.get().wrapping_add(1));
        self.0.get()
    }
}
