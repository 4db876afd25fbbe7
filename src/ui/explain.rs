//! Explain: how the things stand to each other, each of them, what is disputed, when what happened,
//! and who says so.
//!
//! Owns the order of the page. The numbers of the sources follow it
//! ([`Numbers`](crate::explain::Numbers)).

use yew::{Html, html};

use super::screen::Screen;
use super::text::optional;
use super::{article, disputes, map, sources, timeline};

/// The view.
pub(super) fn view(screen: &Screen<'_>) -> Html {
    let (mut contents, mut articles) = (Vec::new(), Vec::new());
    for thing in screen.guide().in_family_order() {
        let kind = screen.guide().thing(thing).kind_of.map(|_| "");
        let link = article::link(screen, 0, thing);
        contents.push(html! { <li key={contents.len()} data-kind={kind}>{ link }</li> });
        articles.push(article::article(screen, thing));
    }
    html! {
        <>
            <p class="lead" key="lead">{ optional(screen.guide().summary.as_ref()) }</p>
            <nav class="contents" key="contents" aria-label={screen.words.contents}>
                <ul>{ for contents }</ul>
            </nav>
            { map::map(screen) }
            <div class="articles" key="articles">{ for articles }</div>
            { disputes::disputes(screen) }
            { timeline::timeline(screen) }
            { sources::list(screen) }
        </>
    }
}
