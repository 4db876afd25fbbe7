//! What the page's scripts are told to do.
//!
//! Owns the names and shapes that `src/page/author/` knows.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsValue;
use which_one::desk::Effect;

/// Tells an effect.
pub fn tell(tell: &Function, effect: Effect) {
    let (name, detail): (&str, JsValue) = match effect {
        Effect::PackChanged(pack) => ("show", (&*pack).into()),
        Effect::PackGone => ("show", JsValue::NULL),
        Effect::TextShown(text) => ("write", (&*text).into()),
        Effect::TextSelected(at) => {
            ("select", object(&[("from", at.start.into()), ("to", at.end.into())]))
        }
        Effect::WorkKept(work) => ("keep", work.into()),
        Effect::JudgingBegan(number, pack) => {
            ("judge", object(&[("number", number.into()), ("pack", (&*pack).into())]))
        }
        Effect::JudgingEnded => ("judge", JsValue::NULL),
        Effect::TextCopied(text) => ("copy", text.into()),
        Effect::FileHanded { name, text } => {
            ("hand", object(&[("name", name.into()), ("text", (&*text).into())]))
        }
        Effect::PageHanded { name, pack, language, title, text } => {
            let fields = [
                ("name", name.into()),
                ("pack", (&*pack).into()),
                ("language", language.into()),
                ("title", title.into()),
                ("text", text.into()),
            ];
            ("page", object(&fields))
        }
    };
    // What goes wrong there is said by the script.
    let _ = tell.call2(&JsValue::NULL, &name.into(), &detail);
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
