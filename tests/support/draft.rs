//! What the tests of drafts share: edits of the pack of drinks, and what they change in it.

use which_one::draft::{CellEdit, Draft, Edit, FeatureEdit, ThingEdit};
use which_one::formats;
use which_one::pack::Tree;

/// The draft of the pack in which everything is named somewhere.
#[track_caller]
pub fn draft() -> Draft {
    let draft = Draft::read(&super::drinks()).expect("a draft");
    assert_eq!(draft.guide().err(), None, "the pack of these tests is sound");
    draft
}

/// What edits change, part by part: `- before`, then `+ after`, then what they bring with them.
#[track_caller]
pub fn change(edits: &[Edit]) -> Vec<String> {
    let mut draft = draft();
    let before = parts(&draft);
    let mut brought = Vec::new();
    for edit in edits {
        let (after, went) = draft.edited(edit).unwrap_or_else(|why| panic!("{edit:?}: {why}"));
        draft = after;
        brought.extend(went.iter().map(ToString::to_string));
    }
    let after = parts(&draft);
    let mut lines = Vec::new();
    lines
        .extend(before.iter().filter(|part| !after.contains(part)).map(|part| format!("- {part}")));
    lines
        .extend(after.iter().filter(|part| !before.contains(part)).map(|part| format!("+ {part}")));
    lines.extend(brought);
    lines
}

/// The cells, the items of lists and the texts of a draft, each in one line.
fn parts(draft: &Draft) -> Vec<String> {
    let mut parts = Vec::new();
    let Tree::Map(top) = draft.tree() else { return parts };
    for (key, value) in top {
        match value {
            Tree::List(items) => {
                parts.extend(items.iter().map(|item| format!("{key}: {}", line(item))));
            }
            Tree::Map(rows) => {
                for (thing, row) in rows {
                    let Tree::Map(row) = row else { continue };
                    for (feature, cell) in row {
                        parts.push(format!("{thing}.{feature}: {}", line(cell)));
                    }
                }
            }
            other => parts.push(format!("{key}: {}", line(other))),
        }
    }
    parts
}

fn line(tree: &Tree) -> String {
    let text = formats::write_pack(&Tree::List(vec![tree.clone()]));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines[1..lines.len() - 1].concat().replace(",\"", ", \"").replace("},{", "}, {")
}

/// Why an edit is refused.
#[track_caller]
pub fn refused(edit: &Edit) -> String {
    draft().edited(edit).expect_err("refused").to_string()
}

/// An edit of a thing.
pub fn thing(id: &str, edit: ThingEdit) -> Edit {
    Edit::Thing(id.into(), edit)
}

/// An edit of a feature.
pub fn feature(id: &str, edit: FeatureEdit) -> Edit {
    Edit::Feature(id.into(), edit)
}

/// An edit of a cell.
pub fn cell(thing: &str, feature: &str, edit: CellEdit) -> Edit {
    Edit::Cell(thing.into(), feature.into(), edit)
}

/// A text of its own.
pub fn text(text: &str) -> String {
    text.to_owned()
}
