//! The chart of the timeline: a row of marks for each thing, under one scale of years.
//!
//! Owns the scale and the places of the marks: none covers another as long as there is room. It
//! never knows what happened.

use super::drawing::{Drawing, Figure};
use super::event::{days, in_date_order, parts};
use super::label::wrap;
use crate::guide::{Confidence, Guide};
use crate::words::Words;

/// The width: a phone shows a unit as a pixel.
const WIDTH: usize = 256;
/// Room at both ends of the scale, for the half of a mark or of a year's number.
const EDGE: usize = 16;
/// The height of the scale.
const SCALE: usize = 20;
/// The height of a row with one line of marks: a target of 44.
const ROW: usize = 44;
/// From the top of a row to the foot of its name.
const NAME: usize = 18;
/// From the top of a row to its first line of marks.
const MARKS: usize = 31;
/// From mark to mark, sideways and down.
const MARK: usize = 10;
/// The lines of marks of a row.
const LINES: usize = 6;
/// Letters of a row's label.
const COLUMNS: usize = 32;
/// More events, or a higher drawing, are easier to read as a list.
const EVENTS: usize = 400;
const HEIGHT: usize = 2000;
/// The years from tick to tick.
const STEPS: [usize; 11] = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
/// The spaces between ticks.
const SPACES: usize = 6;

/// Draws all events; nothing where there are less than two, or too many.
pub fn chart(guide: &Guide, words: &Words) -> Option<Drawing> {
    let events = &guide.timeline;
    let order = in_date_order(events);
    let (first, last) = (events.get(*order.first()?)?, events.get(*order.last()?)?);
    if events.len() < 2 || events.len() > EVENTS {
        return None;
    }
    let scale = Scale::over(parts(&first.when)[0], parts(&last.when)[0]);
    let mut drawing = Drawing::default();
    let mut y = SCALE;
    let mut things = Vec::new();
    for thing in guide.in_family_order() {
        things.push(Some(thing));
    }
    things.push(None);
    for thing in things {
        let at = drawing.shapes.len();
        let label = match thing {
            Some(thing) => wrap(&guide.thing(thing).name, COLUMNS, 1).concat(),
            None => words.timeline_other.to_owned(),
        };
        drawing.area(Figure::Row, thing, [0, y], [WIDTH, ROW]);
        drawing.text(Figure::Name, thing, [4, y + NAME], label);
        let mut height = 0;
        let mut ends = [0; LINES];
        for &event in &order {
            let event = &events[event];
            if event.thing != thing {
                continue;
            }
            let x = scale.place(days(&event.when));
            let free = ends.iter().position(|&end| end <= x).unwrap_or(LINES - 1);
            ends[free] = x + MARK;
            height = height.max(ROW + free * MARK);
            let is = match event.confidence {
                Some(Confidence::High) | None => Figure::Event,
                Some(Confidence::Medium) => Figure::Likely,
                Some(Confidence::Low) => Figure::Unsure,
            };
            drawing.text(is, thing, [x, y + MARKS + free * MARK], String::new());
        }
        if height == 0 {
            drawing.shapes.truncate(at);
        } else {
            drawing.shapes[at].size[1] = height;
        }
        y += height;
    }
    // Behind everything, and yet as high as everything.
    let mut rows = std::mem::take(&mut drawing.shapes);
    for i in 0..=scale.spaces {
        let x = EDGE + (WIDTH - 2 * EDGE) * i / scale.spaces;
        let path = ["M", &x.to_string(), " 18V", &y.to_string()].concat();
        drawing.text(Figure::Year, None, [0; 2], path);
        let year = (scale.first + i * scale.step).to_string();
        drawing.text(Figure::Centred, None, [x, 12], year);
    }
    drawing.shapes.append(&mut rows);
    (drawing.width, drawing.height) = (WIDTH, y);
    (y <= HEIGHT).then_some(drawing)
}

/// The years from tick to tick.
struct Scale {
    first: usize,
    step: usize,
    spaces: usize,
}

impl Scale {
    fn over(first: usize, last: usize) -> Self {
        let spaces = |step: usize| last / step + 1 - first / step;
        let step = STEPS.into_iter().find(|&step| spaces(step) <= SPACES).unwrap_or(2000);
        Self { first: first / step * step, step, spaces: spaces(step) }
    }

    fn place(&self, days: usize) -> usize {
        let all = self.step * self.spaces * 372;
        EDGE + (days - self.first * 372) * (WIDTH - 2 * EDGE) / all
    }
}
