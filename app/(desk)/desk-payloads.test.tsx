import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { NoteView } from '@/lib/annotations/note-view';
import type { ClaimInBrief } from '@/lib/claims/claims-in-brief';
import type { DisputedClaim } from '@/lib/disputes/get-dispute';
import type { LinkView } from '@/lib/disputes/links-of-claim';
import { dangersIn } from '@/lib/testing/dangers';
import { payloads } from '@/lib/testing/payloads';
import { factsOfEvent } from '@/lib/trail/event-facts';
import { NoteCard } from './_notes/note-card';
import { LinkCard } from './claims/[claimId]/links/_components/link-card';
import { DisputedClaimCard } from './disputes/[disputeId]/_components/disputed-claim-card';
import { EventFacts, EventJson } from './log/_components/event-facts';

const at = '2026-03-02T10:00:00.000Z';

function buildBrief(said: string): ClaimInBrief {
  return {
    ...{ id: 7, statement: said, quote: said, status: 'published', kind: 'direct', saidOn: null },
    ...{ speakerName: said, affiliationAsWorded: said, isSpeakerHidden: false, speakerId: 3 },
    ...{ sourceId: 2, sourceTitle: said, publisher: said, publishedOn: '2026-03', ruling: null },
  };
}

function buildNote(said: string): NoteView {
  const author = { id: 1, name: said };
  return {
    ...{ id: 1, version: 2, threadId: null, claimId: 7, snapshotId: null, adjudicationId: null },
    ...{ motivation: 'questioning', body: said, author, createdAt: at, editedAt: at },
    ...{ span: { start: 0, end: 1, exact: said }, withdrawnAt: null, mentions: [author] },
    ...{ earlier: [{ body: said, until: at }], can: { edit: false, withdraw: false } },
  };
}

function buildLink(said: string): LinkView {
  return {
    ...{ id: 1, version: 1, type: 'updates', state: 'decided', isOutward: true, verb: 'updates' },
    ...{ reason: said, confidence: 'high', createdAt: at, createdBy: said },
    ...{ decidedAt: at, decidedBy: said, other: buildBrief(said) },
  };
}

function buildDisputed(said: string): DisputedClaim {
  const words = [{ start: 0, end: 1, prefix: said, exact: said, suffix: said }];
  return { ...buildBrief(said), side: 1, words, rated: null };
}

/** What the page itself puts there: signs, and earlier wordings that are folded away. */
const ofThePage = ['svg', 'details'];

/** Payloads, a dozen at once: each of them is read by a browser's parser, and that takes its time. */
const dozens = Array.from({ length: Math.ceil(payloads.length / 12) }, (_, i) =>
  payloads.slice(12 * i, 12 * i + 12).join('\n\n'),
);

/** The payloads that are alive in what is rendered, each dozen with what it would do. */
function alive(render: (payload: string) => React.ReactElement) {
  return dozens
    .map((dozen) => ({ dozen, dangers: dangersIn(renderToStaticMarkup(render(dozen)), ofThePage) }))
    .filter(({ dangers }) => dangers.length > 0);
}

describe('words made to break out', () => {
  it('run nowhere in a note, its author or how it read before', () => {
    const render = (said: string) => (
      <NoteCard note={buildNote(said)} members={[]} draft={undefined} />
    );
    expect(alive(render)).toEqual([]);
  });

  it('run nowhere in a link, its reason or the claim at its other end', () => {
    expect(alive((said) => <LinkCard link={buildLink(said)} canDecide={false} />)).toEqual([]);
  });

  it('run nowhere in a claim of a dispute', () => {
    const render = (said: string) => (
      <DisputedClaimCard claim={buildDisputed(said)} disputeId={1} sides={[]} />
    );
    expect(alive(render)).toEqual([]);
  });

  it('run nowhere in what the log tells, as a difference and as JSON', () => {
    const render = (said: string) => {
      const changes = { statement: { from: `${said} once`, to: said } };
      const data = { changes, reason: said, v: 1 };
      return (
        <>
          <EventFacts facts={factsOfEvent(data)} />
          <EventJson data={data} />
        </>
      );
    };
    expect(alive(render)).toEqual([]);
  });
});
