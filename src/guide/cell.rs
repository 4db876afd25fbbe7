//! A cell: what holds for one thing in one feature, how often, and who says so.
//!
//! Owns the step from frequencies in words to shares that sum to 1. It never knows which thing and
//! feature it stands for.

use super::{ChoiceId, Frequency, Range, SourceId};

/// Thing × feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What holds.
    pub content: Content,
    /// Why, or with which exceptions; the whole text of a note's cell.
    pub note: Option<String>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

/// What a cell says about its feature.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing is known; also every cell of a note.
    Unknown,
    /// The question makes no sense for this thing.
    NotApplicable,
    /// How often each choice holds.
    Known(Shares),
    /// Between which numbers it is.
    Range(Range),
}

/// How often each choice of a feature holds for a thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    said: Vec<Option<Frequency>>,
    shares: Vec<f64>,
}

impl Shares {
    /// Shares from what an author said of each choice, `None` where nothing was said.
    ///
    /// Each word counts with its [share](Frequency::share). What the words leave of the whole goes
    /// to the choices of which nothing was said, equally; then all is scaled to sum to 1. So
    /// “usually yes” alone means that yes does not always hold, and “always screen” leaves nothing
    /// for the stage. `None` when nothing can hold: every choice is `never`.
    ///
    /// ```
    /// use which_one::guide::{ChoiceId, Frequency::{Always, Never, Usually}, Shares};
    ///
    /// let usually_first = Shares::new(vec![Some(Usually), None, None]).unwrap();
    /// assert_eq!(usually_first.of(ChoiceId::at(0)), 0.85);
    /// assert!((usually_first.of(ChoiceId::at(1)) - 0.075).abs() < 1e-15);
    ///
    /// let always_second = Shares::new(vec![None, Some(Always)]).unwrap();
    /// assert_eq!(always_second.of(ChoiceId::at(0)), 0.0);
    ///
    /// assert_eq!(Shares::new(vec![Some(Never), Some(Never)]), None);
    /// ```
    pub fn new(said: Vec<Option<Frequency>>) -> Option<Self> {
        let named: f64 = said.iter().flatten().map(|frequency| frequency.share()).sum();
        let unnamed = said.iter().filter(|frequency| frequency.is_none()).count();
        #[allow(clippy::cast_precision_loss)] // at most 64 choices
        let rest = if unnamed > 0 { (1.0 - named).max(0.0) / unnamed as f64 } else { 0.0 };
        let shares: Vec<f64> =
            said.iter().map(|frequency| frequency.map_or(rest, Frequency::share)).collect();
        let whole: f64 = shares.iter().sum();
        (whole > 0.0)
            .then(|| Self { said, shares: shares.into_iter().map(|share| share / whole).collect() })
    }

    /// The share of cases in which a choice holds, from 0 to 1.
    pub fn of(&self, choice: ChoiceId) -> f64 {
        self.shares[choice.position()]
    }

    /// All shares, in the order of the choices; they sum to 1.
    pub fn all(&self) -> &[f64] {
        &self.shares
    }

    /// What an author said of a choice, if anything.
    pub fn said(&self, choice: ChoiceId) -> Option<Frequency> {
        self.said[choice.position()]
    }

    /// How often a choice holds, in the author's word, or in the word nearest to its share.
    pub fn frequency(&self, choice: ChoiceId) -> Frequency {
        let position = choice.position();
        self.said[position].unwrap_or_else(|| Frequency::nearest(self.shares[position]))
    }
}

/// Cells of one feature, taken together: on the way to what a family looks like from its kinds.
#[derive(Clone, Default)]
pub(super) struct Summary {
    total: Vec<f64>,
    count: f64,
    range: Option<Range>,
}

impl Summary {
    pub(super) fn add(&mut self, content: &Content) {
        match content {
            Content::Known(shares) => self.sum_up(&shares.shares, 1.0),
            Content::Range(range) => self.span(*range),
            Content::Unknown | Content::NotApplicable => {}
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.sum_up(&other.total, other.count);
        if let Some(range) = other.range {
            self.span(range);
        }
    }

    fn span(&mut self, range: Range) {
        self.range = Some(self.range.map_or(range, |known| known.spanning(range)));
    }

    fn sum_up(&mut self, shares: &[f64], count: f64) {
        self.total.resize(self.total.len().max(shares.len()), 0.0);
        self.total.iter_mut().zip(shares).for_each(|(sum, share)| *sum += share);
        self.count += count;
    }

    /// The mean of the shares, or the range that holds all ranges; `None` when nothing is known.
    pub(super) fn content(&self) -> Option<Content> {
        if self.count > 0.0 {
            let shares: Vec<f64> = self.total.iter().map(|sum| sum / self.count).collect();
            let said = shares.iter().map(|&share| Some(Frequency::nearest(share))).collect();
            return Some(Content::Known(Shares { said, shares }));
        }
        self.range.map(Content::Range)
    }
}
