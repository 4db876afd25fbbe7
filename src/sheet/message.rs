//! What is said about a table: guesses as sentences, and troubles.
//!
//! Owns the wording, for authors. Readers of a page see troubles only.

use std::fmt::{self, Display, Formatter};

use super::Place;
use super::guess::{Axis, Guess, Guessed, Kind, Trouble, Why};

impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let count = |at: usize| at + 1;
        match (self.row.map(count), self.column.map(count)) {
            (Some(row), Some(column)) => write!(f, "row {row}, column {column}"),
            (Some(row), None) => write!(f, "row {row}"),
            (None, Some(column)) => write!(f, "column {column}"),
            (None, None) => f.write_str("the table"),
        }
    }
}

impl Display for Axis {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Columns => "columns",
            Self::Rows => "rows",
        })
    }
}

impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Choices => "a question with choices",
            Self::Number => "a question answered with a number",
            Self::Note => "a note, which is compared and not asked",
        })
    }
}

impl Display for Why {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wished => "you said so",
            Self::Corner => "the first cell says so",
            Self::Headings => "their headings ask, or name a unit",
            Self::Alike => "the cells of a feature are more alike that way",
            Self::Usual => "nothing says otherwise",
            Self::YesOrNo => "its cells say yes or no",
            Self::Short => "its values are short and few",
            Self::Numbers => "its cells are numbers",
            Self::Long => "some of its values are long",
            Self::Various => "almost every value is another",
            Self::Same => "it has less than two values",
        })
    }
}

impl Display for Guess {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { place, what } = self;
        write!(f, "{place}: ")?;
        match what {
            Guessed::Things(axis, why) => write!(f, "the things are its {axis}, because {why}"),
            Guessed::Title => f.write_str("taken as the title"),
            Guessed::TwoHeadings(axis) => {
                write!(
                    f,
                    "the headings of the {axis} take two lines, the first for what belongs together"
                )
            }
            Guessed::Section(name) => write!(f, "“{name}” is the heading of the lines below it"),
            Guessed::Blank(1) => f.write_str("an empty line was left out"),
            Guessed::Blank(count) => write!(f, "{count} empty lines were left out"),
            Guessed::LeftOut(text) => write!(f, "“{text}” was left out"),
            Guessed::Kind(label, kind, why) => write!(f, "“{label}” is {kind}, because {why}"),
            Guessed::Question(question) => write!(f, "asked as “{question}”"),
            Guessed::BlankIsNo => f.write_str("an empty cell means no, as all others are ticks"),
            Guessed::DashIsNo => f.write_str("a dash means no, as all others mean yes"),
            Guessed::CrossIsYes => f.write_str("a cross means yes, as nothing else does"),
            Guessed::Several => f.write_str("several values in one cell"),
            Guessed::Often(word) => write!(f, "counted as “{word}”"),
            Guessed::Vague => f.write_str("names none of the values, so it is a note"),
            Guessed::Footnote(mark) => write!(f, "the mark {mark} was taken off"),
            Guessed::Remark(words) => write!(f, "“{words}” became the cell’s note"),
            Guessed::Rounded => f.write_str("rounded down to thousandths"),
            Guessed::Thousands => f.write_str("the comma or point stands between thousands"),
            Guessed::SameLabel(label) => {
                write!(f, "“{label}” is there a second time; it got another id")
            }
        }
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(
                "the table is empty; write names into its first row and its first column, and what is so of each between them",
            ),
            Self::OneColumn => f.write_str(
                "the table has one column only; it needs one for the names and one for each thing or feature",
            ),
            Self::OneRow => f.write_str(
                "the table has one row only; it needs one for the names and one for each thing or feature",
            ),
            Self::OneThing(axis) => {
                write!(
                    f,
                    "the table has fewer than two things, taking its {axis} for them; there must be two to tell apart"
                )
            }
            Self::SameName(name, first, second) => {
                write!(f, "{second}: “{name}” is the name of {first} already; give things names of their own")
            }
            Self::NoName(place) => write!(f, "{place}: a thing without a name; write one into its heading"),
            Self::TooManyThings(count) => {
                write!(f, "the table has {count} things; {} are the limit, so leave some out", crate::pack::MOST_THINGS)
            }
            Self::TooManyFeatures(count) => {
                write!(f, "the table has {count} features; {} are the limit, so leave some out", crate::pack::MOST_FEATURES)
            }
        }
    }
}
