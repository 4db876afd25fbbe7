//! What holds of every identification, whatever the pack and whatever is replied.

mod support;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use which_one::guide::{ChoiceId, FeatureId, Guide, Number};
use which_one::identify::{Evidence, Key, Reply, Verdict, Why};
use which_one::pack::{self, Tree};

/// A pack as numbers: for each thing a row, for each feature a cell's frequencies (0 to 4 for never
/// to always; an empty cell is unknown), or from where to where it is.
#[derive(Clone, Debug)]
struct Matrix {
    /// How many choices each feature has; one without any is answered with a number from 0 to 20.
    choices: Vec<usize>,
    rows: Vec<Vec<Vec<u8>>>,
    misread: Vec<usize>,
}

/// A reply to a feature: the choices whose bits are set, or a number made of them.
type Said = (usize, u64);

fn matrix() -> impl Strategy<Value = Matrix> {
    prop::collection::vec((prop_oneof![1 => Just(0_usize), 3 => 2..5_usize], 0..4_usize), 1..6)
        .prop_flat_map(|features| {
            let (choices, misread): (Vec<usize>, Vec<usize>) = features.into_iter().unzip();
            let row: Vec<_> = choices.iter().map(|&count| cell(count)).collect();
            prop::collection::vec(row, 2..8).prop_map(move |rows| Matrix {
                choices: choices.clone(),
                rows,
                misread: misread.clone(),
            })
        })
}

fn cell(choices: usize) -> BoxedStrategy<Vec<u8>> {
    let range = (0..21_u8, 0..21_u8).prop_map(|(one, other)| vec![one.min(other), one.max(other)]);
    let known = prop::collection::vec(0..5_u8, choices)
        .prop_filter("something must hold", |words| words.iter().any(|&word| word > 0));
    if choices == 0 {
        return prop_oneof![1 => Just(Vec::new()), 4 => range].boxed();
    }
    prop_oneof![1 => Just(Vec::new()), 4 => known].boxed()
}

fn replies() -> impl Strategy<Value = Vec<Said>> {
    prop::collection::vec((0..5_usize, 1..u64::from(u8::MAX)), 0..7)
}

fn guide(matrix: &Matrix, order: &[usize]) -> Guide {
    let words = ["never", "rarely", "sometimes", "usually", "always"];
    let misread = ["never", "rarely", "sometimes", "often"];
    let things: Vec<Value> = order
        .iter()
        .map(|t| json!({"id": format!("t{t}"), "name": format!("Thing {t}")}))
        .collect();
    let feature = |(f, &count): (usize, &usize)| {
        if count == 0 {
            return json!({"id": format!("f{f}"), "label": format!("Feature {f}"),
                          "number": {"min": 0, "max": 20}, "misread": misread[matrix.misread[f]]});
        }
        let choices: Vec<Value> = (0..count)
            .map(|c| json!({"id": format!("c{c}"), "label": format!("Choice {c}")}))
            .collect();
        json!({"id": format!("f{f}"), "label": format!("Feature {f}"), "choices": choices,
               "misread": misread[matrix.misread[f]]})
    };
    let mut cells = Map::new();
    for (t, row) in matrix.rows.iter().enumerate() {
        let mut of_thing = Map::new();
        for (f, said) in row.iter().enumerate().filter(|(_, said)| !said.is_empty()) {
            if matrix.choices[f] == 0 {
                of_thing.insert(format!("f{f}"), json!({"from": said[0], "to": said[1]}));
                continue;
            }
            let is: Map<String, Value> = said
                .iter()
                .enumerate()
                .map(|(c, &word)| (format!("c{c}"), json!(words[usize::from(word)])))
                .collect();
            of_thing.insert(format!("f{f}"), json!({"is": is}));
        }
        cells.insert(format!("t{t}"), Value::Object(of_thing));
    }
    let features: Vec<Value> = matrix.choices.iter().enumerate().map(feature).collect();
    let pack = json!({"version": 1, "title": "Which?", "things": things, "features": features, "cells": cells});
    let tree: Tree = serde_json::from_value(pack).expect("a tree");
    pack::load(&tree).expect("a sound pack")
}

fn in_order(matrix: &Matrix) -> Vec<usize> {
    (0..matrix.rows.len()).collect()
}

/// The replies that the pack's features and choices allow.
fn evidence(matrix: &Matrix, said: &[Said]) -> Evidence {
    let mut evidence = Evidence::default();
    for &(f, bits) in said {
        let f = f % matrix.choices.len();
        if matrix.choices[f] == 0 {
            #[allow(clippy::cast_precision_loss)] // below 20
            let number = Number::nearest((bits % 41) as f64 / 2.0);
            evidence.reply(FeatureId::at(f), Reply::Number { number, about: bits % 2 == 0 });
            continue;
        }
        let choices = (0..matrix.choices[f]).filter(|c| bits >> c & 1 == 1).map(ChoiceId::at);
        if let Some(reply) = Reply::any_of(choices) {
            evidence.reply(FeatureId::at(f), reply);
        }
    }
    evidence
}

fn probabilities(key: &Key, evidence: &Evidence) -> Vec<f64> {
    let ranking = key.ranking(evidence);
    let leaves = key.guide().leaves().iter().map(|&leaf| ranking.probability(key.guide(), leaf));
    leaves.chain([ranking.none_of_these()]).collect()
}

proptest! {
    #[test]
    fn the_order_of_replies_never_matters(matrix in matrix(), said in replies(), turn in 0..7_usize) {
        let key = Key::new(guide(&matrix, &in_order(&matrix)));
        let mut once: Vec<Said> = Vec::new();
        for &(f, bits) in &said {
            let f = f % matrix.choices.len();
            if once.iter().all(|&(given, _)| given != f) {
                once.push((f, bits));
            }
        }
        let mut turned = once.clone();
        turned.rotate_left(turn.min(once.len()));
        let (one, other) = (evidence(&matrix, &once), evidence(&matrix, &turned));
        prop_assert_eq!(key.identify(&one, &[]), key.identify(&other, &[]));
    }

    #[test]
    fn taking_a_reply_back_undoes_it_to_the_bit(matrix in matrix(), said in replies(), more in replies()) {
        let key = Key::new(guide(&matrix, &in_order(&matrix)));
        let before = evidence(&matrix, &said);
        let mut after = before.clone();
        for (feature, reply) in evidence(&matrix, &more).replies() {
            if before.to(feature).is_none() {
                after.reply(feature, reply);
                after.take_back(feature);
            }
        }
        let bits = |evidence| probabilities(&key, evidence).into_iter().map(f64::to_bits).collect::<Vec<_>>();
        prop_assert_eq!(bits(&before), bits(&after));
    }

    #[test]
    fn probabilities_are_sound_and_sum_to_one(matrix in matrix(), said in replies()) {
        let key = Key::new(guide(&matrix, &in_order(&matrix)));
        let all = probabilities(&key, &evidence(&matrix, &said));
        prop_assert!(all.iter().all(|p| (0.0..=1.0).contains(p)), "{:?}", all);
        prop_assert!((all.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn every_step_of_every_identification_is_sound(matrix in matrix(), said in replies()) {
        let key = Key::new(guide(&matrix, &in_order(&matrix)));
        let found = key.identify(&evidence(&matrix, &said), &[]);
        if let Some(next) = found.next {
            prop_assert!(next.gain.is_finite() && next.gain > 0.0);
        }
        if let Why::For { reasons, .. } = &found.why {
            prop_assert!(reasons.iter().all(|reason| reason.weight.is_finite()));
            prop_assert!(reasons.windows(2).all(|pair| pair[0].weight >= pair[1].weight));
        }
        if let Verdict::Tie { things, .. } = &found.verdict {
            prop_assert!(things.len() >= 2);
        }
    }

    #[test]
    fn relabelling_the_things_permutes_the_result(matrix in matrix(), said in replies(), turn in 0..8_usize) {
        let order = in_order(&matrix);
        let mut turned = order.clone();
        turned.rotate_left(turn % order.len());
        let (key, other) = (Key::new(guide(&matrix, &order)), Key::new(guide(&matrix, &turned)));
        let told = evidence(&matrix, &said);
        let (one, two) = (probabilities(&key, &told), probabilities(&other, &told));
        for (place, &thing) in turned.iter().enumerate() {
            prop_assert!((one[thing] - two[place]).abs() < 1e-12);
        }
    }

    #[test]
    fn any_text_at_all_is_a_pack_or_a_list_of_problems(text in ".{0,200}") {
        if let Ok(tree) = serde_json::from_str::<Tree>(&text)
            && let Err(problems) = pack::load(&tree)
        {
            prop_assert!(!problems.is_empty());
        }
    }
}

proptest! {
    #[test]
    fn positions_come_out_as_a_stable_sort_would_have_them(keys in prop::collection::vec(-3_i8..3, 0..40)) {
        let keys: Vec<f64> = keys.into_iter().map(f64::from).collect();
        let mut expected: Vec<usize> = (0..keys.len()).collect();
        expected.sort_by(|&a, &b| keys[b].total_cmp(&keys[a]));
        prop_assert_eq!(which_one::order::descending(&keys), expected);
    }
}
