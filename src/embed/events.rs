//! Effects as events of the element, and as orders to its script.
//!
//! Owns their names and details. What an effect does inside the widget is the
//! component's.

use std::rc::Rc;

use js_sys::{Array, Float64Array, Function, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::app::{Answer, Answers, Effect, link};
use crate::guide::{Feature, Guide, Reply, ThingId};
use crate::identify::{Identification, Ranking, Settling, Verdict};

/// Whom to tell, and of what.
pub(super) struct Teller {
    /// The element's script: `tell(name, detail)`.
    tell: Function,
    guide: Rc<Guide>,
    /// The ids of the things, and `none`, brought over once: a thousand at every answer would take longer than
    /// finding out what follows from it.
    ids: Array,
}

impl Teller {
    pub(super) fn new(tell: Function, guide: Rc<Guide>) -> Self {
        let ids = Array::new();
        for thing in &guide.things {
            ids.push(&thing.id.as_str().into());
        }
        ids.push(&"none".into());
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
    set(&detail, "ids", &teller.ids);
    set(&detail, "probabilities", &probabilities(&found.ranking, guide));
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
    let (detail, things) = (Object::new(), Array::new());
    if found.verdict == Verdict::Undecided {
        set(&detail, "kind", &"undecided".into());
    } else {
        decided(&detail, &things, &found.verdict, guide);
    }
    set(&detail, "things", &things);
    detail
}

// In a function of its own, because a first frame has no verdict.
#[inline(never)]
fn decided(detail: &Object, things: &Array, verdict: &Verdict, guide: &Guide) {
    let add = |thing: ThingId| {
        things.push(&guide.thing(thing).id.as_str().into());
    };
    let mut open = None;
    let kind = match verdict {
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
    set(detail, "kind", &kind.into());
    if let Some(Settling::By(feature)) = open {
        set(detail, "settledBy", &guide.feature(*feature).id.as_str().into());
    }
}

/// `{"origin": ["screen"], "milk": 120, "foam": {"about": 5}, "audience": []}`, by ids; “not sure” is
/// an empty list.
fn detail_of(answers: &Answers, guide: &Guide) -> Object {
    let detail = Object::new();
    for &(id, answer) in answers.in_order() {
        let feature = guide.feature(id);
        set(&detail, &feature.id, &said(answer, feature));
    }
    detail
}

// In a function of its own, because a first frame has no answers.
#[inline(never)]
fn said(answer: Answer, feature: &Feature) -> JsValue {
    match answer {
        Answer::Reply(Reply::Number { number, about: false }) => number.value().into(),
        Answer::Reply(Reply::Number { number, about: true }) => {
            let about = Object::new();
            set(&about, "about", &number.value().into());
            about.into()
        }
        Answer::Reply(Reply::Choices(_)) | Answer::NotSure => chosen(answer, feature).into(),
    }
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

/// The place of an id and its probability by turns, most probable first and `none` last: one crossing rather than
/// a thousand. The element's script makes `{"score": 0.98, …, "none": 0.001}` of it.
#[allow(clippy::cast_precision_loss)] // at most 2,000 things
fn probabilities(ranking: &Ranking, guide: &Guide) -> Float64Array {
    let mut flat = Vec::new();
    for standing in ranking.leaves() {
        flat.extend_from_slice(&[standing.thing.position() as f64, standing.probability]);
    }
    flat.extend_from_slice(&[guide.things.len() as f64, ranking.none_of_these()]);
    Float64Array::from(&flat[..])
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Setting a property of a plain object of our own cannot fail.
    let _ = Reflect::set(object, &key.into(), value);
}
