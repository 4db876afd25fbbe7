//! `sources`: who says so.
//!
//! Owns the keys of a source, and which addresses are sound. It never knows what is quoted from one.

use super::fields::Fields;
use super::items::Items;
use super::limits;
use super::problem::{ProblemKind, What};
use super::words::Names;
use crate::guide::{Source, SourceId};

const KEYS: &[&str] = &["id", "title", "publisher", "url", "year"];

/// The sources of a pack, and their names for the rest of it.
pub(super) fn read(pack: &Fields<'_>) -> (Vec<Source>, Names) {
    let report = pack.report;
    let sources = Items::read(pack, "sources", (What::Source, limits::SOURCES), |tree, path| {
        let source = Fields::read(tree, path, KEYS, report)?;
        Some(Source {
            id: source.id(),
            title: source.required("title"),
            publisher: source.text("publisher"),
            url: read_url(&source),
            year: read_year(&source),
        })
    });
    let names = if pack.get("sources").is_some() {
        sources.names(pack, "sources", What::Source, |source| &source.id)
    } else {
        Names::no_list(What::Source, "sources")
    };
    (sources.list, names)
}

/// The `sources` key of anything that quotes some.
pub(super) fn source_ids(fields: &Fields<'_>, sources: &Names) -> Vec<SourceId> {
    fields.names("sources", sources).into_iter().map(SourceId::at).collect()
}

fn read_url(source: &Fields<'_>) -> Option<String> {
    let url = source.text("url")?;
    let kind = match (has_scheme(&url), url.contains(|c: char| c.is_control() || c.is_whitespace()))
    {
        (true, false) => return Some(url),
        (true, true) => ProblemKind::SpaceInUrl(url),
        (false, _) => ProblemKind::BadUrl(url),
    };
    source.report.add(&source.path.key("url"), kind);
    None
}

#[allow(clippy::cast_possible_truncation)] // within 9,999
fn read_year(source: &Fields<'_>) -> Option<i32> {
    let year = source.number("year")?;
    if year.fract() == 0.0 && year.abs() <= 9_999.0 {
        return Some(year as i32);
    }
    source
        .report
        .add(&source.path.key("year"), ProblemKind::OutOfRange("a whole year, such as 2008"));
    None
}

/// Only these can be followed without harm; `javascript:` must never get through.
fn has_scheme(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let schemes = ["https://", "http://", "mailto:"];
    schemes.iter().any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme))
}
