//! The difference between two trees, small enough to keep a hundred of.
//!
//! Owns how it is found, and how it is taken back: a difference that is applied turns round, so that
//! the same one undoes and does again. It never knows edits.

use std::mem::swap;

use crate::pack::Tree;

/// What is to change to come from one tree to another.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Delta {
    /// All of it.
    Whole(Tree),
    /// Some of an object's values or a list's items, each at its place.
    Inside(Vec<(usize, Delta)>),
    /// A stretch of a list: from where, how many items, and what takes their place.
    Items(usize, usize, Vec<Tree>),
    /// The same of an object's entries.
    Entries(usize, usize, Vec<(String, Tree)>),
}

impl Delta {
    /// What leads from one tree to another; `None` between equal ones.
    pub(super) fn between(from: &Tree, to: &Tree) -> Option<Self> {
        match (from, to) {
            _ if from == to => None,
            (Tree::List(from), Tree::List(to)) if from.len() == to.len() => {
                let deltas = from.iter().zip(to).map(|(from, to)| Self::between(from, to));
                Some(Self::inside(deltas))
            }
            (Tree::List(from), Tree::List(to)) => {
                let (at, gone, come) = stretch(from, to);
                Some(Self::Items(at, gone, to[at..at + come].to_vec()))
            }
            (Tree::Map(from), Tree::Map(to)) => {
                let keys = |map: &[(String, Tree)], other: &[(String, Tree)]| {
                    map.len() == other.len()
                        && map.iter().zip(other).all(|((one, _), (other, _))| one == other)
                };
                if keys(from, to) {
                    let deltas =
                        from.iter().zip(to).map(|((_, from), (_, to))| Self::between(from, to));
                    return Some(Self::inside(deltas));
                }
                let (at, gone, come) = stretch(from, to);
                Some(Self::Entries(at, gone, to[at..at + come].to_vec()))
            }
            _ => Some(Self::Whole(to.clone())),
        }
    }

    fn inside(deltas: impl Iterator<Item = Option<Self>>) -> Self {
        let deltas = deltas.enumerate().filter_map(|(at, delta)| Some((at, delta?)));
        Self::Inside(deltas.collect())
    }

    /// Applies it to the tree that it leads from; it then leads back.
    pub(super) fn turn(&mut self, tree: &mut Tree) {
        match (self, tree) {
            (Self::Whole(other), tree) => swap(other, tree),
            (Self::Inside(deltas), Tree::List(items)) => {
                for (at, delta) in deltas {
                    delta.turn(&mut items[*at]);
                }
            }
            (Self::Inside(deltas), Tree::Map(entries)) => {
                for (at, delta) in deltas {
                    delta.turn(&mut entries[*at].1);
                }
            }
            (Self::Items(at, gone, items), Tree::List(all)) => turn_stretch(all, *at, gone, items),
            (Self::Entries(at, gone, entries), Tree::Map(all)) => {
                turn_stretch(all, *at, gone, entries);
            }
            _ => {}
        }
    }

    /// Whether this one, which leads back, does so from what a later edit made, too: then all that the
    /// later one changed is in what this one replaces.
    pub(super) fn covers(&self, later: &Self) -> bool {
        match (self, later) {
            (Self::Whole(_), _) => true,
            (Self::Inside(one), Self::Inside(other)) => match (&**one, &**other) {
                ([(at, one)], [(place, other)]) => at == place && one.covers(other),
                _ => false,
            },
            (Self::Items(at, gone, _) | Self::Entries(at, gone, _), Self::Inside(other)) => {
                other.iter().all(|(place, _)| (*at..at + gone).contains(place))
            }
            _ => false,
        }
    }
}

/// Where two lists begin to differ, and how many items of each do before they end alike.
fn stretch<T: PartialEq>(from: &[T], to: &[T]) -> (usize, usize, usize) {
    let at = from.iter().zip(to).take_while(|(one, other)| one == other).count();
    let ends = from[at..].iter().rev().zip(to[at..].iter().rev());
    let alike = ends.take_while(|(one, other)| one == other).count();
    (at, from.len() - at - alike, to.len() - at - alike)
}

fn turn_stretch<T>(all: &mut Vec<T>, at: usize, gone: &mut usize, items: &mut Vec<T>) {
    let come = items.len();
    let taken: Vec<T> = all.splice(at..at + *gone, items.drain(..)).collect();
    *items = taken;
    *gone = come;
}
