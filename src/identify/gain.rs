//! One row of the key: how each candidate would reply to one feature, and what asking is worth.
//!
//! Owns the arithmetic of one feature. Most cells of a row are alike, so each distinct distribution
//! is kept once or nearly so: the gain then costs one addition for each candidate and a handful of logarithms.

use super::Reply;
use super::spread::Spread;

/// How probable each reply is, for one kind of cell: each choice, or a number in each bin.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Distribution {
    replies: Vec<f64>,
    /// In bits.
    entropy: f64,
    /// For a range, what a number in between is worth, and the chance of a slip.
    spread: Option<(Spread, f64)>,
}

impl Distribution {
    /// Nothing is known: every reply is as probable as the next.
    pub(super) fn uniform(replies: usize) -> Self {
        Self::new(vec![evenly(replies); replies], None)
    }

    /// The shares of a cell, seen by readers of whom so many reply at random:
    /// (1−ε)·p(s) + ε/|S|.
    pub(super) fn misread(shares: &[f64], slip: f64) -> Self {
        Self::new(misread(shares, slip), None)
    }

    /// A range, seen by such readers; |S| is the number of bins.
    pub(super) fn misread_range(spread: Spread, slip: f64) -> Self {
        Self::new(misread(&spread.bins(), slip), Some((spread, slip)))
    }

    fn new(replies: Vec<f64>, spread: Option<(Spread, f64)>) -> Self {
        let entropy = entropy(&replies);
        Self { replies, entropy, spread }
    }

    /// The probability of a reply: the sum over its choices, or what a bin around its number gets.
    pub(super) fn likelihood(&self, reply: Reply) -> f64 {
        likelihood(&self.replies, self.spread.as_ref(), reply)
    }
}

fn likelihood(replies: &[f64], spread: Option<&(Spread, f64)>, reply: Reply) -> f64 {
    match (reply, spread) {
        (Reply::Choices(_), _) => {
            reply.choices().map_while(|choice| replies.get(choice.position())).sum()
        }
        (Reply::Number { .. }, None) => evenly(replies.len()),
        (Reply::Number { number, about }, Some((spread, slip))) => {
            (1.0 - slip) * spread.of(number, about) + slip * evenly(replies.len())
        }
    }
}

/// (1−ε)·p(s) + ε/|S|
fn misread(shares: &[f64], slip: f64) -> Vec<f64> {
    let random = slip * evenly(shares.len());
    shares.iter().map(|share| (1.0 - slip) * share + random).collect()
}

#[allow(clippy::cast_precision_loss)] // at most 64 choices
fn evenly(replies: usize) -> f64 {
    1.0 / replies as f64
}

/// How each candidate would reply to one feature.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// How many replies there are.
    width: usize,
    /// The distributions' probabilities one behind the other, which is quicker to walk through than
    /// a list of lists.
    replies: Vec<f64>,
    /// The distributions' entropies, in bits.
    entropies: Vec<f64>,
    /// The distributions' spreads, where the feature is answered with a number.
    spreads: Vec<Option<(Spread, f64)>>,
    /// For each candidate, the position of its distribution.
    of: Vec<usize>,
}

impl Row {
    pub(super) fn new(distributions: Vec<Distribution>, of: Vec<usize>) -> Self {
        let width = distributions[0].replies.len();
        let (mut replies, mut entropies, mut spreads) = (Vec::new(), Vec::new(), Vec::new());
        for distribution in distributions {
            replies.extend_from_slice(&distribution.replies);
            entropies.push(distribution.entropy);
            spreads.push(distribution.spread);
        }
        if spreads.iter().all(Option::is_none) {
            spreads.clear();
        }
        Self { width, replies, entropies, spreads, of }
    }

    /// How probable each reply is for a candidate.
    fn replies(&self, candidate: usize) -> &[f64] {
        self.distribution(self.of[candidate])
    }

    fn distribution(&self, position: usize) -> &[f64] {
        &self.replies[position * self.width..][..self.width]
    }

    /// How differently two candidates reply: the total variation distance, from 0 to 1.
    pub(super) fn distance(&self, one: usize, other: usize) -> f64 {
        let apart = self.replies(one).iter().zip(self.replies(other)).map(|(a, b)| (a - b).abs());
        apart.sum::<f64>() / 2.0
    }

    /// Whether two candidates can never be told apart by this feature.
    pub(super) fn alike(&self, one: usize, other: usize) -> bool {
        self.replies(one) == self.replies(other)
    }

    /// Adds each candidate's log-likelihood of a reply.
    pub(super) fn add_log_likelihoods(&self, reply: Reply, logs: &mut [f64]) {
        let log = |position| {
            let spread = self.spreads.get(position).and_then(Option::as_ref);
            libm::log(likelihood(self.distribution(position), spread, reply))
        };
        let by_distribution: Vec<f64> = (0..self.entropies.len()).map(log).collect();
        for (log, &of) in logs.iter_mut().zip(&self.of) {
            *log += by_distribution[of];
        }
    }

    /// The expected information gain in bits; see [`super::Key::gain`].
    pub(super) fn gain(&self, probabilities: &[f64]) -> f64 {
        let mut masses = vec![0.0; self.entropies.len()];
        for (&probability, &of) in probabilities.iter().zip(&self.of) {
            masses[of] += probability;
        }
        let mut replies = vec![0.0; self.width];
        let mut given_candidate = 0.0;
        for (position, (mass, entropy)) in masses.iter().zip(&self.entropies).enumerate() {
            for (reply, share) in replies.iter_mut().zip(self.distribution(position)) {
                *reply += mass * share;
            }
            given_candidate += mass * entropy;
        }
        (entropy(&replies) - given_candidate).max(0.0)
    }
}

/// Shannon's entropy in bits.
fn entropy(probabilities: &[f64]) -> f64 {
    -probabilities.iter().filter(|&&p| p > 0.0).map(|&p| p * libm::log2(p)).sum::<f64>()
}
