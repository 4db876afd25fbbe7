//! What was guessed about a table, why, and what an author wishes instead.
//!
//! Owns the closed lists of guesses and troubles; [`super::message`] words them.

use super::Place;
use crate::pack::Tree;

/// A table that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The pack, for [`crate::pack::load`].
    pub pack: Tree,
    /// Everything that was guessed: the table as a whole first, then line by line. Empty without the
    /// feature `formats`.
    pub guesses: Vec<Guess>,
}

/// What an author wishes, where a guess was wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The pack's title.
    pub title: Option<String>,
    /// Where the things are.
    pub things: Option<Axis>,
    /// What features are, by their labels in the table.
    pub kinds: Vec<(String, Kind)>,
    /// How features are asked, by their labels in the table. Only where guesses are recorded: whoever shows
    /// none has no such wishes, and need not carry them.
    #[cfg(feature = "formats")]
    pub questions: Vec<(String, String)>,
    /// Whether an empty cell among ticks means no; where it does not, nothing is known.
    pub blank_is_no: Option<bool>,
}

/// Something guessed. Its [`Display`](std::fmt::Display) is a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Where.
    pub place: Place,
    /// What.
    pub what: Guessed,
}

/// Whether guesses are recorded: whoever can change them has the other formats too. The widget shows
/// none, and so need not carry them.
pub(super) const RECORDED: bool = cfg!(feature = "formats");

/// The guesses so far.
#[derive(Default)]
pub(super) struct Notebook(pub(super) Vec<Guess>);

impl Notebook {
    pub(super) fn note(&mut self, place: Place, what: impl FnOnce() -> Guessed) {
        if RECORDED {
            self.0.push(Guess { place, what: what() });
        }
    }
}

/// What can be guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Guessed {
    /// Where the things are.
    Things(Axis, Why),
    /// A line above the table is its title.
    Title,
    /// The headings of these take two lines: the first names families of things, or groups of
    /// features.
    TwoHeadings(Axis),
    /// A line with a heading alone names a family of things or a group of features.
    Section(String),
    /// So many empty lines were left out.
    Blank(usize),
    /// A text that belongs to nothing was left out.
    LeftOut(String),
    /// A feature's kind.
    Kind(String, Kind, Why),
    /// A question proposed for a label.
    Question(String),
    /// Empty cells of a feature mean no: all others are ticks.
    BlankIsNo,
    /// A dash means no.
    DashIsNo,
    /// A cross means yes: nothing else in the feature does.
    CrossIsYes,
    /// Several values in one cell.
    Several,
    /// A word for how often, with what it was taken for.
    Often(&'static str),
    /// A word like “it depends” says nothing that can be asked, and was kept as a note.
    Vague,
    /// A footnote's mark was taken off and kept as a note.
    Footnote(String),
    /// Words beside a value became its note.
    Remark(String),
    /// A number was rounded to thousandths.
    Rounded,
    /// A comma in a number stands between thousands.
    Thousands,
    /// A second feature of the same label got another id.
    SameLabel(String),
}

/// Where things are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Each column is a thing.
    Columns,
    /// Each row is a thing.
    Rows,
}

/// What a feature can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is asked, and answered with a choice.
    Choices,
    /// It is asked, and answered with a number.
    Number,
    /// It is only compared.
    Note,
}

/// Why something was guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// The author wishes it.
    Wished,
    /// The first cell of the table says what stands below it or beside it.
    Corner,
    /// Headings look like features: they ask, or name a unit.
    Headings,
    /// Cells are more alike in this direction.
    Alike,
    /// Nothing speaks for the other.
    Usual,
    /// All cells say yes or no.
    YesOrNo,
    /// Short values come up again and again, or there are few of them.
    Short,
    /// All cells are numbers with one unit.
    Numbers,
    /// Some values are long.
    Long,
    /// Almost every value is another.
    Various,
    /// There is one value only, or none.
    Same,
}

/// What keeps a table from being read. Its [`Display`](std::fmt::Display) is the whole message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// Nothing is in it.
    Empty,
    /// It has one column, so nothing is said of anything.
    OneColumn,
    /// It has one row.
    OneRow,
    /// It has fewer than two things.
    OneThing(Axis),
    /// Two things have the same name.
    SameName(String, Place, Place),
    /// A thing has no name.
    NoName(Place),
    /// It has more things than a pack can hold.
    TooManyThings(usize),
    /// It has more features than a pack can hold.
    TooManyFeatures(usize),
}
