//! Saying what was replied and what each reply says for or against a thing.
//!
//! Owns how cells and replies are quoted. The numbers behind a reason are those it is ordered by, so
//! words and numbers cannot disagree.

use super::{Sentence, Words};
use crate::guide::{
    Content, Feature, Frequency, Guide, Number, Range, Scale, Shares, ThingId, Unit,
};
use crate::identify::{Fact, Reason, Reply};

impl Words {
    /// A reply, as the labels of its choices, or as a number with its unit.
    pub fn reply(&self, reply: Reply, feature: &Feature) -> String {
        if let (Reply::Number { number, about }, Some(scale)) = (reply, feature.scale()) {
            let said = self.range(Range { from: number, to: number }, scale);
            let template = if about { self.about_number } else { "{number}" };
            return Sentence::fill(template, &[("number", &said)]).text();
        }
        let labels = reply.choices().map(|choice| feature.choice(choice).label.as_str());
        labels.collect::<Vec<_>>().join(self.list_comma)
    }

    /// What a reason says: “always so for a film score, never for a cast recording”.
    pub fn reason(&self, reason: &Reason, one: ThingId, other: ThingId, guide: &Guide) -> Sentence {
        let (fact, (first, second)) = match (reason.for_one, reason.for_other) {
            (Some(a), Some(b)) if a == b && reason.weight < 0.0 => (a, (other, one)),
            (Some(a), _) => (a, (one, other)),
            (None, Some(b)) => (b, (other, one)),
            (None, None) => return Sentence::default(),
        };
        let is_range = matches!(fact, Fact::Is(_));
        let template = match (reason.for_one, reason.for_other) {
            (Some(_), Some(_)) if is_range => self.reason_range,
            (Some(a), Some(b)) if a == b => self.reason_same,
            (Some(_), Some(_)) => self.reason,
            _ if is_range => self.reason_range_unknown,
            _ => self.reason_unknown,
        };
        let feature = guide.feature(reason.feature);
        let gaps = [
            ("often", &*self.fact(fact, feature)),
            ("one", guide.thing(first).in_sentence()),
            ("other_often", &self.fact(reason.for_other.unwrap_or(fact), feature)),
            ("other", guide.thing(second).in_sentence()),
        ];
        Sentence::fill(template, &gaps)
    }

    /// What a reason says against a thing on its own: “never so for a film score”.
    pub fn reason_alone(&self, reason: &Reason, thing: ThingId, guide: &Guide) -> Sentence {
        let feature = guide.feature(reason.feature);
        let (template, often) = match reason.for_one {
            Some(fact @ Fact::Is(_)) => (self.reason_range_alone, self.fact(fact, feature)),
            Some(fact) => (self.reason_alone, self.fact(fact, feature)),
            None => (self.reason_alone, self.unknown.to_owned()),
        };
        let thing = guide.thing(thing).in_sentence();
        Sentence::fill(template, &[("often", &often), ("thing", thing)])
    }

    /// What is known of a reply: “usually”, “150–180 ml”.
    fn fact(&self, fact: Fact, feature: &Feature) -> String {
        match (fact, feature.scale()) {
            (Fact::Is(range), Some(scale)) => self.range(range, scale),
            (Fact::Holds(frequency), _) => self.frequency.of(frequency).to_owned(),
            (Fact::Is(_), None) => String::new(),
        }
    }

    /// Which numbers make sense: “A number from 0 to 400.”
    pub fn scale(&self, scale: &Scale) -> String {
        let (from, to) = (scale.whole.from.to_string(), scale.whole.to.to_string());
        Sentence::fill(self.scale, &[("from", &from), ("to", &to)]).text()
    }

    /// A range with its unit: “150–180 ml”, “2 shots”; of years without: “1951–2024”.
    pub fn range(&self, Range { from, to }: Range, scale: &Scale) -> String {
        let said = |number: Number| number.to_string();
        let mut text = said(from);
        if from != to {
            let gaps = [("from", &*text), ("to", &said(to))];
            text = Sentence::fill(self.number_range, &gaps).text();
        }
        match &scale.unit {
            Unit::None | Unit::Year => text,
            Unit::Named(unit) => [&*text, "\u{a0}", unit].concat(),
        }
    }

    /// What a cell says, in words: “A screen”, “usually Yes”, “not known”; nothing for a note.
    pub fn cell(&self, content: &Content, feature: &Feature) -> String {
        match content {
            Content::NotApplicable => self.not_applicable.to_owned(),
            Content::Unknown if feature.is_note() => String::new(),
            Content::Unknown => self.unknown.to_owned(),
            Content::Known(shares) => self.shares(shares, feature),
            Content::Range(range) => {
                feature.scale().map_or_else(String::new, |scale| self.range(*range, scale))
            }
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
