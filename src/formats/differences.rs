//! What a table says differently from the pack it was written from.
//!
//! Owns the comparison. Instead of rules about what a table can hold, the table is read.

use super::Table;
use crate::guide::{Content, Feature, Guide};
use crate::pack;
use crate::sheet::{self, Wishes};

/// What a table that was written and read again does not say as the pack did: features, and cells by
/// feature and thing.
pub fn differences(guide: &Guide, written: &Table) -> Vec<String> {
    let sheet = sheet::read(&written.grid, &Wishes::default()).ok();
    let Some(other) = sheet.and_then(|sheet| pack::load(&sheet.pack).ok()) else {
        return vec!["the whole table".to_owned()];
    };
    let leaves = |guide: &Guide| guide.leaves().to_vec();
    let mut all = Vec::new();
    for (feature, twin) in guide.feature_ids().zip(other.feature_ids()) {
        let (shown, twin_shown) = (guide.feature(feature), other.feature(twin));
        let label = &shown.label;
        if std::mem::discriminant(&shown.kind) != std::mem::discriminant(&twin_shown.kind) {
            all.push(format!("“{label}” becomes something else to ask"));
            continue;
        }
        let labels = |feature: &Feature| {
            let mut all: Vec<String> = feature.choices().iter().map(|c| c.label.clone()).collect();
            all.sort();
            all
        };
        if labels(shown) != labels(twin_shown) {
            all.push(format!("“{label}” has other choices"));
            continue;
        }
        for (leaf, twin_leaf) in leaves(guide).into_iter().zip(leaves(&other)) {
            let (one, two) = (guide.cell(leaf, feature), other.cell(twin_leaf, twin));
            let same = match (&one.content, &two.content) {
                (Content::Known(one), Content::Known(two)) => shown.choice_ids().all(|choice| {
                    let label = &shown.choice(choice).label;
                    let place = twin_shown.choices().iter().position(|c| c.label == *label);
                    let theirs = place.map_or(0.0, |at| two.all()[at]);
                    (one.of(choice) - theirs).abs() < 1e-9
                }),
                (one, two) => one == two,
            };
            let words = |note: &Option<String>| {
                note.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
            };
            if !same || words(&one.note) != words(&two.note) {
                all.push(format!("“{label}” of {}", guide.thing(leaf).name));
            }
        }
    }
    all
}
