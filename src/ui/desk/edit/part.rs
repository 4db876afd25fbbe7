//! The form of the part that is open.
//!
//! Owns which form a part has. What is edited where it stands: parts of the grid below it, sources and
//! examples in their lists.

use yew::{Html, html};

use super::form::Form;
use super::{cell, example, feature, source, thing};
use crate::desk::Part;

/// The form of a thing, a feature or a cell, if one of them is open.
pub(super) fn in_grid(form: &Form<'_>) -> Html {
    let inside = match &form.editing.open {
        Some(Part::Thing(key)) => thing::view(form, key),
        Some(Part::Feature(key)) => feature::view(form, key),
        Some(Part::Cell(thing, feature)) => cell::view(form, thing, feature),
        _ => None,
    };
    keyed(form, inside)
}

/// The form of the source at a position, if it is open.
pub(super) fn of_source(form: &Form<'_>, at: usize) -> Html {
    let inside = match &form.editing.open {
        Some(Part::Source(key)) => source::view(form, key, at),
        _ => None,
    };
    keyed(form, inside)
}

/// The form of the example at a place, if it is open.
pub(super) fn of_example(form: &Form<'_>, at: usize) -> Html {
    let inside = match &form.editing.open {
        Some(Part::Example(place)) if *place == at => example::view(form, at),
        _ => None,
    };
    keyed(form, inside)
}

/// Each part's form is another one: what was typed in the last is not in it.
fn keyed(form: &Form<'_>, inside: Option<Html>) -> Html {
    let key = match &form.editing.open {
        None => String::new(),
        Some(Part::Thing(key)) => ["thing ", key.as_str()].concat(),
        Some(Part::Feature(key)) => ["feature ", key.as_str()].concat(),
        Some(Part::Cell(one, other)) => ["cell ", one.as_str(), " ", other.as_str()].concat(),
        Some(Part::Source(key)) => ["source ", key.as_str()].concat(),
        Some(Part::Example(place)) => ["example ", &place.to_string()].concat(),
    };
    match inside {
        Some(inside) => html! { <div {key}>{ inside }</div> },
        None => html! { <div key="none"></div> },
    }
}
