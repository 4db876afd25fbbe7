//! What could be better in the pack, and how good it is.
//!
//! Owns the order of the findings; their words are the judgement's.

use yew::{Html, html};

use super::{Screen, filled, scores, sentence, some};
use crate::desk::{Desk, Made, Msg, Stage};
use crate::judge::Settings;
use crate::pack::Warning;

/// So many of each are listed.
const LISTED: usize = 12;
/// Confusions are many, and the first say most.
const CONFUSED: usize = 6;

/// The part.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let Some(made) = screen.desk.made() else {
        return html! { <p key="nothing">{ words.nothing_yet }</p> };
    };
    let judging = screen.desk.judging();
    let judgement = &judging.judgement;
    let gaps: Vec<String> =
        judgement.gaps.iter().map(|gap| sentence(&gap.sentence(&made.guide))).collect();
    let confusions: Vec<String> =
        judgement.confusions.iter().map(|one| sentence(&one.sentence(&made.guide))).collect();
    let is_done = judging.stage == Stage::Done;
    let looked = Settings::default().gaps;
    let limit = [("looked", &*looked.to_string()), ("all", &judgement.unknown.to_string())];
    html! {
        <>
            { progress(screen) }
            <section key="mend" aria-labelledby="mend">
                <h2 id="mend">{ words.to_mend }</h2>
                { to_mend(screen, made) }
            </section>
            <section key="gaps" aria-labelledby="gaps" hidden={!is_done && gaps.is_empty()}>
                <h2 id="gaps">{ words.gaps }</h2>
                <p>{ if gaps.is_empty() { words.no_gaps } else { words.gaps_lead } }</p>
                { some(&gaps, LISTED) }
                <p class="quiet" hidden={judgement.unknown <= looked}>
                    { filled(words.gaps_looked_at, &limit) }
                </p>
            </section>
            { scores::view(screen, made) }
            <section key="confusions" aria-labelledby="confusions" hidden={judgement.scores.is_empty()}>
                <h2 id="confusions">{ words.confusions }</h2>
                <p hidden={!confusions.is_empty()}>{ words.no_confusions }</p>
                { some(&confusions, CONFUSED) }
            </section>
        </>
    }
}

/// How much there is to mend.
pub(super) fn count(desk: &Desk) -> usize {
    let judgement = &desk.judging().judgement;
    judgement.ties.len() + judgement.idle.len()
}

fn progress(screen: &Screen<'_>) -> Html {
    let (words, judging) = (screen.words, screen.desk.judging());
    let is_running = matches!(judging.stage, Stage::Waiting | Stage::Running);
    let has_ended = matches!(judging.stage, Stage::Stopped | Stage::Failed);
    let (done, steps) = (judging.done.to_string(), judging.steps.max(1).to_string());
    let said = filled(words.judging_progress, &[("done", &done), ("steps", &steps)]);
    let end = if judging.stage == Stage::Failed { words.judging_failed } else { words.stopped };
    html! {
        <div key="progress" class="judging">
            <div class="under-way" hidden={!is_running}>
                <label for="progress">{ words.judging }</label>
                <progress id="progress" value={done} max={steps}>{ said }</progress>
                <button type="button" onclick={screen.sends(Msg::JudgingStopped)}>{ words.stop }</button>
            </div>
            <div class="ended" hidden={!has_ended}>
                <p>{ end }</p>
                <button type="button" onclick={screen.sends(Msg::JudgingWanted)}>{ words.judge_again }</button>
            </div>
        </div>
    }
}

fn to_mend(screen: &Screen<'_>, made: &Made) -> Html {
    let (words, guide) = (screen.words, &made.guide);
    let judging = screen.desk.judging();
    let mut all: Vec<String> =
        judging.judgement.ties.iter().map(|tie| sentence(&tie.sentence(guide))).collect();
    let label = |id: &str| {
        guide.feature_named(id).map(|feature| &*guide.feature(feature).label).unwrap_or_default()
    };
    for warning in &made.warnings {
        all.push(match warning {
            // Said by the ties, with what would mend it.
            Warning::Inseparable(_) => continue,
            Warning::NothingToAsk => words.nothing_to_ask.to_owned(),
            Warning::SeparatesNothing(id) => filled(words.idle, &[("label", label(id))]),
            Warning::MostlyEmpty(id, known, all) => {
                let (known, all) = (known.to_string(), all.to_string());
                let gaps = [("label", label(id)), ("known", &known), ("all", &all)];
                filled(words.mostly_empty, &gaps)
            }
        });
    }
    let item = |(at, text): (usize, &String)| html! { <li key={at}>{ text.clone() }</li> };
    let is_known = judging.steps > 0;
    html! {
        <>
            <p key="none" hidden={!is_known || !all.is_empty()}>{ words.nothing_to_mend }</p>
            <ul key="all" class="findings">{ for all.iter().enumerate().map(item) }</ul>
        </>
    }
}
