//! Tables and other programs' keys: any text is a pack that the validator accepts, or a trouble.

use which_one::formats::{self, Format};
use which_one::pack::{self, Problem, ProblemKind};
use which_one::sheet::{self, Axis, Wishes};

use super::pack::guide_holds;

/// Reads the bytes as a file in the format that they look like, and in another.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = formats::decode(bytes) else { return };
    let likely = Format::of_text(&text);
    let foreign = &Format::ALL[1..];
    let other = foreign[bytes.len() % foreign.len()];
    read(&text, likely);
    if other != likely {
        read(&text, other);
    }
}

fn read(text: &str, format: Format) {
    if !format.is_table() {
        match formats::read_key(text, format) {
            Ok(brought) => match pack::load(&brought.pack) {
                Ok(guide) => guide_holds(guide),
                // What is too much or too little for a pack is so in the key, and said in its words.
                Err(problems) => {
                    let rest: Vec<_> = problems.iter().filter(|one| !is_of_the_key(one)).collect();
                    assert!(rest.is_empty(), "{rest:?} {format:?} {text:?}");
                }
            },
            Err(why) => assert!(!why.message.is_empty(), "{format:?} {text:?}"),
        }
        return;
    }
    let table = match formats::read_table(text, format) {
        Ok(table) => table,
        Err(why) => return assert!(!why.message.is_empty(), "{format:?} {text:?}"),
    };
    for row in &table.cells {
        for place in row {
            assert!(text.get(place.clone()).is_some(), "{place:?} is no part of {text:?}");
        }
    }
    for things in [None, Some(Axis::Columns), Some(Axis::Rows)] {
        let wishes = Wishes { things, ..Wishes::default() };
        match sheet::read(&table.grid, &wishes) {
            Ok(sheet) => {
                assert!(sheet.guesses.iter().all(|guess| !guess.to_string().is_empty()));
                match pack::load(&sheet.pack) {
                    Ok(guide) => guide_holds(guide),
                    Err(problems) => panic!("{problems:?} {format:?} {text:?}"),
                }
            }
            Err(troubles) => {
                assert!(!troubles.is_empty(), "{format:?} {text:?}");
                assert!(troubles.iter().all(|trouble| !trouble.to_string().is_empty()));
            }
        }
    }
}

fn is_of_the_key(problem: &Problem) -> bool {
    use ProblemKind::{Circle, TooFew, TooMany};
    matches!(problem.kind, TooFew(_) | TooMany { .. } | Circle(_))
}
