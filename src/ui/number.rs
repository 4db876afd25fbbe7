//! A number question's field: the number, its unit, and whether it is about that much.
//!
//! Owns the field. It never knows how what is typed is read.

use web_sys::{HtmlInputElement, InputEvent};
use yew::{Callback, Html, TargetCast, html};

use super::screen::Screen;
use crate::app::{Entry, Msg};
use crate::guide::{Feature, FeatureId, Scale, Unit};

/// The field, with the numbers that make sense said below it.
pub(super) fn number(screen: &Screen<'_>, id: FeatureId, feature: &Feature, scale: &Scale) -> Html {
    let words = screen.words();
    let entry = screen.state.entry(id);
    let is_wrong = !entry.text.is_empty() && entry.reply(scale).is_none();
    let unit = match &scale.unit {
        Unit::None | Unit::Year => String::new(),
        Unit::Named(unit) => unit.clone(),
    };
    let about = Msg::NumberTyped(Entry { about: !entry.about, ..entry.clone() });
    let hint = screen.id("scale");
    html! {
        <div class="number" key="number">
            <label class="entry">
                <span class="visually-hidden">{ feature.label.clone() }</span>
                <input type="text" inputmode="decimal" autocomplete="off" part="entry"
                    value={entry.text.clone()} aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={hint.clone()} oninput={on_input(screen, &entry)} />
                <span class="unit">{ unit }</span>
            </label>
            <label class="about">
                <input type="checkbox" checked={entry.about} onchange={screen.sends(about)} />
                { words.about }
            </label>
            <p class="scale" id={hint}>{ words.scale(scale) }</p>
        </div>
    }
}

fn on_input(screen: &Screen<'_>, entry: &Entry) -> Callback<InputEvent> {
    let (send, entry) = (screen.send.clone(), entry.clone());
    Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            send.emit(Msg::NumberTyped(Entry { text: field.value(), ..entry.clone() }));
        }
    })
}
