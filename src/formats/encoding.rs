//! From bytes to text.
//!
//! Owns encodings, and what is said of bytes that are no text. It never knows formats.

use std::fmt;

/// Bytes that are not taken for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// A program's own format: a spreadsheet, a picture.
    Binary(&'static str),
    /// Text in an older encoding; the line of the first letter that is not UTF-8.
    NotUtf8 {
        /// Counted from 1.
        line: usize,
    },
    /// UTF-16 that does not say so, so that nothing says which half of a letter comes first.
    UnmarkedUtf16,
    /// UTF-16 that breaks off or has halves of letters.
    BadUtf16,
}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binary(what) => {
                write!(f, "{what}, not text; save it as CSV, or copy its cells")
            }
            Self::NotUtf8 { line } => write!(
                f,
                "line {line} is not UTF-8, so its letters cannot be read; save the file again in the \
                 encoding UTF-8"
            ),
            Self::UnmarkedUtf16 => f.write_str(
                "UTF-16 without a byte order mark; save the file again in the encoding UTF-8",
            ),
            Self::BadUtf16 => {
                f.write_str("broken UTF-16; save the file again in the encoding UTF-8")
            }
        }
    }
}

/// What files of other programs begin with.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "a zip file, such as a spreadsheet’s"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet or document"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
];

/// The text that bytes stand for: UTF-8, or UTF-16 that says so; without its byte order mark.
///
/// # Errors
///
/// If they are no text, or text in another encoding.
///
/// ```
/// use which_one::formats::{Undecodable, decode};
///
/// assert_eq!(decode(b"\xef\xbb\xbfa;b").unwrap(), "a;b");
/// assert_eq!(decode(b"\xff\xfea\0").unwrap(), "a");
/// assert_eq!(decode(b"a\nCaf\xe9"), Err(Undecodable::NotUtf8 { line: 2 }));
/// assert!(matches!(decode(b"PK\x03\x04"), Err(Undecodable::Binary(_))));
/// ```
pub fn decode(bytes: &[u8]) -> Result<String, Undecodable> {
    if let Some((_, what)) = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Undecodable::Binary(what));
    }
    let wide = |of: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| Undecodable::BadUtf16)
    };
    match bytes {
        [0xff, 0xfe, ..] => return wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => return wide(u16::from_be_bytes),
        _ => {}
    }
    if is_wide(bytes) {
        return Err(Undecodable::UnmarkedUtf16);
    }
    if bytes.contains(&0) {
        return Err(Undecodable::Binary("a file with zero bytes"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|&b| b == b'\n').count();
            Err(Undecodable::NotUtf8 { line })
        }
    }
}

/// Whether most letters are a byte beside a zero, always on the same side; a few bytes say nothing.
fn is_wide(bytes: &[u8]) -> bool {
    let zeros = |at: usize| bytes.iter().skip(at).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    bytes.len() >= 8 && even.min(odd) == 0 && even.max(odd) * 4 > bytes.len()
}
