//! The grid: things in columns, features in rows, a button for every part.
//!
//! Owns the table's markup. On a narrow screen it shows one thing at a time; of very many things and
//! features it shows a page.

use web_sys::FocusEvent;
use yew::{Callback, Html, TargetCast, html};

use super::adding::adding;
use super::content::content;
use super::field::select;
use super::form::{Form, filled};
use super::reach::Reached;
use super::{part, reach, turning};
use crate::desk::{FEATURES_SHOWN, Part, Step, THINGS_SHOWN};
use crate::draft::{Asks, Edit, Feature, FeatureKey, Place, Thing, ThingKey};

/// Of longer texts a cell shows the beginning.
const LONGEST: usize = 80;

/// The id of a place; headings are row and column 0.
pub(super) fn id(row: usize, column: usize) -> String {
    ["at-", &row.to_string(), "-", &column.to_string()].concat()
}

/// The section with the grid, and the form of what is open in it.
pub(super) fn view(form: &Form<'_>, at: (usize, usize), reached: Callback<Reached>) -> Html {
    let words = form.words;
    let (things, features) = (form.draft.things(), form.draft.features());
    let rows = reach::page(form.editing.first_feature, FEATURES_SHOWN, features.len());
    let columns = reach::page(form.editing.first_thing, THINGS_SHOWN, things.len());
    let at = (reach::within(&rows, at.0), reach::within(&columns, at.1));
    let of_reached = reached.clone();
    let focused = Callback::from(move |event: FocusEvent| {
        let id = event.target_dyn_into::<web_sys::Element>().map(|target| target.id());
        if let Some(place) = id.and_then(|id| reach::place(&id)) {
            of_reached.emit(Reached::Place(place));
        }
    });
    let yes_or_no = || Asks::Choices(vec![words.yes.to_owned(), words.no.to_owned()]);
    let adds_feature = form.edits(move |label| Edit::AddFeature(label, yes_or_no()));
    let keys =
        reach::on_key((features.len(), things.len()), (rows.clone(), columns.clone()), reached);
    let shown_things: Vec<(usize, &Thing<'_>)> =
        things.iter().enumerate().take(columns.end).skip(columns.start).collect();
    let shown_features = features.iter().enumerate().take(rows.end).skip(rows.start);
    let line = |(row, feature): (usize, &Feature<'_>)| {
        line(form, (row, feature), &shown_things, &things, at)
    };
    html! {
        <section key="grid" aria-labelledby="grid-heading">
            <h2 id="grid-heading">{ words.grid }</h2>
            <p class="quiet" id="grid-hint">{ words.grid_hint }</p>
            { turning::view(form, &things, &features) }
            { chosen(form, &shown_things) }
            <div class="grid" tabindex="-1" role="group" aria-labelledby="grid-heading">
                <table aria-describedby="grid-hint" onkeydown={keys}
                    onfocusin={focused}>
                    <thead><tr>
                        <th key="corner" scope="col" class="corner">{ words.feature }</th>
                        { for shown_things.iter().map(|(column, thing)| head(form, *column, thing, at)) }
                    </tr></thead>
                    <tbody>{ for shown_features.map(line) }</tbody>
                </table>
            </div>
            <div class="opened">{ part::in_grid(form) }</div>
            <div class="adders">
                { adding("new-thing", words.new_thing, words.add_thing, &form.edits(Edit::AddThing)) }
                { adding("new-feature", words.new_feature, words.add_feature, &adds_feature) }
            </div>
        </section>
    }
}

/// Which thing of the page a narrow screen shows.
fn chosen(form: &Form<'_>, things: &[(usize, &Thing<'_>)]) -> Html {
    let choices =
        things.iter().map(|(at, thing)| (at.to_string(), form.named(thing.name))).collect();
    let chooses = form.send.reform(|at: String| Step::ThingChosen(at.parse().unwrap_or_default()));
    let now = form.editing.thing.to_string();
    html! {
        <div class="chosen">
            { select(("thing", form.words.show_thing, ""), &now, choices, &chooses) }
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
    (row, feature): (usize, &Feature<'_>),
    shown: &[(usize, &Thing<'_>)],
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
            { for shown.iter().map(|&(column, thing)| {
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
    let said = cut(said);
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
                { if said.is_empty() { "–".to_owned() } else { said } }
            </button>
        </td>
    }
}

/// The beginning of a long text; the whole of it is in its form.
fn cut(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => [text[..end].trim_end(), "…"].concat(),
        None => text,
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

fn shown(form: &Form<'_>, column: usize) -> String {
    (column == form.editing.thing).to_string()
}

/// One place of the grid is reached by the Tab key, all others by the arrows from there.
fn reachable(place: (usize, usize), at: (usize, usize)) -> &'static str {
    if place == at { "0" } else { "-1" }
}
