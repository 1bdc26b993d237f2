import { describe, expect, it } from 'vitest';
import { type Actor, commandLineActor, type Role } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildClaimInput,
  buildPiece,
  buildProposal,
  createActor,
  createProposals,
  createSnapshotOf,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { acceptClaim } from './accept-claim';
import { createClaim } from './create-claim';
import { dismissClaim } from './dismiss-claim';
import { type CorpusOptions, type CorpusStep, exportCorpus } from './export-corpus';
import { proposeClaims } from './propose-claims';
import { reviseClaim } from './revise-claim';
import { takeBack } from './take-back';

const piece = (words: string) => buildPiece(sampleText, words);
const closed = buildProposal(sampleText, 'the northern pit is closed', { cue: [piece('said')] });
const miners = buildProposal(sampleText, 'There are no miners left,', {
  kind: 'direct',
  cue: [piece('said.')],
});
const twelve = buildProposal(sampleText, 'twelve men work there', {
  cue: [piece('According to')],
  speaker: { name: 'the union', type: 'role', mention: piece('the union') },
});

async function stepsOf(options: CorpusOptions = {}): Promise<CorpusStep[]> {
  const steps: CorpusStep[] = [];
  for await (const step of granted(exportCorpus(commandLineActor, options))) steps.push(step);
  return steps;
}

/** The words of the attributions of the only article. */
async function wordsOf(options?: CorpusOptions) {
  const [step] = await stepsOf(options);
  if (step?.kind !== 'article') throw new Error('no article');
  const { text, attributions } = JSON.parse(step.line) as {
    text: string;
    attributions: Record<'content' | 'cue' | 'speaker', [number, number][]>[];
  };
  const words = (spans: [number, number][]) => spans.map(([from, to]) => text.slice(from, to));
  return attributions.map(({ content, cue, speaker }) => ({
    content: words(content),
    cue: words(cue),
    speaker: words(speaker),
  }));
}

async function start(proposals = [closed, miners, twelve]) {
  const actor = await createActor('checker');
  const { claimIds, snapshotId } = await createProposals(actor, proposals);
  return { actor, snapshotId, claimIds: claimIds as [number, number, number] };
}

const dismiss = (actor: Actor, claimId: number) =>
  dismissClaim(actor, { claimId, reason: 'Nobody says so.' });

describe('exportCorpus', () => {
  useTestDatabase();

  it('holds accepted claims and those that members marked, without the dismissed ones', async () => {
    const { actor, snapshotId, claimIds } = await start();
    granted(await acceptClaim(actor, { claimId: claimIds[0] }));
    granted(await dismiss(actor, claimIds[1]));
    granted(await acceptClaim(actor, { claimId: claimIds[2] }));
    const marked = buildClaimInput(snapshotId, sampleText, 'a plot');
    const cue = { role: 'cue' as const, ...piece('believes'), exact: 'believes' };
    granted(await createClaim(actor, { ...marked, spans: [...marked.spans, cue] }));
    expect(await wordsOf()).toEqual([
      { content: ['that the northern pit is closed'], cue: ['said'], speaker: ['Rosa Ilex'] },
      { content: ['twelve men work there'], cue: ['According to'], speaker: ['the union'] },
      { content: ['a plot'], cue: ['believes'], speaker: [] },
    ]);
    expect(await stepsOf()).toMatchObject([{ attributions: 3, dismissed: 1, withoutCue: 0 }]);
  });

  it('holds a claim as it was corrected, accepted or not', async () => {
    const { actor, claimIds } = await start([closed, twelve]);
    const spansOf = (words: string, cue: string) => [
      { role: 'content' as const, ...piece(words), exact: words },
      { role: 'cue' as const, ...piece(cue), exact: cue },
    ];
    const spans = spansOf('the northern pit', 'said');
    granted(await acceptClaim(actor, { claimId: claimIds[0], spans }));
    granted(
      await reviseClaim(actor, {
        claimId: claimIds[1],
        version: 1,
        spans: spansOf('twelve men work there at night', 'According to'),
      }),
    );
    expect(await wordsOf()).toMatchObject([
      { content: ['that the northern pit'] },
      { content: ['twelve men work there at night'] },
    ]);
  });

  it('leaves out what has undecided proposals, unless asked for', async () => {
    const { actor, claimIds } = await start();
    granted(await acceptClaim(actor, { claimId: claimIds[0] }));
    granted(await dismiss(actor, claimIds[1]));
    expect(await stepsOf()).toEqual([{ kind: 'left_out', because: 'undecided' }]);
    expect(await wordsOf({ partial: true })).toHaveLength(1);
  });

  it('takes a decision that was taken back for none', async () => {
    const { actor, claimIds } = await start([closed]);
    granted(await acceptClaim(actor, { claimId: claimIds[0] }));
    granted(await takeBack(actor, { claimId: claimIds[0] }));
    expect(await stepsOf({ partial: true })).toEqual([]);
  });

  it('tells a text on which everything was dismissed from one that nobody touched', async () => {
    const { actor, claimIds } = await start([closed]);
    const other = await createSnapshotOf('Nobody has read this yet, Ann said.');
    const untouched = buildProposal('Nobody has read this yet, Ann said.', 'Nobody has read this');
    granted(await proposeClaims(actor, { ...other, proposals: [untouched] }));
    granted(await dismiss(actor, claimIds[0]));
    expect(await stepsOf()).toMatchObject([{ kind: 'article', attributions: 0, dismissed: 1 }]);
    expect(await wordsOf()).toEqual([]);
  });

  it('can be held to one language', async () => {
    const { actor, claimIds } = await start([closed]);
    granted(await acceptClaim(actor, { claimId: claimIds[0] }));
    expect(await stepsOf({ language: 'es' })).toEqual([{ kind: 'left_out', because: 'language' }]);
    expect(await stepsOf({ language: 'en-GB' })).toMatchObject([{ language: 'en' }]);
  });

  it.each<[Role, boolean]>([
    ['checker', false],
    ['editor', true],
    ['auditor', true],
    ['admin', true],
  ])('asks the role of a member: %s', async (role, may) => {
    expect(exportCorpus(await createActor(role)).ok).toBe(may);
  });
});
