//! What is wrong with the text, each with its place.
//!
//! Owns the list. A place leads into the text box.

use yew::{Html, html};

use super::{Screen, filled, sentence, some};
use crate::desk::Msg;
use crate::reading::{Fault, line_and_column};

/// So many are listed.
const LISTED: usize = 50;

/// The list, and what was left out on the way; empty while there is nothing.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let (words, desk) = (screen.words, screen.desk);
    let faults = desk.faults();
    let more = faults.len().saturating_sub(LISTED);
    let heading = match faults.len() {
        1 => words.one_problem.to_owned(),
        count => filled(words.problems, &[("count", &count.to_string())]),
    };
    let left_out = desk.reading().map(|reading| &*reading.left_out).unwrap_or_default();
    let left_out: Vec<String> = left_out.iter().map(ToString::to_string).collect();
    html! {
        <div key="faults">
            <section class="faults" hidden={faults.is_empty()} aria-labelledby="faults">
                <h2 id="faults">{ heading }</h2>
                <ul>{ for faults.iter().take(LISTED).enumerate().map(|(at, one)| fault(screen, at, one)) }</ul>
                <p hidden={more == 0}>
                    { filled(words.more_problems, &[("count", &more.to_string())]) }
                </p>
            </section>
            <section class="left-out" hidden={left_out.is_empty()} aria-labelledby="left-out">
                <h2 id="left-out">{ words.left_out }</h2>
                { some(&left_out, LISTED) }
            </section>
        </div>
    }
}

fn fault(screen: &Screen<'_>, at: usize, fault: &Fault) -> Html {
    let text = &screen.desk.manuscript().text;
    let place = fault.at.clone().map(|place| {
        let (line, column) = line_and_column(text, place.start);
        let gaps = [("line", &*line.to_string()), ("column", &column.to_string())];
        let label = filled(screen.words.place, &gaps);
        html! {
            <button type="button" class="link" onclick={screen.sends(Msg::PlaceChosen(place))}>
                { label }
            </button>
        }
    });
    html! {
        <li key={at}><span class="place">{ place }</span><span>{ sentence(&fault.message) }</span></li>
    }
}
