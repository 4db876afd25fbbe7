//! A pack that is being written: what edits of the matrix do to its text.

mod support;

use support::draft::{cell, change, feature, text, thing};
use which_one::draft::{
    Answer, Asks, Awaited, CellEdit, Edit, ExampleEdit, FeatureEdit, SourceEdit, ThingEdit,
};
use which_one::guide::{Frequency, Misread, Number};

#[test]
fn new_parts_get_ids_of_their_names() {
    assert_eq!(
        change(&[
            Edit::AddThing(text("Tea")),
            Edit::AddFeature(text("Milk"), Asks::Choices(vec![text("Yes"), text("No")])),
            Edit::AddFeature(
                text("Weight"),
                Asks::Number {
                    unit: text("g"),
                    least: Number::nearest(0.0),
                    most: Number::nearest(9.5)
                }
            ),
            Edit::AddChoice("foam".into(), text("A little")),
            Edit::AddSource(text("Book")),
            Edit::AddExample(text("G"), Some("coffee".into())),
            Edit::AddExample(text("H"), None),
        ])[1..],
        [
            r#"+ things: {"id": "tea-2", "name": "Tea"}"#,
            r#"+ features: {"id": "foam", "label": "Foam", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}, {"id": "a-little", "label": "A little"}], "only_if": {"milk": ["yes", "some"]}}"#,
            r#"+ features: {"id": "milk-2", "label": "Milk", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}"#,
            r#"+ features: {"id": "weight", "label": "Weight", "number": {"unit": "g", "min": 0, "max": 9.5}}"#,
            r#"+ examples: {"name": "G", "is": "coffee"}"#,
            r#"+ examples: {"name": "H", "is": "none"}"#,
            r#"+ sources: {"id": "book-2", "title": "Book"}"#,
        ]
    );
}

#[test]
fn a_cell_is_written_as_short_as_what_it_says_allows() {
    let often = |choice: &str, often| CellEdit::Often(choice.into(), often);
    let last = |edits: &[CellEdit]| {
        let edits: Vec<Edit> =
            edits.iter().map(|edit| cell("coffee", "foam", edit.clone())).collect();
        change(&edits).pop().unwrap_or_default()
    };
    let always = CellEdit::Always("no".into());
    assert_eq!(last(std::slice::from_ref(&always)), r#"+ coffee.foam: "no""#);
    assert_eq!(last(&[CellEdit::NotApplicable]), r#"+ coffee.foam: "n/a""#);
    assert_eq!(
        last(&[always.clone(), often("yes", Some(Frequency::Rarely))]),
        r#"+ coffee.foam: {"is": {"yes": "rarely", "no": "always"}}"#
    );
    assert_eq!(
        last(&[often("yes", Some(Frequency::Sometimes)), often("no", Some(Frequency::Sometimes))]),
        r#"+ coffee.foam: ["yes", "no"]"#
    );
    assert_eq!(
        last(&[often("yes", Some(Frequency::Sometimes))]),
        r#"+ coffee.foam: {"is": {"yes": "sometimes"}}"#
    );
    assert_eq!(last(&[often("yes", Some(Frequency::Rarely)), often("yes", None)]), "");
    assert_eq!(
        last(&[
            always.clone(),
            CellEdit::Note(text("Why.")),
            CellEdit::Sources(vec!["book".into()])
        ]),
        r#"+ coffee.foam: {"is": "no", "note": "Why.", "sources": ["book"]}"#
    );
    assert_eq!(
        last(&[CellEdit::Note(text("Why.")), always.clone(), CellEdit::Note(String::new())]),
        r#"+ coffee.foam: "no""#
    );
    assert_eq!(
        last(&[CellEdit::Note(text("Why.")), always.clone(), CellEdit::Unknown]),
        r#"+ coffee.foam: {"note": "Why."}"#
    );
    assert_eq!(last(&[always, CellEdit::Note(text("Why.")), CellEdit::Clear]), "");
}

#[test]
fn a_cell_holds_from_one_number_to_another() {
    let ml = |value| Some(Number::nearest(value));
    let range =
        |from, to| change(&[cell("tea", "volume", CellEdit::Range(from, to))]).pop().unwrap();
    assert_eq!(
        range(ml(150.0), ml(250.5)),
        r#"+ tea.volume: {"from": 150, "to": 250.5, "note": "A cup."}"#
    );
    assert_eq!(range(ml(150.0), None), r#"+ tea.volume: {"from": 150, "note": "A cup."}"#);
    assert_eq!(range(ml(150.0), ml(150.0)), r#"+ tea.volume: {"is": 150, "note": "A cup."}"#);
    assert_eq!(range(None, None), r#"+ tea.volume: {"note": "A cup."}"#);
    let plain = cell("coffee", "volume", CellEdit::Range(ml(20.0), ml(40.0)));
    assert_eq!(change(&[plain]).pop().unwrap(), r#"+ coffee.volume: {"from": 20, "to": 40}"#);
}

#[test]
fn what_was_said_in_another_way_goes_when_a_feature_is_answered_otherwise() {
    let lines = change(&[feature("milk", FeatureEdit::Asks(Asks::Nothing))]);
    assert_eq!(
        lines[7..],
        [
            r#"+ features: {"id": "milk", "label": "Milk"}"#,
            r#"+ features: {"id": "foam", "label": "Foam", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]}"#,
            r#"+ coffee.milk: {"sources": ["page"]}"#,
            r#"+ examples: {"name": "E", "is": "chai", "answers": {"volume": {"about": 200}}}"#,
            r#"+ examples: {"name": "F", "is": "none", "answers": {}}"#,
            "2 cells went with it",
            "1 cell no longer says what holds",
            "1 feature no longer waits for it",
            "2 answers of examples went with it",
        ]
    );
    let scale =
        Asks::Number { unit: text("cl"), least: Number::nearest(0.0), most: Number::nearest(50.0) };
    assert_eq!(
        change(&[feature("volume", FeatureEdit::Asks(scale))])[1..],
        [
            r#"+ features: {"id": "volume", "label": "Volume", "number": {"unit": "cl", "min": 0, "max": 50}}"#
        ]
    );
    let ask = Asks::Choices(vec![text("Long"), text("Short")]);
    assert_eq!(
        change(&[feature("story", FeatureEdit::Asks(ask.clone()))])[1..],
        [
            r#"+ features: {"id": "story", "label": "Story", "choices": [{"id": "long", "label": "Long"}, {"id": "short", "label": "Short"}]}"#
        ]
    );
    assert_eq!(change(&[feature("milk", FeatureEdit::Asks(ask))]), Vec::<String>::new());
}

#[test]
fn texts_are_set_where_the_format_has_them_and_taken_away_when_empty() {
    assert_eq!(
        change(&[
            Edit::SetTitle(String::new()),
            Edit::SetSummary(text("S.")),
            thing("chai", ThingEdit::Summary(text("Spiced."))),
            thing("chai", ThingEdit::Aka(vec![text("masala"), text("karak")])),
            thing("chai", ThingEdit::KindOf(None)),
            thing("coffee", ThingEdit::Paragraph(0, text("Dark."))),
            thing("coffee", ThingEdit::Paragraph(1, text("Hot."))),
            feature("story", FeatureEdit::Question(text("Old?"))),
            feature("story", FeatureEdit::Help(text("H."))),
            feature("story", FeatureEdit::Misread(Misread::Often)),
            feature("story", FeatureEdit::Effort(Number::nearest(2.5))),
            Edit::Source("page".into(), SourceEdit::Year(Some(1999))),
            Edit::Source("page".into(), SourceEdit::Publisher(text("P"))),
            Edit::Source("page".into(), SourceEdit::Url(text("https://a.example"))),
            Edit::Example(1, ExampleEdit::Is(Some("coffee".into()))),
            Edit::Example(
                1,
                ExampleEdit::Answer("milk".into(), Answer::AnyOf(vec!["some".into()]))
            ),
            Edit::Example(
                1,
                ExampleEdit::Answer("volume".into(), Answer::About(Number::nearest(30.0)))
            ),
        ])[6..],
        [
            r#"+ title: """#,
            r#"+ summary: "S.""#,
            r#"+ things: {"id": "chai", "name": "Chai", "aka": ["masala", "karak"], "summary": "Spiced."}"#,
            r#"+ things: {"id": "coffee", "name": "Coffee", "details": [{"text": "Dark.", "sources": ["book", "page"]}, "Hot."]}"#,
            r#"+ features: {"id": "story", "label": "Story", "question": "Old?", "help": "H.", "misread": "often", "effort": 2.5}"#,
            r#"+ examples: {"name": "F", "is": "coffee", "answers": {"milk": "some", "volume": {"about": 30}}}"#,
            r#"+ sources: {"id": "page", "title": "Page", "publisher": "P", "url": "https://a.example", "year": 1999}"#,
        ]
    );
}

#[test]
fn a_thing_says_how_it_is_called_how_common_it_is_and_who_says_so() {
    let tea = |edit| thing("tea", edit);
    assert_eq!(
        change(&[
            tea(ThingEdit::Plural(text("Teas"))),
            tea(ThingEdit::Phrase(text("some tea"))),
            tea(ThingEdit::Commonness(Some(Number::nearest(2.5)))),
            tea(ThingEdit::Sources(vec!["page".into()])),
            thing("coffee", ThingEdit::ParagraphSources(0, vec![])),
        ])[2..],
        [
            r#"+ things: {"id": "tea", "name": "Tea", "plural": "Teas", "phrase": "some tea", "commonness": 2.5, "sources": ["page"]}"#,
            r#"+ things: {"id": "coffee", "name": "Coffee", "details": ["Roasted."]}"#,
        ]
    );
    assert_eq!(
        change(&[
            tea(ThingEdit::Commonness(Some(Number::nearest(2.0)))),
            tea(ThingEdit::Commonness(None)),
            tea(ThingEdit::Phrase(text(""))),
            tea(ThingEdit::Sources(vec![])),
            tea(ThingEdit::Paragraph(0, text("Leaves."))),
            tea(ThingEdit::ParagraphSources(0, vec!["book".into()])),
        ])[1..],
        [
            r#"+ things: {"id": "tea", "name": "Tea", "details": [{"text": "Leaves.", "sources": ["book"]}]}"#,
        ]
    );
}

#[test]
fn a_feature_belongs_to_a_group_and_waits_for_replies_to_others() {
    let foam = |edit| feature("foam", edit);
    let waits = |other: &str, replies| foam(FeatureEdit::OnlyIf(other.into(), replies));
    let ml = |value| Some(Number::nearest(value));
    let start = r#"+ features: {"id": "foam", "label": "Foam""#;
    let choices = r#""choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]"#;
    let last = |edits: &[Edit]| change(edits).pop().unwrap_or_default();
    assert_eq!(
        last(&[
            foam(FeatureEdit::Group(text("Looks"))),
            waits("milk", Awaited::AnyOf(vec!["some".into()])),
            waits("volume", Awaited::Within(ml(100.0), None)),
        ]),
        format!(
            r#"{start}, "group": "Looks", {choices}, "only_if": {{"milk": "some", "volume": {{"from": 100}}}}}}"#
        )
    );
    assert_eq!(
        last(&[
            waits("milk", Awaited::Anything),
            waits("volume", Awaited::Within(ml(30.0), ml(30.0))),
        ]),
        format!(r#"{start}, {choices}, "only_if": {{"volume": 30}}}}"#)
    );
    assert_eq!(last(&[waits("milk", Awaited::AnyOf(vec![]))]), format!("{start}, {choices}}}"));
    assert_eq!(last(&[waits("volume", Awaited::Within(None, None))]), "");
}

#[test]
fn the_language_is_said_in_the_pack() {
    assert_eq!(change(&[Edit::SetLanguage(text("de"))]), [r#"+ language: "de""#]);
}
