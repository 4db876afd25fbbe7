//! Places: which part of a draft a problem is about.
//!
//! Owns how the path of a problem is read back. It never knows the problem.

use super::key::{FeatureKey, ThingKey};

/// A part of a draft that is shown and edited as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The pack as a whole, or a part that no form edits.
    Pack,
    /// The thing at a position.
    Thing(usize),
    /// The feature at a position, with its choices.
    Feature(usize),
    /// What is said of a thing in a feature.
    Cell(ThingKey, FeatureKey),
    /// The source at a position.
    Source(usize),
    /// The dispute at a position.
    Dispute(usize),
    /// The relation at a position.
    Relation(usize),
    /// The event at a position.
    Event(usize),
    /// The example at a position.
    Example(usize),
}

impl Place {
    /// The part that a problem's path leads to.
    ///
    /// ```
    /// use which_one::draft::Place;
    ///
    /// assert_eq!(Place::of("features[2].choices[0].label"), Place::Feature(2));
    /// let cell = Place::Cell("tea".into(), "a.b".into());
    /// assert_eq!(Place::of(r#"cells.tea."a.b".is.yes"#), cell);
    /// assert_eq!(Place::of("title"), Place::Pack);
    /// ```
    pub fn of(path: &str) -> Self {
        if let Some(rest) = path.strip_prefix("cells.") {
            let (thing, rest) = key(rest);
            return match rest.strip_prefix('.').map(key) {
                Some((feature, _)) => Self::Cell(ThingKey(thing), FeatureKey(feature)),
                None => Self::Pack,
            };
        }
        let Some((list, rest)) = path.split_once('[') else { return Self::Pack };
        let Some(Ok(at)) = rest.split(']').next().map(str::parse) else { return Self::Pack };
        match list {
            "things" => Self::Thing(at),
            "features" => Self::Feature(at),
            "sources" => Self::Source(at),
            "disputes" => Self::Dispute(at),
            "relations" => Self::Relation(at),
            "timeline" => Self::Event(at),
            "examples" => Self::Example(at),
            _ => Self::Pack,
        }
    }
}

/// The key that a path goes on with, and what comes after it.
fn key(path: &str) -> (String, &str) {
    let Some(quoted) = path.strip_prefix('"') else {
        let end = path.find(['.', '[']).unwrap_or(path.len());
        return (path[..end].to_owned(), &path[end..]);
    };
    let mut key = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (key, &quoted[at + 1..]),
            '\\' => key.extend(letters.next().map(|(_, letter)| letter)),
            _ => key.push(letter),
        }
    }
    (key, "")
}
