//! A Yew app with the element `<which-one>` in it: it listens to the element's events, and neither
//! app notices that the other one is a Yew app, too.

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element};
use yew::prelude::*;

#[component]
fn App() -> Html {
    let widget = use_node_ref();
    let answers = use_state(String::new);
    let drunk = use_state(|| 0);
    {
        let (widget, answers) = (widget.clone(), answers.clone());
        use_effect_with((), move |()| {
            let element = widget.cast::<Element>().expect("it has been rendered");
            let listener = EventListener::new(&element, "which-one-answer", move |event| {
                let detail = event.unchecked_ref::<CustomEvent>().detail();
                let link = Reflect::get(&detail, &"link".into());
                answers.set(link.ok().and_then(|link| link.as_string()).unwrap_or_default());
            });
            || drop(listener)
        });
    }
    let cup = |number: usize| {
        let drunk = drunk.clone();
        let on_click = Callback::from(move |_: MouseEvent| drunk.set(number));
        html! { <button key={number} onclick={on_click}>{ number }</button> }
    };
    html! {
        <main>
            <h1>{ "A Yew app" }</h1>
            <p>{ "Cups today: " }{ for (1..=12).map(cup) }</p>
            <which-one ref={widget} src="which-one/packs/coffee.json">
                <p>{ "A latte has more milk than a flat white, and less foam than a cappuccino." }</p>
            </which-one>
            <p role="status">{ format!("{} cups. Answers: {}", *drunk, *answers) }</p>
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
