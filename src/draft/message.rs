//! What is said of edits: why one cannot be done, what one brought with it.
//!
//! Owns the wording, for authors.

use std::fmt::{self, Display, Formatter};

use super::consequence::{Consequence, Fate};
use super::document::Unreadable;
use super::refused::Refused;

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThere(what, name) => write!(f, "there is no {what} “{name}”"),
            Self::NoParagraph(place) => write!(f, "there is no paragraph {place}"),
            Self::NoClaim(place) => write!(f, "there is no claim {place}"),
            Self::Taken(what, id) => write!(f, "there is already a {what} “{id}”"),
            Self::BadId(id) => write!(
                f,
                "“{id}” cannot be an id; use up to 80 of a–z, A–Z, 0–9, “-”, “_” and “.”, starting \
                 with a letter or digit"
            ),
            Self::ReservedNone => {
                f.write_str("“none” cannot be a thing; examples use it for none of these")
            }
            Self::Circle(thing) => {
                write!(f, "“{thing}” cannot be a kind of itself, nor of one of its kinds")
            }
            Self::WaitsForItself(feature) => {
                write!(f, "“{feature}” cannot wait for itself, nor for what waits for it")
            }
            Self::AnsweredOtherwise(feature) => {
                write!(f, "“{feature}” is answered in another way")
            }
            Self::Misshapen(key) => write!(
                f,
                "what the pack has under “{key}” is not what belongs there; mend it in the text first"
            ),
            Self::FeaturesLeftOut => f.write_str(
                "the pack leaves its features out, and its cells have problems; mend them in the text \
                 first",
            ),
        }
    }
}

impl Display for Consequence {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (one, more) = match self.fate {
            Fate::Followed => ("reference goes by the new id", "references go by the new id"),
            Fate::NotAKind => {
                ("thing is no longer a kind of it", "things are no longer kinds of it")
            }
            Fate::Cells => ("cell went with it", "cells went with it"),
            Fate::Contents => ("cell no longer says what holds", "cells no longer say what holds"),
            Fate::Words => ("cell no longer names it", "cells no longer name it"),
            Fate::Conditions => {
                ("feature no longer waits for it", "features no longer wait for it")
            }
            Fate::Examples => ("example went with it", "examples went with it"),
            Fate::Answers => {
                ("answer of an example went with it", "answers of examples went with it")
            }
            Fate::Disputes => ("dispute went with it", "disputes went with it"),
            Fate::Mentions => ("dispute no longer names it", "disputes no longer name it"),
            Fate::Relations => ("relation went with it", "relations went with it"),
            Fate::Events => ("event no longer names it", "events no longer name it"),
            Fate::Quotations => ("place no longer quotes it", "places no longer quote it"),
        };
        write!(f, "{} {}", self.count, if self.count == 1 { one } else { more })
    }
}

impl Display for Unreadable {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(why) => write!(f, "this is not JSON: {why}"),
            Self::NotAnObject => f.write_str("a pack is an object: { … }"),
            Self::TooLong => f.write_str("a pack has 4 MiB at most"),
        }
    }
}
