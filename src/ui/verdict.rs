//! The verdict: which one it is, how sure that is, why, and where to go from here.
//!
//! Owns the last step. A tie looks as dignified as a winner.

use yew::{Html, html};

use super::reasons;
use super::screen::Screen;
use super::sentence::sentence;
use crate::app::{Msg, View};
use crate::guide::ThingId;
use crate::identify::{Settling, Verdict, Why};
use crate::words::Sentence;

/// The verdict.
pub(super) fn verdict(screen: &Screen<'_>) -> Html {
    let (words, guide) = (screen.words(), screen.guide());
    let verdict = &screen.identification.verdict;
    let settling = settling(verdict).map(|settling| words.settling(settling, guide));
    let sureness = words.sureness(verdict, guide);
    let robustness = screen.state.robustness(screen.identification);
    let robust = words.robustness(&robustness, verdict, guide);
    let robust = robust.iter().map(|said| html! { <li>{ sentence(said) }</li> });
    let summary = named(verdict).and_then(|thing| guide.thing(thing).summary.clone());
    html! {
        <section class="verdict" part="verdict" aria-labelledby={screen.id("verdict")}>
            <h3 class="step" tabindex="-1" id={screen.id("verdict")}>
                { sentence(&words.verdict(verdict, guide)) }
            </h3>
            <p class="sureness">{ sureness.as_ref().map(sentence).unwrap_or_default() }</p>
            <p class="settling">{ settling.as_ref().map(sentence).unwrap_or_default() }</p>
            <p class="summary">{ summary }</p>
            <div class="links">{ links(screen, verdict) }</div>
            { reasons::why(screen) }
            <ul class="robustness">{ for robust }</ul>
        </section>
    }
}

fn settling(verdict: &Verdict) -> Option<Settling> {
    match verdict {
        Verdict::Family { settling, .. } | Verdict::Tie { settling, .. } => Some(*settling),
        _ => None,
    }
}

/// The thing that the verdict names, if it is one.
fn named(verdict: &Verdict) -> Option<ThingId> {
    match verdict {
        Verdict::Clear(thing) | Verdict::Likely(thing) => Some(*thing),
        Verdict::Family { family, .. } => Some(*family),
        Verdict::Undecided | Verdict::Tie { .. } | Verdict::NoneOfThese => None,
    }
}

/// Where to go from here: to what it is, and to what it could have been.
fn links(screen: &Screen<'_>, verdict: &Verdict) -> Html {
    let (words, guide) = (screen.words(), screen.guide());
    let link = |template, thing: ThingId, message| {
        let label = Sentence::fill(template, &[("thing", guide.thing(thing).in_sentence())]).text();
        html! {
            <button key={label.clone()} type="button" class="link"
                onclick={screen.sends(message)}>{ label }</button>
        }
    };
    let (mut compare, mut about) = (None, Vec::new());
    match verdict {
        Verdict::Undecided | Verdict::NoneOfThese => {}
        Verdict::Tie { things, .. } => {
            compare = Some(html! {
                <button key="" type="button" class="link"
                    onclick={screen.sends(Msg::ThingsChosen(things.clone()))}>
                    { words.compare_them }
                </button>
            });
            about.clone_from(things);
        }
        Verdict::Clear(_) | Verdict::Likely(_) | Verdict::Family { .. } => {
            if let Why::For { winner, runner_up, .. } = screen.identification.why {
                let both = Msg::ThingsChosen(vec![winner, runner_up]);
                compare = Some(link(words.compare_with, runner_up, both));
                about.push(winner);
            } else {
                about.extend(named(verdict));
            }
        }
    }
    let mut links = Vec::new();
    if screen.has(View::Explain) {
        for thing in about {
            links.push(link(words.read_about, thing, Msg::ExplanationChosen(thing)));
        }
    }
    links.extend(compare.filter(|_| screen.has(View::Compare)));
    links.into_iter().collect()
}
