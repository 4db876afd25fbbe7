//! The reasons for a verdict, heaviest first, each quoting its cell.
//!
//! Owns how many are shown at once: three for it and one against; the rest unfolds.

use yew::{Html, html};

use super::screen::Screen;
use super::sentence::sentence;
use super::sources;
use crate::guide::ThingId;
use crate::identify::{Reason, Why};
use crate::words::Sentence;

const SHOWN_FOR: usize = 3;
const SHOWN_AGAINST: usize = 1;

/// Why the verdict is what it is.
pub(super) fn why(screen: &Screen<'_>) -> Html {
    let (words, guide) = (screen.words(), screen.guide());
    match &screen.identification.why {
        Why::Nothing => html! { <div class="why" /> },
        Why::For { winner, runner_up, reasons } => {
            let (one, other) = (*winner, *runner_up);
            let (speaks_for, mut against): (Vec<&Reason>, Vec<&Reason>) =
                reasons.iter().partition(|reason| reason.weight > 0.0);
            against.reverse();
            let entry = |reason: &&Reason| {
                item(screen, reason, one, &words.reason(reason, one, other, guide))
            };
            html! {
                <div class="why" part="why">
                    { list(screen, words.speaks_for, "for", SHOWN_FOR, &speaks_for, entry) }
                    { list(screen, words.speaks_against, "against", SHOWN_AGAINST, &against, entry) }
                </div>
            }
        }
        Why::Against(nearest) => {
            let of_thing = |(thing, reasons): &(ThingId, Vec<Reason>)| {
                let all: Vec<&Reason> = reasons.iter().collect();
                let name = guide.thing(*thing).in_sentence();
                let title = Sentence::fill(words.against_thing, &[("thing", name)]).text();
                let entry = |reason: &&Reason| {
                    item(screen, reason, *thing, &words.reason_alone(reason, *thing, guide))
                };
                list(screen, &title, "against", SHOWN_FOR, &all, entry)
            };
            html! {
                <div class="why" part="why">{ for nearest.iter().map(of_thing) }</div>
            }
        }
    }
}

fn list(
    screen: &Screen<'_>,
    title: &str,
    class: &str,
    shown: usize,
    reasons: &[&Reason],
    entry: impl Fn(&&Reason) -> Html,
) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    let (first, rest) = reasons.split_at(shown.min(reasons.len()));
    html! {
        <div key={title.to_owned()} class="reasons" data-side={class.to_owned()}>
            <h4 class="small-heading">{ title.to_owned() }</h4>
            <ul>{ for first.iter().map(&entry) }</ul>
            if !rest.is_empty() {
                <details>
                    <summary>{ screen.words().more_reasons }</summary>
                    <ul>{ for rest.iter().map(&entry) }</ul>
                </details>
            }
        </div>
    }
}

/// One reason: the answer, what it says, and the cell's own note and sources.
fn item(screen: &Screen<'_>, reason: &Reason, thing: ThingId, says: &Sentence) -> Html {
    let guide = screen.guide();
    let feature = guide.feature(reason.feature);
    let cell = guide.cell(thing, reason.feature);
    // Sources stand behind the last words that there are.
    let (of_says, of_note): (&[_], &[_]) = match cell.note {
        Some(_) => (&[], &cell.sources),
        None => (&cell.sources, &[]),
    };
    html! {
        <li key={feature.id.clone()} class="reason">
            <p class="reason-answer">
                <span class="reason-label">{ feature.label.clone() }{ ": " }</span>
                <span class="reason-reply">{ screen.words().reply(reason.reply, feature) }</span>
            </p>
            <p class="reason-says">{ sentence(says) }{ sources::marks(screen, of_says) }</p>
            if cell.note.is_some() {
                <p class="reason-note">{ cell.note.clone() }{ sources::marks(screen, of_note) }</p>
            }
        </li>
    }
}
