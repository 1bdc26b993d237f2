import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim, granted } from '@/lib/testing/factories-claims';
import { callableMembers } from './call-members';
import { markMentionsSeen, mentionsOf } from './mentions';
import { noteDrafts, saveNoteDraft } from './note-drafts';
import { withdrawAnnotation } from './withdraw-annotation';
import { writeAnnotation } from './write-annotation';

async function start() {
  const ann = await createActor('checker', 'Ann');
  const bo = await createActor('editor', 'Bo');
  return { ann, bo, ...(await createMarkedClaim(ann)) };
}

describe('mentionsOf', () => {
  useTestDatabase();

  it('lists what calls the member until it is seen, and logs nothing of the seeing', async () => {
    const { ann, bo, claimId } = await start();
    const body = `@[Bo](member:${bo.id}), look`;
    const { annotationId } = granted(await writeAnnotation(ann, { claimId, body }));
    expect(await mentionsOf(ann)).toEqual([]);
    expect(await mentionsOf(bo)).toMatchObject([
      {
        annotationId,
        authorName: 'Ann',
        excerpt: '@Bo, look',
        about: 'twelve men work there at night',
        href: `/claims/${claimId}/notes#note-${annotationId}`,
      },
    ]);
    const events = await reading().event.count();
    const ids = { annotationIds: [annotationId] };
    expect(granted(await markMentionsSeen(ann, ids))).toEqual({ seen: 0 });
    expect(await mentionsOf(bo)).toHaveLength(1);
    expect(granted(await markMentionsSeen(bo, ids))).toEqual({ seen: 1 });
    expect(granted(await markMentionsSeen(bo, ids))).toEqual({ seen: 0 });
    expect(await mentionsOf(bo)).toEqual([]);
    expect(await reading().event.count()).toBe(events);
  });

  it('leaves out withdrawn notes and calls to oneself', async () => {
    const { ann, bo, claimId } = await start();
    const note = { claimId, body: 'x', mentions: [ann.id, bo.id] };
    const { annotationId } = granted(await writeAnnotation(ann, note));
    expect(await mentionsOf(ann)).toEqual([]);
    granted(await withdrawAnnotation(ann, { annotationId }));
    expect(await mentionsOf(bo)).toEqual([]);
  });
});

describe('a draft', () => {
  useTestDatabase();

  it('is there for its writer alone, and gone once the note is written', async () => {
    const { ann, bo, claimId } = await start();
    const subject = `claim ${claimId}`;
    granted(await saveNoteDraft(ann, { subject, body: 'Half a tho' }));
    const draft = { body: 'Half a thought', motivation: 'linking' as const, mentions: [bo.id] };
    granted(await saveNoteDraft(ann, { subject, ...draft }));
    expect(await noteDrafts(ann, [subject, 'reply 1'])).toEqual({ [subject]: draft });
    expect(await noteDrafts(bo, [subject])).toEqual({});
    granted(await writeAnnotation(bo, { claimId, body: 'Mine' }));
    expect(await noteDrafts(ann, [subject])).toEqual({ [subject]: draft });
    granted(await writeAnnotation(ann, { claimId, body: 'A thought' }));
    expect(await noteDrafts(ann, [subject])).toEqual({});
  });

  it('ends when nothing is left of it, and is not for those who write no notes', async () => {
    const { ann, claimId } = await start();
    const subject = `claim ${claimId}`;
    granted(await saveNoteDraft(ann, { subject, body: 'x' }));
    expect(granted(await saveNoteDraft(ann, { subject, body: ' ' }))).toEqual({ savedAt: null });
    expect(await reading().draft.count()).toBe(0);
    const auditor = await createActor('auditor');
    expect(await saveNoteDraft(auditor, { subject, body: 'x' })).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });
});

describe('callableMembers', () => {
  useTestDatabase();

  it('are the other active members, for those who write notes', async () => {
    const { ann, bo } = await start();
    const auditor = await createActor('auditor', 'Cy');
    expect((await callableMembers(ann)).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
    expect((await callableMembers(bo)).map(({ name }) => name)).toEqual(['Ann', 'Cy']);
    expect(await callableMembers(auditor)).toEqual([]);
  });
});
