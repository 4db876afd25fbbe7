//! Input that is no pack and no table, as people hand it to the tool: what is said, and nothing lost.
#![cfg(feature = "cli")]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn which_one(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_which-one")).args(arguments).output().expect("it runs")
}

/// A file of these bytes, and what `check` says of it: its exit code and its output.
#[track_caller]
fn check(name: &str, bytes: &[u8]) -> (i32, String) {
    let path = std::env::temp_dir().join(format!("which-one-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).expect("a file");
    let output = which_one(&["check", "--runs", "1", path.to_str().expect("a path")]);
    assert_eq!(std::fs::read(&path).expect("it is still there"), bytes, "untouched");
    std::fs::remove_file(&path).expect("the file goes");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).expect("text");
    (output.status.code().expect("a code"), said.replace(&path.display().to_string(), "FILE"))
}

#[test]
fn fifty_megabytes_are_too_much() {
    let (code, said) = check("large.csv", &vec![b'a'; 50_000_000]);
    assert_eq!(said, "FILE: larger than 16 MiB, the limit for a table; for a pack it is 4 MiB\n");
    assert_eq!(code, 2);
}

#[test]
fn a_pipe_without_an_end_is_read_no_further_than_the_limit() {
    let mut endless = Command::new("yes").stdout(Stdio::piped()).spawn().expect("it runs");
    let output = Command::new(env!("CARGO_BIN_EXE_which-one"))
        .args(["check", "-"])
        .stdin(endless.stdout.take().expect("a pipe"))
        .output()
        .expect("it runs");
    endless.wait().expect("it ends with the pipe");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "-: larger than 16 MiB, the limit for a table; for a pack it is 4 MiB\n"
    );
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_table_with_more_things_than_a_pack_can_hold_is_refused_quickly() {
    let mut table = String::from("Name,Milk\n");
    for row in 0..300_000 {
        writeln!(table, "Thing {row},yes").expect("memory");
    }
    let (code, said) = check("many.csv", table.as_bytes());
    assert_eq!(
        said,
        "FILE: the table has 300000 things; 2000 are the limit, so leave some out\nFILE: 1 to mend\n"
    );
    assert_eq!(code, 1);
}

#[test]
fn a_table_with_one_column_says_what_it_needs() {
    let (code, said) = check("one.csv", b"Latte\nEspresso\n");
    let needs = "FILE: the table has one column only; it needs one for the names and one for each thing or \
                 feature\nFILE: 1 to mend\n";
    assert_eq!((code, &*said), (1, needs));
}

#[test]
fn the_second_of_two_things_of_one_name_is_underlined() {
    let (code, said) = check("same.csv", b"Name,Milk\nLatte,yes\nEspresso,no\nlatte,no\n");
    assert_eq!(
        said,
        "error: row 4: “latte” is the name of row 2 already; give things names of their own
 --> FILE:4:1
  |
4 | latte,no
  | ^^^^^
FILE: 1 to mend
"
    );
    assert_eq!(code, 1);
}

#[test]
fn a_cell_with_quotes_in_it_is_underlined_where_it_stands() {
    let (code, said) = check("quotes.csv", "r,\"\"\"é\"\"\",\"\"\"é\"\"\"\nx,yes,no\n".as_bytes());
    assert_eq!(
        said,
        r#"error: column 3: “"é"” is the name of column 2 already; give things names of their own
 --> FILE:1:12
  |
1 | r,"""é""","""é"""
  |            ^^^^^
FILE: 1 to mend
"#
    );
    assert_eq!(code, 1);
}

#[test]
fn binary_files_are_named_for_what_they_are() {
    for (bytes, what) in [
        (&b"PK\x03\x04rest"[..], "a zip file, such as a spreadsheet’s"),
        (b"\x89PNG\r\n", "a picture"),
        (b"a\0b", "a file with zero bytes"),
    ] {
        let (code, said) = check("binary.csv", bytes);
        assert_eq!(said, format!("FILE: {what}, not text; save it as CSV, or copy its cells\n"));
        assert_eq!(code, 2);
    }
}

#[test]
fn another_encoding_is_named_with_its_line() {
    let (code, said) = check("latin.csv", b"Name,Milk\nCaf\xe9,yes\n");
    let expected = "FILE: line 2 is not UTF-8, so its letters cannot be read; save the file again in the \
                    encoding UTF-8\n";
    assert_eq!((code, &*said), (2, expected));
}

#[test]
fn utf_16_is_read_where_it_says_so_and_named_where_it_does_not() {
    let table = "Name,Milk\r\nCafé,yes\r\nLatte,no\r\n";
    let bytes = |of: fn(u16) -> [u8; 2]| table.encode_utf16().flat_map(of).collect::<Vec<u8>>();
    let (little, big) = (bytes(u16::to_le_bytes), bytes(u16::to_be_bytes));
    for marked in [[&b"\xff\xfe"[..], &little].concat(), [&b"\xfe\xff"[..], &big].concat()] {
        let (code, said) = check("marked.csv", &marked);
        assert!(said.starts_with("FILE: Which one is it? can be used\n"), "{said}");
        assert!(said.contains("\n  Café  "), "{said}");
        assert_eq!(code, 0);
    }
    let unmarked =
        "FILE: UTF-16 without a byte order mark; save the file again in the encoding UTF-8\n";
    assert_eq!(check("little.csv", &little), (2, unmarked.to_owned()));
    assert_eq!(check("big.csv", &big), (2, unmarked.to_owned()));
    let broken = "FILE: broken UTF-16; save the file again in the encoding UTF-8\n";
    assert_eq!(check("half.csv", b"\xff\xfea\0\x00\xd8"), (2, broken.to_owned()));
}

#[test]
fn every_command_says_the_same_of_a_file_that_is_no_text() {
    let path = std::env::temp_dir().join(format!("which-one-{}-no-text.json", std::process::id()));
    let path = path.to_str().expect("a path");
    for (bytes, said) in [
        (
            &b"{\"title\": \"Caf\xe9\"}"[..],
            "line 1 is not UTF-8, so its letters cannot be read; save the file again in the encoding UTF-8",
        ),
        (b"\x89PNG\r\n", "a picture, not text; save it as CSV, or copy its cells"),
    ] {
        std::fs::write(path, bytes).expect("a file");
        for command in ["check", "convert", "render", "rank", "test"] {
            let output = which_one(&[command, path]);
            let expected = format!("{path}: {said}\n");
            assert_eq!(String::from_utf8_lossy(&output.stderr), expected, "{command}");
            assert_eq!(output.status.code(), Some(2), "{command}");
        }
    }
    std::fs::remove_file(path).expect("the file goes");
}

#[test]
fn convert_writes_over_nothing_that_it_reads_and_guesses_no_format() {
    let path = std::env::temp_dir().join(format!("which-one-{}-over.csv", std::process::id()));
    let path = path.to_str().expect("a path");
    std::fs::write(path, "Name,Milk\nLatte,yes\nEspresso,no\n").expect("a file");
    let output = which_one(&["convert", path, "-o", path]);
    let over = format!("{path}: it would be written over; give another name to write to\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), over);
    assert_eq!(output.status.code(), Some(2));
    let kept = std::fs::read_to_string(path).expect("it is still there");
    assert_eq!(kept, "Name,Milk\nLatte,yes\nEspresso,no\n");

    let output = which_one(&["convert", path, "-o", "pack.txt"]);
    let unnamed = "pack.txt: its ending names no format; give one with --to\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), unnamed);
    assert_eq!(output.status.code(), Some(2));
    std::fs::remove_file(path).expect("the file goes");
}

#[test]
fn the_problems_of_a_file_are_the_same_for_programs() {
    let path = std::env::temp_dir().join(format!("which-one-{}-same.csv", std::process::id()));
    let path = path.to_str().expect("a path");
    std::fs::write(path, "Name,Milk\nLatte,yes\nEspresso,no\nlatte,no\n").expect("a file");
    let output = which_one(&["check", path, "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(
        report,
        serde_json::json!({"guesses": [], "problems": [{
            "message": "row 4: “latte” is the name of row 2 already; give things names of their own",
            "line": 4, "column": 1,
        }]})
    );
    assert_eq!(output.status.code(), Some(1));
    std::fs::remove_file(path).expect("the file goes");
}

#[test]
fn broken_json_is_underlined_where_it_breaks() {
    let (code, said) = check("broken.json", b"{\n  \"version\": 1,\n  \"title\" \"x\"\n}\n");
    assert_eq!(
        said,
        "error: not JSON: expected `:`
 --> FILE:3:11
  |
3 |   \"title\" \"x\"
  |           ^
FILE: 1 to mend
"
    );
    assert_eq!(code, 1);
}

#[test]
fn a_page_or_a_text_without_a_table_says_so() {
    assert_eq!(
        check("page.html", b"<p>Hello</p>"),
        (1, "FILE: no table in this page\nFILE: 1 to mend\n".to_owned())
    );
    assert_eq!(
        check("text.md", b"Just words."),
        (
            1,
            "FILE: no table in this Markdown; it needs a line like |---|---|\nFILE: 1 to mend\n"
                .to_owned()
        )
    );
    assert_eq!(
        check("empty.csv", b""),
        (1, "FILE: the table is empty; write names into its first row and its first column, and what is so of each between them\nFILE: 1 to mend\n".to_owned())
    );
}

#[test]
fn things_that_nothing_tells_apart_are_named_with_what_would_mend_it() {
    let output = which_one(&["check", "--runs", "1", "tests/tables/20-licences.csv"]);
    let said = String::from_utf8(output.stdout).expect("text");
    let tie = "warning: nothing tells these 2 apart: MIT; ISC. To mend it, add a feature in which they differ\n";
    assert!(said.contains(tie), "{said}");
    // They count as right together, and not as taken for one another.
    for line in ["\n  MIT *           100 %   3.0", "\n  ISC *           100 %   3.0"] {
        assert!(said.contains(line), "{said}");
    }
    assert!(said.contains("\n  All of them     100 %   3.0"), "{said}");
    assert!(said.contains("\n  * right with those that nothing tells apart from it\n"), "{said}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_starter_is_sound_and_is_never_written_over_a_file() {
    let folder = std::env::temp_dir().join(format!("which-one-starter-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for name in ["new.md", "new.csv", "new.tsv", "new.json"] {
        let path: PathBuf = folder.join(name);
        let path = path.to_str().expect("a path");
        assert_eq!(which_one(&["new", path]).status.code(), Some(0), "{name}");
        let checked = which_one(&["check", "--runs", "1", path]);
        assert_eq!(checked.status.code(), Some(0), "{name}");
        let again = which_one(&["new", path]);
        assert_eq!(again.status.code(), Some(2), "{name}");
        assert!(String::from_utf8_lossy(&again.stderr).contains("File exists"), "{name}");
    }
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}

#[test]
fn convert_says_what_was_left_out_and_writes_what_it_can() {
    let output = which_one(&["convert", "packs/coffee.json", "--to", "html"]);
    let html = String::from_utf8(output.stdout).expect("text");
    assert!(html.starts_with("<table>\n  <caption>Which coffee is this?</caption>\n"), "{html}");
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(said.contains("left out: 22 × examples\n"), "{said}");
    assert!(said.contains("reads back differently: “Served in” of Lungo\n"), "{said}");

    let output = which_one(&["convert", "packs/coffee.json", "--to", "delta"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "DELTA can be read and not written\n");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn completions_and_the_man_page_know_every_command() {
    for arguments in [&["completions", "bash"][..], &["man"]] {
        let said = which_one(arguments).stdout;
        let said = String::from_utf8(said).expect("text");
        for command in ["check", "convert", "new", "rank", "test"] {
            assert!(said.contains(command), "{arguments:?}: {command}");
        }
    }
}
