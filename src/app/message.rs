//! Messages in, effects out.
//!
//! Owns the two closed lists. A message says what happened, in the past tense; it never says what to
//! do about it.

use std::rc::Rc;

use super::link::Linked;
use super::{Answer, Answers, Entry, Fold, View};
use crate::compare::{Format, Order};
use crate::guide::{FeatureId, ThingId};
use crate::identify::Identification;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A view was chosen.
    ViewChosen(View),
    /// A question was answered.
    Answered(FeatureId, Answer),
    /// An answer was marked with the keyboard, and may still change before it is given.
    AnswerMarked(FeatureId, Answer),
    /// Something was typed into the field of a number question, or said to be about that much.
    NumberTyped(Entry),
    /// A question was opened out of turn: one that has an answer, or any other.
    QuestionOpened(FeatureId),
    /// The reader wants to name several choices, any of which may hold.
    SeveralAllowed(FeatureId),
    /// An answer was taken back, and the question is open again.
    AnswerTakenBack(FeatureId),
    /// A list was unfolded, or folded away.
    Folded(Fold, bool),
    /// Answers came from a link or from an earlier visit.
    AnswersLinked(Linked),
    /// An example was chosen to be tried, in whichever view.
    ExampleChosen(usize),
    /// The example being tried was to answer the question shown.
    ExampleStepped,
    /// The result was to be copied as text.
    ResultCopied,
    /// A link that carries the answers was to be copied.
    LinkCopied,
    /// The last step was taken back.
    WentBack,
    /// All answers were thrown away.
    StartedAgain,
    /// A thing was taken into the comparison, or out of it.
    ThingToggled(ThingId),
    /// Things were chosen to be compared.
    ThingsChosen(Vec<ThingId>),
    /// A family's kinds were unfolded to choose from, or folded away.
    FamilyFolded(ThingId),
    /// The host page named the things to compare at first; an empty list means the usual ones.
    ThingsNamed(Vec<ThingId>),
    /// Rows without differences were hidden, or shown again.
    DifferencesToggled,
    /// Something was typed to find rows by.
    RowsFiltered(String),
    /// An order of the rows was chosen.
    OrderChosen(Order),
    /// The reader came near the end of the rows that are drawn.
    RowsReached,
    /// A cell was opened, or closed.
    CellOpened(ThingId, FeatureId),
    /// The table was to be copied as text in a format.
    TableCopied(Format),
    /// The table was to be downloaded as a file.
    TableDownloaded,
    /// An explanation was asked for.
    ExplanationChosen(ThingId),
}

/// Something that has to happen outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// An answer was given, changed or taken back.
    AnswersChanged {
        /// The answers now.
        answers: Answers,
        /// What follows from them: worked out once, for all who want it.
        found: Rc<Identification>,
    },
    /// The next question or the verdict has taken the place of the last: focus goes there if it was
    /// in the old one.
    StepShown,
    /// The explanation of a thing is brought into sight.
    ThingRevealed(ThingId),
    /// A text goes to the clipboard.
    TextCopied(String),
    /// A text is handed to the reader as a file.
    FileDownloaded {
        /// The file's name.
        name: String,
        /// What is in it, as comma-separated values.
        text: String,
    },
    /// A link with these answers goes to the clipboard.
    LinkCopied(String),
}
