//! The author's desk: what follows from what they bring and say, message by message.
#![cfg(feature = "cli")]

use which_one::desk::{
    Deed, Desk, EXAMPLES, Effect, Msg, Notice, Progress, Stage, Tab, guessed, update,
};
use which_one::formats::{Format, Undecodable};
use which_one::identify::Key;
use which_one::judge::{self, Settings};
use which_one::reading::natively;
use which_one::sheet::{Axis, Kind, Why};

const TEA: &str = ",Tea,Coffee\nLeaves,yes,no\n";

fn desk(text: &str) -> Desk {
    let mut desk = Desk::new(natively);
    update(&mut desk, Msg::TextTyped(text.into()));
    desk
}

fn messages(desk: &Desk) -> Vec<&str> {
    desk.faults().iter().map(|fault| &*fault.message).collect()
}

#[test]
fn a_table_becomes_a_pack_that_is_shown_judged_and_kept() {
    let mut desk = Desk::new(natively);
    let effects = update(&mut desk, Msg::TextTyped(TEA.into()));
    let made = desk.made().expect("a pack");
    let [Effect::PackChanged(pack), Effect::JudgingBegan(1, judged), Effect::WorkKept(_)] =
        &*effects
    else {
        panic!("{effects:?}")
    };
    assert!(*pack == made.text && *judged == made.text);
    assert_eq!(desk.judging().stage, Stage::Waiting);
    assert_eq!(update(&mut desk, Msg::TextTyped(TEA.into())), []);
}

#[test]
fn the_last_good_pack_stays_while_the_text_has_faults() {
    let mut desk = desk(TEA);
    let effects = update(&mut desk, Msg::TextTyped(",Tea,Tea\nLeaves,yes,no\n".into()));
    assert!(matches!(*effects, [Effect::WorkKept(_)]), "{effects:?}");
    assert_eq!(
        messages(&desk),
        ["column 3: “Tea” is the name of column 2 already; give things names of their own"]
    );
    assert_eq!(desk.faults()[0].at, Some(5..8));
    assert_eq!(desk.made().expect("that of before").guide.thing_ids().len(), 2);

    let effects = update(&mut desk, Msg::PlaceChosen(5..8));
    assert_eq!(effects, [Effect::TextSelected(5..8)]);

    let effects = update(&mut desk, Msg::TextTyped(" ".into()));
    assert!(matches!(*effects, [Effect::PackGone, Effect::JudgingEnded, Effect::WorkKept(_)]));
    assert!(desk.made().is_none() && desk.faults().is_empty());
}

#[test]
fn places_are_told_in_the_units_of_a_page() {
    let mut desk = desk("Größe,Tee,Kaffee,Tee\nBlätter 🍃,ja,nein,ja\n");
    let at = desk.faults()[0].at.clone().expect("a place");
    assert_eq!(&desk.manuscript().text[at.clone()], "Tee");
    assert_eq!(update(&mut desk, Msg::PlaceChosen(at)), [Effect::TextSelected(17..20)]);
}

#[test]
fn problems_of_a_pack_have_their_place_in_its_text() {
    let text = "{\"version\": 1, \"titel\": \"Tea\", \"things\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}], \"cells\": {}}";
    let desk = desk(text);
    assert_eq!(desk.manuscript().format(), Format::Pack);
    let fault = &desk.faults()[0];
    assert_eq!(fault.message, "titel: unknown key \"titel\"; did you mean \"title\"?");
    assert_eq!(&text[fault.at.clone().expect("a place")], "\"titel\"");
    let broken = self::desk("{\"version\": 1,\n  oops}");
    assert_eq!(messages(&broken), ["not JSON: key must be a string"]);
    assert_eq!(broken.faults()[0].at, Some(17..18));
}

#[test]
fn guesses_are_changed_and_changed_back() {
    let mut desk = desk(",Latte,Espresso,Mocha\nHas milk,✓,,✓\nCup,tall,small,tall\n");
    let reading = desk.reading().expect("a reading").clone();
    let found = guessed(&reading.guesses);
    assert_eq!(found.things, Some((Axis::Columns, Why::Alike)));
    assert_eq!(found.features.len(), 2);
    assert_eq!(found.features[0].question, Some("Does it have milk?"));
    assert!(found.blank_is_no);

    update(&mut desk, Msg::QuestionSaid("Has milk".into(), "Is there milk in it?".into()));
    update(&mut desk, Msg::KindSaid("Cup".into(), Kind::Note));
    update(&mut desk, Msg::BlankSaid(false));
    update(&mut desk, Msg::TitleSaid(" Which coffee? ".into()));
    let guide = &desk.made().expect("a pack").guide;
    assert_eq!(guide.title, "Which coffee?");
    let milk = guide.feature_named("has-milk").expect("a feature");
    assert_eq!(guide.feature(milk).asked_as(), "Is there milk in it?");
    assert!(guide.feature(guide.feature_named("cup").expect("a feature")).is_note());

    // A text that is typed on keeps what was said of it.
    let longer = [&desk.manuscript().text, "Hot,yes,yes,no\n"].concat();
    update(&mut desk, Msg::TextTyped(longer.into()));
    assert_eq!(desk.made().expect("a pack").guide.title, "Which coffee?");

    update(&mut desk, Msg::WishesDropped);
    assert_eq!(desk.made().expect("a pack").guide.title, "Which one is it?");
    for _ in 0..6 {
        update(&mut desk, Msg::Undone);
    }
    assert_eq!(desk.reading().expect("a reading").guesses, reading.guesses);
    assert!(desk.leads_back() && desk.leads_forth());
}

#[test]
fn every_change_is_taken_back_and_done_again() {
    let mut desk = desk(TEA);
    update(&mut desk, Msg::ExampleChosen(0));
    assert_eq!(&*desk.manuscript().text, EXAMPLES[0].text);
    let effects = update(&mut desk, Msg::Undone);
    assert_eq!(effects[0], Effect::TextShown(TEA.into()));
    assert_eq!(&*desk.manuscript().text, TEA);
    update(&mut desk, Msg::Undone);
    assert!(desk.manuscript().is_empty() && !desk.leads_back());
    assert_eq!(update(&mut desk, Msg::Undone), []);
    update(&mut desk, Msg::Redone);
    update(&mut desk, Msg::Redone);
    assert_eq!(&*desk.manuscript().text, EXAMPLES[0].text);
    assert!(!desk.leads_forth());
    update(&mut desk, Msg::Undone);
    update(&mut desk, Msg::Cleared);
    assert!(!desk.leads_forth() && desk.manuscript().is_empty());
}

#[test]
fn cells_of_a_spreadsheet_are_taken_from_their_markup() {
    let mut desk = Desk::new(natively);
    let page = "<meta><table><tr><td></td><td>Tea</td><td>Coffee</td></tr>\
                <tr><td>Leaves<br>inside</td><td colspan=2>yes</td></tr></table>";
    let effects = update(&mut desk, Msg::PagePasted { page: page.into(), text: "lost".into() });
    let text = "\tTea\tCoffee\n\"Leaves\ninside\"\tyes\tyes\n";
    assert_eq!(effects[0], Effect::TextShown(text.into()));
    assert_eq!(desk.manuscript().format(), Format::Tsv);
    assert!(desk.made().is_some());

    let effects = update(&mut desk, Msg::PagePasted { page: "<p>x".into(), text: TEA.into() });
    assert_eq!(effects[0], Effect::TextShown(TEA.into()));
}

#[test]
fn what_cannot_be_taken_is_said_and_the_text_stays() {
    let mut desk = desk(TEA);
    let binary = Undecodable::Binary("a picture");
    for (message, notice) in [
        (Msg::LargeRefused(50_000_000), Notice::TooLarge(50_000_000)),
        (
            Msg::FileRead { name: "a.png".into(), text: Err(binary) },
            Notice::Undecodable("a.png".into(), binary),
        ),
        (Msg::FileFailed("b".into()), Notice::Unreadable("b".into())),
        (Msg::StorageRefused, Notice::NotKept),
    ] {
        assert_eq!(update(&mut desk, message), []);
        assert_eq!(desk.notice(), Some(&notice));
        assert_eq!(&*desk.manuscript().text, TEA);
    }
    assert!(!desk.is_kept());
    update(&mut desk, Msg::ThingsSaid(Axis::Rows));
    assert_eq!(desk.notice(), None);
    update(&mut desk, Msg::StorageRefused);
    assert_eq!(desk.notice(), None, "said once");
}

#[test]
fn work_comes_back_as_it_was() {
    let mut desk = Desk::new(natively);
    update(&mut desk, Msg::FileRead { name: "Tea \"1\".csv".into(), text: Ok(TEA.into()) });
    update(&mut desk, Msg::FormatSaid(Some(Format::Csv)));
    update(&mut desk, Msg::ThingsSaid(Axis::Columns));
    update(&mut desk, Msg::TitleSaid("Tea?".into()));
    update(&mut desk, Msg::QuestionSaid("Leaves".into(), "Leaves?".into()));
    update(&mut desk, Msg::BlankSaid(true));
    let effects = update(&mut desk, Msg::KindSaid("Leaves".into(), Kind::Choices));
    let Some(Effect::WorkKept(work)) = effects.last() else { panic!("{effects:?}") };
    let mut later = Desk::new(natively);
    let effects = update(&mut later, Msg::WorkFound(work.clone()));
    assert_eq!(effects[0], Effect::TextShown(TEA.into()));
    assert_eq!(later.manuscript(), desk.manuscript());
    assert_eq!(later.made().expect("a pack").text, desk.made().expect("a pack").text);
    assert!(!later.leads_back());
    for other in ["", "{}", "{\"version\": 2, \"text\": \"a\"}", "[1"] {
        assert_eq!(update(&mut later, Msg::WorkFound(other.into())), []);
    }
}

#[test]
fn a_judgement_comes_in_pieces_and_only_for_its_pack() {
    let mut desk = desk(",Tea,Coffee,Mate\nLeaves,yes,no,yes\n");
    let guide = desk.made().expect("a pack").guide.clone();
    let key = Key::new(guide);
    let mut judging = judge::Judging::of(&key, Settings { runs: 5, ..Settings::default() });
    let piece = |judging: &judge::Judging<'_>, number| {
        Msg::Judged(Progress {
            number,
            done: judging.done(),
            steps: judging.steps(),
            judgement: judging.judgement().to_tree(),
        })
    };
    update(&mut desk, piece(&judging, 7));
    assert_eq!(desk.judging().stage, Stage::Waiting);
    update(&mut desk, piece(&judging, 1));
    assert_eq!(desk.judging().stage, Stage::Running);
    assert_eq!(desk.judging().judgement.ties.len(), 1);
    while judging.step() {}
    update(&mut desk, piece(&judging, 1));
    assert_eq!(desk.judging().stage, Stage::Done);
    assert_eq!(desk.judging().judgement, *judging.judgement());

    let effects = update(&mut desk, Msg::JudgingWanted);
    assert!(matches!(*effects, [Effect::JudgingBegan(2, _)]));
    assert_eq!(update(&mut desk, Msg::JudgingStopped), [Effect::JudgingEnded]);
    update(&mut desk, piece(&judging, 2));
    assert_eq!(desk.judging().stage, Stage::Stopped);
    update(&mut desk, Msg::JudgingFailed(1));
    assert_eq!(desk.judging().stage, Stage::Stopped);
}

#[test]
fn a_pack_is_taken_away_in_every_form() {
    let mut desk = desk("# Tea & co.\n\n| |Tea|Coffee|\n|---|---|---|\n|Leaves|yes|no|\n");
    let text = desk.made().expect("a pack").text.clone();
    assert_eq!(
        update(&mut desk, Msg::PackSaved),
        [Effect::FileHanded { name: "tea-co.json".into(), text: text.clone() }]
    );
    let effects = update(&mut desk, Msg::PageSaved);
    let [Effect::PageHanded { name, pack, language, title, text: static_text }] = &*effects else {
        panic!("{effects:?}")
    };
    assert_eq!((&**name, pack, &**language, &**title), ("tea-co.html", &text, "en", "Tea & co."));
    assert!(static_text.starts_with("<section lang=\"en\" dir=\"auto\">\n<h2>Tea &amp; co.</h2>"));
    let effects = update(&mut desk, Msg::SnippetCopied("https://x.org/".into()));
    let [Effect::TextCopied(snippet)] = &*effects else { panic!("{effects:?}") };
    assert!(
        snippet.starts_with(
            "<script type=\"module\" src=\"https://x.org/which-one.js\"></script>\n\
             <which-one src=\"tea-co.json\">\n<table>\n  <caption>Tea &amp; co.</caption>"
        ),
        "{snippet}"
    );

    update(&mut desk, Msg::OfferChosen(Format::Csv));
    let offer = desk.offer().expect("an offer");
    assert_eq!(offer.left_out, ["1 × title, such as “Tea & co.”", "1 × questions"]);
    assert_eq!(offer.different, Vec::<String>::new());
    let effects = update(&mut desk, Msg::OfferSaved);
    let [Effect::FileHanded { name, .. }] = &*effects else { panic!("{effects:?}") };
    assert_eq!(name, "tea-co.csv");
    update(&mut desk, Msg::Reported(Deed::Copy, false));
    assert_eq!(desk.notice(), Some(&Notice::Reported(Deed::Copy, false)));
}

#[test]
fn an_empty_desk_gives_nothing() {
    let mut desk = Desk::new(natively);
    for message in [Msg::PackSaved, Msg::PageSaved, Msg::OfferSaved, Msg::JudgingWanted] {
        assert_eq!(update(&mut desk, message), []);
    }
    update(&mut desk, Msg::TabChosen(Tab::Try));
    assert_eq!(desk.tab(), Tab::Try);
    update(&mut desk, Msg::ScreenWidened);
    assert_eq!(desk.tab(), Tab::Table);
}

#[test]
fn each_example_is_sound_and_tells_its_things_apart() {
    for example in EXAMPLES {
        let desk = desk(example.text);
        assert_eq!(messages(&desk), Vec::<&str>::new(), "{}", example.name);
        let made = desk.made().expect("a pack");
        assert_eq!(made.warnings, [], "{}", example.name);
        assert_ne!(made.guide.title, "Which one is it?", "{}", example.name);
    }
}
