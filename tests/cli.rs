//! The command-line tool as people call it: what it prints, and how it ends.
#![cfg(feature = "cli")]

use std::process::{Command, Output};

use serde_json::Value;

fn which_one(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_which-one")).args(arguments).output().expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn a_sound_pack_checks_out() {
    let output = which_one(&["check", "packs/film-music.json", "--runs", "5"]);
    assert_eq!(output.status.code(), Some(0));
    let said = text(&output.stdout);
    assert!(
        said.starts_with(
            "packs/film-music.json: Soundtrack, score or cast recording? can be used\n"
        ),
        "{said}"
    );
}

#[test]
fn a_broken_pack_lists_its_problems_and_ends_with_1() {
    let output = which_one(&["check", "tests/packs/broken/ten-problems.json"]);
    assert_eq!(output.status.code(), Some(1));
    let lines = text(&output.stdout);
    assert_eq!(lines.lines().filter(|line| line.starts_with("error: ")).count(), 10);
    assert!(lines.ends_with("tests/packs/broken/ten-problems.json: 10 to mend\n"), "{lines}");
    let first = r#"error: titel: unknown key "titel"; did you mean "title"?
 --> tests/packs/broken/ten-problems.json:3:3
  |
3 |   "titel": "Tea, coffee or chocolate?",
  |   ^^^^^^^
"#;
    assert!(lines.starts_with(first), "{lines}");
}

#[test]
fn a_file_that_is_not_there_or_not_json_ends_with_2() {
    let output = which_one(&["check", "nowhere.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "nowhere.json: No such file or directory (os error 2)\n");

    let output = which_one(&["test", "README.md"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "README.md: not JSON: expected value at line 1 column 1\n");
}

#[test]
fn test_needs_a_sound_pack() {
    let output = which_one(&["test", "tests/packs/broken/ten-problems.json"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(
        said.starts_with("tests/packs/broken/ten-problems.json: cannot be used yet:\n"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 11);
}

#[test]
fn test_reports_examples_and_leaves_as_json() {
    let output = which_one(&[
        "test",
        "packs/film-music.json",
        "--runs",
        "20",
        "--wrong-replies",
        "0.1",
        "--json",
    ]);
    assert_eq!(output.status.code(), Some(0));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let examples = &report["examples"];
    assert_eq!((&examples["n"], &examples["none_n"]), (&52.into(), &6.into()));
    assert_eq!((&examples["right"], &examples["family_right"]), (&52.into(), &52.into()));
    assert_eq!(report["leaves"]["n"], 160);
    assert_eq!(report["inseparable"], Value::Array(Vec::new()));
    let again = which_one(&[
        "test",
        "packs/film-music.json",
        "--runs",
        "20",
        "--wrong-replies",
        "0.1",
        "--json",
    ]);
    assert_eq!(output.stdout, again.stdout, "the same seed gives the same outcome");
}

#[test]
fn examples_of_a_file_take_the_place_of_the_pack_s_own() {
    let path = std::env::temp_dir().join(format!("which-one-examples-{}.json", std::process::id()));
    let example = r#"[{"name": "A stage show", "is": "live-cast-recording",
        "answers": {"origin": "stage", "stage-cast": "yes", "audience": "yes", "very-recording": "all"}}]"#;
    std::fs::write(&path, example).expect("a file");
    let path = path.to_str().expect("a path");
    let output =
        which_one(&["test", "packs/film-music.json", "--examples", path, "--runs", "1", "--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((&report["examples"]["n"], &report["examples"]["right"]), (&1.into(), &1.into()));

    std::fs::write(path, r#"[{"name": "Nothing", "is": "operetta"}]"#).expect("a file");
    let output = which_one(&["test", "packs/film-music.json", "--examples", path]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains("examples[0].is: unknown thing \"operetta\""), "{said}");
    std::fs::remove_file(path).expect("the file goes");
}

#[test]
fn a_share_beyond_one_is_refused() {
    let output = which_one(&["test", "packs/film-music.json", "--wrong-replies", "10"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("give a number from 0 to 1, such as 0.1"));
}

#[test]
fn output_that_nobody_reads_to_its_end_is_no_failure() {
    let tool = env!("CARGO_BIN_EXE_which-one");
    let piped =
        format!("'{tool}' test packs/film-music.json --runs 1 | head -n 1 >/dev/null; true");
    let output = Command::new("sh").args(["-c", &piped]).output().expect("it runs");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn render_prints_the_page_of_a_sound_pack() {
    let output = which_one(&["render", "packs/coffee.json"]);
    assert_eq!(output.status.code(), Some(0));
    let html = text(&output.stdout);
    assert!(
        html.starts_with("<section lang=\"en\" dir=\"auto\">\n<h2>Which coffee is this?</h2>\n"),
        "{html}"
    );
    assert!(html.ends_with("</ol>\n</section>\n"), "{html}");

    let output = which_one(&["render", "packs/coffee.json", "--short"]);
    assert!(text(&output.stdout).ends_with("</dl>\n</section>\n"));

    let output = which_one(&["render", "tests/packs/broken/title-missing.json"]);
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(2), ""));
}

#[test]
fn bundle_fills_the_template_of_the_build() {
    let folder = std::env::temp_dir().join(format!("which-one-bundle-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = |name: &str| folder.join(name).to_str().expect("a path").to_owned();
    let bundled = || {
        let (output, widget) = (path("page.html"), folder.to_str().expect("a path"));
        which_one(&["bundle", "packs/coffee.json", "-o", &output, "--widget", widget])
    };

    let template = path("which-one-single.txt");
    let output = bundled();
    assert_eq!(output.status.code(), Some(2));
    let missing = format!("{template}: No such file or directory (os error 2)\n");
    assert_eq!(text(&output.stderr), missing);

    std::fs::write(&template, "{{language}} {{title}} {{text}}").expect("a file");
    let other = format!("{template}: no gap {{{{pack}}}}; is it of another version?\n");
    assert_eq!(text(&bundled().stderr), other);

    std::fs::write(&template, "{{language}} {{title}} {{pack}} {{file core}} {{text}}")
        .expect("a file");
    let missing = format!("{}: No such file or directory (os error 2)\n", path("core"));
    assert_eq!(text(&bundled().stderr), missing);

    std::fs::write(path("core"), "the core").expect("a file");
    let output = bundled();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let page = std::fs::read_to_string(path("page.html")).expect("the page");
    assert!(page.starts_with("en Which coffee is this? H4sI"), "{page}");
    assert!(page.contains("<dt>Espresso</dt>"), "{page}");
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}
