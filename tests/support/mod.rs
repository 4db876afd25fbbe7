//! What the native tests share: guides made from JSON, and ids by name.

#![allow(dead_code)] // each test file uses some of it

pub mod draft;

use which_one::guide::{ChoiceId, FeatureId, Guide, Number, ThingId};
use which_one::identify::{Evidence, Key, Reply};
use which_one::pack::{self, Tree};

/// The guide of a pack that must be sound.
#[track_caller]
pub fn guide(json: &str) -> Guide {
    let tree: Tree = serde_json::from_str(json).expect("JSON");
    pack::load(&tree).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The messages of a pack that may be broken; none where it is sound.
#[track_caller]
pub fn problems(json: &str) -> Vec<String> {
    let tree: Tree = serde_json::from_str(json).expect("JSON");
    pack::load(&tree).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// The JSON files of a folder: their names without ending and their texts, by name.
#[track_caller]
pub fn packs(folder: &str) -> Vec<(String, String)> {
    let paths = std::fs::read_dir(folder).expect(folder).map(|entry| entry.expect(folder).path());
    let jsons = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let mut packs: Vec<(String, String)> = jsons
        .map(|path| {
            let name = path.file_stem().expect(folder).to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect(folder))
        })
        .collect();
    packs.sort();
    packs
}

/// The texts of the packs we ship, by name; the schema lies beside them.
#[track_caller]
pub fn shipped() -> Vec<(String, String)> {
    packs("packs").into_iter().filter(|(name, _)| name != "pack.schema").collect()
}

/// The guide of the film-music pack.
#[track_caller]
pub fn film_music() -> Guide {
    guide(&std::fs::read_to_string("packs/film-music.json").expect("packs/film-music.json"))
}

/// The text of a small pack in which everything is named somewhere.
#[track_caller]
pub fn drinks() -> String {
    let path = "tests/packs/sound/drinks.json";
    std::fs::read_to_string(path).expect(path)
}

/// The guide of a small pack whose features are answered with numbers.
#[track_caller]
pub fn numbers() -> Guide {
    let path = "tests/packs/sound/numbers.json";
    guide(&std::fs::read_to_string(path).expect(path))
}

/// The reply of a number.
pub fn exactly(number: f64) -> Reply {
    Reply::Number { number: Number::nearest(number), about: false }
}

/// The reply of about a number.
pub fn about(number: f64) -> Reply {
    Reply::Number { number: Number::nearest(number), about: true }
}

/// The thing of that name.
#[track_caller]
pub fn thing(guide: &Guide, id: &str) -> ThingId {
    guide.thing_named(id).unwrap_or_else(|| panic!("no thing {id}"))
}

/// The feature of that name.
#[track_caller]
pub fn feature(guide: &Guide, id: &str) -> FeatureId {
    guide.feature_named(id).unwrap_or_else(|| panic!("no feature {id}"))
}

/// The choice of that name.
#[track_caller]
pub fn choice(guide: &Guide, feature: FeatureId, id: &str) -> ChoiceId {
    let choices = guide.feature(feature);
    choices.choice_named(id).unwrap_or_else(|| panic!("no choice {id} of {}", choices.id))
}

/// Evidence of one choice for each feature named.
#[track_caller]
pub fn evidence(guide: &Guide, replies: &[(&str, &str)]) -> Evidence {
    let mut evidence = Evidence::default();
    for &(id, said) in replies {
        let feature = feature(guide, id);
        evidence.reply(feature, Reply::only(choice(guide, feature, said)));
    }
    evidence
}

/// The names of leaves and their probabilities to three places, most probable first.
pub fn standings(key: &Key, evidence: &Evidence) -> Vec<String> {
    let ranking = key.ranking(evidence);
    let name = |thing| key.guide().thing(thing).id.as_str();
    let said =
        |s: &which_one::identify::Standing| format!("{} {:.3}", name(s.thing), s.probability);
    ranking.leaves().iter().map(said).collect()
}
