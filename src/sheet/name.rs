//! Ids made of names.
//!
//! Owns how letters become those that links can carry, and that no two ids are the same. It never
//! knows what is named.

/// What Latin letters from À to ÿ are without their marks.
const LATIN: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty";
/// The first of these letters.
const FIRST: u32 = 0xc0;
/// Bytes of an id, with room for a number behind it.
const LONGEST: usize = 60;

/// The id for a name: its letters in lower case and its digits, with hyphens between words; the
/// stand-in where there are none. `used` are the ids before it, and it becomes one of them.
///
/// ```
/// use which_one::sheet::id_for;
///
/// let mut used = Vec::new();
/// assert_eq!(id_for("Café crème", "thing", &mut used), "cafe-creme");
/// assert_eq!(id_for("Cafe creme!", "thing", &mut used), "cafe-creme-2");
/// assert_eq!(id_for("日本茶", "thing", &mut used), "thing");
/// ```
pub fn id(name: &str, stand_in: &str, used: &mut Vec<String>) -> String {
    let mut id = String::new();
    for c in name.chars() {
        let letter = match c {
            'a'..='z' | '0'..='9' => c,
            'A'..='Z' => c.to_ascii_lowercase(),
            '\u{c0}'..='\u{ff}' => LATIN[(c as u32 - FIRST) as usize] as char,
            '\'' | '’' => continue,
            '+' => 'p', // C and C++ are two things
            _ => '-',
        };
        if id.len() < LONGEST && (letter != '-' || !id.is_empty() && !id.ends_with('-')) {
            id.push(letter);
        }
    }
    let mut id = id.trim_end_matches('-').to_owned();
    // No thing is called so: it stands for none of them.
    if id.is_empty() || id == "none" && matches!(stand_in, "thing" | "family") {
        id = [stand_in, &id].concat();
    }
    let plain = id.len();
    let mut count = 1_usize;
    while used.contains(&id) {
        count += 1;
        id.truncate(plain);
        id = [&id, "-", &count.to_string()].concat();
    }
    used.push(id.clone());
    id
}
