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
        match (reply, &self.spread) {
            (Reply::Choices(_), _) => {
                reply.choices().map_while(|choice| self.replies.get(choice.position())).sum()
            }
            (Reply::Number { .. }, None) => evenly(self.replies.len()),
            (Reply::Number { number, about }, Some((spread, slip))) => {
                (1.0 - slip) * spread.of(number, about) + slip * evenly(self.replies.len())
            }
        }
    }

    /// How differently two kinds of cell reply: the total variation distance, from 0 to 1.
    pub(super) fn distance(&self, other: &Self) -> f64 {
        let apart = self.replies.iter().zip(&other.replies).map(|(a, b)| (a - b).abs());
        apart.sum::<f64>() / 2.0
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
    distributions: Vec<Distribution>,
    /// For each candidate, the position of its distribution.
    of: Vec<usize>,
}

impl Row {
    pub(super) fn new(distributions: Vec<Distribution>, of: Vec<usize>) -> Self {
        Self { distributions, of }
    }

    pub(super) fn distribution(&self, candidate: usize) -> &Distribution {
        &self.distributions[self.of[candidate]]
    }

    /// Whether two candidates can never be told apart by this feature.
    pub(super) fn alike(&self, one: usize, other: usize) -> bool {
        self.distribution(one) == self.distribution(other)
    }

    /// Adds each candidate's log-likelihood of a reply.
    pub(super) fn add_log_likelihoods(&self, reply: Reply, logs: &mut [f64]) {
        let by_distribution: Vec<f64> =
            self.distributions.iter().map(|d| libm::log(d.likelihood(reply))).collect();
        for (log, &of) in logs.iter_mut().zip(&self.of) {
            *log += by_distribution[of];
        }
    }

    /// The expected information gain in bits; see [`super::Key::gain`].
    pub(super) fn gain(&self, probabilities: &[f64]) -> f64 {
        let mut mass = vec![0.0; self.distributions.len()];
        for (&probability, &of) in probabilities.iter().zip(&self.of) {
            mass[of] += probability;
        }
        let mut replies = vec![0.0; self.distributions[0].replies.len()];
        let mut given_candidate = 0.0;
        for (mass, distribution) in mass.iter().zip(&self.distributions) {
            for (reply, share) in replies.iter_mut().zip(&distribution.replies) {
                *reply += mass * share;
            }
            given_candidate += mass * distribution.entropy;
        }
        (entropy(&replies) - given_candidate).max(0.0)
    }
}

/// Shannon's entropy in bits.
fn entropy(probabilities: &[f64]) -> f64 {
    -probabilities.iter().filter(|&&p| p > 0.0).map(|&p| p * libm::log2(p)).sum::<f64>()
}
