//! How often each thing is recognised, as a table with a bar in each cell.
//!
//! Owns the bars. The numbers beside them say the same, so that nobody has to see them.

use yew::{Html, html};

use super::{Screen, filled};
use crate::desk::Made;
use crate::judge::{Score, WRONG};

/// So many things have a row.
const LISTED: usize = 200;

/// The table; empty until the first thing is judged.
pub(super) fn view(screen: &Screen<'_>, made: &Made) -> Html {
    let words = screen.words;
    let scores = &screen.desk.judging().judgement.scores;
    let more = scores.len().saturating_sub(LISTED);
    let name = |score: &Score| made.guide.thing(score.thing).name.clone();
    let head = |label: &'static str| html! { <th key={label} scope="col">{ label }</th> };
    html! {
        <section key="scores" class="scores" aria-labelledby="scores" hidden={scores.is_empty()}>
            <h2 id="scores">{ words.scores }</h2>
            <p>{ words.scores_lead }</p>
            <table aria-labelledby="scores">
                <thead>
                    <tr>
                        { head(words.thing) }
                        { for words.wrong.into_iter().map(head) }
                        { head(words.questions) }
                    </tr>
                </thead>
                <tbody>
                    { row(screen, "all".to_owned(), words.all_of_them.to_owned(), &mean(scores)) }
                    { for scores.iter().take(LISTED).enumerate()
                        .map(|(at, score)| row(screen, at.to_string(), name(score), score)) }
                </tbody>
            </table>
            <p hidden={more == 0}>{ filled(words.more_things, &[("count", &more.to_string())]) }</p>
        </section>
    }
}

fn row(screen: &Screen<'_>, key: String, name: String, score: &Score) -> Html {
    let cell = |at: usize| {
        let share = format!("{:.0}", score.right[at] * 100.0);
        html! {
            <td key={at}>
                { bar(&share) }
                <span>{ filled(screen.words.percent, &[("share", &share)]) }</span>
            </td>
        }
    };
    html! {
        <tr {key}>
            <th scope="row">{ name }</th>
            { for (0..WRONG.len()).map(cell) }
            <td key="questions" class="asked">{ format!("{:.1}", score.questions[0]) }</td>
        </tr>
    }
}

/// A bar as long as a share of 100.
fn bar(share: &str) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect key="whole" class="whole" width="100" height="6" />
            <rect key="share" class="share" width={share.to_owned()} height="6" />
        </svg>
    }
}

/// The mean of all things.
#[allow(clippy::cast_precision_loss)] // counts of things
fn mean(scores: &[Score]) -> Score {
    let mut mean = Score {
        thing: crate::guide::ThingId::at(0),
        right: [0.0; WRONG.len()],
        questions: [0.0; WRONG.len()],
    };
    for score in scores {
        for at in 0..WRONG.len() {
            mean.right[at] += score.right[at] / scores.len() as f64;
            mean.questions[at] += score.questions[at] / scores.len() as f64;
        }
    }
    mean
}
