import type { ClaimView, ReportedClaim } from './get-claim';
import type { SpeakerMask } from './hidden-speaker';

/** The claim as whoever is to rate it without the name sees it: its content and nothing around it. */
export function withoutSpeaker(claim: ClaimView, mask: SpeakerMask): ClaimView {
  const spans = claim.spans
    .filter((span) => span.role === 'content')
    .map((span) => ({ ...span, exact: mask.text(span.exact) }));
  return {
    ...claim,
    isSpeakerHidden: true,
    statement: mask.text(claim.statement),
    quote: mask.text(claim.quote),
    speaker: null,
    attributedAs: null,
    suggestedSpeaker: null,
    speakerAsWorded: null,
    affiliationAsWorded: null,
    affiliation: null,
    source: { ...claim.source, title: mask.text(claim.source.title) },
    spans,
    contexts: spans.map(({ start, exact }) => ({
      text: exact,
      start,
      isCutBefore: true,
      isCutAfter: true,
    })),
    via: [],
    reports: [],
  };
}

/** A claim beside one whose speaker is hidden: it must not name the same speaker either. */
export function withoutNames(claim: ClaimView, mask: SpeakerMask): ClaimView {
  const cover = <T extends string | null>(text: T) => (text === null ? text : mask.text(text)) as T;
  const isNamed = claim.speaker !== null && cover(claim.speaker.name) !== claim.speaker.name;
  const reported = (one: ReportedClaim): ReportedClaim => ({
    ...one,
    statement: cover(one.statement),
    speakerName: cover(one.speakerName),
  });
  return {
    ...claim,
    statement: cover(claim.statement),
    quote: cover(claim.quote),
    speaker: isNamed ? null : claim.speaker,
    attributedAs: cover(claim.attributedAs),
    suggestedSpeaker: cover(claim.suggestedSpeaker),
    speakerAsWorded: cover(claim.speakerAsWorded),
    affiliationAsWorded: cover(claim.affiliationAsWorded),
    affiliation: isNamed ? null : claim.affiliation,
    source: { ...claim.source, title: cover(claim.source.title) },
    spans: claim.spans.map((span) => ({ ...span, exact: cover(span.exact) })),
    via: claim.via.map(reported),
    reports: claim.reports.map(reported),
  };
}
