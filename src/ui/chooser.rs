//! The chooser: which things are compared, each family with its kinds folded behind it.
//!
//! Owns the list of boxes to tick.

use yew::{Html, html};

use super::screen::Screen;
use super::toggle::toggle;
use crate::app::Msg;
use crate::guide::ThingId;
use crate::words::Sentence;

/// All things to choose from.
pub(super) fn chooser(screen: &Screen<'_>) -> Html {
    html! {
        <fieldset class="things">
            <legend class="small-heading">{ screen.words().things_to_compare }</legend>
            { list(screen, &screen.guide().roots(), true) }
        </fieldset>
    }
}

fn list(screen: &Screen<'_>, things: &[ThingId], is_shown: bool) -> Html {
    let entry = |&id: &ThingId| {
        let thing = screen.guide().thing(id);
        let wanted = screen.state.selection();
        let kinds = screen.guide().kinds_of(id);
        let is_unfolded = wanted.unfolded.contains(&id);
        let name = Sentence::fill(screen.words().kinds_of, &[("thing", &thing.name)]).text();
        html! {
            <li key={thing.id.clone()}>
                { toggle(screen, &thing.name, wanted.things.contains(&id), Msg::ThingToggled(id)) }
                <button type="button" class="plain fold" hidden={kinds.is_empty()}
                    aria-expanded={if is_unfolded { "true" } else { "false" }} aria-label={name}
                    onclick={screen.sends(Msg::FamilyFolded(id))}>{ screen.words().kinds }</button>
                { list(screen, &kinds, is_unfolded) }
            </li>
        }
    };
    html! {
        <ul hidden={!is_shown || things.is_empty()}>{ for things.iter().map(entry) }</ul>
    }
}
