//! Other programs' keys: what comes along, what is said to be left out, and what goes out again.
//!
//! Beside each key stands what it becomes. To look at them anew after a change, run with
//! `WRITE_TABLES=1` and read the difference.
#![cfg(feature = "cli")]

use std::fmt::Write as _;

use which_one::formats::{self, Format};
use which_one::guide::Guide;
use which_one::pack;

fn reading(name: &str, format: Format) -> String {
    let text = std::fs::read_to_string(format!("tests/keys/{name}")).expect("a key");
    assert_eq!(Format::of_text(&text), format, "{name}");
    let brought = formats::read_key(&text, format).expect("a sound key");
    pack::load(&brought.pack).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
    let mut reading = formats::write_pack(&brought.pack);
    for left_out in &brought.left_out {
        writeln!(reading, "left out: {left_out}").expect("memory");
    }
    reading
}

#[track_caller]
fn is_read(name: &str, format: Format) {
    let beside = format!("tests/keys/{name}.read");
    let reading = reading(name, format);
    if std::env::var_os("WRITE_TABLES").is_some() {
        std::fs::write(&beside, &reading).expect("the folder can be written to");
    }
    assert_eq!(reading, std::fs::read_to_string(&beside).unwrap_or_default(), "{name}");
}

fn malformed(text: &str, format: Format) -> String {
    formats::read_key(text, format).expect_err("something is wrong").message
}

fn load(path: &str) -> Guide {
    let text = std::fs::read_to_string(path).expect("a pack");
    pack::load(&serde_json::from_str(&text).expect("JSON")).expect("a sound pack")
}

#[test]
fn delta_comes_in() {
    is_read("beetles.dlt", Format::Delta);
}

#[test]
fn delta_that_counts_to_thousands_of_millions_is_read_at_once() {
    let text = "*CHARACTER TYPES 1-99999999999,UM\n*CHARACTER LIST\n#1. wings/\n1. a/\n2. b/\n\
        #2. legs/\n1. a/\n2. b/\n*DEPENDENT CHARACTERS 1,2-99999999999:2-99999999999\n\
        *ITEM DESCRIPTIONS\n# One/\n1,1-99999999999\n# Two/\n1,2\n";
    let brought = formats::read_key(text, Format::Delta).expect("a sound key");
    let guide = pack::load(&brought.pack).expect("a sound pack");
    let legs = guide.feature_named("legs").expect("legs");
    assert_eq!(guide.feature(legs).only_if.len(), 1);
}

#[test]
fn sdd_comes_in() {
    is_read("mistletoes.xml", Format::Sdd);
}

#[test]
fn clavis_comes_in() {
    is_read("foxes.clavis.json", Format::Clavis);
}

#[test]
fn clavis_goes_out_and_comes_back_with_the_same_things_and_shares() {
    for pack in ["coffee", "film-music", "licences"] {
        let guide = load(&format!("packs/{pack}.json"));
        let (text, _) = formats::write(&guide, Format::Clavis).expect("Clavis is written");
        let brought = formats::read_key(&text, Format::Clavis).expect("sound Clavis");
        let back = pack::load(&brought.pack).expect("a sound pack");
        let names = |guide: &Guide| -> Vec<String> {
            let name = |&leaf: &_| guide.thing(leaf).name.clone();
            let mut names: Vec<String> = guide.leaves().iter().map(name).collect();
            names.sort(); // families stand before their kinds
            names
        };
        assert_eq!(names(&guide), names(&back));
        let asked = |guide: &Guide| -> Vec<String> {
            guide.questions().map(|id| guide.feature(id).asked_as().to_owned()).collect()
        };
        assert_eq!(asked(&guide), asked(&back));
        assert_eq!(brought.left_out[0].to_string(), "1 × persons");
    }
}

#[test]
fn what_is_no_key_is_said() {
    assert_eq!(
        malformed("*ITEM DESCRIPTIONS\n# a/ 1,1", Format::Delta),
        "no characters: DELTA has them below *CHARACTER LIST"
    );
    assert_eq!(malformed("<a><b/></a>", Format::Sdd), "no <Dataset>, which SDD begins with");
    assert_eq!(malformed(&"<a>".repeat(100), Format::Sdd), "<a> is nested more than 64 deep");
    assert!(malformed("<a></b>", Format::Sdd).starts_with("not XML: "));
    assert_eq!(
        malformed("{\"taxa\": []}", Format::Clavis),
        "no taxa: Clavis has them under \"taxa\""
    );
}
