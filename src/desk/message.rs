//! Messages in, effects out.
//!
//! Owns the closed lists. A message says what happened, in the past tense.

use std::ops::Range;
use std::rc::Rc;

use super::{Progress, Step, Tab, Told};
use crate::formats::{Format, Undecodable};
use crate::sheet::{Axis, Kind};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The author paused in typing; this is the text now.
    TextTyped(Rc<str>),
    /// Something was pasted that has markup: a page's, or a spreadsheet's cells. The text is the same
    /// without it.
    PagePasted {
        /// The markup.
        page: String,
        /// The text.
        text: Rc<str>,
    },
    /// A file was read.
    FileRead {
        /// Its name.
        name: String,
        /// What is in it.
        text: Result<Rc<str>, Undecodable>,
    },
    /// A text or a file was too large to take; so many bytes.
    LargeRefused(usize),
    /// A file could not be read at all.
    FileFailed(String),
    /// An example was chosen to start from.
    ExampleChosen(usize),
    /// Work of an earlier visit was found.
    WorkFound(String),
    /// The browser keeps nothing for this page.
    StorageRefused,
    /// Everything was put away.
    Cleared,
    /// A format was chosen; `None` leaves it to be guessed.
    FormatSaid(Option<Format>),
    /// Where the things are was said.
    ThingsSaid(Axis),
    /// A title was given.
    TitleSaid(String),
    /// What a feature is was said, by its label in the table.
    KindSaid(String, Kind),
    /// How a feature is asked was said, by its label in the table.
    QuestionSaid(String, String),
    /// What an empty cell among ticks means was said.
    BlankSaid(bool),
    /// All that was said about the table was taken back.
    WishesDropped,
    /// The author did something in the editor.
    Editing(Step),
    /// A place in the text was chosen; its bytes.
    PlaceChosen(Range<usize>),
    /// The last change was taken back.
    Undone,
    /// What was taken back was done again.
    Redone,
    /// A part of the desk was chosen.
    TabChosen(Tab),
    /// The screen has room for the widget beside everything else.
    ScreenWidened,
    /// A piece of the judgement came.
    Judged(Progress),
    /// The judging was stopped.
    JudgingStopped,
    /// The judging broke off; the number of the pack.
    JudgingFailed(u32),
    /// The judging was wanted after all.
    JudgingWanted,
    /// The pack was to be saved.
    PackSaved,
    /// The widget with the pack was to be saved as one file.
    PageSaved,
    /// The lines to paste were to be copied; the address of the site.
    SnippetCopied(String),
    /// Another format was looked at.
    OfferChosen(Format),
    /// The pack was to be saved in the format that was looked at.
    OfferSaved,
    /// Something outside was done, or was refused.
    Reported(Deed, bool),
}

/// Something that is done outside, and can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The lines to paste go to the clipboard.
    Copy,
    /// One file with everything in it is made.
    SavePage,
}

/// Something to tell the author once.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A text or a file is too large; so many bytes.
    TooLarge(usize),
    /// A file is no text.
    Undecodable(String, Undecodable),
    /// A file could not be read.
    Unreadable(String),
    /// The browser keeps nothing for this page.
    NotKept,
    /// What an edit brought with it, or why it could not be done.
    Edited(Told),
    /// Something was done, or could not be.
    Reported(Deed, bool),
}

/// Something that has to happen outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The widget shows this pack from now on.
    PackChanged(Rc<str>),
    /// There is no pack any more.
    PackGone,
    /// The text box holds this text from now on.
    TextShown(Rc<str>),
    /// A part of the text is selected, in units of UTF-16.
    TextSelected(Range<usize>),
    /// The work is kept for a later visit.
    WorkKept(String),
    /// A pack is judged, under a number; whatever is judged now is not worth going on with.
    JudgingBegan(u32, Rc<str>),
    /// Whatever is judged now is not worth going on with.
    JudgingEnded,
    /// A text goes to the clipboard.
    TextCopied(String),
    /// A text is handed to the author as a file.
    FileHanded {
        /// The file's name.
        name: String,
        /// What is in it.
        text: Rc<str>,
    },
    /// The widget with a pack is handed to the author as one file.
    PageHanded {
        /// The file's name.
        name: String,
        /// The pack.
        pack: Rc<str>,
        /// The page's language.
        language: String,
        /// The page's title.
        title: String,
        /// What the page says without script, as HTML.
        text: String,
    },
}
