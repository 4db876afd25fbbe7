//! Guides that readers' steps and links are tried on: small ones, which between them have everything.

use std::rc::Rc;

use which_one::identify::Key;
use which_one::pack::{self, Tree};

const PACKS: [&str; 5] = [
    include_str!("../../tests/packs/sound/every-key.json"),
    include_str!("../../tests/packs/sound/families.json"),
    include_str!("../../tests/packs/sound/numbers.json"),
    include_str!("../../tests/packs/sound/shorthands.json"),
    include_str!("../../tests/packs/sound/smallest.json"),
];

thread_local! {
    static KEYS: Vec<Rc<Key>> = PACKS.iter().map(|text| Rc::new(key(text))).collect();
}

/// All of them, as keys.
pub fn keys() -> Vec<Rc<Key>> {
    KEYS.with(Clone::clone)
}

fn key(text: &str) -> Key {
    let tree: Tree = serde_json::from_str(text).expect("JSON");
    Key::new(pack::load(&tree).expect("a sound pack"))
}
