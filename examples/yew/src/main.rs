//! A Yew app with the widget as a component: it reads a pack, renders it, and says below what the
//! reader's answers come to.

use std::rc::Rc;

use which_one::app::Effect;
use which_one::guide::Guide;
use which_one::pack::{self, Tree};
use which_one::ui::{WhichOne, styles};
use which_one::words::ENGLISH;
use yew::prelude::*;

#[component]
fn App() -> Html {
    let guide = use_memo((), |()| guide());
    let said = use_state(|| "Nothing answered yet.".to_owned());
    let on_effect = {
        let said = said.clone();
        let guide = Rc::clone(&guide);
        Callback::from(move |effect| {
            if let Effect::AnswersChanged { found, .. } = effect {
                said.set(ENGLISH.verdict(&found.verdict, &guide).text());
            }
        })
    };
    html! {
        <main>
            <style>{ styles() }</style>
            <h1>{ "A Yew app" }</h1>
            <WhichOne {guide} {on_effect} />
            <p role="status">{ (*said).clone() }</p>
        </main>
    }
}

fn guide() -> Guide {
    let json = include_str!("../../../packs/coffee.json");
    let tree: Tree = serde_json::from_str(json).expect("the pack is JSON");
    pack::load(&tree).expect("the pack has no problems")
}

fn main() {
    yew::Renderer::<App>::new().render();
}
