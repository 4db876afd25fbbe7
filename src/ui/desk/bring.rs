//! The table's part: the text box, what the text is, and where to start from without one.
//!
//! Owns their markup. The page's script listens to the box, to files and to what is dropped.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::{Html, TargetCast, html};

use super::guesses::Guesses;
use super::{Screen, faults, filled};
use crate::desk::{EXAMPLES, Msg};
use crate::formats::Format;

/// The part.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let is_empty = screen.desk.manuscript().is_empty();
    // What is wrong has a heading of its own; the line is only to be heard then.
    let has_faults = !screen.desk.faults().is_empty();
    html! {
        <>
            <div key="box" class="brought">
                <label for="text">{ words.your_table }</label>
                <textarea id="text" spellcheck="false" autocomplete="off" wrap="off"
                    placeholder={words.paste_here} />
                <div class="actions">
                    <label key="file" class="file">
                        <span>{ words.open_file }</span>
                        <input id="file" type="file" class="unseen" />
                    </label>
                    <span key="drop" class="quiet" hidden={!is_empty}>{ words.drop_here }</span>
                    <button key="anew" type="button" hidden={is_empty}
                        onclick={screen.sends(Msg::Cleared)}>{ words.start_anew }</button>
                    { format(screen) }
                </div>
                <p class="quiet" role="status" data-unseen={has_faults.to_string()}>
                    { summary(screen) }
                </p>
            </div>
            { faults::view(screen) }
            { guesses(screen) }
        </>
    }
}

/// What there is while nothing was brought: examples, and what a table looks like.
pub(super) fn invitation(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let example = |at: usize| {
        html! {
            <li key={at}><button type="button" onclick={screen.sends(Msg::ExampleChosen(at))}>
                { EXAMPLES[at].name }
            </button></li>
        }
    };
    html! {
        <div class="invitation" hidden={!screen.desk.manuscript().is_empty()}>
            <h2>{ words.or_example }</h2>
            <ul class="examples">{ for (0..EXAMPLES.len()).map(example) }</ul>
            <h2>{ words.shape }</h2>
            <pre tabindex="0" aria-label={words.shape}>{ EXAMPLES[0].text }</pre>
            <p>{ words.shape_things }</p>
            <p>{ words.stays_here }</p>
        </div>
    }
}

fn guesses(screen: &Screen<'_>) -> Html {
    let desk = screen.desk;
    let title = desk.made().map(|made| made.guide.title.clone()).unwrap_or_default();
    html! {
        <Guesses key="guesses" manuscript={Rc::clone(desk.manuscript())}
            reading={desk.reading().map(Rc::clone)} {title} send={screen.send.clone()} />
    }
}

fn format(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let manuscript = screen.desk.manuscript();
    let guessed = filled(words.guessed_format, &[("format", &plain(manuscript.found()))]);
    let option = |format: Format| {
        let is_said = manuscript.said == Some(format);
        html! { <option key={format.word()} value={format.word()} selected={is_said}>{ plain(format) }</option> }
    };
    let said = screen.send.reform(|event: yew::Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Msg::FormatSaid(Format::of_word(&select.value()))
    });
    html! {
        <label key="format" class="format" hidden={manuscript.is_empty()}>
            <span>{ words.read_as }</span>
            <select data-value={manuscript.said.map_or("", Format::word)} onchange={said}>
                <option key="guessed" value="" selected={manuscript.said.is_none()}>{ guessed }</option>
                { for Format::ALL.into_iter().map(option) }
            </select>
        </label>
    }
}

/// A format's name without its article, to stand alone.
pub(super) fn plain(format: Format) -> String {
    let name = format.name();
    let bare = name.strip_prefix("an ").or_else(|| name.strip_prefix("a ")).unwrap_or(name);
    let mut letters = bare.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn summary(screen: &Screen<'_>) -> String {
    let (words, desk) = (screen.words, screen.desk);
    match desk.made() {
        None if desk.manuscript().is_empty() => String::new(),
        Some(made) if desk.faults().is_empty() => {
            let guide = &made.guide;
            let things = guide.leaves().len().to_string();
            let features = guide.feature_ids().len().to_string();
            let asked = guide.questions().count().to_string();
            let gaps = [("things", &*things), ("features", &features), ("asked", &asked)];
            filled(words.summary, &gaps)
        }
        _ => match desk.faults().len() {
            0 => String::new(),
            1 => words.one_problem.to_owned(),
            count => filled(words.problems, &[("count", &count.to_string())]),
        },
    }
}
