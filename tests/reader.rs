//! What a reader can do: answer, mark, change, go back, start again, compare, read.

mod support;

use std::rc::Rc;

use support::{choice, feature, film_music, thing};
use which_one::app::{Answer, Effect, Fold, Msg, State, View, update};
use which_one::compare::{Format, Order};
use which_one::guide::FeatureId;
use which_one::identify::{Key, Reply};

struct Reader(State);

impl Reader {
    fn new() -> Self {
        Self(State::new(Rc::new(Key::new(film_music())), View::Identify))
    }

    fn feature(&self, id: &str) -> FeatureId {
        feature(self.0.guide(), id)
    }

    fn reply(&self, id: &str, said: &str) -> Answer {
        let feature = self.feature(id);
        Answer::Reply(Reply::only(choice(self.0.guide(), feature, said)))
    }

    fn does(&mut self, message: Msg) -> Vec<Effect> {
        update(&mut self.0, message)
    }

    fn answers(&mut self, id: &str, said: &str) -> Vec<Effect> {
        let answer = self.reply(id, said);
        self.does(Msg::Answered(self.feature(id), answer))
    }

    fn question(&self) -> Option<String> {
        let question = self.0.question(&self.0.identification())?;
        Some(self.0.guide().feature(question).id.clone())
    }

    fn trail(&self) -> Vec<String> {
        let answers = self.0.answers().in_order().iter();
        answers
            .map(|&(id, answer)| {
                let feature = self.0.guide().feature(id);
                let said = match answer {
                    Answer::NotSure => "not sure".to_owned(),
                    Answer::Reply(reply) => {
                        reply.choices().map(|c| feature.choice(c).id.clone()).collect()
                    }
                };
                format!("{}: {said}", feature.id)
            })
            .collect()
    }
}

#[test]
fn an_answer_moves_on_and_tells_the_host() {
    let mut reader = Reader::new();
    let first = reader.question().expect("a first question");
    assert_eq!(first, "origin");
    let effects = reader.answers("origin", "screen");
    let (answers, found) = (reader.0.answers().clone(), Rc::new(reader.0.identification()));
    assert_eq!(effects, [Effect::AnswersChanged { answers, found }, Effect::StepShown]);
    assert_eq!(reader.trail(), ["origin: screen"]);
    assert_ne!(reader.question(), Some(first));
}

#[test]
fn not_sure_is_no_evidence_and_is_not_asked_again() {
    let mut reader = Reader::new();
    let before = reader.0.identification().ranking;
    reader.does(Msg::Answered(reader.feature("origin"), Answer::NotSure));
    assert_eq!(reader.0.identification().ranking, before);
    assert_ne!(reader.question().as_deref(), Some("origin"));
    assert_eq!(reader.trail(), ["origin: not sure"]);
}

#[test]
fn a_marked_answer_is_not_given_yet() {
    let mut reader = Reader::new();
    let (origin, screen) = (reader.feature("origin"), reader.reply("origin", "screen"));
    assert_eq!(reader.does(Msg::AnswerMarked(origin, screen)), []);
    assert_eq!(reader.0.marked(origin), Some(screen));
    assert_eq!(reader.question().as_deref(), Some("origin"));
    assert!(reader.0.answers().is_empty());
}

#[test]
fn what_is_unfolded_stays_so_until_it_is_folded_away() {
    let mut reader = Reader::new();
    let outlook = |feature| Fold::Outlook(feature);
    let (origin, audience) = (reader.feature("origin"), reader.feature("audience"));
    for fold in [Fold::Questions, outlook(origin)] {
        assert!(!reader.0.is_unfolded(fold));
        assert_eq!(reader.does(Msg::Folded(fold, true)), []);
    }
    reader.answers("origin", "screen");
    assert!(reader.0.is_unfolded(Fold::Questions));
    // The next question's as well.
    assert!(reader.0.is_unfolded(outlook(audience)));
    // Said twice, it still takes once to take it back.
    for is_unfolded in [true, false] {
        reader.does(Msg::Folded(Fold::Questions, is_unfolded));
    }
    assert!(!reader.0.is_unfolded(Fold::Questions));
    assert!(reader.0.is_unfolded(outlook(audience)));
}

#[test]
fn a_changed_answer_keeps_the_others_and_its_place() {
    let mut reader = Reader::new();
    reader.answers("origin", "screen");
    reader.answers("says-score", "no");
    reader.does(Msg::QuestionOpened(reader.feature("origin")));
    assert_eq!(reader.question().as_deref(), Some("origin"));
    assert_eq!(reader.0.marked(reader.feature("origin")), Some(reader.reply("origin", "screen")));
    reader.answers("origin", "stage");
    assert_eq!(reader.trail(), ["origin: stage", "says-score: no"]);
}

#[test]
fn back_takes_back_one_step_at_a_time() {
    let mut reader = Reader::new();
    assert!(!reader.0.can_go_back());
    reader.answers("origin", "screen");
    reader.answers("says-score", "no");
    reader.does(Msg::QuestionOpened(reader.feature("origin")));
    reader.does(Msg::WentBack);
    assert_eq!(reader.trail(), ["origin: screen", "says-score: no"], "a reopened question closes");
    reader.does(Msg::WentBack);
    assert_eq!(reader.trail(), ["origin: screen"]);
    reader.does(Msg::WentBack);
    assert_eq!(reader.trail(), [] as [&str; 0]);
    assert_eq!(reader.question().as_deref(), Some("origin"));
    assert_eq!(reader.does(Msg::WentBack), []);
}

#[test]
fn a_changed_answer_that_is_taken_back_is_open_again_with_the_earlier_one() {
    let mut reader = Reader::new();
    reader.answers("origin", "screen");
    reader.answers("origin", "stage");
    reader.does(Msg::WentBack);
    assert_eq!(reader.trail(), ["origin: screen"]);
    assert_eq!(reader.question().as_deref(), Some("origin"));
}

#[test]
fn starting_again_can_itself_be_taken_back() {
    let mut reader = Reader::new();
    reader.answers("origin", "screen");
    reader.answers("says-score", "no");
    reader.does(Msg::StartedAgain);
    assert_eq!(reader.trail(), [] as [&str; 0]);
    reader.does(Msg::WentBack);
    assert_eq!(reader.trail(), ["origin: screen", "says-score: no"]);
}

#[test]
fn the_comparison_starts_with_the_roots_and_keeps_the_family_order() {
    let mut reader = Reader::new();
    let names = |reader: &Reader| -> Vec<String> {
        reader
            .0
            .selection()
            .things
            .iter()
            .map(|&id| reader.0.guide().thing(id).id.clone())
            .collect()
    };
    assert_eq!(names(&reader), ["soundtrack", "score", "cast-recording", "concept-album"]);
    let musical = thing(reader.0.guide(), "film-musical");
    reader.does(Msg::ThingToggled(musical));
    assert_eq!(
        names(&reader),
        ["soundtrack", "film-musical", "score", "cast-recording", "concept-album"]
    );
    for id in reader.0.selection().things.clone() {
        reader.does(Msg::ThingToggled(id));
    }
    assert_eq!(names(&reader), ["concept-album"], "one thing always stays");
}

#[test]
fn comparing_and_reading_change_the_view() {
    let mut reader = Reader::new();
    let (score, musical) =
        (thing(reader.0.guide(), "score"), thing(reader.0.guide(), "film-musical"));
    reader.does(Msg::ThingsChosen(vec![score, musical]));
    assert_eq!(
        (reader.0.view(), &*reader.0.selection().things),
        (View::Compare, &[score, musical][..])
    );
    let effects = reader.does(Msg::ExplanationChosen(score));
    assert_eq!((reader.0.view(), effects), (View::Explain, vec![Effect::ThingRevealed(score)]));
}

#[test]
fn the_table_is_copied_and_downloaded_as_it_is_shown() {
    let mut reader = Reader::new();
    let (score, cast) =
        (thing(reader.0.guide(), "score"), thing(reader.0.guide(), "cast-recording"));
    reader.does(Msg::ThingsChosen(vec![score, cast]));
    reader.does(Msg::DifferencesToggled);
    reader.does(Msg::OrderChosen(Order::Separation));
    reader.does(Msg::RowsFiltered("screen stage".to_owned()));
    let lines = "Feature,Score,Cast recording\r\nComes from ≠,usually a screen,A stage\r\n";
    assert_eq!(reader.0.copied(), None);
    let effects = reader.does(Msg::TableCopied(Format::Csv));
    assert_eq!(effects, [Effect::TextCopied(lines.to_owned())]);
    assert_eq!(reader.0.copied(), Some(Format::Csv));
    let effects = reader.does(Msg::TableDownloaded);
    let (name, text) = ("film-music.csv".to_owned(), format!("\u{feff}{lines}"));
    assert_eq!(effects, [Effect::FileDownloaded { name, text }]);
    assert_eq!(reader.0.copied(), None, "it was, before the last step");
}
