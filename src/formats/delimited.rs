//! CSV and TSV.
//!
//! Owns what stands between cells. It never knows what cells mean.

use std::borrow::Cow;

use csv::{ByteRecord, ReaderBuilder, Terminator, WriterBuilder};

use super::lines::Lines;
use super::{Format, Malformed, Table};

/// Reads rows; the separator of CSV is the one that most lines share.
pub(super) fn read(text: &str, format: Format) -> Result<Table, Malformed> {
    let separator = if format == Format::Tsv { b'\t' } else { separator(text) };
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    let mut record = ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => return Ok(table),
            Ok(true) => {}
            Err(error) => return Err(Malformed::new(format!("not CSV: {error}"), None)),
        }
        let byte = |position: &csv::Position| usize::try_from(position.byte()).unwrap_or_default();
        let mut at = record.position().map_or(0, byte);
        let end = byte(reader.position()).min(text.len());
        let (mut row, mut cells) = (Vec::new(), Vec::new());
        for field in &record {
            let field = String::from_utf8_lossy(field).into_owned();
            // What stood in quotes is found without them; a quote in it is written twice.
            let (words, rest) = (field.trim(), text.get(at..end).unwrap_or_default());
            let quoted = words.replace('"', "\"\"");
            let as_written = [&*quoted, words].map(|words| (rest.find(words), words.len()));
            let place = as_written.iter().find_map(|&(found, length)| {
                let start = at + found?;
                Some(start..start + length)
            });
            cells.push(place.unwrap_or(at..at));
            at = cells.last().map_or(at, |place| place.end);
            let is_marked = field.strip_prefix('\'').is_some_and(is_formula);
            row.push(if is_marked { field[1..].to_owned() } else { field });
        }
        table.grid.rows.push(row);
        table.cells.push(cells);
    }
}

/// The sign that divides the first lines into the most cells, the same number in each.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let score = |sign: u8| {
        let counts: Vec<usize> = lines.iter().map(|line| outside_quotes(line, sign)).collect();
        let first = counts.first().copied().unwrap_or_default();
        let same = counts.iter().filter(|&&count| count == first && count > 0).count();
        (same, first)
    };
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|&sign| score(sign)).unwrap_or(b',')
}

fn outside_quotes(line: &str, sign: u8) -> usize {
    let (mut count, mut is_quoted) = (0, false);
    for byte in line.bytes() {
        is_quoted ^= byte == b'"';
        count += usize::from(byte == sign && !is_quoted);
    }
    count
}

/// With these a spreadsheet begins a formula.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a cell is one, or was one before it got its apostrophes: it needs one more to come back.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

/// A cell that no spreadsheet runs: an apostrophe before a sign says that it is text.
fn harmless(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Writes a table.
pub(super) fn write(lines: &Lines, format: Format) -> String {
    write_rows(&lines.grid(), format)
}

/// Writes rows, which may be of different lengths.
pub(super) fn write_rows(rows: &[Vec<String>], format: Format) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(if format == Format::Tsv { b'\t' } else { b',' })
        .terminator(Terminator::Any(b'\n'))
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell).into_owned()));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
