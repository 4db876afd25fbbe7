//! Effects as events of the element, and as orders to its script.
//!
//! Owns their names and details. What an effect does inside the widget is the
//! component's.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::app::{Answer, Answers, Effect, link};
use crate::guide::{Feature, Guide, Reply};
use crate::identify::Key;

/// Tells the host what happened: `tell(name, detail)`.
pub(super) fn tell(tell: &Function, effect: &Effect, key: &Key) {
    let guide = key.guide();
    let (name, detail) = match effect {
        Effect::AnswersChanged(answers) => {
            let detail = Object::new();
            set(&detail, "answers", &detail_of(answers, guide));
            set(&detail, "link", &link::write(answers, guide).into());
            set(&detail, "probabilities", &probabilities(answers, key));
            ("which-one-answer", detail.into())
        }
        Effect::TextCopied(text) => ("copy", text.into()),
        Effect::FileDownloaded { name, text } => {
            let detail = Object::new();
            set(&detail, "name", &name.into());
            set(&detail, "text", &text.into());
            ("download", detail.into())
        }
        Effect::LinkCopied(link) => ("copy-link", link.into()),
        Effect::StepShown | Effect::ThingRevealed(_) => return,
    };
    // What a listener of the host throws is the host's to see, not ours to fail on.
    let _ = tell.call2(&JsValue::NULL, &name.into(), &detail);
}

/// `{"origin": ["screen"], "milk": 120, "foam": {"about": 5}, "audience": []}`, by ids; “not sure” is
/// an empty list.
fn detail_of(answers: &Answers, guide: &Guide) -> Object {
    let detail = Object::new();
    for &(id, answer) in answers.in_order() {
        let feature = guide.feature(id);
        let said = match answer {
            Answer::Reply(Reply::Number { number, about: false }) => number.value().into(),
            Answer::Reply(Reply::Number { number, about: true }) => {
                let about = Object::new();
                set(&about, "about", &number.value().into());
                about.into()
            }
            Answer::Reply(Reply::Choices(_)) | Answer::NotSure => chosen(answer, feature).into(),
        };
        set(&detail, &feature.id, &said);
    }
    detail
}

fn chosen(answer: Answer, feature: &Feature) -> Array {
    let choices = Array::new();
    if let Answer::Reply(reply) = answer {
        for choice in reply.choices() {
            choices.push(&feature.choice(choice).id.as_str().into());
        }
    }
    choices
}

/// `{"score": 0.98, …, "none": 0.001}`
fn probabilities(answers: &Answers, key: &Key) -> Object {
    let detail = Object::new();
    let ranking = key.ranking(&answers.evidence());
    for standing in ranking.leaves() {
        let id = &key.guide().thing(standing.thing).id;
        set(&detail, id, &standing.probability.into());
    }
    set(&detail, "none", &ranking.none_of_these().into());
    detail
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Setting a property of a plain object of our own cannot fail.
    let _ = Reflect::set(object, &key.into(), value);
}
