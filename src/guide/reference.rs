//! What surrounds the matrix: sources, disputes, relations, events.
//!
//! Owns the reading matter. None of it takes part in identification.

use super::{FeatureId, SourceId, ThingId};

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The author's id.
    pub id: String,
    /// The title of the page, article or book.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it is; `https:`, `http:` or `mailto:` only.
    pub url: Option<String>,
    /// When it was published.
    pub year: Option<i32>,
}

/// Something that sources say and that is wrong, or that contradicts another source.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// The author's id.
    pub id: String,
    /// The things it is about.
    pub about: Vec<ThingId>,
    /// The feature it is about.
    pub feature: Option<FeatureId>,
    /// Who said what.
    pub said: Vec<Said>,
    /// How far it is true.
    pub verdict: DisputeVerdict,
    /// What is right.
    pub truth: String,
    /// Where what is right comes from.
    pub sources: Vec<SourceId>,
}

/// A claim, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Whose claim it is.
    pub source: Option<SourceId>,
    /// The claim.
    pub claim: String,
}

/// A closed list of an author's words, each with its variant.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them, as they are listed for an author.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Their words in a pack, in the same order.
            pub const WORDS: &[&str] = &[$($word,)+];
        }
    };
}

words! {
    /// How far a disputed claim is true.
    DisputeVerdict {
        /// It is.
        True = "true",
        /// After a small correction.
        MostlyTrue = "mostly-true",
        /// In one sense, or for a part.
        PartlyTrue = "partly-true",
        /// It is not.
        False = "false",
        /// Nobody can check it.
        Opinion = "opinion",
        /// Nothing was found for or against it.
        Unverified = "unverified",
    }
}

/// How one thing stands to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// The one.
    pub from: ThingId,
    /// How it stands to the other.
    pub is: RelationKind,
    /// The other.
    pub to: ThingId,
    /// In which sense.
    pub note: Option<String>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

words! {
    /// How one thing can stand to another; “is a kind of” is the thing's own `kind_of`.
    RelationKind {
        /// The other contains it.
        PartOf = "part-of",
        /// Some of the one are the other.
        Overlaps = "overlaps",
        /// None of the one is the other.
        DisjointFrom = "disjoint-from",
        /// People take the one for the other.
        ConfusedWith = "confused-with",
        /// It comes before the other.
        Precedes = "precedes",
    }
}

/// A dated event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Year, year and month, or full date: `1965`, `1965-03`, `1965-03-02`.
    pub when: String,
    /// What happened.
    pub what: String,
    /// The thing it belongs to.
    pub thing: Option<ThingId>,
    /// How sure the date is.
    pub confidence: Option<Confidence>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

words! {
    /// How sure a date is.
    Confidence {
        /// Two independent sources, or one of the first rank.
        High = "high",
        /// One ordinary source.
        Medium = "medium",
        /// Disputed, or second-hand.
        Low = "low",
    }
}
