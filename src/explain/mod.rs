//! Explanation: how things stand to each other, when what happened, and who says so.
//!
//! Owns the numbers of the sources, the layout of the map and of the timeline, and what both say in
//! words. Everything is worked out in whole units of a narrow drawing, which a view scales. It never
//! knows replies, colours or a browser.

mod area;
mod chart;
mod drawing;
mod event;
mod label;
mod map;
mod numbers;
mod outline;
mod statement;
mod tie;

pub use chart::chart;
pub use drawing::{Drawing, Figure, Shape};
pub use event::{in_date_order, parts};
pub use label::wrap;
pub use map::map;
pub use numbers::Numbers;
pub use outline::{Entry, Within, outline};
pub use statement::{Says, Statement, statements};
