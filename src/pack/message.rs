//! The messages: what an author reads about a problem.
//!
//! Owns them word for word; tests hold them to it. It never knows how problems are found.

use std::fmt;

use super::problem::{Hint, Kind, ProblemKind, What};
use super::quote::{Listed, Quoted};

impl fmt::Display for ProblemKind {
    #[allow(clippy::too_many_lines)] // a table
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Missing(key) => write!(f, "\"{key}\" is missing"),
            Self::MatrixMissing => f.write_str(
                "\"features\" and \"cells\" are both missing; a pack has at least one of them",
            ),
            Self::UnknownKey { key, nearest: Some(nearest) } => {
                write!(f, "unknown key {}; did you mean \"{nearest}\"?", Quoted(key))
            }
            Self::UnknownKey { key, nearest: None } => write!(f, "unknown key {}", Quoted(key)),
            Self::Unknown { what, found, hint } => {
                write!(f, "unknown {what} {}{hint}", Quoted(found))
            }
            Self::Empty => f.write_str("the text is empty"),
            Self::NoChoiceNamed => f.write_str("no choice is named; name at least one"),
            Self::BadId(id) => write!(
                f,
                "{} cannot be an id; use up to 80 of a–z, A–Z, 0–9, \"-\", \"_\" and \".\", \
                 starting with a letter or digit",
                Quoted(id)
            ),
            Self::Duplicate(what, id) => write!(f, "there is already a {what} {}", Quoted(id)),
            Self::NamedTwice(word) => write!(f, "{} is named twice", Quoted(word)),
            Self::BadLanguage(language) => write!(
                f,
                "{} is not a language tag; write one such as \"en\", \"de\" or \"pt-BR\"",
                Quoted(language)
            ),
            Self::Version => f.write_str("this version is not known; write 1"),
            Self::TooMany { what, limit, found } => {
                write!(f, "{found} {what}s are too many; the limit is {limit}")
            }
            Self::TooManyCells { things, features, limit } => {
                let cells = things * features;
                write!(
                    f,
                    "{things} things with {features} features are {cells} cells; the limit is {limit}"
                )
            }
            Self::TooFew(what) => write!(f, "there must be at least two {what}s"),
            Self::Circle(ids) => write!(f, "goes round in a circle: {}", Listed(ids, " → ")),
            Self::ReservedNone => {
                f.write_str("\"none\" cannot be a thing; examples use it for none of these")
            }
            Self::ExampleIsFamily(id, kinds) => {
                write!(f, "{} has kinds; name the one it is: {}", Quoted(id), Listed(kinds, ", "))
            }
            Self::NoteHasNoChoices(id) => write!(
                f,
                "{} has no choices, so it is only compared: give it a \"note\"",
                Quoted(id)
            ),
            Self::NoteIsNotAsked(id) => {
                write!(f, "{} has no choices, so it is never asked", Quoted(id))
            }
            Self::ChoiceOutsideIs(choice) => {
                write!(f, "choices go into \"is\": {{\"is\": {{{}: …}}}}", Quoted(choice))
            }
            Self::FreeText(text) => write!(
                f,
                "{} cannot be a choice without \"features\"; use a word such as \"yes\", or a \
                 \"note\" for free text",
                Quoted(text)
            ),
            Self::NothingHolds => f.write_str("every choice is \"never\"; one of them must hold"),
            Self::ChoicesAndNumber => f.write_str(
                "a feature is answered with \"choices\" or with a \"number\", not with both",
            ),
            Self::OffScale { number, scale } => {
                write!(
                    f,
                    "{number} is off the scale, which goes from {} to {}",
                    scale.from, scale.to
                )
            }
            Self::OutOfRange(range) => write!(f, "the number must be {range}"),
            Self::BadUrl(url) => {
                write!(f, "{} is not an https:, http: or mailto: address", Quoted(url))
            }
            Self::SpaceInUrl(url) => {
                write!(f, "{} has a space in it; write it as \"%20\"", Quoted(url))
            }
            Self::BadDate(date) => write!(
                f,
                "{} is not a date; write a year, a month or a day: \"1965\", \"1965-03\", \
                 \"1965-03-02\"",
                Quoted(date)
            ),
            Self::RelatedToItself => f.write_str("a thing cannot be related to itself"),
            Self::More(count) => {
                write!(f, "{count} more problems are not listed; mend these first")
            }
        }
    }
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DidYouMean(word) => write!(f, "; did you mean {}?", Quoted(word)),
            Self::UseOneOf(words) => write!(f, "; use one of: {}", Listed(words, ", ")),
            Self::NoList(key) => write!(f, "; the pack has no \"{key}\""),
            Self::None => Ok(()),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "null",
            Self::TrueOrFalse => "true or false",
            Self::Number => "a number",
            Self::Text => "text",
            Self::List => "a list",
            Self::Object => "an object",
        })
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Thing => "thing",
            Self::Feature => "feature",
            Self::Choice => "choice",
            Self::Source => "source",
            Self::Dispute => "dispute",
            Self::Frequency => "frequency",
            Self::Misread => "misread",
            Self::Verdict => "verdict",
            Self::Relation => "relation",
            Self::Confidence => "confidence",
            Self::Event => "event",
            Self::Example => "example",
        })
    }
}
