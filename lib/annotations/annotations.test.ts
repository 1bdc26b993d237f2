import { describe, expect, it } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import { type Actor, systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  createActor,
  createMarkedClaim,
  createSnapshotOf,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createAssignments } from '@/lib/testing/factories-reviews';
import { editAnnotation } from './edit-annotation';
import { annotationsOfClaim, annotationsOfSnapshot } from './queries';
import { reopenThread } from './reopen-thread';
import { resolveThread } from './resolve-thread';
import { withdrawAnnotation } from './withdraw-annotation';
import { writeAnnotation } from './write-annotation';

const eventsOf = async (id: number) =>
  (
    await reading().event.findMany({
      where: { subjectType: 'annotation', subjectId: String(id) },
      orderBy: { seq: 'asc' },
    })
  ).map(({ type }) => type);
const rowOf = (id: number) => reading().annotation.findUniqueOrThrow({ where: { id } });
const codeOf = (result: { ok: boolean }) =>
  'failure' in result ? (result.failure as { code: string }).code : 'ok';

function wordsOf(snapshotId: number, words: string) {
  const { start, end, text } = buildPiece(sampleText, words);
  return { snapshotId, start, end, exact: text };
}

async function start() {
  const ann = await createActor('checker', 'Ann');
  const bo = await createActor('editor', 'Bo');
  return { ann, bo, ...(await createMarkedClaim(ann)) };
}

async function disable(member: Actor) {
  await commit(systemActor, async (tx) => {
    await tx.member.update({ where: { id: member.id }, data: { status: 'disabled' } });
    return changed(null, [{ type: 'member.disabled', subject: member.id, data: {} }]);
  });
}

describe('writeAnnotation', () => {
  useTestDatabase();

  it('writes a note on a claim, with whom it calls, and tells the log', async () => {
    const { ann, bo, claimId } = await start();
    const body = `Is this the night shift, @[Bo](member:${bo.id})?`;
    const input = { claimId, motivation: 'questioning' as const, body };
    const { annotationId } = granted(await writeAnnotation(ann, input));
    expect(await rowOf(annotationId)).toMatchObject({ claimId, body, motivation: 'questioning' });
    expect(await eventsOf(annotationId)).toEqual(['annotation.written']);
    const { threads } = await annotationsOfClaim(bo, claimId);
    expect(threads).toMatchObject([{ root: { mentions: [{ name: 'Bo' }] }, replies: [] }]);
  });

  it('writes a note on words that stand there, with what stands around them', async () => {
    const { ann, snapshotId } = await start();
    const span = wordsOf(snapshotId, 'no miners left');
    const { annotationId } = granted(await writeAnnotation(ann, { span, body: 'None?' }));
    const row = await rowOf(annotationId);
    expect(sampleText.slice(row.startOffset!, row.endOffset!)).toBe('no miners left');
    expect(sampleText).toContain(`${row.prefix}${row.exact}${row.suffix}`);
  });

  it('refuses words that differ from the stored text, and leaves nothing', async () => {
    const { ann, snapshotId } = await start();
    const span = { ...wordsOf(snapshotId, 'no miners left'), exact: 'no miner left!' };
    expect(codeOf(await writeAnnotation(ann, { span, body: 'x' }))).toBe('quote_mismatch');
    expect(await reading().annotation.count()).toBe(0);
    expect(await reading().event.count({ where: { type: 'annotation.written' } })).toBe(0);
  });

  it('answers in a thread, in the place of the thread', async () => {
    const { ann, bo, claimId, snapshotId } = await start();
    const span = wordsOf(snapshotId, 'twelve men');
    const root = granted(await writeAnnotation(ann, { claimId, span, body: 'Twelve?' }));
    const answer = { threadId: root.annotationId, body: 'Twelve.' };
    const reply = granted(await writeAnnotation(bo, answer));
    expect(await rowOf(reply.annotationId)).toMatchObject({
      claimId,
      snapshotId,
      threadId: root.annotationId,
      motivation: 'replying',
      startOffset: null,
    });
    const nested = { threadId: reply.annotationId, body: 'Deeper' };
    expect(codeOf(await writeAnnotation(ann, nested))).toBe('invalid_input');
  });

  it.each(['auditor', 'admin'] as const)('refuses an %s', async (role) => {
    const { claimId } = await start();
    const reader = await createActor(role);
    expect(codeOf(await writeAnnotation(reader, { claimId, body: 'x' }))).toBe('forbidden');
    expect(await reading().annotation.count()).toBe(0);
  });

  it('refuses to call whoever is no active member', async () => {
    const { ann, bo, claimId } = await start();
    await disable(bo);
    for (const mentions of [[bo.id], [987]]) {
      const result = await writeAnnotation(ann, { claimId, body: 'x', mentions });
      expect(result).toMatchObject({ failure: { code: 'invalid_input', fields: {} } });
    }
    expect(await reading().annotation.count()).toBe(0);
  });

  it.each([
    ['claim', { claimId: 987 }],
    ['thread', { threadId: 987 }],
    ['discussion', { adjudicationId: 987 }],
    ['capture', { span: { snapshotId: 987, start: 0, end: 1, exact: 'T' } }],
  ])('refuses a %s that is not there', async (_what, place) => {
    const { ann } = await start();
    expect(codeOf(await writeAnnotation(ann, { ...place, body: 'x' }))).toBe('not_found');
  });
});

describe('editAnnotation', () => {
  useTestDatabase();

  it('keeps what was said before, and shows it', async () => {
    const { ann, bo, claimId } = await start();
    const { annotationId } = granted(await writeAnnotation(ann, { claimId, body: 'First' }));
    granted(await editAnnotation(ann, { annotationId, version: 1, body: 'Second' }));
    granted(await editAnnotation(ann, { annotationId, version: 2, body: 'Third' }));
    const [thread] = (await annotationsOfClaim(bo, claimId)).threads;
    expect(thread?.root).toMatchObject({ body: 'Third', version: 3 });
    expect(thread?.root.earlier.map(({ body }) => body)).toEqual(['First', 'Second']);
    expect(thread?.root.can).toEqual({ edit: false, withdraw: false });
  });

  it('is its author’s alone, and against the version that they saw', async () => {
    const { ann, bo, claimId } = await start();
    const { annotationId } = granted(await writeAnnotation(ann, { claimId, body: 'First' }));
    const edit = { annotationId, version: 1, body: 'Second' };
    expect(codeOf(await editAnnotation(bo, edit))).toBe('forbidden');
    granted(await editAnnotation(ann, edit));
    expect(await editAnnotation(ann, { ...edit, body: 'Mine' })).toMatchObject({
      failure: { code: 'conflict', currentVersion: 2, changes: [{ from: 'First', to: 'Second' }] },
    });
    expect(await eventsOf(annotationId)).toEqual(['annotation.written', 'annotation.edited']);
  });

  it('keeps calling a member who has left since, and calls no new one who has', async () => {
    const { ann, bo, claimId } = await start();
    const cy = await createActor('checker', 'Cy');
    const note = { claimId, body: 'x', mentions: [bo.id] };
    const { annotationId } = granted(await writeAnnotation(ann, note));
    await disable(bo);
    await disable(cy);
    const edit = { annotationId, version: 1, body: 'y' };
    const calling = await editAnnotation(ann, { ...edit, mentions: [bo.id, cy.id] });
    expect(codeOf(calling)).toBe('invalid_input');
    granted(await editAnnotation(ann, { ...edit, mentions: [bo.id] }));
    expect(await reading().annotationMention.count({ where: { annotationId } })).toBe(1);
  });
});

describe('a thread', () => {
  useTestDatabase();

  it('is resolved and reopened by anyone who does casework, with an event each', async () => {
    const { ann, bo, claimId } = await start();
    const { annotationId } = granted(await writeAnnotation(ann, { claimId, body: 'Sure?' }));
    const answer = { threadId: annotationId, body: 'Yes' };
    granted(await resolveThread(bo, { annotationId }));
    expect(codeOf(await resolveThread(ann, { annotationId }))).toBe('conflict');
    expect(codeOf(await writeAnnotation(ann, answer))).toBe('conflict');
    const edit = { annotationId, version: 2, body: 'x' };
    expect(codeOf(await editAnnotation(ann, edit))).toBe('conflict');
    expect((await annotationsOfClaim(ann, claimId)).threads).toMatchObject([
      { resolvedByName: 'Bo', can: { reply: false, resolve: false, reopen: true } },
    ]);
    granted(await reopenThread(ann, { annotationId }));
    expect(codeOf(await reopenThread(ann, { annotationId }))).toBe('conflict');
    granted(await writeAnnotation(ann, answer));
    expect(await eventsOf(annotationId)).toEqual([
      'annotation.written',
      'annotation.resolved',
      'annotation.reopened',
    ]);
    expect(await rowOf(annotationId)).toMatchObject({ version: 3, resolvedAt: null });
  });

  it('is settled by no auditor, and not by an answer in it', async () => {
    const { ann, claimId } = await start();
    const auditor = await createActor('auditor');
    const { annotationId } = granted(await writeAnnotation(ann, { claimId, body: 'Sure?' }));
    const reply = granted(await writeAnnotation(ann, { threadId: annotationId, body: 'Yes' }));
    expect(codeOf(await resolveThread(auditor, { annotationId }))).toBe('forbidden');
    const answer = { annotationId: reply.annotationId };
    expect(codeOf(await resolveThread(ann, answer))).toBe('invalid_input');
  });
});

describe('withdrawAnnotation', () => {
  useTestDatabase();

  it('takes the words from everybody but auditors; that there was a note stays', async () => {
    const { ann, bo, claimId } = await start();
    const auditor = await createActor('auditor');
    const note = { claimId, body: `Rash words @[Bo](member:${bo.id})` };
    const { annotationId } = granted(await writeAnnotation(ann, note));
    granted(await editAnnotation(ann, { annotationId, version: 1, body: 'Rasher' }));
    expect(codeOf(await withdrawAnnotation(bo, { annotationId }))).toBe('forbidden');
    granted(await withdrawAnnotation(ann, { annotationId, version: 2 }));
    const seen = JSON.stringify(await annotationsOfClaim(bo, claimId));
    expect(seen).not.toContain('Rash');
    expect(seen).toContain('"withdrawnAt":"2');
    expect(JSON.stringify(await annotationsOfClaim(auditor, claimId))).toContain('Rash');
    const edit = { annotationId, version: 3, body: 'x' };
    expect(codeOf(await editAnnotation(ann, edit))).toBe('forbidden');
    expect(codeOf(await withdrawAnnotation(ann, { annotationId }))).toBe('forbidden');
    const answer = { threadId: annotationId, body: 'x' };
    expect(codeOf(await writeAnnotation(bo, answer))).toBe('conflict');
  });
});

describe('annotationsOfClaim', () => {
  useTestDatabase();

  it('holds the notes on the claim and on words that overlap its own, and no others', async () => {
    const { ann, claimId, snapshotId } = await start();
    const other = await createSnapshotOf(sampleText);
    const places = [
      { claimId },
      { span: wordsOf(snapshotId, 'twelve men work') },
      { span: wordsOf(snapshotId, 'at night. A spokesman') },
      { span: wordsOf(snapshotId, 'According to the union, ') },
      { span: wordsOf(snapshotId, '. A spokesman') },
      { span: wordsOf(other.snapshotId, 'twelve men work') },
    ];
    const ids: number[] = [];
    for (const place of places) {
      ids.push(granted(await writeAnnotation(ann, { ...place, body: 'x' })).annotationId);
    }
    const shown = (await annotationsOfClaim(ann, claimId)).threads.map(({ root }) => root.id);
    expect(shown).toEqual(ids.slice(0, 3));
    const ofText = (await annotationsOfSnapshot(ann, snapshotId)).threads;
    expect(ofText.map(({ root }) => root.id)).toEqual(ids.slice(0, 5));
  });
});

describe('a claim to be rated without its speaker', () => {
  useTestDatabase();

  it('keeps its notes from that rater, and from nobody else', async () => {
    const { ann, bo, claimId } = await start();
    granted(await writeAnnotation(ann, { claimId, body: 'Rosa Ilex has said so before.' }));
    await createAssignments(bo, claimId, [{ actor: bo, hidesSpeaker: true }, { actor: ann }]);
    expect((await annotationsOfClaim(bo, claimId)).threads).toEqual([]);
    expect((await annotationsOfClaim(ann, claimId)).threads).toHaveLength(1);
  });
});
