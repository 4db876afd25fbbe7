//! What the judge's thread calls.
//!
//! Owns the one judging of a thread. Each pack gets a thread of its own, which ends with it.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;
use which_one::formats;
use which_one::identify::Key;
use which_one::judge::{Judging, Settings};
use which_one::pack;

thread_local! {
    static JUDGING: RefCell<Option<Judging<'static>>> = RefCell::default();
}

/// Begins; how many steps there are, 0 for what is no pack.
#[wasm_bindgen]
pub fn judge(pack: &str) -> usize {
    let guide = serde_json::from_str(pack).ok().and_then(|tree| pack::load(&tree).ok());
    let Some(guide) = guide else { return 0 };
    // The thread does nothing else, and ends with it.
    let judging = Judging::of(Box::leak(Box::new(Key::new(guide))), Settings::default());
    let steps = judging.steps();
    JUDGING.set(Some(judging));
    steps
}

/// Does a step; how many are done.
#[wasm_bindgen]
pub fn step() -> usize {
    JUDGING.with_borrow_mut(|judging| {
        judging.as_mut().map_or(0, |judging| {
            judging.step();
            judging.done()
        })
    })
}

/// The judgement so far.
#[wasm_bindgen]
pub fn judgement() -> String {
    JUDGING.with_borrow(|judging| {
        judging
            .as_ref()
            .map_or_else(String::new, |judging| formats::write_pack(&judging.judgement().to_tree()))
    })
}
