//! Numbers: the scale of a feature, the range of a cell, a number replied.
//!
//! Owns how each is written, and what fits where. It never knows choices.

use super::Tree;
use super::fields::{Fields, wrong};
use super::path::Path;
use super::problem::ProblemKind;
use crate::guide::{Number, Range, Reply, Scale, Unit};

/// The unit whose numbers are calendar years.
const YEAR: &str = "year";
const SCALE_KEYS: &[&str] = &["unit", "min", "max"];
const RANGE_KEYS: &[&str] = &["from", "to"];
const ABOUT_KEYS: &[&str] = &["about"];

/// The scale of a feature that is answered with a number.
pub(super) fn read_scale(tree: &Tree, path: Path<'_>) -> Option<Scale> {
    let scale = Fields::read(tree, path, SCALE_KEYS)?;
    scale.require("min");
    scale.require("max");
    let unit = match scale.text("unit") {
        None => Unit::None,
        Some(unit) if unit == YEAR => Unit::Year,
        Some(unit) => Unit::Named(unit),
    };
    let (from, to) = (end(&scale, "min")?, end(&scale, "max")?);
    if from >= to {
        scale.path.key("max").report(ProblemKind::OutOfRange("above \"min\""));
        return None;
    }
    Some(Scale { unit, whole: Range { from, to } })
}

/// The range of a cell: a number, or an object with one end or both.
pub(super) fn read_range(tree: &Tree, path: Path<'_>, scale: &Scale) -> Option<Range> {
    match tree {
        Tree::Number(_) => {
            let number = on_scale(tree, &path, scale)?;
            Some(Range { from: number, to: number })
        }
        Tree::Map(_) => range_of(&Fields::read(tree, path, RANGE_KEYS)?, scale),
        other => wrong(other, "a number or an object with \"from\" and \"to\"", &path),
    }
}

/// The range that an object with `from` or `to` or both stands for; an end that is not there is the
/// scale's.
pub(super) fn range_of(fields: &Fields<'_, '_>, scale: &Scale) -> Option<Range> {
    let mut ends = [scale.whole.from, scale.whole.to];
    if RANGE_KEYS.iter().all(|key| fields.get(key).is_none()) {
        fields.require("from");
        return None;
    }
    for (end, key) in ends.iter_mut().zip(RANGE_KEYS) {
        if let Some(tree) = fields.get(key) {
            *end = on_scale(tree, &fields.path.key(key), scale)?;
        }
    }
    let [from, to] = ends;
    if from > to {
        fields.path.key("to").report(ProblemKind::OutOfRange("at least \"from\""));
        return None;
    }
    Some(Range { from, to })
}

/// What someone replies: a number, or about that much.
pub(super) fn read_reply(tree: &Tree, path: Path<'_>, scale: &Scale) -> Option<Reply> {
    let (number, about) = match tree {
        Tree::Number(_) => (on_scale(tree, &path, scale)?, false),
        Tree::Map(_) => {
            let fields = Fields::read(tree, path, ABOUT_KEYS)?;
            fields.require("about");
            (on_scale(fields.get("about")?, &fields.path.key("about"), scale)?, true)
        }
        other => wrong(other, "a number or {\"about\": a number}", &path)?,
    };
    Some(Reply::Number { number, about })
}

fn end(scale: &Fields<'_, '_>, key: &str) -> Option<Number> {
    read(scale.get(key)?, &scale.path.key(key))
}

fn on_scale(tree: &Tree, path: &Path<'_>, scale: &Scale) -> Option<Number> {
    let number = read(tree, path)?;
    if !scale.whole.contains(number) {
        path.report(ProblemKind::OffScale { number, scale: scale.whole });
        return None;
    }
    Some(number)
}

fn read(tree: &Tree, path: &Path<'_>) -> Option<Number> {
    let Tree::Number(value) = tree else { return wrong(tree, "a number", path) };
    let number = Number::new(*value);
    if number.is_none() {
        path.report(ProblemKind::OutOfRange(
            "within 1,000,000,000 of 0, with at most three decimals",
        ));
    }
    number
}
