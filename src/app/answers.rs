//! The reader's answers, in the order in which they were given.
//!
//! Owns replies and “not sure” together, since both are answers to a question that was asked. It
//! never knows which question comes next.

use crate::guide::FeatureId;
use crate::identify::{Evidence, Reply};

/// What was answered to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One or several choices.
    Reply(Reply),
    /// The reader could not tell.
    NotSure,
}

/// All answers, in the order in which the questions were first answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(FeatureId, Answer)>,
}

impl Answers {
    /// Takes an answer, in place of an earlier one to the same question.
    pub fn give(&mut self, feature: FeatureId, answer: Answer) {
        match self.given.iter_mut().find(|(given, _)| *given == feature) {
            Some((_, earlier)) => *earlier = answer,
            None => self.given.push((feature, answer)),
        }
    }

    /// Takes an answer away; the question can be asked again.
    pub fn take_back(&mut self, feature: FeatureId) {
        self.given.retain(|(given, _)| *given != feature);
    }

    /// The answer to a question.
    pub fn to(&self, feature: FeatureId) -> Option<Answer> {
        self.given.iter().find(|(given, _)| *given == feature).map(|&(_, answer)| answer)
    }

    /// All answers, first answered first.
    pub fn in_order(&self) -> &[(FeatureId, Answer)] {
        &self.given
    }

    /// The replies among them, as evidence.
    pub fn evidence(&self) -> Evidence {
        let mut evidence = Evidence::default();
        for &(feature, answer) in &self.given {
            if let Answer::Reply(reply) = answer {
                evidence.reply(feature, reply);
            }
        }
        evidence
    }

    /// The questions that the reader could not answer.
    pub fn not_sure(&self) -> Vec<FeatureId> {
        let unsure = self.given.iter().filter(|(_, answer)| *answer == Answer::NotSure);
        unsure.map(|&(feature, _)| feature).collect()
    }

    /// Whether no question has been answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }
}
