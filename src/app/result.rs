//! The result as text: what was answered, what it is, and why.
//!
//! Owns its layout: plain lines that can be pasted anywhere.

use super::{Answer, State};
use crate::identify::Why;
use crate::words::ENGLISH;

/// How many reasons are told.
const REASONS: usize = 3;

/// The result as it stands.
pub(super) fn text(state: &State) -> String {
    let (words, guide) = (&ENGLISH, state.guide());
    let found = state.identification();
    let mut lines = vec![guide.title.clone(), words.verdict(&found.verdict, guide).text()];
    lines.extend(words.sureness(&found.verdict, guide).map(|said| said.text()));
    lines.push(String::new());
    for &(id, answer) in state.answers().in_order() {
        let feature = guide.feature(id);
        let said = match answer {
            Answer::Reply(reply) => words.reply(reply, feature),
            Answer::NotSure => words.not_sure.to_owned(),
        };
        lines.push(["- ", &feature.label, ": ", &said].concat());
    }
    if let Why::For { winner, runner_up, reasons } = &found.why {
        lines.push(String::new());
        lines.push(words.why.to_owned());
        for reason in reasons.iter().filter(|reason| reason.weight > 0.0).take(REASONS) {
            let label = &guide.feature(reason.feature).label;
            let says = words.reason(reason, *winner, *runner_up, guide).text();
            lines.push(["- ", label, ": ", &says].concat());
        }
    }
    lines.join("\n")
}
