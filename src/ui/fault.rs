//! A fault that a test can ask for: the answer to a panic is only trusted where it has been seen.
//!
//! Owns the ways to fail while the widget is rendered, in a build with the feature `faults`. What
//! readers download has none; there, [`strike`] does nothing.

use crate::app::State;

/// Fails where the last answer is the choice `panic`, `trap` or `mute` of a pack made for it.
#[cfg(feature = "faults")]
pub(super) fn strike(state: &State) {
    let Some(&(id, crate::app::Answer::Reply(reply))) = state.answers().in_order().last() else {
        return;
    };
    let feature = state.guide().feature(id);
    for choice in reply.choices() {
        match &*feature.choice(choice).id {
            "panic" => panic!("a test asked for this"),
            // What overflows the stack or the memory traps, and calls no panic hook.
            "trap" => {
                overflow(&mut [0; 4096]);
            }
            // As a panic ends in what readers download: without a word (tools/package/traps.mjs).
            "mute" => std::process::abort(),
            _ => {}
        }
    }
}

#[cfg(not(feature = "faults"))]
pub(super) const fn strike(_state: &State) {}

#[cfg(feature = "faults")]
#[inline(never)]
fn overflow(before: &mut [u8; 4096]) -> u8 {
    let mut here = std::hint::black_box(*before);
    // Only the optimiser does not know that this goes on for ever.
    if std::hint::black_box(true) { overflow(&mut here).wrapping_add(before[0]) } else { 0 }
}
