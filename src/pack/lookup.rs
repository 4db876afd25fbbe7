//! Looking words up: which are known, and where each stands.
//!
//! Owns the one hash table of the package. It is written out here because each map of the standard
//! library's makes the download one or two kilobytes larger for every kind of key and value.

/// Words in the order in which they came, each once.
#[derive(Default)]
pub(super) struct Lookup {
    words: Vec<String>,
    /// Positions of words, at the place that the word's hash names or the next free one; 0 is free,
    /// so they are counted from 1.
    slots: Vec<u32>,
}

impl Lookup {
    /// The words, in order.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// The position of a word.
    pub(super) fn find(&self, word: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        self.slot(word).ok()
    }

    /// The position of a word, and whether it is new.
    pub(super) fn insert(&mut self, word: &str) -> (usize, bool) {
        if self.words.len() * 2 >= self.slots.len() {
            self.grow();
        }
        match self.slot(word) {
            Ok(position) => (position, false),
            Err(slot) => {
                self.words.push(word.to_owned());
                self.slots[slot] = position(self.words.len());
                (self.words.len() - 1, true)
            }
        }
    }

    /// The position of a word, or the free slot where it belongs.
    fn slot(&self, word: &str) -> Result<usize, usize> {
        let mask = self.slots.len() - 1;
        let mut at = hash(word) & mask;
        loop {
            match self.slots[at] {
                0 => return Err(at),
                found if self.words[found as usize - 1] == word => return Ok(found as usize - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(16)];
        for i in 0..self.words.len() {
            if let Err(slot) = self.slot(&self.words[i]) {
                self.slots[slot] = position(i + 1);
            }
        }
    }
}

fn position(count: usize) -> u32 {
    u32::try_from(count).expect("a pack of 4 MiB has fewer words")
}

/// FNV-1a (Fowler, Noll, Vo), 32 bits.
fn hash(word: &str) -> usize {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    word.bytes().fold(0x811c_9dc5, step) as usize
}
