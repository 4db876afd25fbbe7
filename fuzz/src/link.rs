//! Links: any text is read; what is read is written so that it is read the same.

use which_one::app::link::{self, Linked};
use which_one::app::{Msg, State, View, update};

use super::guides;

/// Reads a link for every guide.
pub fn holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for key in guides::keys() {
        let guide = key.guide();
        let linked = link::read(&text, guide);
        let written = link::write(&linked.answers, guide);
        let again = Linked { answers: linked.answers.clone(), gone: Vec::new() };
        assert_eq!(link::read(&written, guide), again, "{text:?} was written as {written:?}");
        assert!(linked.gone.len() <= text.len() + 1, "{text:?}");

        let mut state = State::new(key, View::Identify);
        update(&mut state, Msg::AnswersLinked(linked.clone()));
        assert_eq!(state.answers(), &linked.answers, "{text:?}");
        assert_eq!(state.gone(), linked.gone, "{text:?}");
        let evidence = state.answers().evidence();
        assert!(evidence.replies().count() <= linked.answers.in_order().len());
    }
}
