import type { ClaimView } from './get-claim';
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
