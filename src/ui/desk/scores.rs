//! How often each thing is recognised, as a table with a bar in each cell.
//!
//! Owns the bars, and the mark of things that nothing tells apart. The numbers beside the bars say the same,
//! so that nobody has to see them.

use yew::{Html, html};

use super::{Screen, filled};
use crate::desk::Made;
use crate::guide::{Guide, ThingId};
use crate::judge::{Judgement, Score, WRONG};

/// So many things have a row.
const LISTED: usize = 200;

/// The table; empty until the first thing is judged.
pub(super) fn view(screen: &Screen<'_>, made: &Made) -> Html {
    let words = screen.words;
    let scores = &screen.desk.judging().judgement.scores;
    let more = scores.len().saturating_sub(LISTED);
    let judgement = &screen.desk.judging().judgement;
    let name = |score: &Score| made.guide.thing(score.thing).name.clone();
    let tie = |score: &Score| tie(screen, judgement, score.thing, &made.guide);
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
                    { row(screen, "all".to_owned(), words.all_of_them.to_owned(), String::new(), &mean(scores)) }
                    { for scores.iter().take(LISTED).enumerate()
                        .map(|(at, score)| row(screen, at.to_string(), name(score), tie(score), score)) }
                </tbody>
            </table>
            <p key="tied" hidden={judgement.ties.is_empty()}>{ words.tied_counts }</p>
            <p key="more" hidden={more == 0}>{ filled(words.more_things, &[("count", &more.to_string())]) }</p>
        </section>
    }
}

/// What is said of a thing that nothing tells from others; empty for what is told from all.
fn tie(screen: &Screen<'_>, judgement: &Judgement, thing: ThingId, guide: &Guide) -> String {
    let found = judgement.ties.iter().find(|tie| tie.things.contains(&thing));
    let Some(tie) = found else { return String::new() };
    let mut others = tie.things.iter().filter(|&&other| other != thing);
    let other = others.next().map_or("", |&other| &guide.thing(other).name);
    let more = others.count();
    let template = if more == 0 { screen.words.tied } else { screen.words.tied_more };
    filled(template, &[("other", other), ("count", &more.to_string())])
}

fn row(screen: &Screen<'_>, key: String, name: String, tie: String, score: &Score) -> Html {
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
        <tr {key} data-tied={(!tie.is_empty()).to_string()}>
            <th scope="row">{ name }<span class="tied" hidden={tie.is_empty()}>{ tie }</span></th>
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
    let mut mean =
        Score { thing: ThingId::at(0), right: [0.0; WRONG.len()], questions: [0.0; WRONG.len()] };
    for score in scores {
        for at in 0..WRONG.len() {
            mean.right[at] += score.right[at] / scores.len() as f64;
            mean.questions[at] += score.questions[at] / scores.len() as f64;
        }
    }
    mean
}
