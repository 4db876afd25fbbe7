//! The state: everything that is not derived.
//!
//! Owns what the reader has chosen. Whatever follows from it (ranking, table, verdict) is computed
//! when it is asked for, never stored.

use std::rc::Rc;

use super::fold::{Fold, Unfolded};
use super::{Answer, Answers, Entry};
use crate::compare::{Format, Headline, Selection, Table};
use crate::guide::{Example, FeatureId, Guide};
use crate::identify::{Identification, Key, Outlook, Robustness};
use crate::words::Words;

/// One of the three readings of the matrix.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Which one is it?
    #[default]
    Identify,
    /// The table.
    Compare,
    /// The explanations.
    Explain,
}

impl View {
    /// All three, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Identify, Self::Compare, Self::Explain];

    /// The word in attributes and class names.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Identify => "identify",
            Self::Compare => "compare",
            Self::Explain => "explain",
        }
    }
}

/// What the reader has done so far.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub(super) key: Rc<Key>,
    pub(super) view: View,
    pub(super) answers: Answers,
    pub(super) earlier: Vec<Answers>,
    pub(super) opened: Option<FeatureId>,
    pub(super) several: bool,
    pub(super) unfolded: Unfolded,
    pub(super) gone: Vec<String>,
    pub(super) example: Option<usize>,
    pub(super) marked: Option<(FeatureId, Answer)>,
    pub(super) entry: Option<Entry>,
    pub(super) selection: Selection,
    pub(super) copied: Option<Format>,
}

impl State {
    /// Nothing answered yet; the things that are kinds of nothing are compared.
    pub fn new(key: Rc<Key>, view: View) -> Self {
        let selection = Selection::new(key.guide());
        Self {
            key,
            view,
            answers: Answers::default(),
            earlier: Vec::new(),
            opened: None,
            several: false,
            unfolded: Unfolded::default(),
            gone: Vec::new(),
            example: None,
            marked: None,
            entry: None,
            selection,
            copied: None,
        }
    }

    /// The guide that is read.
    pub fn guide(&self) -> &Guide {
        self.key.guide()
    }

    /// The view shown.
    pub fn view(&self) -> View {
        self.view
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What follows from the answers.
    pub fn identification(&self) -> Identification {
        self.key.identify(&self.answers.evidence(), &self.answers.not_sure())
    }

    /// What each answer to a question would leave.
    pub fn outlook(&self, feature: FeatureId) -> Vec<Outlook> {
        self.key.outlook(&self.answers.evidence(), feature)
    }

    /// Whether a question can be asked now, given the answers it waits for.
    pub fn applies(&self, feature: FeatureId) -> bool {
        self.key.applies(&self.answers.evidence(), feature)
    }

    /// Whether the verdict survives one wrong answer.
    pub fn robustness(&self, identification: &Identification) -> Robustness {
        self.key.robustness(&self.answers.evidence(), &identification.verdict)
    }

    /// The question to show: the one that was opened, or the next one.
    pub fn question(&self, identification: &Identification) -> Option<FeatureId> {
        self.opened.or(identification.next.map(|next| next.feature))
    }

    /// What stands in the field of a number question: what was typed, or the number given earlier.
    pub fn entry(&self, feature: FeatureId) -> Entry {
        let typed = self.entry.clone().filter(|entry| entry.feature == feature);
        typed.unwrap_or_else(|| match self.marked(feature) {
            Some(Answer::Reply(reply)) => Entry::of(feature, Some(reply)),
            _ => Entry::of(feature, None),
        })
    }

    /// The question that was opened out of turn.
    pub fn opened(&self) -> Option<FeatureId> {
        self.opened
    }

    /// The answer to show as chosen in a question, before it is given: the one marked or typed, or
    /// the one given earlier.
    pub fn marked(&self, feature: FeatureId) -> Option<Answer> {
        if let Some(entry) = self.entry.as_ref().filter(|entry| entry.feature == feature) {
            let scale = self.guide().feature(feature).scale()?;
            return entry.reply(scale).map(Answer::Reply);
        }
        let marked = self.marked.filter(|&(marked, _)| marked == feature);
        marked.map(|(_, answer)| answer).or_else(|| self.answers.to(feature))
    }

    /// Whether several choices can be named in the question shown.
    pub fn allows_several(&self, feature: FeatureId) -> bool {
        let many = |answer| matches!(answer, Answer::Reply(reply) if reply.choices().count() > 1);
        self.several || self.marked(feature).is_some_and(many)
    }

    /// Whether a list is unfolded.
    pub fn is_unfolded(&self, fold: Fold) -> bool {
        self.unfolded.has(fold)
    }

    /// What a link named and the pack does not have any more.
    pub fn gone(&self) -> &[String] {
        &self.gone
    }

    /// The example that is being tried.
    pub fn example(&self) -> Option<&Example> {
        self.guide().examples.get(self.example?)
    }

    /// Whether there is a step to take back.
    pub fn can_go_back(&self) -> bool {
        self.opened.is_some() || !self.earlier.is_empty()
    }

    /// What is compared, and how.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// The comparison as it is chosen, with the rows that are drawn.
    pub fn table(&self, words: &Words) -> Table {
        Table::new(&self.key, &self.selection, words)
    }

    /// The same with all its rows: for paper, and as text.
    pub fn whole_table(&self, words: &Words) -> Table {
        let whole = Selection { more_rows: usize::MAX, ..self.selection.clone() };
        Table::new(&self.key, &whole, words)
    }

    /// What tells the things compared apart, where they are two.
    pub fn headline(&self) -> Option<Headline> {
        Headline::new(&self.key, &self.selection.things)
    }

    /// The format in which the table was copied by the last message.
    pub fn copied(&self) -> Option<Format> {
        self.copied
    }
}
