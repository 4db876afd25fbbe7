//! Folded: a line with a list behind it.
//!
//! Owns its markup. What is folded away is not in the document: all questions of a large pack would be
//! worked out and compared with what is there after every answer, though nobody sees them. Whether it is
//! unfolded the browser decides, and says so; one that comes back is as it was left.

use yew::{Html, html};

use super::screen::Screen;
use super::{all_questions, example, question};
use crate::app::Fold;

/// A list, behind the line that unfolds it.
#[inline(never)]
pub(super) fn folded(screen: &Screen<'_>, fold: Fold, is_hidden: bool) -> Html {
    let words = screen.words();
    let (of, line) = match fold {
        Fold::Examples => ("examples", words.try_one),
        Fold::Questions => ("questions", words.all_questions),
        Fold::Outlook(_) => ("outlook", words.what_each_leaves),
    };
    let is_unfolded = screen.state.is_unfolded(fold);
    let list = is_unfolded.then(|| list(screen, fold));
    html! {
        <details data-fold={of} hidden={is_hidden} open={is_unfolded}
            ontoggle={screen.unfolds(fold)}>
            <summary>{ line }</summary>
            <ul>{ for list }</ul>
        </details>
    }
}

/// What is behind the line. Not inlined, because the element's wasm is cut here.
#[inline(never)]
fn list(screen: &Screen<'_>, fold: Fold) -> Html {
    match fold {
        Fold::Examples => example::entries(screen),
        Fold::Questions => all_questions::entries(screen),
        Fold::Outlook(feature) => question::outlooks(screen, feature),
    }
}
