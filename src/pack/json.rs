//! JSON as a text, read to a tree a part at a time.
//!
//! Owns the grammar (RFC 8259), and what a browser makes of what it leaves open: of equal keys the last
//! counts, half a surrogate pair is U+FFFD. It never words what is wrong with a text: whoever has a
//! reader that names the line does, and also has the one for numbers, which would add kilobytes here.

use super::tree::without_repeats;
use super::{Tree, limits};
use crate::pace::Pace;

/// A list or an object, and how far it is read.
struct Open {
    /// The letter with which it ends; an opening bracket is two before it.
    end: u8,
    /// The items; those of a list have no key.
    items: Vec<(String, Tree)>,
    /// Of the value that comes next.
    key: String,
}

/// A text, and how far it is read. Behind its end stand zeros, which no JSON has.
struct Rest<'t> {
    text: &'t str,
    at: usize,
    /// Of a text that is a number by its first letter.
    number: &'t dyn Fn(&str) -> Option<f64>,
    open: Vec<Open>,
}

/// How the first half of a surrogate pair begins; the other half begins with the next number.
const HIGH: u32 = 0xd800 >> 10;
/// So many letters are read without a pause.
const PART: usize = 4_096;

/// Reads a text, a part at a time. `number` reads the text of a number, and must refuse what is none.
/// `None` when the text is no JSON, or nested deeper than [`DEEPEST`](super::DEEPEST).
///
/// ```
/// use which_one::pace::Work;
/// use which_one::pack::{Tree, parse};
///
/// let number = |text: &str| text.parse().ok();
/// let read = |text| Work::new(|pace| Box::pin(async move { parse(text, &number, &pace).await })).finish();
/// let list = vec![Tree::Text("tea".into()), Tree::Number(1.0)];
/// assert_eq!(read(r#"["tea", 1]"#), Some(Tree::List(list)));
/// assert_eq!(read(r#"["tea", ]"#), None);
/// ```
pub async fn parse(text: &str, number: &dyn Fn(&str) -> Option<f64>, pace: &Pace) -> Option<Tree> {
    let mut rest = Rest { text, at: 0, number, open: Vec::new() };
    loop {
        if let Some(whole) = rest.part()? {
            return Some(whole);
        }
        pace.spend(PART).await;
    }
}

impl Rest<'_> {
    /// Reads on for a part; gives the whole when it is read to its end.
    #[allow(clippy::option_option)] // nothing yet is not the same as nothing that could be read
    fn part(&mut self) -> Option<Option<Tree>> {
        let until = self.at + PART;
        while self.at < until {
            let Some(mut tree) = self.value()? else { continue };
            // With a value may end what it is in, and what that is in.
            loop {
                let Some(Open { end, mut items, key }) = self.open.pop() else {
                    return (self.next() == 0 && self.at > self.text.len()).then_some(Some(tree));
                };
                items.push((key, tree));
                let next = self.next();
                if next == b',' {
                    self.open(end, items)?;
                    break;
                }
                if next != end {
                    return None;
                }
                tree = closed(end, items);
            }
        }
        Some(None)
    }

    /// A whole value; or nothing yet, where a list or an object begins that is not empty.
    #[allow(clippy::option_option)] // as above
    fn value(&mut self) -> Option<Option<Tree>> {
        let first = self.next();
        Some(Some(match first {
            b'[' | b'{' => {
                let end = first + 2;
                if self.open.len() == limits::DEPTH {
                    return None;
                }
                if !self.skips(end) {
                    self.open(end, Vec::new())?;
                    return Some(None);
                }
                closed(end, Vec::new())
            }
            b'"' => Tree::Text(self.string()?),
            _ => self.word()?,
        }))
    }

    /// Goes on with the next item; an object's has a key.
    fn open(&mut self, end: u8, items: Vec<(String, Tree)>) -> Option<()> {
        let mut key = String::new();
        if end == b'}' {
            if !self.skips(b'"') {
                return None;
            }
            key = self.string()?;
            if !self.skips(b':') {
                return None;
            }
        }
        self.open.push(Open { end, items, key });
        Some(())
    }

    /// The next letter that is no space; it counts as read.
    fn next(&mut self) -> u8 {
        loop {
            let byte = self.byte();
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return byte;
            }
        }
    }

    /// Whether that letter is the next; only then it counts as read.
    fn skips(&mut self, letter: u8) -> bool {
        let before = self.at;
        let is_next = self.next() == letter;
        if !is_next {
            self.at = before;
        }
        is_next
    }

    /// A number, or one of the three words.
    fn word(&mut self) -> Option<Tree> {
        let from = self.at - 1;
        while matches!(self.byte(), b'a'..=b'z' | b'0'..=b'9' | b'E' | b'+' | b'-' | b'.') {}
        self.at -= 1;
        match self.text.get(from..self.at)? {
            "null" => Some(Tree::Null),
            "true" => Some(Tree::Bool(true)),
            "false" => Some(Tree::Bool(false)),
            number => (self.number)(number).map(Tree::Number),
        }
    }

    /// A text, whose first quotation mark has been read.
    fn string(&mut self) -> Option<String> {
        let mut said = String::new();
        loop {
            let from = self.at;
            let end = loop {
                let byte = self.byte();
                if matches!(byte, b'"' | b'\\' | ..b' ') {
                    break byte;
                }
            };
            said.push_str(self.text.get(from..self.at - 1)?);
            match end {
                b'"' => return Some(said),
                b'\\' => said.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    /// What stands behind a backslash.
    fn escaped(&mut self) -> Option<char> {
        let letter = self.byte();
        Some(match letter {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                self.char_of(unit)
            }
            b'"' | b'\\' | b'/' => char::from(letter),
            _ => return None,
        })
    }

    /// The character that begins with a unit of UTF-16; the other half of it is read, too.
    fn char_of(&mut self, unit: u32) -> char {
        let before = self.at;
        if unit >> 10 == HIGH
            && [self.byte(), self.byte()] == *b"\\u"
            && let Some(low) = self.unit()
            && low >> 10 == HIGH + 1
        {
            let code = 0x1_0000 + ((unit & 0x3ff) << 10) + (low & 0x3ff);
            return char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
        }
        self.at = before;
        char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.byte()).to_digit(16)?;
        }
        Some(unit)
    }

    /// The next byte; it counts as read.
    fn byte(&mut self) -> u8 {
        self.at += 1;
        self.text.as_bytes().get(self.at - 1).copied().unwrap_or_default()
    }
}

/// A list or an object that is read to its end.
fn closed(end: u8, items: Vec<(String, Tree)>) -> Tree {
    if end == b'}' {
        return Tree::Map(without_repeats(items));
    }
    Tree::List(items.into_iter().map(|(_, item)| item).collect())
}
