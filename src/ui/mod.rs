//! What the reader sees: the state as DOM.
//!
//! Owns markup and class names, nothing else: it reads view-models and sends [`Msg`](crate::app::Msg).
//! It never changes state, never touches the host page, and never makes HTML from a pack's text.
//!
//! Two rules come from faults of Yew 0.23: every list is keyed, and no component renders nothing
//! (optional parts stand in a permanent element).
//!
//! # In a Yew app
//!
//! [`WhichOne`] is a component like any other. It is given a guide, and tells what the reader does;
//! [`styles`] are its styles. `examples/yew` is a whole app.
//!
//! ```no_run
//! use std::rc::Rc;
//!
//! use which_one::app::Effect;
//! use which_one::guide::Guide;
//! use which_one::pack::{self, Tree};
//! use which_one::ui::{WhichOne, styles};
//! use yew::prelude::*;
//!
//! #[component]
//! fn App() -> Html {
//!     let guide = use_memo((), |()| guide());
//!     let answered = use_state(|| 0);
//!     let on_effect = {
//!         let answered = answered.clone();
//!         Callback::from(move |effect| {
//!             if let Effect::AnswersChanged { answers, .. } = effect {
//!                 answered.set(answers.in_order().len());
//!             }
//!         })
//!     };
//!     html! {
//!         <>
//!             <style>{ styles() }</style>
//!             <WhichOne {guide} {on_effect} />
//!             <p>{ format!("{} answered", *answered) }</p>
//!         </>
//!     }
//! }
//!
//! fn guide() -> Guide {
//!     let tree: Tree = serde_json::from_str(r#"{
//!       "version": 1, "title": "Tea or coffee?",
//!       "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
//!       "cells": {"tea": {"leaves": "yes"}, "coffee": {"leaves": "no"}}
//!     }"#).expect("it is JSON");
//!     pack::load(&tree).expect("the pack has no problems")
//! }
//!
//! yew::Renderer::<App>::new().render();
//! ```

mod all_questions;
mod article;
mod bars;
mod cell;
mod chooser;
mod compare;
#[cfg(feature = "author")]
mod desk;
mod disputes;
mod drawing;
mod example;
mod explain;
mod fault;
mod focus;
mod folded;
mod identify;
mod map;
mod number;
mod question;
mod reasons;
mod rest;
mod screen;
mod sentence;
mod sources;
mod styles;
mod table;
mod tabs;
mod text;
mod timeline;
mod toggle;
mod trail;
mod verdict;
mod which_one;

#[cfg(feature = "author")]
pub use desk::{AuthorDesk, AuthorDeskProps};
pub use styles::styles;
pub use which_one::{WhichOne, WhichOneProps};
