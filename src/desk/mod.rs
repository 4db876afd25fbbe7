//! The desk: what an author has in front of them, and what follows from their next step.
//!
//! Owns the author's text, what was made of it, the way back, and the only function that changes any of
//! that, [`update`]. It never knows the DOM, a clock, storage or threads; what has to happen out there it
//! returns as [`Effect`]s. How a text is read is [`crate::reading`]'s, how a guide is judged
//! [`crate::judge`]'s.
//!
//! ```
//! use which_one::desk::{Desk, Effect, Msg, update};
//! use which_one::reading::natively;
//!
//! let mut desk = Desk::new(natively);
//! let effects = update(&mut desk, Msg::TextTyped(",Tea,Coffee\nLeaves,yes,no\n".into()));
//! assert!(matches!(effects[0], Effect::PackChanged(_)));
//! assert_eq!(desk.made().unwrap().guide.thing_ids().len(), 2);
//!
//! update(&mut desk, Msg::Undone);
//! assert_eq!(desk.manuscript().text, "".into());
//! ```

mod editing;
mod example;
mod feature;
mod history;
mod judging;
mod kept;
mod made;
mod manuscript;
mod message;
mod offer;
mod state;
mod taking;
mod update;

pub use editing::{Editing, FEATURES_SHOWN, Part, Step, THINGS_SHOWN, Told};
pub use example::{EXAMPLES, Example};
pub use feature::{Guessed, guessed};
pub use judging::{Judging, Progress, Stage};
pub use made::Made;
pub use manuscript::Manuscript;
pub use message::{Deed, Effect, Msg, Notice};
pub use offer::{OFFERED, Offer};
pub use state::{Desk, Tab};
pub use update::update;
