//! Bytes as a source of choices.
//!
//! Owns how a choice is read from them: where they have run out, it is the first one, so that every
//! sequence of bytes means something and a shorter one means less.

/// What is left of the bytes.
pub struct Bytes<'b>(pub &'b [u8]);

impl Bytes<'_> {
    /// Whether none is left.
    pub fn are_spent(&self) -> bool {
        self.0.is_empty()
    }

    /// The next byte; 0 where none is left.
    pub fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first
    }

    /// A number below a limit, from one byte; 0 where the limit is.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit.max(1)
    }

    /// One of several.
    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}
