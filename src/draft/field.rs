//! Typing: which edits go on in one field, so that they can be taken back together.
//!
//! Owns which edits are typed. It never knows how long someone waited between two letters.

use super::edit::{
    CellEdit, ChoiceEdit, DisputeEdit, Edit, EventEdit, ExampleEdit, FeatureEdit, RelationEdit,
    SourceEdit, ThingEdit,
};

impl Edit {
    /// The field that an edit is typed into: the edit without its text. `None` for what is not typed.
    ///
    /// ```
    /// use which_one::draft::{Edit, ThingEdit};
    ///
    /// let [one, other] = ["Te", "Tea"].map(|name| Edit::Thing("tea".into(), ThingEdit::Name(name.into())));
    /// assert_eq!(one.field(), other.field());
    /// assert_eq!(Edit::Thing("tea".into(), ThingEdit::Remove).field(), None);
    /// ```
    pub fn field(&self) -> Option<Self> {
        let mut field = self.clone();
        field.typed()?.clear();
        Some(field)
    }

    /// The text that is typed letter by letter.
    fn typed(&mut self) -> Option<&mut String> {
        match self {
            Self::SetTitle(text)
            | Self::SetSummary(text)
            | Self::Thing(
                _,
                ThingEdit::Name(text)
                | ThingEdit::Plural(text)
                | ThingEdit::Phrase(text)
                | ThingEdit::Summary(text)
                | ThingEdit::Paragraph(_, text),
            )
            | Self::Feature(
                _,
                FeatureEdit::Label(text) | FeatureEdit::Question(text) | FeatureEdit::Help(text),
            )
            | Self::Choice(_, _, ChoiceEdit::Label(text) | ChoiceEdit::Help(text))
            | Self::Cell(_, _, CellEdit::Note(text))
            | Self::Source(
                _,
                SourceEdit::Title(text) | SourceEdit::Publisher(text) | SourceEdit::Url(text),
            )
            | Self::Dispute(_, DisputeEdit::Claim(_, text) | DisputeEdit::Truth(text))
            | Self::Relation(_, RelationEdit::Note(text))
            | Self::Event(_, EventEdit::What(text))
            | Self::Example(_, ExampleEdit::Name(text) | ExampleEdit::Note(text)) => Some(text),
            _ => None,
        }
    }
}
