//! Effects as events of the element, and as orders to its script.
//!
//! Owns their names and details. What an effect does inside the widget is the
//! component's.

use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::app::{Answer, Answers, Effect, link};
use crate::guide::{Feature, Guide, Reply, ThingId};
use crate::identify::{Identification, Ranking, Settling, Verdict};

/// Whom to tell, and of what.
pub(super) struct Teller {
    /// The element's script: `tell(name, detail)`.
    tell: Function,
    guide: Rc<Guide>,
    /// The ids of the things, as the host has them; to bring a thousand over at every answer would take
    /// longer than finding out what follows from it.
    ids: Vec<JsValue>,
}

impl Teller {
    pub(super) fn new(tell: Function, guide: Rc<Guide>) -> Self {
        let ids = guide.things.iter().map(|thing| thing.id.as_str().into()).collect();
        Self { tell, guide, ids }
    }
}

/// Tells the host what happened.
pub(super) fn tell(teller: &Teller, effect: &Effect) {
    let tell = &teller.tell;
    let (name, text) = match effect {
        Effect::AnswersChanged { answers, found } => {
            return tell_answers(teller, "answer", answers, found);
        }
        Effect::TextCopied(text) => ("copy", text),
        Effect::LinkCopied(link) => ("copy-link", link),
        Effect::FileDownloaded { name, text } => {
            let file = Object::new();
            set(&file, "name", &name.into());
            set(&file, "text", &text.into());
            return call(tell, "download", &file);
        }
        Effect::StepShown | Effect::ThingRevealed(_) => return,
    };
    call(tell, name, &text.into());
}

/// Tells the host the answers and what follows from them.
pub(super) fn tell_answers(teller: &Teller, name: &str, answers: &Answers, found: &Identification) {
    let guide = &teller.guide;
    let detail = Object::new();
    set(&detail, "answers", &detail_of(answers, guide));
    set(&detail, "link", &link::write(answers, guide).into());
    set(&detail, "probabilities", &probabilities(&found.ranking, &teller.ids));
    set(&detail, "verdict", &verdict(found, guide));
    call(&teller.tell, name, &detail);
}

fn call(tell: &Function, name: &str, detail: &JsValue) {
    // What a listener of the host throws is the host's to see, not ours to fail on.
    let _ = tell.call2(&JsValue::NULL, &name.into(), detail);
}

/// `{"kind": "family", "things": ["recording", "live-recording"], "settledBy": "audience"}`: a family
/// stands before the kinds that are left.
fn verdict(found: &Identification, guide: &Guide) -> Object {
    let detail = Object::new();
    let things = Array::new();
    let add = |thing: ThingId| {
        things.push(&guide.thing(thing).id.as_str().into());
    };
    let mut open = None;
    let kind = match &found.verdict {
        Verdict::Undecided => "undecided",
        Verdict::Clear(thing) => {
            add(*thing);
            "clear"
        }
        Verdict::Likely(thing) => {
            add(*thing);
            "likely"
        }
        Verdict::Family { family, kinds, settling } => {
            add(*family);
            for &kind in kinds {
                add(kind);
            }
            open = Some(settling);
            "family"
        }
        Verdict::Tie { things, settling } => {
            for &thing in things {
                add(thing);
            }
            open = Some(settling);
            "tie"
        }
        Verdict::NoneOfThese => "none",
    };
    set(&detail, "kind", &kind.into());
    set(&detail, "things", &things);
    if let Some(Settling::By(feature)) = open {
        set(&detail, "settledBy", &guide.feature(*feature).id.as_str().into());
    }
    detail
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
fn probabilities(ranking: &Ranking, ids: &[JsValue]) -> Object {
    let detail = Object::new();
    for standing in ranking.leaves() {
        set_at(&detail, &ids[standing.thing.position()], &standing.probability.into());
    }
    set(&detail, "none", &ranking.none_of_these().into());
    detail
}

fn set(object: &Object, key: &str, value: &JsValue) {
    set_at(object, &key.into(), value);
}

fn set_at(object: &Object, key: &JsValue, value: &JsValue) {
    // Setting a property of a plain object of our own cannot fail.
    let _ = Reflect::set(object, key, value);
}
