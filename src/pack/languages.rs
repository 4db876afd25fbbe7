//! `language`: a BCP 47 tag, which screen readers and hyphenation go by.
//!
//! Owns what looks like one. It never knows which languages there are.

use super::fields::Fields;
use super::problem::ProblemKind;

/// The language of a pack, if it names one.
pub(super) fn read(pack: &Fields<'_, '_>) -> Option<String> {
    let language = pack.text("language")?;
    if is_language(&language) {
        return Some(language);
    }
    pack.path.key("language").report(ProblemKind::BadLanguage(language));
    None
}

/// Whether a text looks like a language's tag, so that a pack can have it.
///
/// ```
/// use which_one::pack::is_language;
///
/// assert!(["en", "pt-BR", "zh-Hant-TW"].into_iter().all(is_language));
/// assert!(!is_language("English"));
/// ```
pub fn is_language(text: &str) -> bool {
    let mut parts = text.as_bytes().split(|&b| b == b'-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.iter().all(u8::is_ascii_alphabetic)
        && parts
            .all(|part| (1..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphanumeric))
}
