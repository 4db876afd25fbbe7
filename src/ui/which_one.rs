//! The widget: one component that holds the state and lays out the three views.
//!
//! Owns the way of a message: into [`app::update`](crate::app::update), and its effects to the DOM
//! and to the host. It never changes state itself. Until all of the program is there, messages wait.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

use web_sys::Element;
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use super::screen::{Screen, answer_id};
use super::{fault, focus, identify, rest, tabs};
use crate::app::link::Linked;
use crate::app::{Effect, Msg, State, View, update};
use crate::explain::Numbers;
use crate::guide::{Guide, ThingId};
use crate::identify::{Branch, Identification, Key};

static WIDGETS: AtomicUsize = AtomicUsize::new(0);

/// What [`WhichOne`] is given.
#[derive(Clone, Properties)]
pub struct WhichOneProps {
    /// What it is about, from [`pack::load`](crate::pack::load). Another `Rc` starts anew, so keep
    /// one (`use_memo`) rather than making it at every render.
    pub guide: Rc<Guide>,
    /// The same guide made ready, where that is done already: for a large one it takes a while.
    #[prop_or_default]
    pub made: Option<Rc<Key>>,
    /// The view shown first; where it is none of `views`, the first of those. When it changes, the view
    /// is changed.
    #[prop_or_default]
    pub view: View,
    /// The views there are, in the order of their tabs; none means all.
    #[prop_or_default]
    pub views: Vec<View>,
    /// Whether all views are shown at once, one below the other: for paper.
    #[prop_or_default]
    pub whole: bool,
    /// Whether all of the program is there. The element's comes in two files; without the second, what the host
    /// page wants waits, and the element holds back what the reader does. In a Yew app, all of it is.
    #[prop_or(true)]
    pub complete: bool,
    /// Whether nothing is shown, until there is another guide: Yew never lets go of the listeners of an app that is
    /// taken down, but one that is blank can be used again.
    #[prop_or_default]
    pub blank: bool,
    /// The things compared at first; none means those that are kinds of nothing.
    #[prop_or_default]
    pub things: Vec<ThingId>,
    /// Answers to begin with, from [`link::read`](crate::app::link::read). Looked at only when a guide
    /// is new: after that, the answers are the reader's.
    #[prop_or_default]
    pub linked: Linked,
    /// Told of what the host may want to know, [`Effect::AnswersChanged`] at every answer, and of
    /// what is the host's to do: to put [`Effect::TextCopied`] and [`Effect::LinkCopied`] on the
    /// clipboard, and to save [`Effect::FileDownloaded`].
    #[prop_or_default]
    pub on_effect: Callback<Effect>,
}

impl PartialEq for WhichOneProps {
    /// Guides are compared by identity: another guide, even an equal one, starts anew.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.guide, &other.guide)
            && self.view == other.view
            && self.views == other.views
            && self.whole == other.whole
            && self.complete == other.complete
            && self.blank == other.blank
            && self.things == other.things
            && self.on_effect == other.on_effect
    }
}

impl WhichOneProps {
    fn views(&self) -> &[View] {
        if self.views.is_empty() { &View::ALL } else { &self.views }
    }

    fn first_view(&self) -> View {
        if self.views().contains(&self.view) { self.view } else { self.views()[0] }
    }
}

/// Answers “which one is it?” for the things of a guide: a Yew component that holds its own state.
///
/// It renders one `<section class="widget">`, styled by [`styles`](super::styles). Any number of them
/// can be in one app. See [the module](super) for an example.
pub struct WhichOne {
    state: State,
    /// What follows from its answers, as it was told when they changed.
    found: Rc<Identification>,
    /// Follows from the guide alone, and takes a walk through all of it.
    numbers: OnceCell<Numbers>,
    number: usize,
    widget: NodeRef,
    by_arrow: Rc<Cell<bool>>,
    after_render: Vec<AfterRender>,
}

/// What waits until the DOM shows the new state.
enum AfterRender {
    FocusStep,
    FocusTab,
    Focus(String),
    Reveal(String),
}

impl Component for WhichOne {
    type Message = Msg;
    type Properties = WhichOneProps;

    fn create(ctx: &Context<Self>) -> Self {
        let (state, found) = begun(ctx.props());
        Self {
            state,
            found,
            numbers: OnceCell::new(),
            number: WIDGETS.fetch_add(1, Ordering::Relaxed),
            widget: NodeRef::default(),
            by_arrow: Rc::default(),
            after_render: Vec::new(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &WhichOneProps) -> bool {
        let props = ctx.props();
        if !Rc::ptr_eq(&props.guide, &old.guide) {
            (self.state, self.found) = begun(props);
            self.numbers = OnceCell::new();
            return true;
        }
        if props.first_view() != old.first_view() || !props.views().contains(&self.state.view()) {
            update(&mut self.state, Msg::ViewChosen(props.first_view()));
        }
        // Things that were named wait for all of the program.
        if props.things != old.things || props.complete != old.complete {
            update(&mut self.state, Msg::ThingsNamed(props.things.clone()));
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        self.handle(ctx, message);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if ctx.props().blank {
            return Html::default();
        }
        let send = ctx.link().callback(|message| message);
        let branches = self.found.ranking.by_family(self.state.guide());
        let screen = self.screen(ctx, &branches, &send);
        let guide = screen.guide();
        fault::strike(&self.state);
        html! {
            <section ref={self.widget.clone()} class="widget" part="widget"
                lang={guide.language.clone()} dir={guide.direction().html()} aria-labelledby={screen.id("title")}>
                <header class="head">
                    <h2 class="title" part="title" id={screen.id("title")}>{ guide.title.clone() }</h2>
                    { tabs::tabs(&screen) }
                </header>
                <p class="awaited">
                    <span hidden=true>{ screen.words().on_its_way }</span>
                </p>
                { tabs::panel(&screen, View::Identify, || identify::view(&screen)) }
                { tabs::panel(&screen, View::Compare, || rest::compare(&screen)) }
                { tabs::panel(&screen, View::Explain, || rest::explain(&screen)) }
                <p class="live" role="status">{ identify::live(&screen) }</p>
            </section>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if !self.after_render.is_empty() {
            self.point();
        }
    }
}

impl WhichOne {
    #[inline(never)]
    fn handle(&mut self, ctx: &Context<Self>, message: Msg) {
        let had_focus =
            self.widget.cast::<Element>().is_some_and(|widget| focus::is_inside(&widget));
        if had_focus && matches!(message, Msg::ViewChosen(_)) {
            self.after_render.push(AfterRender::FocusTab);
        }
        let row = match message {
            Msg::Answered(feature, _) | Msg::AnswerTakenBack(feature) => Some(feature),
            _ => None,
        };
        for effect in update(&mut self.state, message) {
            match &effect {
                Effect::StepShown if had_focus => {
                    self.after_render.push(match row {
                        // A row's question has gone: focus goes back to where it was opened.
                        Some(row) if self.state.view() == View::Compare => {
                            AfterRender::Focus(answer_id(self.number, row))
                        }
                        _ => AfterRender::FocusStep,
                    });
                }
                Effect::ThingRevealed(thing) => {
                    let id = self.screen(ctx, &[], &Callback::noop()).thing_id(*thing);
                    self.after_render.push(AfterRender::Reveal(id));
                }
                Effect::AnswersChanged { found, .. } => self.found = Rc::clone(found),
                Effect::StepShown
                | Effect::TextCopied(_)
                | Effect::FileDownloaded { .. }
                | Effect::LinkCopied(_) => {}
            }
            ctx.props().on_effect.emit(effect);
        }
    }

    /// Moves the focus, or the page, to what the DOM shows now.
    #[inline(never)]
    fn point(&mut self) {
        let Some(widget) = self.widget.cast::<Element>() else { return };
        for waiting in self.after_render.drain(..) {
            match waiting {
                AfterRender::FocusStep => focus::move_to(&widget, ".step"),
                AfterRender::FocusTab => focus::move_to(&widget, ".tab[aria-selected=true]"),
                AfterRender::Focus(id) => focus::move_to(&widget, &["#", &id].concat()),
                AfterRender::Reveal(id) => focus::reveal(&widget, &id),
            }
        }
    }

    fn screen<'a>(
        &'a self,
        ctx: &'a Context<Self>,
        branches: &'a [Branch],
        send: &'a Callback<Msg>,
    ) -> Screen<'a> {
        Screen {
            state: &self.state,
            identification: &self.found,
            branches,
            send,
            by_arrow: &self.by_arrow,
            views: ctx.props().views(),
            whole: ctx.props().whole,
            numbers: &self.numbers,
            number: self.number,
        }
    }
}

/// The state at the beginning, and what follows from the answers that it begins with. The element begins
/// with answers only when all of the program is there.
fn begun(props: &WhichOneProps) -> (State, Rc<Identification>) {
    let made = props.made.clone();
    let key = made.unwrap_or_else(|| Rc::new(Key::new(Rc::clone(&props.guide))));
    let mut state = State::new(key, props.first_view());
    let found = if props.complete { taken_over(&mut state, props) } else { None };
    let found = found.unwrap_or_else(|| Rc::new(state.identification()));
    (state, found)
}

/// Takes over what the host page wants; gives what follows from it.
#[inline(never)]
fn taken_over(state: &mut State, props: &WhichOneProps) -> Option<Rc<Identification>> {
    update(state, Msg::ThingsNamed(props.things.clone()));
    let effects = update(state, Msg::AnswersLinked(props.linked.clone()));
    effects.into_iter().find_map(|effect| match effect {
        Effect::AnswersChanged { found, .. } => Some(found),
        _ => None,
    })
}
