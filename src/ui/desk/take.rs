//! What the author takes away: a page, lines to paste, the pack, other formats.
//!
//! Owns the markup of these ways out.

use web_sys::HtmlSelectElement;
use yew::{Event, Html, TargetCast, html};

use super::bring::plain;
use super::{Screen, some};
use crate::desk::{Made, Msg, OFFERED};
use crate::formats::Format;

/// So many losses are listed.
const LISTED: usize = 12;

/// The part.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let Some(made) = screen.desk.made() else {
        return html! { <p key="nothing">{ words.nothing_yet }</p> };
    };
    html! {
        <>
            <p key="before" class="stale" hidden={screen.desk.faults().is_empty()}>{ words.from_before }</p>
            <section key="page" aria-labelledby="page-alone">
                <h2 id="page-alone">{ words.page_alone }</h2>
                <p>{ words.page_alone_lead }</p>
                <button type="button" class="primary" onclick={screen.sends(Msg::PageSaved)}>
                    { words.save_page }
                </button>
            </section>
            { lines(screen, made) }
            { other(screen) }
        </>
    }
}

fn lines(screen: &Screen<'_>, made: &Made) -> Html {
    let words = screen.words;
    let copied = screen.sends(Msg::SnippetCopied(screen.site.to_owned()));
    html! {
        <section key="lines" aria-labelledby="in-your-page">
            <h2 id="in-your-page">{ words.in_your_page }</h2>
            <p>{ words.in_your_page_lead }</p>
            <pre class="lines" tabindex="0" aria-label={words.lines_to_paste}>{ made.snippet(screen.site) }</pre>
            <div class="actions">
                <button key="pack" type="button" onclick={screen.sends(Msg::PackSaved)}>{ words.save_pack }</button>
                <button key="copy" type="button" onclick={copied}>{ words.copy_lines }</button>
            </div>
        </section>
    }
}

fn other(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let offer = screen.desk.offer();
    let option = |format: Format| {
        let is_chosen = offer.is_some_and(|offer| offer.format == format);
        html! { <option key={format.word()} value={format.word()} selected={is_chosen}>{ plain(format) }</option> }
    };
    let chosen = screen.send.reform(|event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        Msg::OfferChosen(Format::of_word(&word).unwrap_or(Format::Csv))
    });
    let (left_out, different) = match offer {
        Some(offer) => (&*offer.left_out, &*offer.different),
        None => (&[][..], &[][..]),
    };
    let holds_all = left_out.is_empty() && different.is_empty();
    html! {
        <section key="other" aria-labelledby="other-formats">
            <h2 id="other-formats">{ words.other_formats }</h2>
            <p>{ words.other_formats_lead }</p>
            <div class="actions">
                <label key="format" class="format">
                    <span>{ words.format }</span>
                    <select data-value={offer.map_or("", |offer| offer.format.word())} onchange={chosen}>
                        <option key="none" value="" disabled=true selected={offer.is_none()}>{ words.choose_format }</option>
                        { for OFFERED.into_iter().map(option) }
                    </select>
                </label>
                <button key="save" type="button" hidden={offer.is_none()}
                    onclick={screen.sends(Msg::OfferSaved)}>{ words.save_format }</button>
            </div>
            <div class="losses" role="status" hidden={offer.is_none()}>
                <p key="all" hidden={!holds_all}>{ words.holds_all }</p>
                <div key="lost" hidden={left_out.is_empty()}>
                    <p>{ words.does_not_come }</p>{ some(left_out, LISTED) }
                </div>
                <div key="other" hidden={different.is_empty()}>
                    <p>{ words.reads_otherwise }</p>{ some(different, LISTED) }
                </div>
            </div>
        </section>
    }
}
