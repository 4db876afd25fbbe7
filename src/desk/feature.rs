//! The guesses about a table, ordered for an author who checks them.
//!
//! Owns which of them can be changed on their own, and which are only told.

use crate::sheet::{self, Axis, Guess, Kind, Place, Why};

/// What was guessed about a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guessed<'g> {
    /// Where the things are, and why.
    pub things: Option<(Axis, Why)>,
    /// Each feature.
    pub features: Vec<Feature<'g>>,
    /// Whether empty cells mean no somewhere.
    pub blank_is_no: bool,
    /// All the rest.
    pub others: Vec<&'g Guess>,
}

/// What was guessed about a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature<'g> {
    /// Where it is.
    pub place: Place,
    /// Its label in the table.
    pub label: &'g str,
    /// What it is.
    pub kind: Kind,
    /// Why.
    pub why: Why,
    /// How it is asked; without it, by its label.
    pub question: Option<&'g str>,
}

/// Orders guesses.
///
/// ```
/// use which_one::desk::guessed;
/// use which_one::sheet::{self, Grid, Kind, Wishes};
///
/// let grid = Grid::of(&[&["", "Latte", "Espresso"], &["Has milk", "yes", "no"]]);
/// let sheet = sheet::read(&grid, &Wishes::default()).unwrap();
/// let guessed = guessed(&sheet.guesses);
/// assert_eq!(guessed.features[0].kind, Kind::Choices);
/// assert_eq!(guessed.features[0].question, Some("Does it have milk?"));
/// ```
pub fn guessed(guesses: &[Guess]) -> Guessed<'_> {
    let mut all = Guessed::default();
    for guess in guesses {
        match &guess.what {
            sheet::Guessed::Things(axis, why) => all.things = Some((*axis, *why)),
            sheet::Guessed::Kind(label, kind, why) => all.features.push(Feature {
                place: guess.place,
                label,
                kind: *kind,
                why: *why,
                question: None,
            }),
            sheet::Guessed::Question(question) => match all.features.last_mut() {
                Some(feature) if feature.place == guess.place => feature.question = Some(question),
                _ => all.others.push(guess),
            },
            what => {
                all.blank_is_no |= *what == sheet::Guessed::BlankIsNo;
                all.others.push(guess);
            }
        }
    }
    all
}
