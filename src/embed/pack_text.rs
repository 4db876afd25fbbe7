//! A pack's text, read a part at a time.
//!
//! Owns the size limit, the message for what is no JSON, and what is said while it takes long; everything
//! else is [`crate::pack`]'s. The browser's own reader is asked for numbers, and what is wrong with a text
//! that could not be read; its values would have to be walked through one by one, which takes longer than
//! reading them here, and it cannot be interrupted.

use std::rc::Rc;

use js_sys::JSON;
use wasm_bindgen::JsCast;

use crate::guide::Guide;
use crate::identify::{Assumptions, Key};
use crate::pace::{Pace, Work};
use crate::pack::{self, Tree};
use crate::words::{ENGLISH, Sentence};

/// What making a row of a key takes, for each thing.
const UNITS: usize = 4;

/// A guide that is ready, or every problem as a line to show.
pub(super) type Read = Result<(Rc<Guide>, Rc<Key>), Vec<String>>;

/// Begins to read a text.
pub(super) fn begin(text: String) -> Work<'static, Read> {
    Work::new(|pace| Box::pin(async move { read(text, &pace).await }))
}

/// The guide of an app that shows nothing.
///
/// # Panics
///
/// Never: it is a pack.
pub(super) fn of_nothing() -> (Rc<Guide>, Rc<Key>) {
    let text = r#"{"version":1,"title":"a","features":[],"things":[{"id":"a","name":"a"},{"id":"b","name":"b"}]}"#;
    begin(text.to_owned()).finish().unwrap_or_else(|_| unreachable!())
}

async fn read(text: String, pace: &Pace) -> Read {
    let tree = parsed(text, pace).await.map_err(|problem| vec![problem])?;
    let guide = Rc::new(pack::read(&tree, pace).await.map_err(|all| problems(&all))?);
    let mut key = Key::begun(Rc::clone(&guide), Assumptions::default());
    while key.make_row() {
        pace.spend(UNITS * guide.things.len()).await;
    }
    Ok((guide, Rc::new(key)))
}

// In a function of its own, so that it does not have to be there before the first frame.
#[cold]
#[inline(never)]
fn problems(all: &[pack::Problem]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

async fn parsed(text: String, pace: &Pace) -> Result<Tree, String> {
    if text.len() > pack::LARGEST {
        return Err(too_large());
    }
    // A byte order mark is no JSON, but editors write one.
    let json = text.trim_start_matches('\u{feff}');
    let number = |text: &str| JSON::parse(text).ok()?.as_f64();
    pack::parse(json, &number, pace).await.ok_or_else(|| unread(json))
}

#[cold]
#[inline(never)]
fn too_large() -> String {
    Sentence::fill(ENGLISH.too_large, &[("limit", "4 MiB")]).text()
}

/// What the browser has against a text, with the line where it knows it; what it reads is too deep for us.
#[cold]
#[inline(never)]
fn unread(json: &str) -> String {
    let Err(error) = JSON::parse(json) else { return pack::TOO_DEEP.to_owned() };
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    [ENGLISH.not_json, ": ", &message.unwrap_or_default()].concat()
}
