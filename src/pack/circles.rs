//! Circles: what is a kind of itself, or waits for itself, by way of others.
//!
//! Owns how they are found and what is said of them. It never knows what goes round.

use super::fields::Fields;
use super::problem::ProblemKind;
use super::words::Names;

/// Reports every circle once, at the key of its first member, and gives those first members.
///
/// `next` says for each member where the ways from it lead.
pub(super) fn report_circles(
    members: &[Fields<'_, '_>],
    key: &str,
    names: &Names<'_>,
    next: &dyn Fn(usize) -> Vec<usize>,
) -> Vec<usize> {
    let mut firsts = Vec::new();
    for (first, member) in members.iter().enumerate() {
        let circle = circle_from(first, members.len(), next);
        if !circle.is_empty() {
            let ids = circle.iter().map(|&at| names.words()[at].to_owned()).collect();
            member.path.key(key).report(ProblemKind::Circle(ids));
            firsts.push(first);
        }
    }
    firsts
}

/// A circle through a member and later ones, from it and back to it; empty if there is none.
fn circle_from(first: usize, count: usize, next: &dyn Fn(usize) -> Vec<usize>) -> Vec<usize> {
    let mut came_from = vec![None; count];
    let mut waiting = vec![first];
    while let Some(at) = waiting.pop() {
        for to in next(at) {
            if to == first {
                let mut round = vec![first];
                let mut back = Some(at);
                while let Some(at) = back {
                    round.push(at);
                    back = came_from[at];
                }
                round.reverse();
                return round;
            }
            if to > first && came_from[to].is_none() {
                came_from[to] = Some(at);
                waiting.push(to);
            }
        }
    }
    Vec::new()
}
