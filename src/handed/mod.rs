//! A table of a page, from the texts that a script hands over to a pack's JSON.
//!
//! Owns how cells are handed over, and which of the words around a table become its title. How a table
//! is read is [`crate::sheet`]'s. It never knows the page, nor who draws what comes of it. Its program
//! (`src/bin/table.rs`) is apart from the widget's, which most readers need alone.
//!
//! What is handed over is one text: lines that end with U+001E, of fields with U+001F between them. The
//! first line has the table's caption, a title for a table without one, and the language. Each line
//! after it is a row, and each cell four fields: `h` for a heading or `d` for data, how many columns
//! and how many rows it spans, and its words.

mod json;

use crate::pack::{self, Tree};
use crate::sheet::{self, Grid, Spread, Wishes};

/// The pack of a table, as JSON.
///
/// # Errors
///
/// Every reason why it is none, each a line that says where and what to do.
///
/// ```
/// use which_one::handed;
///
/// let table = "\u{1f}Drinks\u{1f}en\u{1e}\
///              h\u{1f}1\u{1f}1\u{1f}\u{1f}h\u{1f}1\u{1f}1\u{1f}Latte\u{1f}h\u{1f}1\u{1f}1\u{1f}Tea\u{1e}\
///              h\u{1f}1\u{1f}1\u{1f}Milk\u{1f}d\u{1f}1\u{1f}1\u{1f}yes\u{1f}d\u{1f}1\u{1f}1\u{1f}no\u{1e}";
/// let pack = handed::pack_of(table).unwrap();
/// assert!(pack.starts_with(r#"{"version":1,"title":"Drinks","things":[{"id":"latte","name":"Latte"}"#));
/// assert!(pack.ends_with(r#","cells":{"latte":{"milk":"yes"},"tea":{"milk":"no"}},"language":"en"}"#));
/// assert_eq!(handed::pack_of("\u{1f}\u{1f}\u{1e}").unwrap_err().len(), 1);
/// ```
pub fn pack_of(table: &str) -> Result<String, Vec<String>> {
    let mut lines = table.split_terminator('\u{1e}');
    let mut about = fields(lines.next().unwrap_or_default());
    let mut about = || about.next().unwrap_or_default().to_owned();
    let (caption, title, language) = (about(), about(), about());
    let mut spread = Spread::default();
    for line in lines {
        spread.begin_row();
        let mut cells = fields(line);
        while let (Some(mark), Some(columns), Some(rows), Some(words)) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        {
            let count = |digits: &str| digits.parse().unwrap_or(1);
            if mark == "h" {
                spread.add_heading(words, count(columns), count(rows));
            } else {
                spread.add(words, count(columns), count(rows));
            }
        }
    }
    write(&spread.grid(some(title)), some(caption), language)
}

fn fields(line: &str) -> impl Iterator<Item = &str> {
    line.split('\u{1f}')
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// A caption is the title whatever stands in the rows; another title only where they have none.
fn write(grid: &Grid, caption: Option<String>, language: String) -> Result<String, Vec<String>> {
    let wishes = Wishes { title: caption, ..Wishes::default() };
    let read = sheet::read(grid, &wishes);
    let mut pack =
        read.map_err(|all| all.iter().map(ToString::to_string).collect::<Vec<_>>())?.pack;
    // A page may say what no pack can, such as `x-unknown`; without, the widget has the page's anyway.
    if let Tree::Map(entries) = &mut pack
        && pack::is_language(&language)
    {
        entries.push(("language".to_owned(), Tree::Text(language)));
    }
    let json = json::write(&pack);
    if json.len() > pack::LARGEST {
        return Err(vec![
            "the table is larger than 4 MiB, the limit; leave some of it out".to_owned(),
        ]);
    }
    Ok(json)
}
