//! How far the judging of a pack is.
//!
//! Owns its stages. Who judges, and where, is outside: a judgement comes in pieces, each for the pack
//! with a number.

use crate::judge::Judgement;

/// A judgement on its way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Judging {
    /// Which pack it is about, counted.
    pub(super) number: u32,
    /// How far it is.
    pub stage: Stage,
    /// Steps done.
    pub done: usize,
    /// Steps there are.
    pub steps: usize,
    /// What was found so far.
    pub judgement: Judgement,
}

/// How far a judgement is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// There is nothing to judge.
    #[default]
    Nothing,
    /// It is asked for.
    Waiting,
    /// It is under way.
    Running,
    /// The author stopped it.
    Stopped,
    /// It is whole.
    Done,
    /// It broke off.
    Failed,
}

/// A piece of a judgement.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Which pack it is about.
    pub number: u32,
    /// Steps done.
    pub done: usize,
    /// Steps there are.
    pub steps: usize,
    /// The judgement so far, as a tree.
    pub judgement: crate::pack::Tree,
}
