//! Frequency: how often a choice holds for a thing, in five words.
//!
//! Owns the words' meaning in numbers. It never knows which choice or thing is meant.

/// How often something holds, as an author says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frequency {
    /// By definition it does not.
    Never,
    /// As an exception.
    Rarely,
    /// Now and then.
    Sometimes,
    /// In most cases.
    Usually,
    /// By definition, or without a known exception.
    Always,
}

impl Frequency {
    /// All five, most often first: the order in which they are listed for an author.
    pub const ALL: [Self; 5] =
        [Self::Always, Self::Usually, Self::Sometimes, Self::Rarely, Self::Never];

    /// Their words in a pack, in the same order.
    pub const WORDS: [&str; 5] = ["always", "usually", "sometimes", "rarely", "never"];

    /// The share of cases the word stands for, from 0 to 1, before a cell's shares are normalised.
    ///
    /// A convention of ours. People's readings of such words differ by some ten per cent; the
    /// reasoning needs their order and rough size, and [`Misread`](super::Misread) covers the rest.
    pub const fn share(self) -> f64 {
        match self {
            Self::Always => 1.0,
            Self::Usually => 0.85,
            Self::Sometimes => 0.35,
            Self::Rarely => 0.08,
            Self::Never => 0.0,
        }
    }

    /// The word nearest to a share from 0 to 1, for what no author has put in a word.
    ///
    /// ```
    /// use which_one::guide::Frequency;
    ///
    /// assert_eq!(Frequency::nearest(1.0), Frequency::Always);
    /// assert_eq!(Frequency::nearest(2.0 / 3.0), Frequency::Usually);
    /// assert_eq!(Frequency::nearest(0.5), Frequency::Sometimes);
    /// assert_eq!(Frequency::nearest(0.07), Frequency::Rarely);
    /// ```
    pub fn nearest(share: f64) -> Self {
        match share {
            s if s > 0.97 => Self::Always,
            s if s > 0.6 => Self::Usually,
            s if s > 0.2 => Self::Sometimes,
            s if s > 0.01 => Self::Rarely,
            _ => Self::Never,
        }
    }
}
