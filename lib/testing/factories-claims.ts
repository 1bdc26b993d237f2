import type { Piece, Proposal } from '@/lib/attribution/proposal';
import { sha256 } from '@/lib/audit/canonical';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor, Role } from '@/lib/auth/actor';
import { systemActor } from '@/lib/auth/actor';
import { createClaim } from '@/lib/claims/create-claim';
import { proposeClaims } from '@/lib/claims/propose-claims';
import type { CreateClaimInput } from '@/lib/claims/schema';
import type { Result } from '@/lib/result';

export const sampleText = [
  'The minister of mines, Rosa Ilex, said that the northern pit is closed.',
  '“There are no miners left,” Rosa Ilex said. “Nobody goes down.”',
  'According to the union, twelve men work there at night. A spokesman believes in a plot.',
].join('\n\n');

/** The value of a result that must have gone well. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** A member with an account's row, as commands need one for who did it. */
export async function createActor(role: Role, name = `Ann ${role}`): Promise<Actor> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  const result = await commit(systemActor, async (tx) => {
    const { id } = await tx.member.create({
      data: { email, name, role, status: 'active', createdAt: '2026-01-01T00:00:00.000Z' },
    });
    return changed(id, [{ type: 'member.joined', subject: id, data: { name, email, role } }]);
  });
  return { id: granted(result), name, role };
}

/** A source with one snapshot of `text`, and a run of the engine over it. */
export async function createSnapshotOf(
  text: string,
  { title = 'The northern pit', publishedOn = '2026-03-01' as string | null } = {},
): Promise<{ sourceId: number; snapshotId: number; extractionId: number }> {
  const at = '2026-03-02T10:00:00.000Z';
  const result = await commit(systemActor, async (tx) => {
    const said = { kind: 'article', title, publisher: 'The Lamp', publishedOn, language: 'en' };
    const source = await tx.source.create({ data: { ...said, createdAt: at } });
    const capture = {
      sourceId: source.id,
      number: 1,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      rawSha256: sha256(text),
      textSha256: sha256(text),
      wordCount: text.split(/\s+/).length,
    };
    const snapshot = await tx.snapshot.create({
      data: {
        ...capture,
        extractorName: 'plain',
        extractorVersion: '1',
        length: text.length,
        capturedAt: at,
        text,
        rawBytes: new TextEncoder().encode(text),
      },
    });
    const engine = { engineName: 'sample', engineVersion: '1', engineModel: 'none' };
    const extraction = await tx.extraction.create({
      data: { snapshotId: snapshot.id, ...engine, state: 'running', startedAt: at },
    });
    const ids = { sourceId: source.id, snapshotId: snapshot.id, extractionId: extraction.id };
    return changed(ids, [
      { type: 'source.created', subject: source.id, data: { ...said, author: null, url: null } },
      {
        type: 'snapshot.captured',
        subject: snapshot.id,
        data: { ...capture, fileName: null, extractor: 'plain 1' },
      },
      {
        type: 'extraction.started',
        subject: extraction.id,
        data: { snapshotId: snapshot.id, engine: 'sample 1', model: 'none' },
      },
    ]);
  });
  return granted(result);
}

/** The first place of `words` in `text`, as the engine writes it. */
export function buildPiece(text: string, words: string): Piece {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length, text: words };
}

/** A proposal whose content is `words`; everything else is plausible and can be given. */
export function buildProposal(
  text: string,
  words: string | string[],
  more: Partial<Proposal> = {},
): Proposal {
  const mention = text.includes('Rosa Ilex') ? buildPiece(text, 'Rosa Ilex') : null;
  return {
    kind: 'indirect',
    act: 'statement',
    content: [words].flat().map((part) => buildPiece(text, part)),
    cue: null,
    speaker: { name: 'Rosa Ilex', type: 'named', mention },
    affiliation: null,
    via: null,
    confidence: 0.8,
    checkworthiness: 0.5,
    ...more,
  };
}

/** A snapshot of `sampleText` with the given proposals stored by the real command. */
export async function createProposals(actor: Actor, proposals: Proposal[]) {
  const place = await createSnapshotOf(sampleText);
  const { snapshotId, extractionId } = place;
  const { claimIds } = granted(await proposeClaims(actor, { snapshotId, extractionId, proposals }));
  return { ...place, claimIds: claimIds.map((id) => id ?? 0) };
}

/** The input that marks `words` of `text` as a claim. */
export function buildClaimInput(
  snapshotId: number,
  text: string,
  words: string,
  more: Partial<CreateClaimInput> = {},
): CreateClaimInput {
  const { start, end } = buildPiece(text, words);
  return {
    snapshotId,
    spans: [{ role: 'content', start, end, exact: words }],
    kind: 'indirect',
    act: 'statement',
    speaker: null,
    ...more,
  };
}

/** A claim marked by hand in a snapshot of its own. */
export async function createMarkedClaim(actor: Actor, more: Partial<CreateClaimInput> = {}) {
  const place = await createSnapshotOf(sampleText);
  const input = buildClaimInput(
    place.snapshotId,
    sampleText,
    'twelve men work there at night',
    more,
  );
  return { ...place, ...granted(await createClaim(actor, input)) };
}
