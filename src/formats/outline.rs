//! A pack on its way from another program's key.
//!
//! Owns the ids and the assembly that all of these share. It never knows any of their notations.

use super::Brought;
use super::loss::Losses;
use crate::guide::Frequency;
use crate::pack::Tree;
use crate::sheet::id_for;

/// What was read so far.
#[derive(Default)]
pub(super) struct Outline {
    pub(super) title: Option<String>,
    pub(super) language: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) things: Vec<Named>,
    pub(super) features: Vec<Row>,
    pub(super) losses: Losses,
}

/// A thing.
#[derive(Default)]
pub(super) struct Named {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) aka: Vec<String>,
    pub(super) summary: Option<String>,
    /// The position of what it is a kind of.
    pub(super) kind_of: Option<usize>,
}

/// A feature with its cells.
#[derive(Default)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) help: Option<String>,
    pub(super) asks: Asks,
    /// The positions of the choices of another feature after which it is asked.
    pub(super) only_if: Option<(usize, Vec<usize>)>,
    /// By the positions of things.
    pub(super) cells: Vec<(usize, Said)>,
}

/// What a feature is answered with.
#[derive(Default)]
pub(super) enum Asks {
    #[default]
    Nothing,
    /// Ids, which may be empty, and labels.
    Choices(Vec<(String, String)>),
    /// The unit, and the ends of the scale where they are known.
    Number(String, Option<(f64, f64)>),
}

/// What a cell says.
#[derive(Default)]
pub(super) struct Said {
    pub(super) choices: Vec<(usize, Option<Frequency>)>,
    pub(super) range: Option<(f64, f64)>,
    pub(super) not_applicable: bool,
    pub(super) note: Option<String>,
}

impl Said {
    pub(super) fn is_nothing(&self) -> bool {
        self.choices.is_empty()
            && self.range.is_none()
            && !self.not_applicable
            && self.note.is_none()
    }
}

fn text(words: &str) -> Tree {
    Tree::Text(words.to_owned())
}

/// A number that a pack can hold: thousandths.
fn number(value: f64) -> Tree {
    Tree::Number((value * 1e3).round() / 1e3)
}

struct Map(Vec<(String, Tree)>);

impl Map {
    fn put(&mut self, key: &str, value: Tree) {
        self.0.push((key.to_owned(), value));
    }

    fn put_some(&mut self, key: &str, words: Option<&str>) {
        if let Some(words) = words.map(str::trim).filter(|words| !words.is_empty()) {
            self.put(key, text(words));
        }
    }
}

impl Outline {
    /// The position of the thing of that name; a new one if there is none.
    pub(super) fn thing(&mut self, name: &str) -> usize {
        let known = self.things.iter().position(|thing| thing.name == name);
        known.unwrap_or_else(|| {
            self.things.push(Named { name: name.to_owned(), ..Named::default() });
            self.things.len() - 1
        })
    }

    /// The pack.
    pub(super) fn bring(self, title: &str) -> Brought {
        let mut losses = self.losses;
        let mut used = Vec::new();
        let ids: Vec<String> =
            self.things.iter().map(|t| fresh(&t.id, &t.name, "thing", &mut used)).collect();
        let things = self.things.iter().zip(&ids).map(|(thing, id)| {
            let mut map = Map(Vec::new());
            map.put("id", text(id));
            map.put("name", text(if thing.name.trim().is_empty() { id } else { &thing.name }));
            if !thing.aka.is_empty() {
                map.put("aka", Tree::List(thing.aka.iter().map(|name| text(name)).collect()));
            }
            if let Some(family) = thing.kind_of {
                map.put("kind_of", text(&ids[family]));
            }
            map.put_some("summary", thing.summary.as_deref());
            Tree::Map(map.0)
        });
        let things = Tree::List(things.collect());

        let mut used = Vec::new();
        let rows: Vec<Written> =
            self.features.iter().map(|row| Written::of(row, &mut used, &mut losses)).collect();
        let mut features = Vec::new();
        for (row, written) in self.features.iter().zip(&rows) {
            features.push(feature(row, written, &rows));
        }
        let mut cells = Map(Vec::new());
        for (thing, id) in ids.iter().enumerate() {
            let mut of_thing = Map(Vec::new());
            for (row, written) in self.features.iter().zip(&rows) {
                if let Some((_, said)) = row.cells.iter().find(|(at, _)| *at == thing)
                    && let Some(tree) = cell(said, written)
                {
                    of_thing.put(&written.id, tree);
                }
            }
            if !of_thing.0.is_empty() {
                cells.put(id, Tree::Map(of_thing.0));
            }
        }
        let mut pack = Map(Vec::new());
        pack.put("version", Tree::Number(1.0));
        pack.put("title", text(self.title.as_deref().unwrap_or(title)));
        pack.put_some("language", self.language.as_deref());
        pack.put_some("summary", self.summary.as_deref());
        pack.put("things", things);
        pack.put("features", Tree::List(features));
        pack.put("cells", Tree::Map(cells.0));
        Brought { pack: Tree::Map(pack.0), left_out: losses.list() }
    }
}

/// A feature's ids as written, and its scale.
struct Written {
    id: String,
    choices: Vec<String>,
    scale: Option<(f64, f64)>,
}

impl Written {
    fn of(row: &Row, used: &mut Vec<String>, losses: &mut Losses) -> Self {
        let id = fresh(&row.id, &row.label, "feature", used);
        let (mut choices, mut scale) = (Vec::new(), None);
        match &row.asks {
            Asks::Choices(all) if (2..=64).contains(&all.len()) => {
                let mut used = Vec::new();
                choices =
                    all.iter().map(|(id, label)| fresh(id, label, "choice", &mut used)).collect();
            }
            Asks::Choices(_) => {
                losses.one("choices of features that have one, or more than 64", &row.label);
            }
            Asks::Number(_, known) => {
                let ranges = row.cells.iter().filter_map(|(_, said)| said.range);
                let ends = ranges.fold(*known, |all: Option<(f64, f64)>, (from, to)| {
                    Some(all.map_or((from, to), |(least, most)| (least.min(from), most.max(to))))
                });
                scale = ends
                    .map(|(least, most)| (least, if most > least { most } else { least + 1.0 }));
                if scale.is_none() {
                    losses.one("numeric characters without a number", &row.label);
                }
            }
            Asks::Nothing => {}
        }
        Self { id, choices, scale }
    }
}

fn feature(row: &Row, written: &Written, rows: &[Written]) -> Tree {
    let mut map = Map(Vec::new());
    map.put("id", text(&written.id));
    map.put("label", text(if row.label.trim().is_empty() { &written.id } else { &row.label }));
    map.put_some("help", row.help.as_deref());
    if let Asks::Choices(all) = &row.asks
        && !written.choices.is_empty()
    {
        let choice = |((_, label), id): (&(String, String), &String)| {
            let label = if label.trim().is_empty() { id } else { label };
            Tree::Map(vec![("id".to_owned(), text(id)), ("label".to_owned(), text(label))])
        };
        map.put("choices", Tree::List(all.iter().zip(&written.choices).map(choice).collect()));
    }
    if let (Asks::Number(unit, _), Some((min, max))) = (&row.asks, written.scale) {
        let mut scale = Map(Vec::new());
        scale.put_some("unit", Some(unit));
        scale.put("min", number(min));
        scale.put("max", number(max));
        map.put("number", Tree::Map(scale.0));
    }
    if let Some((other, states)) = &row.only_if
        && let Some(other) = rows.get(*other)
        && !written.choices.is_empty() | written.scale.is_some()
    {
        let named: Vec<Tree> =
            states.iter().filter_map(|&at| other.choices.get(at)).map(|id| text(id)).collect();
        if !named.is_empty() {
            map.put("only_if", Tree::Map(vec![(other.id.clone(), Tree::List(named))]));
        }
    }
    Tree::Map(map.0)
}

fn cell(said: &Said, written: &Written) -> Option<Tree> {
    let word = |often: Frequency| {
        let at = Frequency::ALL.iter().position(|&one| one == often).unwrap_or_default();
        text(Frequency::WORDS[at])
    };
    let mut is = None;
    let mut map = Map(Vec::new());
    let named: Vec<(&String, Option<Frequency>)> = said
        .choices
        .iter()
        .filter_map(|&(at, often)| Some((written.choices.get(at)?, often)))
        .collect();
    if said.not_applicable {
        is = Some(text("n/a"));
    } else if named.iter().any(|(_, often)| often.is_some()) {
        // “Black, rarely brown” is usually black.
        let unsaid = named.iter().filter(|(_, often)| often.is_none()).count();
        let plain = if unsaid == 1 { Frequency::Usually } else { Frequency::Sometimes };
        let often = |(id, often): &(&String, Option<Frequency>)| {
            ((*id).clone(), word(often.unwrap_or(plain)))
        };
        map.put("is", Tree::Map(named.iter().map(often).collect()));
    } else if let [(one, _)] = &*named {
        is = Some(text(one));
    } else if !named.is_empty() {
        is = Some(Tree::List(named.iter().map(|(id, _)| text(id)).collect()));
    } else if let (Some((from, to)), Some(_)) = (said.range, written.scale)
        && (to - from).abs() < 1e-9
    {
        is = Some(number(from));
    } else if let (Some((from, to)), Some(_)) = (said.range, written.scale) {
        map.put("from", number(from));
        map.put("to", number(to));
    }
    let note = said.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
    if note.is_none() && map.0.is_empty() {
        return is;
    }
    if let Some(is) = is {
        map.put("is", is);
    }
    map.put_some("note", note);
    (!map.0.is_empty()).then_some(Tree::Map(map.0))
}

/// An id of its own: the key's, as far as it can be one, or one made of the name.
fn fresh(id: &str, name: &str, stand_in: &str, used: &mut Vec<String>) -> String {
    id_for(if id.is_empty() { name } else { id }, stand_in, used)
}
