//! What is wrong with a pack, for its author to read.
//!
//! Owns the list. It is shown beside what the element held before, which stays.

use yew::{Html, Properties, component, html};

use crate::words::{ENGLISH, Sentence};

/// What the list is given.
#[derive(Clone, PartialEq, Properties)]
pub struct ProblemsProps {
    /// One line for each problem.
    pub problems: Vec<String>,
}

/// Every problem of a pack at once.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let count = props.problems.len().to_string();
    let heading = match props.problems.len() {
        1 => ENGLISH.problem_heading.to_owned(),
        _ => Sentence::fill(ENGLISH.problems_heading, &[("count", &count)]).text(),
    };
    html! {
        <section class="widget problems" part="problems" role="alert">
            <h2 class="title">{ heading }</h2>
            <p class="help">{ ENGLISH.problems_help }</p>
            <ol>{ for props.problems.iter().enumerate().map(|(i, problem)| html! {
                <li key={i}><code>{ problem.clone() }</code></li>
            }) }</ol>
        </section>
    }
}
