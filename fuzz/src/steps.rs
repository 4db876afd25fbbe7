//! Steps: whatever a reader does, in whatever order, what follows is sound and can be taken back.
//!
//! Owns how bytes become messages. They are such as the widget sends: of things and questions that the
//! guide has, and of answers that a question offers.

use which_one::app::link::{self, Linked};
use which_one::app::{Answer, Effect, Entry, Fold, Msg, State, View, update};
use which_one::compare::{Format, Order};
use which_one::guide::{ChoiceId, FeatureId, Guide, Number, Reply, ThingId};
use which_one::words::ENGLISH;

use super::bytes::Bytes;
use super::guides;
use super::pack::identified;

/// More steps than that find nothing new.
const MOST: usize = 60;

const TYPED: [&str; 9] = ["", "1", "1985", "12,5", "-3", "1e9", "a cup", " 40 ", "999999999999"];

/// Takes the steps that the bytes say, in the guide that the first one names.
pub fn holds(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let keys = guides::keys();
    let key = &keys[bytes.below(keys.len())];
    let mut state = State::new(key.clone(), View::Identify);
    let mut steps = 0;
    while !bytes.are_spent() && steps < MOST {
        steps += 1;
        let Some(message) = message(&mut bytes, &state) else { continue };
        take(&mut state, &message);
    }
    let found = state.identification();
    identified(&state, &found);
    state.headline();
    let _ = state.table(&ENGLISH);
    // Steps back lead to the beginning.
    while state.can_go_back() {
        assert!(steps <= 2 * MOST, "going back has no end");
        steps += 1;
        update(&mut state, Msg::WentBack);
    }
}

fn take(state: &mut State, message: &Msg) {
    let before = state.clone();
    let effects = update(state, message.clone());
    let mut twin = before.clone();
    assert_eq!(update(&mut twin, message.clone()), effects, "{message:?}");
    assert_eq!(&twin, state, "{message:?}");
    assert_eq!(twin.identification(), state.identification(), "{message:?}");

    let written = link::write(state.answers(), state.guide());
    let again = Linked { answers: state.answers().clone(), gone: Vec::new() };
    assert_eq!(link::read(&written, state.guide()), again, "{message:?}");
    if let Some(told) = effects.iter().find_map(changed) {
        assert_eq!(told, state.answers(), "{message:?}");
    } else {
        assert_eq!(before.answers(), state.answers(), "{message:?} changed answers in silence");
    }
    let is_kept = !matches!(message, Msg::AnswersLinked(_) | Msg::WentBack);
    if is_kept && state.answers() != before.answers() {
        update(&mut twin, Msg::WentBack);
        assert_eq!(twin.answers(), before.answers(), "{message:?} was not taken back");
        assert_eq!(twin.identification(), before.identification(), "{message:?}");
    }
}

fn changed(effect: &Effect) -> Option<&which_one::app::Answers> {
    match effect {
        Effect::AnswersChanged { answers, .. } => Some(answers),
        _ => None,
    }
}

/// The next message; none where the guide has nothing for it.
fn message(bytes: &mut Bytes, state: &State) -> Option<Msg> {
    let guide = state.guide();
    let questions: Vec<FeatureId> = guide.questions().collect();
    let things: Vec<ThingId> = guide.thing_ids().collect();
    let kind = bytes.below(24);
    let thing = bytes.one_of(&things);
    if questions.is_empty() && kind < 9 {
        return None;
    }
    Some(match kind {
        0..3 => {
            let feature = state.question(&state.identification())?;
            Msg::Answered(feature, answer(bytes, guide, feature))
        }
        3 | 4 => {
            let feature = bytes.one_of(&questions);
            Msg::Answered(feature, answer(bytes, guide, feature))
        }
        5 => {
            let feature = bytes.one_of(&questions);
            Msg::AnswerMarked(feature, answer(bytes, guide, feature))
        }
        6 => Msg::QuestionOpened(bytes.one_of(&questions)),
        7 => Msg::SeveralAllowed(bytes.one_of(&questions)),
        8 => Msg::AnswerTakenBack(state.answers().in_order().first()?.0),
        9 => {
            let scaled = questions.iter().find(|&&id| guide.feature(id).scale().is_some());
            let text = bytes.one_of(&TYPED).to_owned();
            Msg::NumberTyped(Entry { feature: *scaled?, text, about: bytes.below(2) == 1 })
        }
        10 => {
            let said = std::str::from_utf8(bytes.0.get(..8)?).ok()?;
            Msg::AnswersLinked(link::read(said, guide))
        }
        11 => Msg::ExampleChosen(bytes.below(3)),
        12 | 13 => Msg::ExampleStepped,
        14 => Msg::WentBack,
        15 => Msg::StartedAgain,
        16 => Msg::ThingToggled(thing),
        17 => Msg::ThingsChosen(vec![thing, bytes.one_of(&things)]),
        18 => match bytes.below(3) {
            0 => Msg::Folded(Fold::Questions, bytes.below(2) == 1),
            1 => {
                let outlook = Fold::Outlook(*questions.first()?);
                Msg::Folded(outlook, bytes.below(2) == 1)
            }
            _ => Msg::FamilyFolded(thing),
        },
        19 => match bytes.below(3) {
            0 => Msg::DifferencesToggled,
            1 => Msg::RowsFiltered(bytes.one_of(&TYPED).to_owned()),
            _ => Msg::OrderChosen(bytes.one_of(&[Order::Written, Order::Separation])),
        },
        20 => {
            let rows = guide.feature_ids();
            if rows.len() == 0 {
                return None;
            }
            Msg::CellOpened(thing, FeatureId::at(bytes.below(rows.len())))
        }
        21 => match bytes.below(5) {
            0 => Msg::ResultCopied,
            1 => Msg::LinkCopied,
            2 => Msg::TableDownloaded,
            _ => Msg::TableCopied(bytes.one_of(&Format::ALL)),
        },
        22 => Msg::ExplanationChosen(thing),
        _ => Msg::ViewChosen(bytes.one_of(&View::ALL)),
    })
}

fn answer(bytes: &mut Bytes, guide: &Guide, feature: FeatureId) -> Answer {
    let chosen = bytes.byte();
    if let Some(scale) = guide.feature(feature).scale() {
        let (from, to) = (scale.whole.from.value(), scale.whole.to.value());
        let number = Number::nearest(from + (to - from) * f64::from(chosen) / 255.0);
        return Answer::Reply(Reply::Number { number, about: chosen % 2 == 1 });
    }
    let choices = 0..guide.feature(feature).choices().len().min(8);
    let set = choices.filter(|at| chosen >> at & 1 == 1).map(ChoiceId::at);
    Reply::any_of(set).map_or(Answer::NotSure, Answer::Reply)
}
