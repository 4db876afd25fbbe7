//! The form of the part that is open.
//!
//! Owns which form a part has. What is edited where it stands: parts of the grid below it, the others in
//! their lists.

use yew::{Html, html};

use super::form::Form;
use super::{cell, dispute, event, example, feature, relation, source, thing};
use crate::desk::Part;

/// The form of a thing, a feature or a cell, if one of them is open.
pub(super) fn in_grid(form: &Form<'_>) -> Html {
    match &form.editing.open {
        Some(Part::Thing(_) | Part::Feature(_) | Part::Cell(..)) => view(form, 0),
        _ => none(),
    }
}

/// No form.
pub(super) fn none() -> Html {
    html! { <div key="none"></div> }
}

/// The form of what is open; of an item of a list, the one at this position. Each part's form is another
/// one: what was typed in the last is not in it.
pub(super) fn view(form: &Form<'_>, at: usize) -> Html {
    let Some(part) = &form.editing.open else { return none() };
    let place = at.to_string();
    let (key, inside) = match part {
        Part::Thing(key) => (["thing ", key.as_str()].concat(), thing::view(form, key)),
        Part::Feature(key) => (["feature ", key.as_str()].concat(), feature::view(form, key)),
        Part::Cell(one, other) => {
            (["cell ", one.as_str(), " ", other.as_str()].concat(), cell::view(form, one, other))
        }
        Part::Source(key) => (["source ", key.as_str()].concat(), source::view(form, key, at)),
        Part::Dispute(key) => (["dispute ", key.as_str()].concat(), dispute::view(form, key, at)),
        Part::Relation(_) => (["relation ", &place].concat(), relation::view(form, at)),
        Part::Event(_) => (["event ", &place].concat(), event::view(form, at)),
        Part::Example(_) => (["example ", &place].concat(), example::view(form, at)),
    };
    match inside {
        Some(inside) => html! { <div {key}>{ inside }</div> },
        None => none(),
    }
}
