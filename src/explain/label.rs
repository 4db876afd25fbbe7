//! Labels: a name in lines that fit an area.
//!
//! Owns the breaking of lines by counted letters, since no font can be asked. It never knows where
//! the lines go.

/// A text in at most `lines` lines of about `columns` letters, broken between words and, where a
/// word is too long for a line, inside it. What does not fit ends in an ellipsis.
///
/// Letters from Hangul on, such as those of Chinese and Japanese, are twice as wide as others.
///
/// ```
/// use which_one::explain::wrap;
///
/// assert_eq!(wrap("Cast recording made in a studio", 16, 4), ["Cast recording", "made in a studio"]);
/// assert_eq!(wrap("Donaudampfschiff", 8, 4), ["Donaudam", "pfschiff"]);
/// assert_eq!(wrap("映画のサントラ盤", 8, 4), ["映画のサ", "ントラ盤"]);
/// assert_eq!(wrap("one two three", 3, 2), ["one", "two…"]);
/// ```
pub fn wrap(text: &str, columns: usize, lines: usize) -> Vec<String> {
    let mut wrapped = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for word in text.split(' ') {
        let wide: usize = word.chars().map(width).sum();
        if used > 0 && used + 1 + wide > columns {
            wrapped.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        for letter in word.chars() {
            let wide = width(letter);
            if used > 0 && used + wide > columns {
                wrapped.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(letter);
            used += wide;
        }
    }
    wrapped.push(line);
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            last.push('…');
        }
    }
    wrapped
}

/// How many columns a letter takes.
fn width(letter: char) -> usize {
    if letter >= '\u{1100}' && !('\u{2000}'..'\u{2e80}').contains(&letter) { 2 } else { 1 }
}
