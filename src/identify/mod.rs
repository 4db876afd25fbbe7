//! Identification: from a reader's replies to which one it is, and why.
//!
//! Owns the reasoning: evidence, posterior, next question, verdict, why. It never knows words or
//! pixels; its results are typed, and [`crate::words`] says them.
//!
//! The model is naïve Bayes over the leaves and *none of these*, with readers who misread. Native
//! and wasm agree to the bit: sums run in a fixed order, logarithms come from one library
//! ([`libm`]) on both, and nothing is compared but with `total_cmp`.

mod evidence;
mod gain;
mod key;
mod question;
mod ranking;
mod robustness;
mod verdict;
mod why;

pub use evidence::{Evidence, Reply};
pub use key::{Assumptions, Identification, Key};
pub use question::NextQuestion;
pub use ranking::{Branch, Candidate, Ranking, Standing};
pub use robustness::{Robustness, Turn};
pub use verdict::{Settling, Verdict};
pub use why::{Reason, Why};
