//! The form of a dispute: who claims what, how far that is true, what is right, what it is about.
//!
//! Owns the fields and their order.

use yew::{Html, html};

use super::field::{finished, select};
use super::form::{Form, filled};
use super::ticks::{self, Ticks};
use crate::draft::{
    Dispute, DisputeEdit, DisputeKey, Edit, FeatureKey, Place, Said, SourceKey, ThingKey,
};
use crate::guide::DisputeVerdict;

/// The form, if this is the dispute at the position.
pub(super) fn view(form: &Form<'_>, key: &DisputeKey, at: usize) -> Option<Html> {
    let words = form.words;
    let disputes = form.draft.disputes();
    let dispute = disputes.get(at).filter(|dispute| dispute.id == key.as_str())?;
    let edit = |edit: DisputeEdit| Edit::Dispute(key.clone(), edit);
    let edits = |make: fn(String) -> DisputeEdit| {
        let key = key.clone();
        form.edits(move |text| Edit::Dispute(key.clone(), make(text)))
    };
    let of = key.clone();
    let quoted = move |keys| Edit::Dispute(of.clone(), DisputeEdit::Sources(keys));
    let claim = |(at, said): (usize, &Said<'_>)| claim(form, key, at, said);
    let inside = html! {
        <>
            <div key="claims" class="paragraphs">
                { for dispute.said.iter().enumerate().map(claim) }
                { form.button(words.add_claim.to_owned(), true, edit(DisputeEdit::Claim(dispute.said.len(), String::new()))) }
            </div>
            { verdict(form, key, dispute) }
            { form.area(("truth", words.truth, ""), dispute.truth, &edits(DisputeEdit::Truth)) }
            { ticks::sources(form, "sources", words.sources_count, &dispute.sources, quoted) }
            { about(form, key, dispute) }
            { feature(form, key, dispute) }
            <details key="more">
                <summary>{ words.more }</summary>
                { finished(("id", words.id, ""), dispute.id, &edits(|id| DisputeEdit::Rename(DisputeKey(id)))) }
            </details>
            { form.actions([words.move_up, words.move_down, words.remove_dispute], (at, disputes.len()),
                &|to| edit(DisputeEdit::Move(to)), edit(DisputeEdit::Remove)) }
        </>
    };
    Some(form.frame(&form.named(title(dispute)), &Place::Dispute(at), inside))
}

/// What a dispute is called: its first claim, or what is right.
pub(super) fn title<'t>(dispute: &Dispute<'t>) -> &'t str {
    match dispute.said.first() {
        Some(said) if !said.claim.is_empty() => said.claim,
        _ => dispute.truth,
    }
}

fn claim(form: &Form<'_>, key: &DisputeKey, at: usize, said: &Said<'_>) -> Html {
    let words = form.words;
    let numbered = |template: &str| filled(template, &[("place", &(at + 1).to_string())]);
    let [field, by] = ["claim-", "claimed-by-"].map(|start| [start, &at.to_string()].concat());
    let of = key.clone();
    let edits = form.edits(move |text| Edit::Dispute(of.clone(), DisputeEdit::Claim(at, text)));
    let mut options = vec![(String::new(), words.claimed_by_nobody.to_owned())];
    for source in form.draft.sources() {
        options.push((source.id.to_owned(), form.named(source.title)));
    }
    let of = key.clone();
    let sourced = form.edits(move |id: String| {
        let source = Some(SourceKey(id)).filter(|id| !id.as_str().is_empty());
        Edit::Dispute(of.clone(), DisputeEdit::ClaimedBy(at, source))
    });
    let remove = Edit::Dispute(key.clone(), DisputeEdit::RemoveClaim(at));
    html! {
        <div key={at} class="paragraph">
            { form.area((&field, &numbered(words.claim), ""), said.claim, &edits) }
            { select((&by, &numbered(words.claimed_by), ""), said.source, options, &sourced) }
            { form.button(numbered(words.remove_claim), true, remove) }
        </div>
    }
}

fn verdict(form: &Form<'_>, key: &DisputeKey, dispute: &Dispute<'_>) -> Html {
    let words = form.words;
    let all = DisputeVerdict::WORDS.iter().zip(words.verdict_words);
    let options = all.map(|(word, label)| ((*word).to_owned(), label.to_owned())).collect();
    let at = DisputeVerdict::ALL.iter().position(|&one| Some(one) == dispute.verdict);
    let now = at.map_or("", |at| DisputeVerdict::WORDS[at]);
    let key = key.clone();
    let edits = form.edits(move |word: String| {
        let at = DisputeVerdict::WORDS.iter().position(|known| *known == word);
        let verdict = DisputeVerdict::ALL[at.unwrap_or_default()];
        Edit::Dispute(key.clone(), DisputeEdit::Verdict(verdict))
    });
    select(("verdict", words.verdict, ""), now, options, &edits)
}

fn about(form: &Form<'_>, key: &DisputeKey, dispute: &Dispute<'_>) -> Html {
    let count = dispute.about.len().to_string();
    let summary = filled(form.words.about_things, &[("count", &count)]);
    let chosen: Vec<String> = dispute.about.iter().map(|&id| id.to_owned()).collect();
    let key = key.clone();
    let edits = form.edits(move |ids: Vec<String>| {
        let things = ids.into_iter().map(ThingKey).collect();
        Edit::Dispute(key.clone(), DisputeEdit::About(things))
    });
    html! { <Ticks key="about" {summary} all={form.things()} nothing="" {chosen} {edits} /> }
}

fn feature(form: &Form<'_>, key: &DisputeKey, dispute: &Dispute<'_>) -> Html {
    let mut options = vec![(String::new(), form.words.none_in_particular.to_owned())];
    for feature in form.draft.features() {
        options.push((feature.id.to_owned(), form.named(feature.label)));
    }
    let key = key.clone();
    let edits = form.edits(move |id: String| {
        let feature = Some(FeatureKey(id)).filter(|id| !id.as_str().is_empty());
        Edit::Dispute(key.clone(), DisputeEdit::Feature(feature))
    });
    select(("about-feature", form.words.about_feature, ""), dispute.feature, options, &edits)
}
