//! Explain: what each thing is in a sentence, how the things stand to each other, each of them, what is
//! disputed, when what happened, and who says so.
//!
//! Owns the order of the page, and the list of what is on it. The numbers of the sources follow that
//! order ([`Numbers`](crate::explain::Numbers)).

use yew::{Html, html};

use super::screen::Screen;
use super::text::optional;
use super::{article, disputes, focus, map, sources, timeline};

/// The view.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let (words, guide) = (screen.words(), screen.guide());
    let (mut contents, mut articles) = (Vec::new(), Vec::new());
    for id in guide.in_family_order() {
        let thing = guide.thing(id);
        contents.push(html! {
            <li data-kind={thing.kind_of.map(|_| "")}>
                { article::link(screen, id) }
                <span>{ optional(thing.summary.as_ref()) }</span>
            </li>
        });
        articles.push(article::article(screen, id));
    }
    let mut sections: Vec<Html> = Vec::new();
    for (id, name, is_empty) in [
        ("map", words.map, false),
        ("disputes", words.disputes, guide.disputes.is_empty()),
        ("timeline", words.timeline, guide.timeline.is_empty()),
        ("sources", words.sources, guide.sources.is_empty()),
    ] {
        if !is_empty {
            let leads = focus::leads_to(screen.id(id));
            sections.push(article::button(name, leads));
        }
    }
    html! {
        <>
            <p class="lead">{ optional(guide.summary.as_ref()) }</p>
            <nav class="contents" aria-label={words.contents}>
                <ul>{ for contents }</ul>
                <p>{ for sections }</p>
            </nav>
            { map::map(screen) }
            <div class="articles">{ for articles }</div>
            { disputes::disputes(screen) }
            { timeline::timeline(screen) }
            { sources::list(screen) }
        </>
    }
}

/// The heading of a section, to which its name in the contents leads.
pub(super) fn heading(screen: &Screen<'_>, id: &str, name: &'static str) -> Html {
    html! { <h3 class="section-heading" id={screen.id(id)} tabindex="-1">{ name }</h3> }
}
