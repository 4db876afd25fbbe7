//! The one place where the desk changes.
//!
//! Owns what follows from each message.

use std::rc::Rc;

use super::{
    Desk, Editing, Effect, Judging, Made, Manuscript, Msg, Notice, Offer, Progress, Stage, Tab,
};
use super::{EXAMPLES, Step, editing, kept, taking};
use crate::draft::{Draft, Edit};
use crate::formats::write_grid;
use crate::judge::Judgement;
use crate::reading::{Reading, utf16};
use crate::sheet::Wishes;

/// Takes a message in; what has to happen outside comes back.
pub fn update(desk: &mut Desk, message: Msg) -> Vec<Effect> {
    if !matches!(message, Msg::Judged(_) | Msg::ScreenWidened | Msg::JudgingFailed(_)) {
        desk.notice = None;
    }
    match message {
        Msg::TextTyped(text) => {
            if *text == *desk.manuscript.text {
                return Vec::new();
            }
            let manuscript = typed(&desk.manuscript, text);
            change(desk, manuscript)
        }
        Msg::PagePasted { page, text } => pasted(desk, &page, text),
        Msg::FileRead { name, text: Ok(text) } => bring(desk, Manuscript::of(text, Some(name))),
        Msg::FileRead { name, text: Err(why) } => tell(desk, Notice::Undecodable(name, why)),
        Msg::LargeRefused(bytes) => tell(desk, Notice::TooLarge(bytes)),
        Msg::FileFailed(name) => tell(desk, Notice::Unreadable(name)),
        Msg::ExampleChosen(at) => match EXAMPLES.get(at) {
            Some(example) => bring(desk, Manuscript::of(example.text.into(), None)),
            None => Vec::new(),
        },
        Msg::WorkFound(work) => {
            let Some(manuscript) = kept::read(&work) else { return Vec::new() };
            let text = Rc::clone(&manuscript.text);
            desk.manuscript = Rc::new(manuscript);
            let mut effects = vec![Effect::TextShown(text)];
            effects.extend(read(desk, None));
            effects
        }
        Msg::StorageRefused => {
            let is_news = std::mem::take(&mut desk.is_kept);
            if is_news { tell(desk, Notice::NotKept) } else { Vec::new() }
        }
        Msg::Cleared => bring(desk, Manuscript::default()),
        Msg::FormatSaid(said) => {
            let manuscript = Manuscript { said, ..(*desk.manuscript).clone() };
            change(desk, manuscript)
        }
        Msg::ThingsSaid(axis) => wish(desk, |wishes| wishes.things = Some(axis)),
        Msg::TitleSaid(title) => {
            let title = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
            wish(desk, |wishes| wishes.title = title)
        }
        Msg::KindSaid(label, kind) => wish(desk, |wishes| put(&mut wishes.kinds, label, kind)),
        Msg::QuestionSaid(label, question) => wish(desk, |wishes| {
            let question = question.trim().to_owned();
            if question.is_empty() {
                wishes.questions.retain(|(known, _)| *known != label);
            } else {
                put(&mut wishes.questions, label, question);
            }
        }),
        Msg::BlankSaid(is_no) => wish(desk, |wishes| wishes.blank_is_no = Some(is_no)),
        Msg::WishesDropped => wish(desk, |wishes| *wishes = Wishes::default()),
        Msg::Editing(step) => edit(desk, step),
        Msg::PlaceChosen(at) => {
            desk.tab = Tab::Table;
            let text = &desk.manuscript.text;
            vec![Effect::TextSelected(utf16(text, at.start)..utf16(text, at.end))]
        }
        Msg::Undone => {
            let before = desk.history.undo(&desk.manuscript);
            before.map_or_else(Vec::new, |before| restore(desk, before))
        }
        Msg::Redone => {
            let after = desk.history.redo(&desk.manuscript);
            after.map_or_else(Vec::new, |after| restore(desk, after))
        }
        Msg::TabChosen(tab) => {
            desk.tab = tab;
            Vec::new()
        }
        Msg::ScreenWidened => {
            if desk.tab == Tab::Try {
                desk.tab = Tab::Table;
            }
            Vec::new()
        }
        Msg::Judged(progress) => judged(desk, &progress),
        Msg::JudgingStopped => {
            desk.judging.stage = Stage::Stopped;
            vec![Effect::JudgingEnded]
        }
        Msg::JudgingFailed(number) => {
            if number == desk.judging.number {
                desk.judging.stage = Stage::Failed;
            }
            Vec::new()
        }
        Msg::JudgingWanted => judge(desk).into_iter().collect(),
        Msg::PackSaved => taking::pack(desk),
        Msg::PageSaved => taking::page(desk),
        Msg::SnippetCopied(site) => taking::snippet(desk, &site),
        Msg::OfferChosen(format) => {
            let made = desk.made.as_ref();
            desk.offer = made.and_then(|made| Offer::of(made, format, desk.read_page));
            Vec::new()
        }
        Msg::OfferSaved => taking::offer(desk),
        Msg::Reported(deed, is_done) => tell(desk, Notice::Reported(deed, is_done)),
    }
}

fn edit(desk: &mut Desk, step: Step) -> Vec<Effect> {
    match step {
        Step::Edited(edit) => return apply(desk, &edit),
        Step::FieldLeft => desk.typing = None,
        Step::Opened(part) => desk.editing.open = Some(part),
        Step::Closed => desk.editing.open = None,
        Step::ThingChosen(at) | Step::ThingsTurned(at) => desk.editing.turn_to_thing(at),
        Step::FeaturesTurned(at) => desk.editing.turn_to_feature(at),
    }
    Vec::new()
}

/// Does an edit; what is typed into one field is taken back at once.
fn apply(desk: &mut Desk, edit: &Edit) -> Vec<Effect> {
    let (edited, told) = editing::edited(desk, edit);
    desk.notice = told.map(Notice::Edited);
    let Some((manuscript, draft)) = edited else { return Vec::new() };
    let field = edit.field();
    let goes_on = field.is_some() && field == desk.typing;
    if let Some(before) = &desk.draft {
        desk.editing.follow(edit, before);
    }
    let mut effects = vec![Effect::TextShown(Rc::clone(&manuscript.text))];
    if !goes_on && manuscript != *desk.manuscript {
        desk.history.remember(Rc::clone(&desk.manuscript));
    }
    effects.extend(go_on(desk, manuscript, Some(draft)));
    desk.typing = field;
    effects
}

fn tell(desk: &mut Desk, notice: Notice) -> Vec<Effect> {
    desk.notice = Some(notice);
    Vec::new()
}

fn put<T>(all: &mut Vec<(String, T)>, label: String, value: T) {
    match all.iter_mut().find(|(known, _)| *known == label) {
        Some((_, earlier)) => *earlier = value,
        None => all.push((label, value)),
    }
}

/// A text in the place of another; what was said of the other holds, unless nothing is left of it.
fn typed(before: &Manuscript, text: Rc<str>) -> Manuscript {
    if before.is_empty() || text.trim().is_empty() {
        return Manuscript::of(text, None);
    }
    Manuscript { text, ..before.clone() }
}

/// A table in what was pasted is taken as its cells; without one, the text is.
fn pasted(desk: &mut Desk, page: &str, text: Rc<str>) -> Vec<Effect> {
    let text = match (desk.read_page)(page) {
        Ok(table) if !table.grid.rows.is_empty() => {
            // What the page says above its table would else be lost.
            let title = table.grid.caption.iter().map(|caption| vec![caption.clone()]);
            let rows = title.chain(table.grid.rows.iter().cloned()).collect();
            write_grid(&crate::sheet::Grid { rows, ..crate::sheet::Grid::default() }).into()
        }
        _ => text,
    };
    bring(desk, Manuscript::of(text, None))
}

fn wish(desk: &mut Desk, say: impl FnOnce(&mut Wishes)) -> Vec<Effect> {
    let mut manuscript = (*desk.manuscript).clone();
    say(&mut manuscript.wishes);
    change(desk, manuscript)
}

/// Another manuscript, which the text box has to be told of.
fn bring(desk: &mut Desk, manuscript: Manuscript) -> Vec<Effect> {
    desk.tab = Tab::Table;
    let mut effects = vec![Effect::TextShown(Rc::clone(&manuscript.text))];
    effects.extend(change(desk, manuscript));
    effects
}

fn restore(desk: &mut Desk, manuscript: Rc<Manuscript>) -> Vec<Effect> {
    let mut effects = vec![Effect::TextShown(Rc::clone(&manuscript.text))];
    desk.manuscript = manuscript;
    effects.extend(read(desk, None));
    effects.push(Effect::WorkKept(kept::write(&desk.manuscript)));
    effects
}

fn change(desk: &mut Desk, manuscript: Manuscript) -> Vec<Effect> {
    if manuscript == *desk.manuscript {
        return Vec::new();
    }
    desk.history.remember(Rc::clone(&desk.manuscript));
    go_on(desk, manuscript, None)
}

/// Another manuscript, without a step back to the one before; and the draft, if it was written from one.
fn go_on(desk: &mut Desk, manuscript: Manuscript, draft: Option<Rc<Draft>>) -> Vec<Effect> {
    desk.manuscript = Rc::new(manuscript);
    let mut effects = read(desk, draft);
    effects.push(Effect::WorkKept(kept::write(&desk.manuscript)));
    effects
}

/// Reads the manuscript. What was made before stays while it has faults. What was written from a draft is
/// read only for the places of its problems.
fn read(desk: &mut Desk, written_from: Option<Rc<Draft>>) -> Vec<Effect> {
    let Manuscript { text, wishes, .. } = &*desk.manuscript;
    desk.faults.clear();
    desk.typing = None;
    desk.draft = None;
    desk.problems = Rc::default();
    if desk.manuscript.is_empty() {
        desk.reading = None;
        desk.made = None;
        desk.editing = Editing::default();
        desk.offer = None;
        desk.judging = Judging { number: desk.judging.number + 1, ..Judging::default() };
        return vec![Effect::PackGone, Effect::JudgingEnded];
    }
    if let Some(draft) = written_from
        && let Ok(made) = Made::of(draft.tree(), Some(text))
    {
        desk.reading = None;
        desk.editing.fit(Some(&draft));
        desk.draft = Some(draft);
        return show(desk, made);
    }
    let mut reading = Reading::of(text, desk.manuscript.format(), wishes, desk.read_page);
    desk.draft =
        reading.pack.as_ref().ok().and_then(|tree| Draft::of(tree.clone()).ok()).map(Rc::new);
    desk.editing.fit(desk.draft.as_deref());
    let made = match &mut reading.pack {
        Err(faults) => Err(std::mem::take(faults)),
        Ok(tree) => Made::of(tree, None).map_err(|all| {
            desk.problems = editing::placed(&all);
            all.iter().map(|problem| reading.fault(problem)).collect()
        }),
    };
    desk.reading = Some(Rc::new(reading));
    match made {
        Err(faults) => {
            desk.faults = faults;
            Vec::new()
        }
        Ok(made) => show(desk, made),
    }
}

/// What was made is shown and judged, unless it is what was made before.
fn show(desk: &mut Desk, made: Made) -> Vec<Effect> {
    if desk.made.as_ref().is_some_and(|before| before.text == made.text) {
        return Vec::new();
    }
    let mut effects = vec![Effect::PackChanged(Rc::clone(&made.text))];
    let shown = desk.offer.take().map(|offer| offer.format);
    desk.offer = shown.and_then(|format| Offer::of(&made, format, desk.read_page));
    desk.made = Some(made);
    effects.extend(judge(desk));
    effects
}

/// Begins to judge; what was found of an earlier pack goes, since it is about other things.
fn judge(desk: &mut Desk) -> Option<Effect> {
    let made = desk.made.as_ref()?;
    let number = desk.judging.number + 1;
    desk.judging = Judging { number, stage: Stage::Waiting, ..Judging::default() };
    Some(Effect::JudgingBegan(number, Rc::clone(&made.text)))
}

fn judged(desk: &mut Desk, progress: &Progress) -> Vec<Effect> {
    let (Some(made), Stage::Waiting | Stage::Running) = (&desk.made, desk.judging.stage) else {
        return Vec::new();
    };
    let judgement = Judgement::of_tree(&progress.judgement, &made.guide);
    if let Some(judgement) = judgement.filter(|_| progress.number == desk.judging.number) {
        let Progress { number, done, steps, .. } = *progress;
        let stage = if done < steps { Stage::Running } else { Stage::Done };
        desk.judging = Judging { number, stage, done, steps, judgement };
    }
    Vec::new()
}
