//! A drawing as SVG.
//!
//! Owns the markup of shapes; what is drawn where comes finished from [`crate::explain`]. Colours are
//! the style sheet's, by the word of each figure.

use yew::{Html, html};

use super::screen::Screen;
use super::text::text;
use crate::explain::{Drawing, Figure, Shape};

/// The whole drawing under its name. What belongs to a thing is a link to it.
pub(super) fn drawing(screen: &Screen<'_>, name: &'static str, drawing: &Drawing) -> Html {
    let (width, height) = (drawing.width + 2, drawing.height + 2);
    let size = ["-1 -1 ", &width.to_string(), " ", &height.to_string()].concat();
    let mut drawn: Vec<Html> = Vec::new();
    let mut rest = &*drawing.shapes;
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|shape| shape.thing == first.thing).count();
        let (of_thing, others) = rest.split_at(count);
        let mut inside: Vec<Html> = Vec::new();
        for one in of_thing {
            inside.push(shape(inside.len(), one));
        }
        let key = drawn.len();
        drawn.push(match first.thing {
            None => html! { <g {key}>{ for inside }</g> },
            Some(thing) => html! {
                <a {key}
                    href={["#", &screen.thing_id(thing)].concat()}
                    onclick={screen.goes_to(thing)}>{ for inside }</a>
            },
        });
        rest = others;
    }
    html! {
        <svg class="drawing" viewBox={size} role="group" aria-label={name}>{ for drawn }</svg>
    }
}

fn shape(key: usize, shape: &Shape) -> Html {
    let is = word(shape.is);
    let [x, y, width, height] =
        [shape.place[0], shape.place[1], shape.size[0], shape.size[1]].map(|n| n.to_string());
    match shape.is {
        Figure::Area | Figure::Part | Figure::Shared | Figure::Row => {
            html! { <rect {key} data-is={is} {x} {y} {width} {height} /> }
        }
        Figure::Name | Figure::Note | Figure::Centred => {
            // The space keeps the lines of a name apart for those who hear it.
            html! { <text {key} data-is={is} {x} {y}>{ text(&shape.text) }{ " " }</text> }
        }
        Figure::Event | Figure::Likely | Figure::Unsure => {
            html! { <circle {key} data-is={is} cx={x} cy={y} /> }
        }
        _ => html! { <path {key} data-is={is} d={shape.text.clone()} /> },
    }
}

/// The word of a figure in attributes and style sheets.
pub(super) fn word(figure: Figure) -> &'static str {
    match figure {
        Figure::Area => "area",
        Figure::Part => "part",
        Figure::Shared => "shared",
        Figure::Row => "row",
        Figure::Name => "name",
        Figure::Note => "note",
        Figure::Centred => "centred",
        Figure::Event => "event",
        Figure::Likely => "likely",
        Figure::Unsure => "unsure",
        Figure::Year => "year",
        Figure::PartOf => "part-of",
        Figure::Overlaps => "overlaps",
        Figure::ConfusedWith => "confused-with",
        Figure::Precedes => "precedes",
    }
}
