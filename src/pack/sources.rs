//! `sources`: who says so.
//!
//! Owns the keys of a source, and which addresses are sound. It never knows what is quoted from one.

use std::cell::Cell;

use super::fields::Fields;
use super::limits;
use super::problem::{ProblemKind, What};
use super::words::{Known, Names};
use crate::guide::{Source, SourceId};

const KEYS: &[&str] = &["id", "title", "publisher", "url", "year"];
const LIMIT: (What, usize) = (What::Source, limits::SOURCES);

/// The sources of a pack, and their names for the rest of it.
pub(super) fn read<'t>(pack: &Fields<'_, 't>) -> (Vec<Source>, Names<'t>) {
    let path = pack.path.key("sources");
    let (mut sources, mut objects) = (Vec::new(), Vec::new());
    pack.each(("sources", &path), LIMIT, KEYS, &mut |source| {
        sources.push(read_source(&source));
        objects.push(source);
    });
    let list = pack.get("sources");
    let names = if list.is_some() {
        Names::of(What::Source, &objects, list)
    } else {
        Names::new(What::Source, Vec::new(), Known::NoList("sources", Cell::new(false)))
    };
    (sources, names)
}

fn read_source(source: &Fields<'_, '_>) -> Source {
    Source {
        id: source.id(),
        title: source.required("title"),
        publisher: source.text("publisher"),
        url: read_url(source),
        year: read_year(source),
    }
}

/// The `sources` key of anything that quotes some.
pub(super) fn source_ids(fields: &Fields<'_, '_>, sources: &Names<'_>) -> Vec<SourceId> {
    fields.names("sources", sources).into_iter().map(SourceId::at).collect()
}

fn read_url(source: &Fields<'_, '_>) -> Option<String> {
    let url = source.text("url")?;
    let kind = match (has_scheme(&url), url.contains(|c: char| c.is_control() || c.is_whitespace()))
    {
        (true, false) => return Some(url),
        (true, true) => ProblemKind::SpaceInUrl(url),
        (false, _) => ProblemKind::BadUrl(url),
    };
    source.path.key("url").report(kind);
    None
}

#[allow(clippy::cast_possible_truncation)] // within 9,999
fn read_year(source: &Fields<'_, '_>) -> Option<i32> {
    let year = source.number("year")?;
    if year.fract() == 0.0 && year.abs() <= 9_999.0 {
        return Some(year as i32);
    }
    source.path.key("year").report(ProblemKind::OutOfRange("a whole year, such as 2008"));
    None
}

/// Only these can be followed without harm; `javascript:` must never get through.
fn has_scheme(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        let start = url.as_bytes().get(..scheme.len());
        url.len() > scheme.len() && start.is_some_and(|s| s.eq_ignore_ascii_case(scheme.as_bytes()))
    })
}
