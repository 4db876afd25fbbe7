//! Sound packs: what a guide says of each shorthand, of families, and of what a pack leaves out.

mod support;

use support::{about, choice, exactly, feature, guide, numbers, thing};
use which_one::guide::{
    Accepts, Cell, Confidence, Content, DisputeVerdict, ExampleIs, FeatureKind, Frequency, Guide,
    Misread, Number, Range, RelationKind, Scale, Unit,
};

#[track_caller]
fn sound(name: &str) -> Guide {
    let path = format!("tests/packs/sound/{name}.json");
    guide(&std::fs::read_to_string(&path).expect(&path))
}

#[track_caller]
fn cell<'g>(guide: &'g Guide, at: (&str, &str)) -> &'g Cell {
    guide.cell(thing(guide, at.0), feature(guide, at.1))
}

/// The shares of a cell in hundredths, in the order of the choices.
#[track_caller]
fn shares(guide: &Guide, at: (&str, &str)) -> Vec<f64> {
    match &cell(guide, at).content {
        Content::Known(shares) => shares.all().iter().map(|s| (s * 100.0).round()).collect(),
        other => panic!("{at:?} is {other:?}"),
    }
}

fn range(from: f64, to: f64) -> Range {
    Range { from: Number::nearest(from), to: Number::nearest(to) }
}

/// How often a choice holds, in words.
#[track_caller]
fn often(guide: &Guide, at: (&str, &str), said: &str) -> Frequency {
    match &cell(guide, at).content {
        Content::Known(shares) => shares.frequency(choice(guide, feature(guide, at.1), said)),
        other => panic!("{at:?} is {other:?}"),
    }
}

#[track_caller]
fn note<'g>(guide: &'g Guide, at: (&str, &str)) -> Option<&'g str> {
    cell(guide, at).note.as_deref()
}

#[track_caller]
fn sources<'g>(guide: &'g Guide, at: (&str, &str)) -> Vec<&'g str> {
    cell(guide, at).sources.iter().map(|&id| guide.source(id).id.as_str()).collect()
}

#[test]
fn a_pack_needs_little() {
    let guide = sound("smallest");
    assert_eq!(guide.title, "Tea or coffee?");
    assert_eq!((guide.id.as_deref(), guide.language.as_str(), &guide.summary), (None, "en", &None));
    assert_eq!((guide.things.len(), guide.features.len(), guide.leaves().len()), (2, 0, 2));
}

#[test]
fn a_word_always_holds() {
    let guide = sound("shorthands");
    for at in [("tea", "from"), ("coffee", "from"), ("water", "from")] {
        let mut sorted = shares(&guide, at);
        sorted.sort_by(f64::total_cmp);
        assert_eq!(sorted, [0.0, 0.0, 100.0], "{at:?}");
    }
    assert_eq!(shares(&guide, ("tea", "from")), [100.0, 0.0, 0.0]);
    assert_eq!(often(&guide, ("tea", "from"), "leaves"), Frequency::Always);
    assert_eq!(often(&guide, ("tea", "from"), "beans"), Frequency::Never);
}

#[test]
fn a_word_may_have_a_note() {
    let guide = sound("shorthands");
    assert_eq!(shares(&guide, ("coffee", "from")), [0.0, 100.0, 0.0]);
    assert_eq!(note(&guide, ("coffee", "from")), Some("Seeds, really."));
    assert_eq!(note(&guide, ("tea", "from")), None);
}

#[test]
fn listed_words_hold_equally_and_no_other_does() {
    let guide = sound("shorthands");
    assert_eq!(shares(&guide, ("tea", "served")), [50.0, 50.0, 0.0]);
    assert_eq!(often(&guide, ("tea", "served"), "iced"), Frequency::Sometimes);
    assert_eq!(often(&guide, ("tea", "served"), "as-it-is"), Frequency::Never);
}

#[test]
fn a_list_of_one_word_is_that_word() {
    let guide = sound("shorthands");
    assert_eq!(shares(&guide, ("coffee", "roasted")), [100.0, 0.0]);
    assert_eq!(often(&guide, ("coffee", "roasted"), "yes"), Frequency::Always);
}

#[test]
fn frequencies_are_scaled_to_the_whole() {
    let guide = sound("shorthands");
    // rarely 0.08, usually 0.85
    assert_eq!(shares(&guide, ("tea", "roasted")), [9.0, 91.0]);
    assert_eq!(often(&guide, ("tea", "roasted"), "yes"), Frequency::Rarely);
    assert_eq!(note(&guide, ("tea", "roasted")), Some("Hojicha is."));
    assert_eq!(sources(&guide, ("tea", "roasted")), ["book"]);
}

#[test]
fn choices_without_a_frequency_share_the_rest() {
    let guide = sound("shorthands");
    assert_eq!(shares(&guide, ("coffee", "served")), [85.0, 8.0, 8.0]);
    assert_eq!(often(&guide, ("coffee", "served"), "iced"), Frequency::Rarely);
}

#[test]
fn what_makes_no_sense_is_not_what_is_unknown() {
    let guide = sound("shorthands");
    assert_eq!(cell(&guide, ("water", "roasted")).content, Content::NotApplicable);
    assert_eq!(cell(&guide, ("water", "served")).content, Content::Unknown);
    assert_eq!(note(&guide, ("water", "served")), Some("Ask for it."));
}

#[test]
fn a_feature_without_choices_is_a_note() {
    let guide = sound("shorthands");
    let story = feature(&guide, "story");
    assert!(guide.feature(story).is_note());
    assert!(guide.questions().all(|question| question != story));
    assert_eq!(cell(&guide, ("tea", "story")).content, Content::Unknown);
    assert_eq!(note(&guide, ("tea", "story")), Some("A leaf fell into an emperor’s cup."));
    assert_eq!(sources(&guide, ("tea", "story")), ["book", "film"]);
    assert_eq!(cell(&guide, ("water", "story")).content, Content::NotApplicable);
}

#[test]
fn without_features_the_cells_name_them() {
    let guide = sound("without-features");
    let ids: Vec<&str> = guide.features.iter().map(|feature| feature.id.as_str()).collect();
    assert_eq!(ids, ["made_from", "hot", "with-milk", "story", "strength"]);
    let labels: Vec<&str> = guide.features.iter().map(|feature| feature.label.as_str()).collect();
    assert_eq!(labels, ["Made from", "Hot", "With milk", "Story", "Strength"]);
    let choices = |id: &str| {
        let choices = &guide.feature(feature(&guide, id)).choices();
        choices.iter().map(|c| format!("{}: {}", c.id, c.label)).collect::<Vec<_>>()
    };
    assert_eq!(choices("made_from"), ["leaves: Leaves", "beans: Beans"]);
    assert_eq!(choices("hot"), ["yes: Yes", "no: No"]);
    assert_eq!(choices("with-milk"), ["no: No", "a-drop: A drop"]);
    assert_eq!(choices("strength"), ["strong: Strong", "very_strong: Very strong"]);
    assert_eq!(choices("story"), [""; 0]);
}

#[test]
fn cells_of_inferred_features_are_read_like_any_others() {
    let guide = sound("without-features");
    assert_eq!(shares(&guide, ("tea", "made_from")), [100.0, 0.0]);
    assert_eq!(shares(&guide, ("tea", "hot")), [50.0, 50.0]);
    assert_eq!(shares(&guide, ("tea", "with-milk")), [85.0, 15.0]);
    assert_eq!(cell(&guide, ("coffee", "hot")).content, Content::NotApplicable);
    assert_eq!(cell(&guide, ("tea", "strength")).content, Content::Unknown);
    assert_eq!(guide.examples[0].answers.len(), 2);
}

#[test]
fn kinds_have_the_cells_of_their_families() {
    let guide = sound("families");
    let leaves: Vec<&str> =
        guide.leaves().iter().map(|&leaf| guide.thing(leaf).id.as_str()).collect();
    assert_eq!(leaves, ["green", "black", "coffee", "soup"]);
    assert_eq!(shares(&guide, ("green", "leaves")), [100.0, 0.0]);
    assert_eq!(note(&guide, ("green", "leaves")), Some("Of one plant."));
    assert_eq!(shares(&guide, ("green", "wet")), [100.0, 0.0], "from two families up");
    assert_eq!(shares(&guide, ("black", "wet")), [91.0, 9.0], "its own before its family's");
    assert_eq!(note(&guide, ("black", "story")), Some("Somebody was thirsty."));
    assert_eq!(cell(&guide, ("soup", "wet")).content, Content::Unknown);
}

#[test]
fn families_have_the_mean_of_their_leaves() {
    let guide = sound("families");
    assert_eq!(shares(&guide, ("tea", "oxidised")), [50.0, 50.0]);
    assert_eq!(shares(&guide, ("drink", "oxidised")), [50.0, 50.0], "“n/a” does not count");
    assert_eq!(shares(&guide, ("drink", "leaves")), [67.0, 33.0], "two teas, one coffee");
    assert_eq!(often(&guide, ("drink", "leaves"), "yes"), Frequency::Usually);
    assert_eq!(note(&guide, ("drink", "leaves")), None);
    assert_eq!(cell(&guide, ("drink", "salted")).content, Content::Unknown);
    assert_eq!(shares(&guide, ("drink", "wet")), [100.0, 0.0], "its own before its kinds'");
}

#[test]
fn every_key_is_read() {
    let guide = sound("every-key");
    assert_eq!(guide.id.as_deref(), Some("every-key"));
    assert_eq!(guide.language, "en-GB");
    assert_eq!(guide.summary.as_deref(), Some("Every key of the format, once."));
    let tea = &guide.things[0];
    assert_eq!((tea.plural.as_deref(), tea.in_sentence()), (Some("Teas"), "a tea"));
    assert_eq!(tea.aka, ["cha", "chai"]);
    assert_eq!(tea.summary.as_deref(), Some("Leaves in water."));
    assert_eq!((tea.details.len(), tea.sources.len()), (2, 2));
    assert_eq!(tea.details[1].text, "It came to Europe by ship.");
    assert_eq!(guide.source(tea.details[1].sources[0]).id, "book");
    assert_eq!(guide.things[1].kind_of, Some(thing(&guide, "tea")));
    assert_eq!(guide.things[1].in_sentence(), "Green tea");
}

#[test]
fn every_key_of_a_feature_is_read() {
    let guide = sound("every-key");
    let [leaves, steamed, fired, cup] = &guide.features[..] else { panic!("four features") };
    assert_eq!(leaves.group.as_deref(), Some("Origin"));
    assert_eq!(leaves.asked_as(), "Is it made from leaves?");
    assert_eq!(leaves.help.as_deref(), Some("Look into the pot."));
    assert_eq!(leaves.choices()[0].help.as_deref(), Some("Whole or broken."));
    assert_eq!((leaves.misread, leaves.effort), (Misread::Never, 0.5));
    assert_eq!((steamed.misread, steamed.effort), (Misread::Often, 100.0));
    assert_eq!((fired.misread, fired.effort), (Misread::Rarely, 1.0));
    assert_eq!(fired.asked_as(), "Pan-fired");
    assert_eq!(leaves.only_if, []);
    let count = |accepts: &Accepts| match accepts {
        Accepts::AnyOf(reply) => reply.choices().count(),
        Accepts::Within(range) => panic!("{range:?}"),
    };
    let waits: Vec<_> = fired.only_if.iter().map(|c| (c.feature, count(&c.accepts))).collect();
    assert_eq!(waits, [(feature(&guide, "leaves"), 1), (feature(&guide, "steamed"), 2)]);
    let scale = Scale { unit: Unit::Named("ml".to_owned()), whole: range(30.0, 500.0) };
    assert_eq!(cup.kind, FeatureKind::Number(scale));
    assert_eq!(guide.things[2].commonness, Some(2.5));
}

#[test]
fn what_surrounds_the_matrix_is_read() {
    let guide = sound("every-key");
    let dispute = &guide.disputes[0];
    assert_eq!((dispute.id.as_str(), dispute.verdict), ("rooibos", DisputeVerdict::PartlyTrue));
    assert_eq!(dispute.about, [thing(&guide, "tea")]);
    assert_eq!(dispute.feature, Some(feature(&guide, "leaves")));
    assert_eq!(dispute.said[0].source.map(|id| guide.source(id).id.as_str()), Some("letter"));
    assert_eq!(dispute.said[1].source, None);
    let relation = &guide.relations[0];
    assert_eq!(relation.is, RelationKind::ConfusedWith);
    assert_eq!((relation.from, relation.to), (thing(&guide, "tea"), thing(&guide, "coffee")));
    assert_eq!(relation.note.as_deref(), Some("In the dark."));
    let event = &guide.timeline[0];
    assert_eq!((event.when.as_str(), event.confidence), ("0780", Some(Confidence::Medium)));
    assert_eq!((event.thing, guide.timeline[1].thing), (Some(thing(&guide, "tea")), None));
    let green = thing(&guide, "green");
    assert_eq!(guide.examples[0].is, ExampleIs::Thing(green));
    assert_eq!(guide.examples[1].is, ExampleIs::NoneOfThese);
    assert_eq!(guide.sources[0].url.as_deref(), Some("HTTPS://example.org/tea?a=1&b=%20"));
    assert_eq!((guide.sources[0].year, guide.sources[1].year), (Some(1935), Some(-44)));
}

#[test]
fn numbers_are_ranges_with_one_end_or_both() {
    let guide = numbers();
    for (at, expected) in [
        (("latte", "milk"), range(200.0, 300.0)),
        (("espresso", "milk"), range(0.0, 0.0)),
        (("tea", "milk"), range(0.0, 30.0)),
        (("cappuccino", "foam"), range(10.0, 40.0)),
        (("espresso", "since"), range(1901.5, 1901.5)),
        (("tea", "since"), range(-2737.0, -200.0)),
    ] {
        assert_eq!(cell(&guide, at).content, Content::Range(expected), "{at:?}");
    }
    assert_eq!(cell(&guide, ("espresso", "foam")).content, Content::NotApplicable);
    assert_eq!(cell(&guide, ("tea", "shots")).content, Content::Unknown);
    assert_eq!(note(&guide, ("latte", "foam")), Some("It lies on top."));
    assert_eq!(note(&guide, ("espresso", "shots")), Some("Or two."));
    let scale = guide.feature(feature(&guide, "since")).scale().expect("a scale");
    assert_eq!((&scale.unit, scale.whole), (&Unit::Year, range(-3000.0, 2030.0)));
}

#[test]
fn a_family_spans_the_ranges_of_its_kinds() {
    let guide = numbers();
    assert_eq!(cell(&guide, ("milky", "milk")).content, Content::Range(range(90.0, 300.0)));
    assert_eq!(cell(&guide, ("milky", "since")).content, Content::Range(range(1930.0, 1950.0)));
}

#[test]
fn conditions_and_examples_know_numbers() {
    let guide = numbers();
    let foam = guide.feature(feature(&guide, "foam"));
    assert_eq!(foam.only_if[0].accepts, Accepts::Within(range(1.0, 400.0)));
    assert!(foam.only_if[0].accepts(about(1.0)) && !foam.only_if[0].accepts(exactly(0.5)));
    let example = &guide.examples[0];
    assert_eq!(example.reply(feature(&guide, "milk")), Some(exactly(120.0)));
    assert_eq!(example.reply(feature(&guide, "foam")), Some(about(15.0)));
    assert_eq!(example.reply(feature(&guide, "shots")), None);
}

#[test]
fn cells_without_features_can_be_numbers() {
    let guide = guide(
        r#"{"version": 1, "title": "Tea or coffee?",
            "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
            "cells": {"tea": {"degrees": {"from": 70, "to": 95}, "spoons": 1},
                      "coffee": {"degrees": 93.5, "spoons": 1}}}"#,
    );
    let scale = Scale { unit: Unit::None, whole: range(70.0, 95.0) };
    assert_eq!(guide.features[0].kind, FeatureKind::Number(scale));
    assert_eq!(cell(&guide, ("coffee", "degrees")).content, Content::Range(range(93.5, 93.5)));
    // The same for both: a scale around it.
    assert_eq!(guide.features[1].scale().expect("a scale").whole, range(0.0, 2.0));
}
