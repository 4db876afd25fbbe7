//! The state of the desk.
//!
//! Owns what the author brought and did, what was last made of it, and what is told them.

use std::rc::Rc;

use super::history::History;
use super::{Editing, Judging, Made, Manuscript, Notice, Offer};
use crate::draft::{Draft, Edit, Place};
use crate::reading::{Fault, ReadPage, Reading};

/// The parts of the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The text, and how it is read.
    #[default]
    Table,
    /// The pack as a grid, and its words.
    Edit,
    /// The widget, where it has no room beside the others.
    Try,
    /// What could be better, and how good it is.
    Check,
    /// What to take away.
    Take,
}

impl Tab {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Table, Self::Edit, Self::Try, Self::Check, Self::Take];

    /// The word in attributes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Edit => "edit",
            Self::Try => "try",
            Self::Check => "check",
            Self::Take => "take",
        }
    }
}

/// What an author has in front of them.
#[derive(Clone, Debug)]
pub struct Desk {
    pub(super) read_page: ReadPage,
    pub(super) manuscript: Rc<Manuscript>,
    pub(super) history: History,
    /// What the manuscript was read as; nothing while it is empty, or was written from a sound draft.
    pub(super) reading: Option<Rc<Reading>>,
    pub(super) faults: Vec<Fault>,
    /// What was read, to be edited; nothing while the text cannot be read.
    pub(super) draft: Option<Rc<Draft>>,
    pub(super) problems: Rc<[(Place, String)]>,
    pub(super) editing: Editing,
    /// The field that was typed into last.
    pub(super) typing: Option<Edit>,
    pub(super) made: Option<Made>,
    pub(super) judging: Judging,
    pub(super) offer: Option<Offer>,
    pub(super) tab: Tab,
    pub(super) notice: Option<Notice>,
    pub(super) is_kept: bool,
}

impl Desk {
    /// An empty desk, and what reads the tables of pages.
    pub fn new(read_page: ReadPage) -> Self {
        Self {
            read_page,
            manuscript: Rc::default(),
            history: History::default(),
            reading: None,
            faults: Vec::new(),
            draft: None,
            problems: Rc::default(),
            editing: Editing::default(),
            typing: None,
            made: None,
            judging: Judging::default(),
            offer: None,
            tab: Tab::default(),
            notice: None,
            is_kept: true,
        }
    }

    /// What the author brought.
    pub fn manuscript(&self) -> &Rc<Manuscript> {
        &self.manuscript
    }

    /// What it was read as; `None` while there is nothing to read, and after an edit that left no problems.
    pub fn reading(&self) -> Option<&Rc<Reading>> {
        self.reading.as_ref()
    }

    /// What is wrong with it now.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// What can be edited; `None` while the text cannot be read.
    pub fn draft(&self) -> Option<&Rc<Draft>> {
        self.draft.as_ref()
    }

    /// What is wrong with it, and in which part.
    pub fn problems(&self) -> &Rc<[(Place, String)]> {
        &self.problems
    }

    /// What is open in the editor.
    pub fn editing(&self) -> &Editing {
        &self.editing
    }

    /// The last pack that could be used; while there are [`faults`](Self::faults), that of earlier.
    pub fn made(&self) -> Option<&Made> {
        self.made.as_ref()
    }

    /// How far the judging is.
    pub fn judging(&self) -> &Judging {
        &self.judging
    }

    /// The other format that is looked at.
    pub fn offer(&self) -> Option<&Offer> {
        self.offer.as_ref()
    }

    /// The part that is shown.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// What the author is told.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether the work is kept for a later visit.
    pub fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Whether there is a change to take back.
    pub fn leads_back(&self) -> bool {
        self.history.leads_back()
    }

    /// Whether there is a change to do again.
    pub fn leads_forth(&self) -> bool {
        self.history.leads_forth()
    }
}
