//! The grid: things in columns, features in rows, a button for every part.
//!
//! Owns the table's markup. On a narrow screen it shows one thing at a time; very many features are shown
//! a hundred at a time.

use web_sys::FocusEvent;
use yew::{Callback, Html, TargetCast, html};

use super::content::content;
use super::field::{adding, select};
use super::form::{Form, filled};
use super::{part, reach};
use crate::desk::{Part, Step};
use crate::draft::{Asks, Edit, Feature, FeatureKey, Place, Thing, ThingKey};

/// So many features are shown at a time.
const SHOWN: usize = 100;

/// The id of a place; headings are row and column 0.
pub(super) fn id(row: usize, column: usize) -> String {
    ["at-", &row.to_string(), "-", &column.to_string()].concat()
}

/// The section with the grid, and the form of what is open in it.
pub(super) fn view(form: &Form<'_>, at: (usize, usize), reached: Callback<(usize, usize)>) -> Html {
    let words = form.words;
    let (things, features) = (form.draft.things(), form.draft.features());
    let first = form.editing.first - form.editing.first % SHOWN;
    // A place that went, with its thing or feature, can be reached no more.
    let at = (at.0.min(features.len()), at.1.min(things.len()));
    let at = if at.0 > 0 && !(first..first + SHOWN).contains(&(at.0 - 1)) {
        (first + 1, at.1)
    } else {
        at
    };
    let focused = Callback::from(move |event: FocusEvent| {
        let id = event.target_dyn_into::<web_sys::Element>().map(|target| target.id());
        if let Some(place) = id.and_then(|id| reach::place(&id)) {
            reached.emit(place);
        }
    });
    let yes_or_no = || Asks::Choices(vec![words.yes.to_owned(), words.no.to_owned()]);
    let adds_feature = form.edits(move |label| Edit::AddFeature(label, yes_or_no()));
    let shown = features.iter().enumerate().skip(first).take(SHOWN);
    html! {
        <section key="grid" aria-labelledby="grid-heading">
            <h2 id="grid-heading">{ words.grid }</h2>
            <p class="quiet" id="grid-hint">{ words.grid_hint }</p>
            { chosen(form, &things) }
            <div class="grid" tabindex="-1" role="group" aria-labelledby="grid-heading">
                <table aria-describedby="grid-hint" onkeydown={reach::on_key(features.len() + 1, things.len() + 1)}
                    onfocusin={focused}>
                    <thead><tr>
                        <th key="corner" scope="col" class="corner">{ words.feature }</th>
                        { for things.iter().enumerate().map(|(column, thing)| head(form, column, thing, at)) }
                    </tr></thead>
                    <tbody>{ for shown.map(|(row, feature)| line(form, row, feature, &things, at)) }</tbody>
                </table>
            </div>
            { turning(form, first, features.len()) }
            <div class="opened">{ part::in_grid(form) }</div>
            <div class="adders">
                { adding("new-thing", words.new_thing, words.add_thing, form.edits(Edit::AddThing)) }
                { adding("new-feature", words.new_feature, words.add_feature, adds_feature) }
            </div>
        </section>
    }
}

/// Which thing a narrow screen shows.
fn chosen(form: &Form<'_>, things: &[Thing<'_>]) -> Html {
    let choices = things.iter().enumerate();
    let choices = choices.map(|(at, thing)| (at.to_string(), form.named(thing.name))).collect();
    let chooses = form.send.reform(|at: String| Step::ThingChosen(at.parse().unwrap_or_default()));
    let now = form.editing.thing.to_string();
    html! {
        <div class="chosen">
            { select("thing", form.words.show_thing, &now, choices, &chooses) }
        </div>
    }
}

fn head(form: &Form<'_>, column: usize, thing: &Thing<'_>, at: (usize, usize)) -> Html {
    let opens = form.sends(Step::Opened(Part::Thing(thing.id.into())));
    let wrong = form.problem(&Place::Thing(column));
    let name = form.named(thing.name);
    html! {
        <th key={column} scope="col" data-shown={shown(form, column)}>
            <button type="button" id={id(0, column + 1)} tabindex={reachable((0, column + 1), at)}
                data-wrong={wrong.is_some().to_string()} title={wrong.map(str::to_owned)} onclick={opens}>{ name }</button>
        </th>
    }
}

fn line(
    form: &Form<'_>,
    row: usize,
    feature: &Feature<'_>,
    things: &[Thing<'_>],
    at: (usize, usize),
) -> Html {
    let opens = form.sends(Step::Opened(Part::Feature(feature.id.into())));
    let wrong = form.problem(&Place::Feature(row));
    html! {
        <tr key={row}>
            <th key="head" scope="row">
                <button type="button" id={id(row + 1, 0)} tabindex={reachable((row + 1, 0), at)}
                    data-wrong={wrong.is_some().to_string()} title={wrong.map(str::to_owned)} onclick={opens}>
                    { form.named(feature.label) }
                </button>
            </th>
            { for things.iter().enumerate().map(|(column, thing)| {
                cell(form, (row, feature), (column, thing), things, at)
            }) }
        </tr>
    }
}

fn cell(
    form: &Form<'_>,
    (row, feature): (usize, &Feature<'_>),
    (column, thing): (usize, &Thing<'_>),
    things: &[Thing<'_>],
    at: (usize, usize),
) -> Html {
    let words = form.words;
    let (thing_key, feature_key) = (ThingKey::from(thing.id), FeatureKey::from(feature.id));
    let own = content(&form.draft.cell(&thing_key, feature), feature, words);
    let (said, is_own) = match from_family(form, feature, things, thing) {
        Some((_, said)) if own.is_empty() => (said, false),
        _ => (own, true),
    };
    let place = Place::Cell(thing_key.clone(), feature_key.clone());
    let wrong = form.problem(&place);
    let known = if said.is_empty() { words.not_known } else { &said };
    let gaps = [("thing", thing.name), ("feature", feature.label), ("content", known)];
    let mut name = filled(words.cell_name, &gaps);
    if let Some(problem) = wrong {
        name = filled(words.cell_wrong, &[("name", &name), ("problem", problem)]);
    }
    let part = Part::Cell(thing_key, feature_key);
    let is_open = form.editing.open.as_ref() == Some(&part);
    html! {
        <td key={column} data-shown={shown(form, column)}>
            <button type="button" id={id(row + 1, column + 1)} aria-label={name}
                tabindex={reachable((row + 1, column + 1), at)} data-own={is_own.to_string()}
                data-wrong={wrong.is_some().to_string()} data-open={is_open.to_string()}
                title={wrong.map(str::to_owned)} onclick={form.sends(Step::Opened(part))}>
                <span>{ if said.is_empty() { "–".to_owned() } else { said } }</span>
            </button>
        </td>
    }
}

/// The nearest family that says something where a kind does not: its name, and what it says.
pub(super) fn from_family(
    form: &Form<'_>,
    feature: &Feature<'_>,
    things: &[Thing<'_>],
    thing: &Thing<'_>,
) -> Option<(String, String)> {
    for family in form.draft.families(things, thing) {
        let said = content(&form.draft.cell(&family.id.into(), feature), feature, form.words);
        if !said.is_empty() {
            return Some((family.name.to_owned(), said));
        }
    }
    None
}

/// The way to the features before and after those that are shown.
fn turning(form: &Form<'_>, first: usize, all: usize) -> Html {
    let words = form.words;
    let last = (first + SHOWN).min(all);
    let gaps =
        [("from", &*(first + 1).to_string()), ("to", &last.to_string()), ("all", &all.to_string())];
    html! {
        <div class="turning" hidden={all <= SHOWN}>
            <button key="back" type="button" disabled={first == 0}
                onclick={form.sends(Step::Turned(first.saturating_sub(SHOWN)))}>{ words.earlier_features }</button>
            <span key="now">{ filled(words.which_features, &gaps) }</span>
            <button key="on" type="button" disabled={last == all}
                onclick={form.sends(Step::Turned(last))}>{ words.later_features }</button>
        </div>
    }
}

fn shown(form: &Form<'_>, column: usize) -> String {
    (column == form.editing.thing).to_string()
}

/// One place of the grid is reached by the Tab key, all others by the arrows from there.
fn reachable(place: (usize, usize), at: (usize, usize)) -> &'static str {
    if place == at { "0" } else { "-1" }
}
