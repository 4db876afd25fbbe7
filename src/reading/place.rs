//! Places in a text as people count them.
//!
//! Owns lines and columns, and what editors of a page count in. It never knows what stands there.

/// Line and column of a byte, counted from 1; columns in letters.
///
/// ```
/// use which_one::reading::line_and_column;
///
/// assert_eq!(line_and_column("Café\nTea", 5), (1, 5));
/// assert_eq!(line_and_column("Café\nTea", 6), (2, 1));
/// ```
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (line, before[start..].chars().count() + 1)
}

/// A byte's place in the units of UTF-16, in which a page counts.
///
/// ```
/// assert_eq!(which_one::reading::utf16("é😀x", 6), 3);
/// ```
pub fn utf16(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).encode_utf16().count()
}

/// The byte at a line and a column of bytes, as JSON readers count them.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start =
        text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
