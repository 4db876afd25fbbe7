//! An entry: a number on its way from the keyboard to an answer.
//!
//! Owns how what is typed is read. It never knows the field it is typed into.

use crate::guide::{FeatureId, Number, Reply, Scale};

/// What stands in the field of a number question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The question.
    pub feature: FeatureId,
    /// What is typed, letter for letter.
    pub text: String,
    /// Whether it is about that much.
    pub about: bool,
}

impl Entry {
    /// The entry that stands for an answer given earlier; an empty one without.
    pub(super) fn of(feature: FeatureId, reply: Option<Reply>) -> Self {
        match reply {
            Some(Reply::Number { number, about }) => {
                Self { feature, text: number.to_string(), about }
            }
            _ => Self { feature, text: String::new(), about: false },
        }
    }

    /// The reply that it comes to; `None` if it is no number on the scale. A decimal comma will do.
    ///
    /// ```
    /// use which_one::app::Entry;
    /// use which_one::guide::{FeatureId, Number, Range, Reply, Scale, Unit};
    ///
    /// let whole = Range { from: Number::nearest(0.0), to: Number::nearest(400.0) };
    /// let scale = Scale { unit: Unit::Named("ml".to_owned()), whole };
    /// let typed = |text: &str| {
    ///     Entry { feature: FeatureId::at(0), text: text.to_owned(), about: true }.reply(&scale)
    /// };
    /// let number = Number::nearest(12.5);
    /// assert_eq!(typed(" 12,5 "), Some(Reply::Number { number, about: true }));
    /// assert_eq!(typed("401"), None);
    /// assert_eq!(typed("a cup"), None);
    /// ```
    pub fn reply(&self, scale: &Scale) -> Option<Reply> {
        let number = Number::read(&self.text.trim().replace(',', "."))?;
        scale.whole.contains(number).then_some(Reply::Number { number, about: self.about })
    }
}
