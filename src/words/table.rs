//! The table itself: one field for each string.
//!
//! Owns the names of the strings and of their gaps. A translation is another constant of this type.

use crate::guide::Frequency;

/// Every string that a reader sees and that no pack brings; gaps are in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the English constant shows what each one is
pub struct Words {
    pub views: &'static str,
    pub view_identify: &'static str,
    pub view_compare: &'static str,
    pub view_explain: &'static str,
    pub on_its_way: &'static str,

    pub not_sure: &'static str,
    pub next: &'static str,
    /// `{one}`, `{other}`
    pub asked_to_separate: &'static str,
    pub asked_to_narrow: &'static str,
    pub what_each_leaves: &'static str,
    pub leaves_nothing: &'static str,
    pub several: &'static str,
    pub take_back: &'static str,
    pub all_questions: &'static str,
    pub open: &'static str,
    pub try_one: &'static str,
    /// `{name}`
    pub trying: &'static str,
    pub next_answer: &'static str,
    /// `{thing}`
    pub it_is: &'static str,
    pub copy_result: &'static str,
    pub copy_link: &'static str,
    /// `{ids}`
    pub gone_from_pack: &'static str,
    pub answered: &'static str,
    pub change: &'static str,
    /// `{label}`
    pub change_label: &'static str,
    pub back: &'static str,
    pub start_again: &'static str,
    pub whats_left: &'static str,
    pub none_of_these: &'static str,
    /// `{count}`
    pub others: &'static str,
    pub none_inside: &'static str,
    pub likelihood: LikelihoodWords,

    /// `{thing}`
    pub verdict_clear: &'static str,
    /// `{thing}`
    pub verdict_likely: &'static str,
    /// `{thing}`
    pub verdict_family: &'static str,
    /// `{things}`
    pub verdict_tie: &'static str,
    pub verdict_none: &'static str,
    pub verdict_undecided: &'static str,
    pub sure_clear: &'static str,
    pub sure_likely: &'static str,
    /// `{things}`
    pub sure_family: &'static str,
    pub sure_none: &'static str,
    pub sure_undecided: &'static str,
    /// `{label}`
    pub settled_by: &'static str,
    pub nothing_settles: &'static str,
    pub inseparable: &'static str,
    /// `{thing}`
    pub robust: &'static str,
    /// `{thing}`, `{label}`, `{choice}`
    pub turned_by: &'static str,
    /// `{first}`, `{last}`
    pub either: &'static str,
    pub comma: &'static str,

    pub why: &'static str,
    pub speaks_for: &'static str,
    pub speaks_against: &'static str,
    /// `{thing}`
    pub against_thing: &'static str,
    pub more_reasons: &'static str,
    pub frequency: FrequencyWords,
    /// `{often}`, `{one}`, `{other_often}`, `{other}`
    pub reason: &'static str,
    /// `{often}`, `{one}`, `{other}`
    pub reason_same: &'static str,
    /// `{often}`, `{one}`, `{other}`
    pub reason_unknown: &'static str,
    /// `{often}`, `{thing}`
    pub reason_alone: &'static str,
    /// `{often}`, `{one}`, `{other_often}`, `{other}`
    pub reason_range: &'static str,
    /// `{often}`, `{one}`, `{other}`
    pub reason_range_unknown: &'static str,
    /// `{often}`, `{thing}`
    pub reason_range_alone: &'static str,
    /// `{number}`
    pub about_number: &'static str,
    /// Beside a box to tick, after a number that is typed.
    pub about: &'static str,
    /// `{from}`, `{to}`
    pub scale: &'static str,
    /// `{from}`, `{to}`
    pub number_range: &'static str,

    /// `{thing}`
    pub compare_with: &'static str,
    pub compare_them: &'static str,
    /// `{thing}`
    pub read_about: &'static str,
    pub things_to_compare: &'static str,
    pub kinds: &'static str,
    /// `{thing}`
    pub kinds_of: &'static str,
    /// `{one}`, `{other}`, `{rows}`
    pub headline: &'static str,
    /// `{one}`, `{other}`
    pub headline_row: &'static str,
    /// `{one}`, `{other}`
    pub headline_none: &'static str,
    pub and: &'static str,
    pub find_rows: &'static str,
    pub by_separation: &'static str,
    pub only_differences: &'static str,
    /// `{shown}`, `{all}`
    pub rows_shown: &'static str,
    /// `{count}`
    pub more_rows: &'static str,
    /// `{count}`
    pub rows_hidden: &'static str,
    pub nothing_found: &'static str,
    pub nothing_differs: &'static str,
    pub table: &'static str,
    pub feature: &'static str,
    pub differs: &'static str,
    pub unknown: &'static str,
    pub not_applicable: &'static str,
    /// `{often}`, `{choice}`
    pub how_often: &'static str,
    /// Words that an answer may begin with and that lose their capital inside a sentence.
    pub plain_starts: &'static [&'static str],
    pub list_comma: &'static str,
    /// Between the numbers of sources that stay together.
    pub number_comma: &'static str,
    pub note: &'static str,
    pub disputed: &'static str,
    pub cited: &'static str,
    pub answer: &'static str,
    /// `{label}`
    pub answer_label: &'static str,
    pub group: &'static str,
    pub copy_as: &'static str,
    pub markdown: &'static str,
    pub csv: &'static str,
    pub html: &'static str,
    /// `{format}`
    pub copied_as: &'static str,
    pub download_csv: &'static str,

    pub map: &'static str,
    pub same_in_words: &'static str,
    pub part_of_it: &'static str,
    pub some_are_both: &'static str,
    /// `{one}`, `{other}`, as in the five below
    pub is_kind_of: &'static str,
    pub is_part_of: &'static str,
    pub overlaps: &'static str,
    pub is_disjoint_from: &'static str,
    pub is_confused_with: &'static str,
    pub precedes: &'static str,
    pub line_part_of: &'static str,
    pub line_confused_with: &'static str,
    pub line_precedes: &'static str,

    /// `{thing}`
    pub kind_of: &'static str,
    /// `{thing}`
    pub part_of: &'static str,
    pub also_called: &'static str,
    pub examples: &'static str,
    /// Where they cannot be tried.
    pub examples_told: &'static str,
    pub mistaken_for: &'static str,
    pub compare_kinds: &'static str,
    pub compare_with_others: &'static str,
    pub to_map: &'static str,
    pub disputes: &'static str,
    /// `{claim}`
    pub you_may_have_read: &'static str,
    pub said_by: &'static str,
    pub dispute_about: &'static str,
    pub dispute_true: &'static str,
    pub dispute_mostly_true: &'static str,
    pub dispute_partly_true: &'static str,
    pub dispute_false: &'static str,
    pub dispute_opinion: &'static str,
    pub dispute_unverified: &'static str,
    pub timeline: &'static str,
    pub timeline_other: &'static str,
    pub dates_in_words: &'static str,
    pub date_medium: &'static str,
    pub date_low: &'static str,
    /// `{day}`, `{month}`, `{year}`
    pub date_of_day: &'static str,
    /// `{month}`, `{year}`
    pub date_of_month: &'static str,
    pub months: [&'static str; 12],
    pub sources: &'static str,
    pub source: &'static str,
    pub all_sources: &'static str,
    pub contents: &'static str,

    pub not_json: &'static str,
    /// `{limit}`
    pub too_large: &'static str,
}

/// How often something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct FrequencyWords {
    pub always: &'static str,
    pub usually: &'static str,
    pub sometimes: &'static str,
    pub rarely: &'static str,
    pub never: &'static str,
}

impl FrequencyWords {
    /// The word for a frequency.
    pub const fn of(&self, frequency: Frequency) -> &'static str {
        match frequency {
            Frequency::Always => self.always,
            Frequency::Usually => self.usually,
            Frequency::Sometimes => self.sometimes,
            Frequency::Rarely => self.rarely,
            Frequency::Never => self.never,
        }
    }
}

/// How probable something is, in the order of its thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct LikelihoodWords {
    pub nearly_certain: &'static str,
    pub very_likely: &'static str,
    pub likely: &'static str,
    pub possible: &'static str,
    pub unlikely: &'static str,
    pub ruled_out: &'static str,
}

impl LikelihoodWords {
    /// The words for a probability from 0 to 1.
    ///
    /// ```
    /// use which_one::words::ENGLISH;
    ///
    /// assert_eq!(ENGLISH.likelihood.of(0.96), "nearly certain");
    /// assert_eq!(ENGLISH.likelihood.of(0.2), "possible");
    /// assert_eq!(ENGLISH.likelihood.of(0.001), "ruled out");
    /// ```
    pub fn of(&self, probability: f64) -> &'static str {
        match probability {
            p if p >= 0.95 => self.nearly_certain,
            p if p >= 0.75 => self.very_likely,
            p if p >= 0.45 => self.likely,
            p if p >= 0.10 => self.possible,
            p if p >= 0.01 => self.unlikely,
            _ => self.ruled_out,
        }
    }
}
