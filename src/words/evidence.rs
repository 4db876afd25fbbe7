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
        let (template, often, (first, second)) = match (reason.for_one, reason.for_other) {
            (Some(a), Some(b)) if a == b && reason.weight > 0.0 => {
                (self.reason_same, a, (one, other))
            }
            (Some(a), Some(b)) if a == b => (self.reason_same, a, (other, one)),
            (Some(a), Some(_)) => (self.reason, a, (one, other)),
            (Some(a), None) => (self.reason_unknown, a, (one, other)),
            (None, Some(b)) => (self.reason_unknown, b, (other, one)),
            (None, None) => return Sentence::default(),
        };
        let other_often = reason.for_other.unwrap_or(often);
        let gaps = [
            ("often", self.frequency.of(often)),
            ("one", guide.thing(first).in_sentence()),
            ("other_often", self.frequency.of(other_often)),
            ("other", guide.thing(second).in_sentence()),
        ];
        Sentence::fill(template, &gaps)
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
        let end = label.find([' ', ',']).unwrap_or(label.len());
        let mut said = label.to_owned();
        if let Some(first) = said.get_mut(..end)
            && self.plain_starts.contains(&&*first)
        {
            first.make_ascii_lowercase();
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
