//! What holds of every sequence of edits, whatever they are: the way back is exact, and no name is left
//! that names nothing.

mod support;

use std::sync::LazyLock;

use proptest::prelude::*;
use which_one::desk::{Desk, Msg, Step, update};
use which_one::draft::{
    Answer, Asked, Asks, Awaited, CellEdit, ChoiceEdit, ChoiceKey, DisputeEdit, DisputeKey, Draft,
    Edit, EventEdit, ExampleEdit, Feature, FeatureEdit, FeatureKey, RelationEdit, SourceEdit,
    SourceKey, ThingEdit, ThingKey,
};
use which_one::guide::{Frequency, Misread, Number, RelationKind};
use which_one::pack::ProblemKind;
use which_one::reading::natively;

/// What makes an edit of any draft: numbers that choose among what is there, and a text.
type Wish = (usize, usize, usize, usize, String);

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    let text = prop_oneof![Just(String::new()), "[a-c]{1,2}", "[ -~é]{0,6}"];
    prop::collection::vec((0..58_usize, 0..9_usize, 0..9_usize, 0..9_usize, text), 0..25)
}

/// The edit that a wish comes to in a draft, if the draft has what it needs.
fn edit(draft: &Draft, (kind, a, b, c, text): &Wish) -> Option<Edit> {
    let (a, b, c, text) = (*a, *b, *c, text.clone());
    let things: Vec<ThingKey> = draft.things().iter().map(|thing| thing.id.into()).collect();
    let features = draft.features();
    let sources: Vec<SourceKey> = draft.sources().iter().map(|source| source.id.into()).collect();
    let one = |keys: &[ThingKey]| keys.get(a % keys.len().max(1)).cloned();
    let feature = features.get(b % features.len().max(1));
    let key = feature.map(|feature| FeatureKey::from(feature.id));
    let choices: Vec<ChoiceKey> = match feature.map(|feature| &feature.asked) {
        Some(Asked::Choices(choices)) => choices.iter().map(|choice| choice.id.into()).collect(),
        _ => Vec::new(),
    };
    let choice = choices.get(c % choices.len().max(1)).cloned();
    let source = sources.get(a % sources.len().max(1)).cloned();
    let number = Number::nearest(f64::from(u32::try_from(a * 7).ok()?));
    let often = (b < 5).then(|| Frequency::ALL[b % 5]);
    let asks = match c % 3 {
        0 => Asks::Nothing,
        1 => Asks::Choices(vec![text.clone(), "b".to_owned()]),
        _ => Asks::Number {
            unit: text.clone(),
            least: Number::nearest(0.0),
            most: Number::nearest(100.0),
        },
    };
    let thing = |edit| Some(Edit::Thing(one(&things)?, edit));
    let row = |edit| Some(Edit::Feature(key.clone()?, edit));
    let cell = |edit| Some(Edit::Cell(one(&things)?, key.clone()?, edit));
    let answer = |edit| Some(Edit::Choice(key.clone()?, choice.clone()?, edit));
    let quoted = |edit| Some(Edit::Source(source.clone()?, edit));
    let disputes = draft.disputes();
    let claimed =
        |edit| Some(Edit::Dispute(disputes.get(a % disputes.len().max(1))?.id.into(), edit));
    let some_sources = || sources.iter().take(b % 3).cloned().collect::<Vec<_>>();
    match kind {
        0 => Some(Edit::SetTitle(text)),
        1 => Some(Edit::SetSummary(text)),
        2 | 3 => Some(Edit::AddThing(text)),
        4 => thing(ThingEdit::Rename(ThingKey(text))),
        5 => thing(ThingEdit::Move(b)),
        6 => thing(ThingEdit::Remove),
        7 => thing(ThingEdit::Name(text)),
        8 => thing(ThingEdit::KindOf((c > 2).then(|| things.get(b).cloned()).flatten())),
        9 => thing(ThingEdit::Paragraph(b, text)),
        10 => thing(ThingEdit::RemoveParagraph(b)),
        11 => thing(ThingEdit::Aka(vec![text; b % 3])),
        12 => Some(Edit::AddFeature(text, asks)),
        13 => row(FeatureEdit::Rename(FeatureKey(text))),
        14 => row(FeatureEdit::Move(a)),
        15 => row(FeatureEdit::Remove),
        16 => row(FeatureEdit::Label(text)),
        17 => row(FeatureEdit::Help(text)),
        18 => row(FeatureEdit::Asks(asks)),
        19 => row(FeatureEdit::Misread(Misread::ALL[c % 4])),
        20 => Some(Edit::AddChoice(key?, text)),
        21 => answer(ChoiceEdit::Rename(ChoiceKey(text))),
        22 => answer(ChoiceEdit::Move(a)),
        23 => answer(ChoiceEdit::Remove),
        24 => answer(ChoiceEdit::Label(text)),
        25 => cell(CellEdit::Unknown),
        26 => cell(CellEdit::NotApplicable),
        27 => cell(CellEdit::Always(choice?)),
        28 | 29 => cell(CellEdit::Often(choice?, often)),
        30 => cell(CellEdit::Range(Some(number), (c > 3).then_some(number))),
        31 => cell(CellEdit::Note(text)),
        32 => cell(CellEdit::Sources(some_sources())),
        33 => cell(CellEdit::Clear),
        34 => Some(Edit::AddSource(text)),
        35 => quoted(SourceEdit::Rename(SourceKey(text))),
        36 => quoted(if b > 4 { SourceEdit::Move(c) } else { SourceEdit::Remove }),
        37 => Some(Edit::AddExample(text, one(&things))),
        38 => {
            let reply = if c > 6 { Answer::About(number) } else { Answer::AnyOf(choices) };
            Some(Edit::Example(a, ExampleEdit::Answer(key?, reply)))
        }
        39 => Some(Edit::Example(a, ExampleEdit::Remove)),
        40 => thing(ThingEdit::Phrase(text)),
        41 => thing(ThingEdit::Commonness((b > 2).then_some(Number::nearest(2.0)))),
        42 => thing(ThingEdit::ParagraphSources(0, some_sources())),
        43 => row(FeatureEdit::Group(text)),
        44 | 45 => row(FeatureEdit::OnlyIf(features.get(c)?.id.into(), awaited(features.get(c)?))),
        46 => Some(Edit::AddDispute { claim: text, truth: "T.".to_owned() }),
        47 => claimed(DisputeEdit::Rename(DisputeKey(text))),
        48 => claimed(if c > 4 { DisputeEdit::Move(b) } else { DisputeEdit::Remove }),
        49 => claimed(DisputeEdit::Claim(b % 3, text)),
        50 => claimed(DisputeEdit::ClaimedBy(b % 2, source.clone())),
        51 => claimed(DisputeEdit::About(one(&things).into_iter().collect())),
        52 => claimed(DisputeEdit::Feature(key.clone())),
        53 => {
            let to = things.get(c % things.len().max(1)).cloned()?;
            Some(Edit::AddRelation(one(&things)?, RelationKind::ALL[b % 5], to))
        }
        54 => Some(Edit::Relation(b, RelationEdit::Sources(some_sources()))),
        55 => Some(Edit::AddEvent { when: "1650".to_owned(), what: text }),
        56 => Some(Edit::Event(b, EventEdit::Thing(one(&things)))),
        _ => Some(Edit::Event(b, EventEdit::Remove)),
    }
}

/// All that could be replied to a feature, by name.
fn awaited(feature: &Feature<'_>) -> Awaited {
    match &feature.asked {
        Asked::Nothing => Awaited::Anything,
        Asked::Choices(choices) => {
            Awaited::AnyOf(choices.iter().map(|choice| choice.id.into()).collect())
        }
        Asked::Number { least, most, .. } => Awaited::Within(*least, *most),
    }
}

/// The packs to start from: the small ones that are sound.
fn start(at: usize) -> Draft {
    static STARTS: LazyLock<Vec<Draft>> = LazyLock::new(|| {
        let mut packs = support::packs("tests/packs/sound");
        packs.retain(|(name, _)| name != "limits");
        packs.iter().map(|(_, text)| Draft::read(text).expect("a draft")).collect()
    });
    STARTS[at % STARTS.len()].clone()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_edit_is_undone_and_done_again_to_the_byte(at in 0..7_usize, wishes in wishes(), left in 0..3_usize) {
        let mut desk = Desk::new(natively);
        update(&mut desk, Msg::TextTyped(start(at).text().into()));
        let mut texts = vec![desk.manuscript().text.clone()];
        for wish in &wishes {
            let draft = desk.draft().expect("a draft").clone();
            let Some(edit) = edit(&draft, wish) else { continue };
            let (before, goes_on) = (desk.manuscript().text.clone(), edit.field().is_some());
            update(&mut desk, Msg::Editing(Step::Edited(edit.clone())));
            let after = &desk.manuscript().text;
            prop_assert_eq!(draft.edited(&edit).map_or(draft.text(), |(draft, _)| draft.text()), &**after);
            if *after != before {
                texts.push(after.clone());
            }
            if goes_on && left > 0 {
                update(&mut desk, Msg::Editing(Step::FieldLeft));
            }
        }
        if left == 0 {
            // What is typed in one field is one step: the texts on the way to its end are none.
            let last = desk.manuscript().text.clone();
            while desk.leads_back() {
                update(&mut desk, Msg::Undone);
            }
            prop_assert_eq!(&*desk.manuscript().text, "");
            while desk.leads_forth() {
                update(&mut desk, Msg::Redone);
            }
            prop_assert_eq!(&desk.manuscript().text, &last);
            return Ok(());
        }
        for text in texts.iter().rev() {
            prop_assert_eq!(&desk.manuscript().text, text);
            update(&mut desk, Msg::Undone);
        }
        prop_assert!(!desk.leads_back());
        for text in &texts {
            update(&mut desk, Msg::Redone);
            prop_assert_eq!(&desk.manuscript().text, text);
        }
        prop_assert!(!desk.leads_forth());
    }

    #[test]
    fn no_edit_of_a_sound_pack_leaves_a_name_that_names_nothing(at in 0..7_usize, wishes in wishes()) {
        let mut draft = start(at);
        for wish in &wishes {
            let Some(edit) = edit(&draft, wish) else { continue };
            let Ok((after, went)) = draft.edited(&edit) else { continue };
            prop_assert!(went.iter().all(|went| went.count > 0));
            draft = after;
            for problem in draft.guide().err().unwrap_or_default() {
                // What an author leaves unfinished for a while, and what only a text can mend.
                let unfinished = matches!(
                    problem.kind,
                    ProblemKind::Empty | ProblemKind::TooFew(_) | ProblemKind::NothingHolds
                        | ProblemKind::ExampleIsFamily(..) | ProblemKind::OffScale { .. }
                        | ProblemKind::OutOfRange(_) | ProblemKind::TooMany { .. }
                        | ProblemKind::RelatedToItself
                );
                prop_assert!(unfinished, "{edit:?}: {problem}\n{}", draft.text());
            }
        }
    }
}
