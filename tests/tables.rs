//! Twenty tables as messy as real ones: what is made of each, to the letter.
//!
//! Beside each table stands what it becomes: the pack as JSON, then what was guessed. To look at them
//! anew after a change, run with `WRITE_TABLES=1` and read the difference.
#![cfg(feature = "cli")]

use std::fmt::Write as _;
use std::path::Path;

use which_one::formats::{self, Format};
use which_one::pack;
use which_one::sheet::{self, Wishes};

/// The pack and the guesses as text, or what is in the way.
fn reading(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("a table");
    let text = formats::decode(&bytes).expect("text");
    let format = Format::of_name(&path.to_string_lossy()).expect("a known ending");
    let table = formats::read_table(&text, format).expect("a table");
    let sheet = sheet::read(&table.grid, &Wishes::default()).expect("things and features");
    let mut reading = formats::write_pack(&sheet.pack);
    for guess in &sheet.guesses {
        writeln!(reading, "{guess}").expect("memory");
    }
    if let Err(problems) = pack::load(&sheet.pack) {
        panic!("{}: {problems:?}", path.display());
    }
    reading
}

#[test]
fn every_table_is_read_as_it_is_written_down_beside_it() {
    let folder = Path::new("tests/tables");
    let mut tables: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "read"))
        .collect();
    tables.sort();
    assert_eq!(tables.len(), 20);
    for path in tables {
        let beside = path.with_extension("read");
        let reading = reading(&path);
        if std::env::var_os("WRITE_TABLES").is_some() {
            std::fs::write(&beside, &reading).expect("the folder can be written to");
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        assert_eq!(reading, expected, "{}", path.display());
    }
}
