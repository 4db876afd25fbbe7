//! The table as text to take away: exact Markdown, CSV and HTML, and nothing in it that could become
//! markup or a formula.

mod support;

use support::{feature, guide, thing};
use which_one::compare::{Format, Order, Selection, Table};
use which_one::guide::Guide;
use which_one::identify::Key;
use which_one::words::ENGLISH;

const TEA: &str = r#"{
  "version": 1, "title": "Tea or coffee?",
  "things": [{"id": "tea", "name": "Tea"}, {"id": "coffee", "name": "Coffee"}],
  "features": [
    {"id": "leaves", "label": "From leaves", "group": "Origin",
     "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
    {"id": "warm", "label": "Warm", "choices": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]},
    {"id": "first", "label": "First drunk"}
  ],
  "cells": {
    "tea": {"leaves": {"is": "yes", "note": "Of one bush.", "sources": ["bush"]}, "warm": "yes",
            "first": {"note": "In China.", "sources": ["bush", "book"]}},
    "coffee": {"leaves": "no", "warm": "yes"}
  },
  "disputes": [{"id": "d", "about": ["tea"], "feature": "leaves", "said": [{"source": "book", "claim": "It is a root."}],
                "verdict": "false", "truth": "It is a leaf.", "sources": ["bush"]}],
  "sources": [{"id": "bush", "title": "The bush", "url": "https://example.com/tea_(plant)"},
              {"id": "book", "title": "A book"}]
}"#;

fn written(guide: &Guide, wanted: &Selection, format: Format) -> String {
    let key = Key::new(guide.clone());
    Table::new(&key, wanted, &ENGLISH).written(format, guide, &ENGLISH)
}

fn all(format: Format) -> String {
    let guide = guide(TEA);
    written(&guide, &Selection::new(&guide), format)
}

#[test]
fn markdown_is_a_pipe_table_with_links() {
    assert_eq!(
        all(Format::Markdown),
        "**Tea or coffee?**\n\
         \n\
         | Feature | Tea | Coffee |\n\
         | --- | --- | --- |\n\
         | **Origin** |\n\
         | From leaves ≠ | Yes | No |\n\
         | Warm | Yes | Yes |\n\
         | First drunk | In China. [1](https://example.com/tea_%28plant%29) 2 |  |\n"
    );
}

#[test]
fn csv_gives_groups_a_column() {
    assert_eq!(
        all(Format::Csv),
        "Group,Feature,Tea,Coffee\r\n\
         Origin,From leaves ≠,Yes,No\r\n\
         ,Warm,Yes,Yes\r\n\
         ,First drunk,In China. [1] [2],\r\n"
    );
}

#[test]
fn html_has_a_caption_and_scopes() {
    assert_eq!(
        all(Format::Html),
        "<table>\n\
         <caption>Tea or coffee?</caption>\n\
         <thead>\n\
         <tr><th scope=\"col\">Feature</th><th scope=\"col\">Tea</th><th scope=\"col\">Coffee</th></tr>\n\
         </thead>\n\
         <tbody>\n\
         <tr><th scope=\"rowgroup\" colspan=\"3\">Origin</th></tr>\n\
         <tr><th scope=\"row\">From leaves ≠</th><td>Yes</td><td>No</td></tr>\n\
         </tbody>\n\
         <tbody>\n\
         <tr><th scope=\"row\">Warm</th><td>Yes</td><td>Yes</td></tr>\n\
         <tr><th scope=\"row\">First drunk</th><td>In China. \
         <a href=\"https://example.com/tea_(plant)\">1</a> 2</td><td></td></tr>\n\
         </tbody>\n\
         </table>\n"
    );
}

#[test]
fn what_is_taken_away_is_what_is_shown() {
    let guide = guide(TEA);
    let mut wanted = Selection { order: Order::Separation, ..Selection::new(&guide) };
    wanted.filter = "leaves".to_owned();
    wanted.open(thing(&guide, "tea"), feature(&guide, "leaves"));
    assert_eq!(
        written(&guide, &wanted, Format::Csv),
        "Feature,Tea,Coffee\r\n\
         From leaves ≠,Yes – Of one bush. [1] – “It is a root.” [2] – Not so: It is a leaf. [1],No\r\n"
    );
    assert_eq!(
        written(&guide, &wanted, Format::Markdown).lines().last(),
        Some(
            "| From leaves ≠ | Yes<br>Of one bush. [1](https://example.com/tea_%28plant%29)\
             <br>“It is a root.” 2<br>Not so: It is a leaf. [1](https://example.com/tea_%28plant%29) | No |"
        )
    );
}

/// A pack with one hostile text everywhere: as title, name, label, group, choice and note.
fn hostile(text: &str) -> Guide {
    let text = serde_json::to_string(text).expect("JSON");
    guide(
        &r#"{"version": 1, "title": T,
             "things": [{"id": "a", "name": T}, {"id": "b", "name": "B"}],
             "features": [{"id": "f", "label": T, "group": T,
                           "choices": [{"id": "x", "label": T}, {"id": "y", "label": "Y"}]},
                          {"id": "n", "label": "N", "group": T}],
             "cells": {"a": {"f": "x", "n": {"note": T}}, "b": {"f": "x"}}}"#
            .replace('T', "\u{1}")
            .replace('\u{1}', &text),
    )
}

fn hostile_as(text: &str, format: Format) -> String {
    let guide = hostile(text);
    written(&guide, &Selection::new(&guide), format)
}

#[test]
fn markdown_escapes_pipes_and_whatever_would_be_markup() {
    assert_eq!(hostile_as("a|b *c* _d_ [e](f) <g> `h` &copy; \\\ni", Format::Markdown), {
        let t = "a\\|b \\*c\\* \\_d\\_ \\[e\\](f) \\<g\\> \\`h\\` \\&copy; \\\\ i";
        format!(
            "**{t}**\n\n| Feature | {t} | B |\n| --- | --- | --- |\n| **{t}** |\n\
                 | {t} | {t} | {t} |\n| N | {t} |  |\n"
        )
    });
}

#[test]
fn html_escapes_whatever_would_be_markup() {
    let out = hostile_as("<img src=x onerror=\"alert(1)\"> & co", Format::Html);
    let t = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co";
    assert_eq!(out.matches(t).count(), 7);
    assert!(!out.contains("<img"), "{out}");
}

#[test]
fn csv_quotes_what_could_end_a_cell() {
    assert_eq!(hostile_as("a,\"b\"\nc;d", Format::Csv), {
        let t = "\"a,\"\"b\"\"\nc;d\"";
        format!("Group,Feature,{t},B\r\n{t},{t},{t},{t}\r\n{t},N,{t},\r\n")
    });
}

#[test]
fn no_cell_of_a_csv_runs_as_a_formula() {
    for (text, safe) in [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        (" =1", " '=1"),
        ("\u{a0}=1", "\u{a0}'=1"),
        ("\t=1", "\"\t'=1\""),
        ("\n=1", "\"\n'=1\""),
        ("\"=1", "\"\"\"'=1\""),
        // Where the semicolon separates cells, the quotes of a later cell do not count.
        ("a;=1", "\"a;'=1\""),
        ("a,=1", "\"a,'=1\""),
        ("a = b - c", "a = b - c"),
        ("3-4", "3-4"),
    ] {
        let out = hostile_as(text, Format::Csv);
        assert_eq!(
            out,
            format!(
                "Group,Feature,{safe},B\r\n{safe},{safe},{safe},{safe}\r\n{safe},N,{safe},\r\n"
            )
        );
    }
}

#[test]
fn no_cell_of_an_html_table_runs_as_a_formula_when_it_is_pasted() {
    for sign in ["=", "+", "-", "@", " =", "＝"] {
        let text = format!("{sign}1");
        let out = hostile_as(&text, Format::Html);
        assert_eq!(out.matches(&format!(">&#8203;{text}<")).count(), 6, "{out}");
    }
}
