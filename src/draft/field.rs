//! Typing: which edits go on in one field, so that they can be taken back together.
//!
//! Owns which edits are typed. It never knows how long someone waited between two letters.

use super::edit::{CellEdit, ChoiceEdit, Edit, ExampleEdit, FeatureEdit, SourceEdit, ThingEdit};

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
        let none = String::new;
        Some(match self {
            Edit::SetTitle(_) => Edit::SetTitle(none()),
            Edit::SetSummary(_) => Edit::SetSummary(none()),
            Edit::Thing(key, edit) => {
                let edit = match edit {
                    ThingEdit::Name(_) => ThingEdit::Name(none()),
                    ThingEdit::Summary(_) => ThingEdit::Summary(none()),
                    ThingEdit::Paragraph(at, _) => ThingEdit::Paragraph(*at, none()),
                    _ => return None,
                };
                Edit::Thing(key.clone(), edit)
            }
            Edit::Feature(key, edit) => {
                let edit = match edit {
                    FeatureEdit::Label(_) => FeatureEdit::Label(none()),
                    FeatureEdit::Question(_) => FeatureEdit::Question(none()),
                    FeatureEdit::Help(_) => FeatureEdit::Help(none()),
                    _ => return None,
                };
                Edit::Feature(key.clone(), edit)
            }
            Edit::Choice(feature, key, edit) => {
                let edit = match edit {
                    ChoiceEdit::Label(_) => ChoiceEdit::Label(none()),
                    ChoiceEdit::Help(_) => ChoiceEdit::Help(none()),
                    _ => return None,
                };
                Edit::Choice(feature.clone(), key.clone(), edit)
            }
            Edit::Cell(thing, feature, CellEdit::Note(_)) => {
                Edit::Cell(thing.clone(), feature.clone(), CellEdit::Note(none()))
            }
            Edit::Source(key, edit) => {
                let edit = match edit {
                    SourceEdit::Title(_) => SourceEdit::Title(none()),
                    SourceEdit::Publisher(_) => SourceEdit::Publisher(none()),
                    SourceEdit::Url(_) => SourceEdit::Url(none()),
                    _ => return None,
                };
                Edit::Source(key.clone(), edit)
            }
            Edit::Example(place, edit) => {
                let edit = match edit {
                    ExampleEdit::Name(_) => ExampleEdit::Name(none()),
                    ExampleEdit::Note(_) => ExampleEdit::Note(none()),
                    _ => return None,
                };
                Edit::Example(*place, edit)
            }
            _ => return None,
        })
    }
}
