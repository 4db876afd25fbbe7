//! Saying what was replied and what each reply says for or against a thing.
//!
//! Owns how cells and replies are quoted. The numbers behind a reason are those it is ordered by, so
//! words and numbers cannot disagree.

use super::{Sentence, Words};
use crate::guide::{Content, Feature, Frequency, Guide, Shares, ThingId};
use crate::identify::{Reason, Reply};

impl Words {
    /// A reply, as the labels of its choices.
    pub fn reply(&self, reply: Reply, feature: &Feature) -> String {
        let labels = reply.choices().map(|choice| feature.choice(choice).label.as_str());
        labels.collect::<Vec<_>>().join(self.list_comma)
    }

    /// What a reason says: “always so for a film score, never for a cast recording”.
    pub fn reason(&self, reason: &Reason, one: ThingId, other: ThingId, guide: &Guide) -> Sentence {
        let (one, other) = (guide.thing(one).in_sentence(), guide.thing(other).in_sentence());
        let word = |frequency| self.frequency.of(frequency);
        match (reason.for_one, reason.for_other) {
            (Some(a), Some(b)) if a == b => {
                let (most, least) = if reason.weight > 0.0 { (one, other) } else { (other, one) };
                let gaps = [("often", word(a)), ("one", most), ("other", least)];
                Sentence::fill(self.reason_same, &gaps)
            }
            (Some(a), Some(b)) => Sentence::fill(
                self.reason,
                &[("one_often", word(a)), ("one", one), ("other_often", word(b)), ("other", other)],
            ),
            (Some(a), None) => Sentence::fill(
                self.reason_unknown,
                &[("often", word(a)), ("known", one), ("unknown", other)],
            ),
            (None, Some(b)) => Sentence::fill(
                self.reason_unknown,
                &[("often", word(b)), ("known", other), ("unknown", one)],
            ),
            (None, None) => Sentence::default(),
        }
    }

    /// What a reason says against a thing on its own: “never so for a film score”.
    pub fn reason_alone(&self, reason: &Reason, thing: ThingId, guide: &Guide) -> Sentence {
        let often = reason.for_one.map_or(self.unknown, |frequency| self.frequency.of(frequency));
        let thing = guide.thing(thing).in_sentence();
        Sentence::fill(self.reason_alone, &[("often", often), ("thing", thing)])
    }

    /// What a cell says, in words: “A screen”, “usually Yes”, “not known”; nothing for a note.
    pub fn cell(&self, content: &Content, feature: &Feature) -> String {
        match content {
            Content::NotApplicable => self.not_applicable.to_owned(),
            Content::Unknown if feature.is_note() => String::new(),
            Content::Unknown => self.unknown.to_owned(),
            Content::Known(shares) => self.shares(shares, feature),
        }
    }

    /// An answer's label as it stands inside a sentence: “Yes, most of them” loses its capital, a
    /// name keeps it.
    ///
    /// ```
    /// use which_one::words::ENGLISH;
    ///
    /// assert_eq!(ENGLISH.inside_a_sentence("Yes, most of them"), "yes, most of them");
    /// assert_eq!(ENGLISH.inside_a_sentence("Broadway"), "Broadway");
    /// ```
    pub fn inside_a_sentence(&self, label: &str) -> String {
        let first = label.split([' ', ',']).next().unwrap_or_default();
        let mut said = label.to_owned();
        if self.plain_starts.contains(&first) {
            said[..first.len()].make_ascii_lowercase();
        }
        said
    }

    /// The choices that hold at least sometimes, most often first; of a cell where none does, all
    /// that are possible.
    fn shares(&self, shares: &Shares, feature: &Feature) -> String {
        let mut said = Vec::new();
        for frequency in Frequency::ALL {
            if frequency < Frequency::Sometimes && !said.is_empty() || frequency == Frequency::Never
            {
                break;
            }
            let often = self.frequency.of(frequency);
            for choice in feature.choice_ids().filter(|&id| shares.frequency(id) == frequency) {
                let label = &feature.choice(choice).label;
                if frequency == Frequency::Always {
                    said.push(label.clone());
                } else {
                    let choice = self.inside_a_sentence(label);
                    let gaps = [("often", often), ("choice", &choice)];
                    said.push(Sentence::fill(self.how_often, &gaps).text());
                }
            }
        }
        said.join(self.list_comma)
    }
}
