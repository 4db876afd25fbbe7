//! The readme's chapter “Write your own pack”, done as it says: every file, every command, every line
//! that comes out.
#![cfg(feature = "cli")]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use which_one::formats::{self, Format};
use which_one::pack;

/// A block between fences: what it is of, and its text.
struct Block {
    language: String,
    text: String,
}

/// The blocks of the chapter, in order.
fn chapter() -> Vec<Block> {
    let readme = std::fs::read_to_string("README.md").expect("the readme");
    let chapter = readme.split("\n## Write your own pack\n").nth(1).expect("the chapter");
    let chapter = chapter.split("\n## ").next().expect("its end");
    let fenced = chapter.split("```").skip(1).step_by(2);
    let block = |text: &str| {
        let (language, text) = text.split_once('\n').expect("a language");
        Block { language: language.to_owned(), text: text.to_owned() }
    };
    fenced.map(block).collect()
}

/// An empty folder, which goes when it is no longer used.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("which-one-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a command line of the chapter prints, losses and guesses first.
fn run(line: &str, folder: &Path) -> String {
    let mut words = line.split(' ');
    assert_eq!(words.next(), Some("which-one"), "{line}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_which-one"));
    let output = command.args(words).current_dir(folder).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{line}");
    String::from_utf8([output.stderr, output.stdout].concat()).expect("text")
}

/// Runs every command of a block; `…` stands for the rest of what one prints.
fn run_all(text: &str, folder: &Path) {
    for part in text.split("$ ").skip(1) {
        let (line, shown) = part.split_once('\n').expect("a line");
        let printed = run(line, folder);
        match shown.strip_suffix("…\n") {
            Some(beginning) => assert!(printed.starts_with(beginning), "{line}:\n{printed}"),
            None => assert_eq!(printed, shown, "{line}"),
        }
    }
}

#[test]
fn every_step_of_the_readme_s_chapter_does_what_it_says() {
    let folder = Folder::new("readme");
    let (table, made) = (folder.0.join("coffee.md"), folder.0.join("coffee.json"));
    let mut languages = Vec::new();
    for Block { language, text } in chapter() {
        match language.as_str() {
            // A whole table, then a row more.
            "markdown" if text.starts_with('#') => std::fs::write(&table, text).expect("a file"),
            "markdown" => {
                let whole = std::fs::read_to_string(&table).expect("the table") + &text;
                std::fs::write(&table, whole).expect("a file");
            }
            "console" => run_all(&text, &folder.0),
            "json" => {
                let from_table = std::fs::read_to_string(&made).expect("made by a step before");
                let ids = |text: &str| -> Vec<Value> {
                    let pack: Value = serde_json::from_str(text).expect("JSON");
                    let all = [&pack["things"], &pack["features"]].map(|list| list.as_array());
                    all.into_iter().flatten().flatten().map(|one| one["id"].clone()).collect()
                };
                assert_eq!(
                    ids(&text),
                    ids(&from_table),
                    "it is the pack of the table, said better"
                );
                std::fs::write(&made, text).expect("a file");
            }
            "html" => {
                // What stands inside the element is what the tool prints, moved to the right.
                let printed =
                    run("which-one convert coffee.json --to html -o table.html", &folder.0);
                assert!(printed.contains("left out: 3 × questions\n"), "{printed}");
                let page = std::fs::read_to_string(folder.0.join("table.html")).expect("the page");
                let inside: String = page.lines().flat_map(|line| ["  ", line, "\n"]).collect();
                assert!(
                    text.contains(&format!("<which-one src=\"coffee.json\">\n{inside}</")),
                    "{text}"
                );
            }
            other => panic!("nothing runs {other}"),
        }
        languages.push(language);
    }
    let steps =
        ["markdown", "console", "markdown", "console", "console", "json", "console", "html"];
    assert_eq!(languages, steps);
}

#[test]
fn the_chapter_s_pack_is_sound_and_no_warning_is_given() {
    let blocks = chapter();
    let text = &blocks.iter().find(|block| block.language == "json").expect("a pack").text;
    let guide = pack::load(&serde_json::from_str(text).expect("JSON")).expect("a sound pack");
    assert_eq!(pack::warnings(&guide), []);
    let schema = std::fs::read_to_string("packs/pack.schema.json").expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    assert!(validator.is_valid(&serde_json::from_str(text).expect("JSON")));
}

#[test]
fn every_html_table_in_the_readme_is_a_sound_pack() {
    let readme = std::fs::read_to_string("README.md").expect("the readme");
    let blocks = readme.split("```html\n").skip(1).map(|text| text.split("```").next());
    let tables: Vec<&str> = blocks.flatten().filter(|text| text.contains("<table>")).collect();
    assert_eq!(tables.len(), 2);
    for text in tables {
        let table = formats::read_table(text, Format::Html).expect("a table");
        let sheet = which_one::sheet::read(&table.grid, &which_one::sheet::Wishes::default());
        let guide = pack::load(&sheet.expect("things and features").pack).expect("a sound pack");
        assert_eq!(pack::warnings(&guide), []);
    }
}
