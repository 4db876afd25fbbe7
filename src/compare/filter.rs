//! The filter: which rows hold what was typed.
//!
//! Owns the comparing of letters, large and small alike. It never knows which texts a row shows.

/// What was typed, word by word.
pub(super) struct Filter(Vec<String>);

impl Filter {
    pub(super) fn new(typed: &str) -> Self {
        let words = typed.split(' ').filter(|word| !word.is_empty());
        Self(words.map(folded).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every word typed occurs in one of the texts, in whole or in part.
    pub(super) fn finds(&self, texts: &[&str]) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let texts = folded(&texts.join("\n"));
        self.0
            .iter()
            .all(|word| texts.as_bytes().windows(word.len()).any(|part| part == word.as_bytes()))
    }
}

fn folded(text: &str) -> String {
    text.chars().map(small).collect()
}

/// The small letter of a capital in the Latin, Greek and Cyrillic alphabets. The standard library's
/// tables know every script and would be some kilobytes of what readers download.
fn small(letter: char) -> char {
    let distance = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        // Here capitals and small letters take turns, the capitals even or odd.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' => 1 - u32::from(letter) % 2,
        'Ĺ'..='ň' | 'Ź'..='ž' => u32::from(letter) % 2,
        _ => 0,
    };
    char::from_u32(u32::from(letter) + distance).unwrap_or(letter)
}
