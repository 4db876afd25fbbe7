//! Saying what tells two things apart, and what sources say of it.
//!
//! Owns how rows are put into a sentence. It never chooses them.

use super::{Sentence, Span, Words};
use crate::compare::Headline;
use crate::guide::{Dispute, DisputeVerdict, Guide, Said};

impl Words {
    /// What differs, in one sentence: “Most of all, a film score and a cast recording differ in
    /// Comes from (usually a screen against a stage).”
    pub fn headline(&self, headline: &Headline, guide: &Guide) -> Sentence {
        let template = if headline.rows.is_empty() { self.headline_none } else { self.headline };
        let gaps = [
            ("one", guide.thing(headline.one).in_sentence()),
            ("other", guide.thing(headline.other).in_sentence()),
            ("rows", ""),
        ];
        let mut spans = Vec::new();
        for span in Sentence::fill(template, &gaps).0 {
            if span.text().is_empty() {
                self.rows(headline, guide, &mut spans);
            } else {
                spans.push(span);
            }
        }
        Sentence(spans)
    }

    fn rows(&self, headline: &Headline, guide: &Guide, spans: &mut Vec<Span>) {
        for (i, &feature) in headline.rows.iter().enumerate() {
            let comma = match i {
                0 => "",
                i if i + 1 == headline.rows.len() => self.and,
                _ => self.list_comma,
            };
            spans.push(Span::Plain(comma.to_owned()));
            spans.push(Span::Strong(guide.feature(feature).label.clone()));
            let said = |thing| {
                let content = &guide.cell(thing, feature).content;
                self.inside_a_sentence(&self.cell(content, guide.feature(feature)))
            };
            let gaps = [("one", &*said(headline.one)), ("other", &*said(headline.other))];
            spans.push(Span::Plain(Sentence::fill(self.headline_row, &gaps).text()));
        }
    }

    /// What a source says that is disputed: “…”.
    pub fn claim(&self, said: &Said) -> String {
        Sentence::fill(self.you_may_have_read, &[("claim", &said.claim)]).text()
    }

    /// How far it is true, and what is right.
    pub fn truth(&self, dispute: &Dispute) -> String {
        let verdict = match dispute.verdict {
            DisputeVerdict::True => self.dispute_true,
            DisputeVerdict::MostlyTrue => self.dispute_mostly_true,
            DisputeVerdict::PartlyTrue => self.dispute_partly_true,
            DisputeVerdict::False => self.dispute_false,
            DisputeVerdict::Opinion => self.dispute_opinion,
            DisputeVerdict::Unverified => self.dispute_unverified,
        };
        [verdict, ": ", &dispute.truth].concat()
    }
}
