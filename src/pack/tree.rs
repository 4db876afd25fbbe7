//! JSON as a plain tree, read by whichever reader the platform has.
//!
//! Owns the one `Visitor` of the package: the browser's `JSON.parse` and the native reader both end
//! here, so one validator serves both and no code per type is downloaded. It never knows what the
//! keys mean.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::limits;
use crate::order::sorted;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Any number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object: its entries in the order written. Of equal keys the last counts, as in a browser.
    Map(Vec<(String, Tree)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Branch { depth: 0 }.deserialize(deserializer)
    }
}

/// A value so many levels down.
#[derive(Clone, Copy)]
struct Branch {
    depth: usize,
}

impl Branch {
    fn below<E: Error>(self) -> Result<Self, E> {
        if self.depth == limits::DEPTH {
            return Err(E::custom("lists and objects are nested more than 32 deep"));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Branch {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    #[allow(clippy::cast_precision_loss)] // as a browser reads it
    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss)] // as a browser reads it
    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Tree, E> {
        Ok(Tree::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let below = self.below()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(below)? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let below = self.below()?;
        let mut map: Vec<(String, Tree)> = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(below)?;
            map.push((key, value));
        }
        Ok(Tree::Map(without_repeats(map)))
    }
}

/// Keeps the last value of a repeated key, at the place of the first.
pub(super) fn without_repeats(mut map: Vec<(String, Tree)>) -> Vec<(String, Tree)> {
    let order = sorted(map.len(), &|a, b| map[a].0 < map[b].0);
    let mut goes = vec![false; map.len()];
    // From the last of equal ones to the first, so that its value comes to the first.
    for pair in order.windows(2).rev() {
        let (earlier, later) = (pair[0], pair[1]);
        if map[earlier].0 == map[later].0 {
            map[earlier].1 = std::mem::replace(&mut map[later].1, Tree::Null);
            goes[later] = true;
        }
    }
    let mut place = 0;
    map.retain(|_| {
        place += 1;
        !goes[place - 1]
    });
    map
}
