//! The broken packs of `tests/packs/broken`, each with every message that its author reads.

mod support;

use support::{packs, problems};

/// Each file, then its messages: all of them, in order.
const MESSAGES: &str = r#"
not-an-object.json
  the pack: expected an object, found a list

empty.json
  the pack: "version" is missing
  the pack: "title" is missing
  the pack: "things" is missing
  the pack: "features" and "cells" are both missing; a pack has at least one of them

version-2.json
  version: this version is not known; write 1

version-as-text.json
  version: expected a number, found text

title-missing.json
  the pack: "title" is missing

title-misspelt.json
  titel: unknown key "titel"; did you mean "title"?

schema-is-no-text.json
  $schema: expected text, found a number

language-by-name.json
  language: "English" is not a language tag; write one such as "en", "de" or "pt-BR"

features-and-cells-missing.json
  the pack: "features" and "cells" are both missing; a pack has at least one of them

unknown-keys.json
  author: unknown key "author"
  titel: unknown key "titel"; did you mean "title"?
  things[0].plurals: unknown key "plurals"; did you mean "plural"?
  things[0].colour: unknown key "colour"
  things[1].details[0].source: unknown key "source"; did you mean "sources"?
  features[0].onlyif: unknown key "onlyif"; did you mean "only_if"?
  features[0].choices[0].hlep: unknown key "hlep"; did you mean "help"?
  features[0].choices[1].weight: unknown key "weight"
  cells.tea.leaves.notes: unknown key "notes"; did you mean "note"?
  disputes[0].said[0].by: unknown key "by"
  relations[0].weight: unknown key "weight"
  timeline[0].date: unknown key "date"
  examples[0].answer: unknown key "answer"; did you mean "answers"?
  examples[0].answers.leaves: unknown choice "no idea"; use one of: yes, no
  sources[0].link: unknown key "link"

ids-that-links-cannot-carry.json
  id: "tea/coffee" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  things[0].id: "green tea" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  things[1].id: "-coffee" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  things[2].id: "tea\u{202e}eet" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  things[3].id: "a\u{0}b" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  things[4].id: "thé" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  things[5].id: "a-name-so-long-that-nobody-would-ever-want-to-see-it-in-a-link-or-to-type-it-by-…" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  features[0].id: "a/b" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  features[0].choices[0].id: "n/a" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  features[0].choices[1].id: "_" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  disputes[0].id: "1!" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  sources[0].id: "http://example.org" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit

ids-twice.json
  things[2].id: there is already a thing "tea"
  features[0].choices[2].id: there is already a choice "yes"
  features[1].id: there is already a feature "leaves"
  disputes[1].id: there is already a dispute "d"
  sources[1].id: there is already a source "book"

things-missing.json
  the pack: "things" is missing

things-are-no-list.json
  things: expected a list, found an object

one-thing.json
  things: there must be at least two things

thing-without-id.json
  things[1]: "id" is missing

thing-called-none.json
  things[1].id: "none" cannot be a thing; examples use it for none of these

kind-of-unknown.json
  things[1].kind_of: unknown thing "hot-drinks"; did you mean "hot-drink"?
  things[2].kind_of: unknown thing "beverage"; use one of: hot-drink, tea, coffee

kind-of-circles.json
  things[1].kind_of: goes round in a circle: drink → liquid → drink
  things[3].kind_of: goes round in a circle: coffee → coffee

features-are-no-list.json
  features: expected a list, found text

features-misspelt.json
  feature: unknown key "feature"; did you mean "features"?

feature-without-label.json
  features[0]: "label" is missing

one-choice.json
  features[0].choices: there must be at least two choices

choices-are-words.json
  features[0].choices[0]: expected an object, found text
  features[0].choices[1]: expected an object, found text

choices-are-no-list.json
  features[0].choices: expected a list, found text

number-cells.json
  features[1].only_if.milk.from: 500 is off the scale, which goes from 0 to 400
  features[2].only_if.milk: expected a number or an object with "from" and "to", found text
  cells.tea.milk.to: the number must be at least "from"
  cells.tea.foam: expected a number or an object with "from" and "to", found text
  cells.tea.hot.from: unknown key "from"
  cells.coffee.milk.is.about: unknown key "about"
  cells.coffee.milk.is: "from" is missing
  cells.coffee.foam.upto: unknown key "upto"
  cells.coffee.foam.from: -1 is off the scale, which goes from 0 to 40
  cells.coffee.hot: expected a choice, a list of choices, "n/a" or an object, found a number
  examples[0].answers.milk: 401 is off the scale, which goes from 0 to 400
  examples[0].answers.foam.abuot: unknown key "abuot"; did you mean "about"?
  examples[0].answers.hot: expected a choice or a list of choices, found a number
  examples[1].answers.milk: expected a number or {"about": a number}, found text
  examples[1].answers.foam: "about" is missing

number-scales.json
  things[0].commonness: the number must be from 0.001 to 1,000
  things[1].commonness: expected a number, found text
  features[0].number: "min" is missing
  features[0].number: "max" is missing
  features[1].number.max: the number must be above "min"
  features[2].number.max: the number must be within 1,000,000,000 of 0, with at most three decimals
  features[3].number.min: the number must be within 1,000,000,000 of 0, with at most three decimals
  features[4].number: a feature is answered with "choices" or with a "number", not with both
  features[4].number.units: unknown key "units"; did you mean "unit"?
  features[5].number: expected an object, found text

misread-and-effort.json
  features[0].misread: unknown misread "seldom"; use one of: never, rarely, sometimes, often
  features[0].effort: the number must be from 0.01 to 100
  features[1].misread: unknown misread "sometime"; did you mean "sometimes"?
  features[1].effort: the number must be from 0.01 to 100
  features[2].misread: expected text, found a number
  features[2].effort: the number must be from 0.01 to 100
  features[3].effort: expected a number, found text

only-if-names-nothing.json
  features[2].only_if.leafs: unknown feature "leafs"; did you mean "leaves"?
  features[2].only_if.leaves: unknown choice "certainly"; use one of: yes, no
  features[3].only_if.leaves[1]: unknown choice "maybe"; use one of: yes, no
  features[3].only_if.story: "story" has no choices, so it is never asked

only-if-shapes.json
  features[1].only_if.leaves: no choice is named; name at least one
  features[2].only_if.leaves[1]: "yes" is named twice
  features[3].only_if.leaves: expected a choice or a list of choices, found an object
  features[4].only_if: expected an object, found text

only-if-circles.json
  features[0].only_if: goes round in a circle: hot → sweet → milky → hot
  features[3].only_if: goes round in a circle: strong → strong

cells-are-no-object.json
  cells: expected an object, found a list

cells-of-nothing.json
  cells.tee: unknown thing "tee"; did you mean "tea"?
  cells.tee.leaves: unknown choice "maybe"; use one of: yes, no
  cells.chocolate: unknown thing "chocolate"; use one of: tea, coffee
  cells.coffee.leaf: unknown feature "leaf"; use one of: leaves
  cells.coffee.beans: unknown feature "beans"; use one of: leaves

cell-unknown-choice.json
  cells.tea.word: unknown choice "yess"; did you mean "yes"?
  cells.tea.other: unknown choice "maybe"; use one of: yes, no
  cells.tea.label: unknown choice "Yes"; did you mean "yes"?
  cells.tea.list[1]: unknown choice "perhaps"; use one of: yes, no
  cells.tea.map.is.partly: unknown choice "partly"; use one of: yes, no
  cells.tea.inside.is: unknown choice "often"; use one of: yes, no

cell-unknown-frequency.json
  cells.tea.near.is.yes: unknown frequency "allways"; did you mean "always"?
  cells.tea.far.is.yes: unknown frequency "mostly"; use one of: always, usually, sometimes, rarely, never
  cells.tea.far.is.no: unknown frequency "seldom"; use one of: always, usually, sometimes, rarely, never
  cells.tea.number.is.yes: expected text, found a number

cell-of-the-wrong-kind.json
  cells.tea.switch: expected a choice, a list of choices, "n/a" or an object, found true or false
  cells.tea.count: expected a choice, a list of choices, "n/a" or an object, found a number
  cells.tea.nothing: expected a choice, a list of choices, "n/a" or an object, found null
  cells.tea.mixed[1]: expected text, found a number
  cells.tea.inside.is: expected a choice, a list of choices, "n/a" or an object, found true or false
  cells.tea.inside.note: expected text, found a number
  cells.tea.inside.sources: expected a list, found text

cell-with-nothing-in-it.json
  cells.tea.word: the text is empty
  cells.tea.blank: the text is empty
  cells.tea.list: no choice is named; name at least one
  cells.tea.map.is: no choice is named; name at least one
  cells.tea.note.note: the text is empty

cell-names-a-choice-twice.json
  cells.tea.list[1]: "yes" is named twice
  cells.tea.inside.is[2]: "no" is named twice

cell-n-a-in-a-list.json
  cells.tea.taste[1]: unknown choice "n/a"; use one of: yes, no

cell-all-never.json
  cells.tea.taste.is: every choice is "never"; one of them must hold

cell-choices-outside-is.json
  cells.tea.taste: choices go into "is": {"is": {"yes": …}}
  cells.tea.smell: choices go into "is": {"is": {"yes": …}}
  cells.tea.look: choices go into "is": {"is": {"maybe": …}}

cell-choice-in-a-note.json
  cells.tea.story: "story" has no choices, so it is only compared: give it a "note"
  cells.tea.legend.is: "legend" has no choices, so it is only compared: give it a "note"
  cells.tea.myth: "myth" has no choices, so it is only compared: give it a "note"

free-text-without-features.json
  cells.tea."made from": "made from" cannot be an id; use up to 80 of a–z, A–Z, 0–9, "-", "_" and ".", starting with a letter or digit
  cells.tea.story: "An emperor and a leaf." cannot be a choice without "features"; use a word such as "yes", or a "note" for free text
  cells.tea.hot: "rather hot" cannot be a choice without "features"; use a word such as "yes", or a "note" for free text
  cells.coffee.hot: the text is empty

sources-missing.json
  things[0].sources[0]: unknown source "book"; the pack has no "sources"

sources-unknown.json
  things[0].sources[0]: unknown source "bok"; did you mean "book"?
  things[1].details[0].sources[0]: unknown source "newspaper"; use one of: book
  cells.tea.leaves.sources[1]: unknown source "boook"; did you mean "book"?
  disputes[0].said[0].source: unknown source "boo"; did you mean "book"?
  disputes[0].sources[0]: unknown source "books"; did you mean "book"?
  relations[0].sources[0]: unknown source "film"; use one of: book
  timeline[0].sources[0]: unknown source "hook"; did you mean "book"?

source-addresses.json
  sources[0].url: "javascript:alert(1)" is not an https:, http: or mailto: address
  sources[1].url: "java\nscript:alert(1)" is not an https:, http: or mailto: address
  sources[2].url: "data:text/html,<script>alert(1)</script>" is not an https:, http: or mailto: address
  sources[3].url: "file:///etc/passwd" is not an https:, http: or mailto: address
  sources[4].url: "example.org" is not an https:, http: or mailto: address
  sources[5].url: "https://example.org/a b" has a space in it; write it as "%20"
  sources[6].url: "https://" is not an https:, http: or mailto: address
  sources[7].url: expected text, found a number

source-years.json
  sources[0].year: the number must be a whole year, such as 2008
  sources[1].year: the number must be a whole year, such as 2008
  sources[2].year: expected a number, found text

disputes.json
  disputes[0].verdict: unknown verdict "wrong"; use one of: true, mostly-true, partly-true, false, opinion, unverified
  disputes[1].verdict: unknown verdict "flase"; did you mean "false"?
  disputes[2]: "verdict" is missing
  disputes[2]: "truth" is missing
  disputes[3].about[1]: "tea" is named twice
  disputes[4].said[0]: "claim" is missing
  disputes[4].said[1]: expected an object, found text
  disputes[4].verdict: expected text, found true or false

relations.json
  relations[0].is: unknown relation "like"; use one of: part-of, overlaps, disjoint-from, confused-with, precedes
  relations[1].is: unknown relation "part_of"; did you mean "part-of"?
  relations[1].to: expected text, found a number
  relations[2]: "from" is missing
  relations[2]: "to" is missing

timeline.json
  timeline[0].when: "long ago" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[1].when: "1650-13" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[2].when: "1650-1-1" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[3].when: "0000" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[4].when: expected text, found a number
  timeline[5]: "when" is missing
  timeline[5].confidence: unknown confidence "certain"; use one of: high, medium, low
  timeline[6]: "what" is missing

disputes-name-nothing.json
  disputes[0].about[0]: unknown thing "te"; did you mean "tea"?
  disputes[0].about[2]: unknown thing "water"; use one of: tea, coffee
  disputes[1].feature: unknown feature "leafs"; did you mean "leaves"?

relations-name-nothing.json
  relations[0].from: unknown thing "tee"; did you mean "tea"?
  relations[0].to: unknown thing "water"; use one of: tea, coffee
  relations[1].to: a thing cannot be related to itself

timeline-names-nothing.json
  timeline[0].when: "1650-02-30" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[1].when: "1900-02-29" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[2].when: "1650-04-31" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  timeline[3].thing: unknown thing "chocolate"; use one of: tea, coffee

examples.json
  examples[0].answers.leaves: no choice is named; name at least one
  examples[1].answers.leaves[1]: "yes" is named twice
  examples[2].answers: expected an object, found a list
  examples[3].answers.leaves: expected a choice or a list of choices, found true or false
  examples[4]: "name" is missing
  examples[4].answers.leaves: unknown choice "n/a"; use one of: yes, no
  examples[5]: "is" is missing

examples-name-nothing.json
  examples[0].is: "tea" has kinds; name the one it is: green, black
  examples[1].is: unknown thing "cofee"; did you mean "coffee"?
  examples[1].answers.leaves: unknown choice "noo"; did you mean "no"?
  examples[1].answers.leaf: unknown feature "leaf"; use one of: leaves, story
  examples[1].answers.story: "story" has no choices, so it is never asked
  examples[2].answers.leaves[1]: unknown choice "perhaps"; use one of: yes, no

items-of-the-wrong-kind.json
  things[0]: expected an object, found text
  things[2].kind_of: goes round in a circle: coffee → coffee
  things[3].id: there is already a thing "tea"
  features[0]: expected an object, found text
  features[1].choices[0]: expected an object, found text
  features[1].choices[2].id: there is already a choice "no"
  features[1].only_if.hott: unknown feature "hott"; did you mean "hot"?
  features[1].only_if: goes round in a circle: hot → hot
  features[2].id: there is already a feature "hot"
  cells.tee: unknown thing "tee"; did you mean "tea"?
  cells.water.hot: unknown choice "nO"; did you mean "no"?
  cells.coffee: expected an object, found true or false
  disputes[0]: expected an object, found null
  disputes[2].id: there is already a dispute "d"
  sources[0]: expected an object, found a list
  sources[2].id: there is already a source "book"

wrong-kinds.json
  version: expected a number, found true or false
  id: expected text, found a number
  title: expected text, found a list
  language: expected text, found null
  summary: expected text, found an object
  things[0].id: expected text, found a number
  things[0].name: expected text, found a number
  things[0].plural: expected text, found a number
  things[0].phrase: expected text, found a number
  things[0].aka: expected a list, found text
  things[0].summary: expected text, found a number
  things[0].details: expected a list, found text
  things[0].sources: expected a list, found text
  things[1].aka[0]: expected text, found a number
  things[1].kind_of: expected text, found a list
  things[1].details[0]: expected text or an object, found a number
  things[1].sources[0]: expected text, found a number
  features[0].id: expected text, found a list
  features[0].label: expected text, found an object
  features[0].group: expected text, found a number
  features[0].question: expected text, found a number
  features[0].help: expected text, found a number
  features[0].misread: expected text, found a number
  features[0].effort: expected a number, found text
  features[0].only_if: expected an object, found a list
  cells: expected an object, found text
  disputes: expected a list, found an object
  relations: expected a list, found text
  timeline: expected a list, found a number
  examples[0]: expected an object, found a number
  sources[0].title: expected text, found a number
  sources[0].publisher: expected text, found a number
  sources[0].url: expected text, found a number
  sources[0].year: expected a number, found text

empty-texts.json
  id: the text is empty
  title: the text is empty
  language: the text is empty
  summary: the text is empty
  things[0].id: the text is empty
  things[0].name: the text is empty
  things[0].plural: the text is empty
  things[0].phrase: the text is empty
  things[0].aka[0]: the text is empty
  things[0].kind_of: the text is empty
  things[0].summary: the text is empty
  things[0].details[0]: the text is empty
  things[0].details[1].text: the text is empty
  things[0].sources[0]: the text is empty
  things[1].name: the text is empty
  features[0].label: the text is empty
  features[0].group: the text is empty
  features[0].question: the text is empty
  features[0].help: the text is empty
  features[0].choices[0].id: the text is empty
  features[0].choices[0].label: the text is empty
  features[0].choices[0].help: the text is empty
  features[0].misread: the text is empty
  disputes[0].id: the text is empty
  disputes[0].about[0]: the text is empty
  disputes[0].feature: the text is empty
  disputes[0].said[0].source: the text is empty
  disputes[0].said[0].claim: the text is empty
  disputes[0].verdict: the text is empty
  disputes[0].truth: the text is empty
  relations[0].from: the text is empty
  relations[0].is: the text is empty
  relations[0].to: the text is empty
  relations[0].note: the text is empty
  timeline[0].when: the text is empty
  timeline[0].what: the text is empty
  timeline[0].thing: the text is empty
  timeline[0].confidence: the text is empty
  examples[0].name: the text is empty
  examples[0].is: the text is empty
  examples[0].note: the text is empty
  examples[0].answers.hot: the text is empty
  sources[0].id: the text is empty
  sources[0].title: the text is empty
  sources[0].publisher: the text is empty
  sources[0].url: the text is empty

ten-problems.json
  titel: unknown key "titel"; did you mean "title"?
  things[0].kind_of: unknown thing "hot-drnk"; did you mean "hot-drink"?
  things[1]: "name" is missing
  things[3].id: there is already a thing "coffee"
  features[0].misread: unknown misread "seldom"; use one of: never, rarely, sometimes, often
  features[1].choices: there must be at least two choices
  cells.tea.leaves.is.yes: unknown frequency "allways"; did you mean "always"?
  cells.coffee.leaves: unknown choice "know"; use one of: yes, no
  timeline[0].when: "around 1650" is not a date; write a year, a month or a day: "1965", "1965-03", "1965-03-02"
  sources[0].url: "javascript:void(0)" is not an https:, http: or mailto: address
"#;

/// The table as it ought to be, from what the validator says.
fn table(packs: &[(String, String)]) -> Vec<String> {
    let block = |(name, json): &(String, String)| {
        let lines: Vec<String> =
            std::iter::once(format!("{name}.json")).chain(problems(json)).collect();
        lines.join("\n  ")
    };
    packs.iter().map(block).collect()
}

#[test]
fn every_broken_pack_names_all_its_problems() {
    let found = table(&packs("tests/packs/broken"));
    let wrong: Vec<String> = found
        .into_iter()
        .filter(|block| !MESSAGES.trim().split("\n\n").any(|b| b == block))
        .collect();
    assert!(wrong.is_empty(), "not in the table:\n\n{}\n", wrong.join("\n\n"));
}

#[test]
fn every_line_of_the_table_has_its_pack() {
    let count = packs("tests/packs/broken").len();
    assert_eq!(MESSAGES.trim().split("\n\n").count(), count);
}

#[test]
fn nothing_is_said_twice() {
    for (name, json) in packs("tests/packs/broken") {
        let mut found = problems(&json);
        found.sort();
        let count = found.len();
        found.dedup();
        assert_eq!(found.len(), count, "{name}");
    }
}
