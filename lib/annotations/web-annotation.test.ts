import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createActor,
  createMarkedClaim,
  createSnapshotOf,
  granted,
} from '@/lib/testing/factories-claims';
import { spanOfSelectors } from '@/lib/text/selector';
import { getWebAnnotation } from './get-web-annotation';
import { withdrawAnnotation } from './withdraw-annotation';
import { writeAnnotation } from './write-annotation';

const origin = 'https://desk.example';

describe('a note as a Web Annotation', () => {
  useTestDatabase();

  it('counts code points, names the capture, and leads back to the same words', async () => {
    const ann = await createActor('checker', 'Ann');
    const text = '🎭 The theatre 🎭 is closed.';
    const { snapshotId } = await createSnapshotOf(text);
    const start = text.indexOf('is closed');
    const span = { snapshotId, start, end: start + 9, exact: 'is closed' };
    const { annotationId } = granted(
      await writeAnnotation(ann, { span, motivation: 'questioning', body: 'Since **when**?' }),
    );
    const found = (await getWebAnnotation(ann, annotationId, origin))!;
    expect(found).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${origin}/api/annotations/${annotationId}`,
      type: 'Annotation',
      motivation: 'questioning',
      creator: { type: 'Person', name: 'Ann' },
      body: { type: 'TextualBody', value: 'Since **when**?', format: 'text/markdown' },
      target: {
        type: 'SpecificResource',
        source: `${origin}/api/snapshots/${snapshotId}/text`,
        selector: [
          { type: 'TextQuoteSelector', exact: 'is closed', suffix: '.' },
          { type: 'TextPositionSelector', start: start - 2, end: start - 2 + 9 },
        ],
        state: { type: 'TimeState' },
      },
    });
    if (typeof found.target === 'string') throw new Error('the target is not words');
    const [quote, position] = found.target.selector;
    expect(spanOfSelectors(text, { quote, position })).toMatchObject({ start, end: start + 9 });
  });

  it('targets the claim, or the note that it answers', async () => {
    const ann = await createActor('checker', 'Ann');
    const { claimId } = await createMarkedClaim(ann);
    const root = granted(await writeAnnotation(ann, { claimId, body: 'a' })).annotationId;
    const reply = granted(await writeAnnotation(ann, { threadId: root, body: 'b' })).annotationId;
    expect(await getWebAnnotation(ann, root, origin)).toMatchObject({
      motivation: 'commenting',
      target: `${origin}/claims/${claimId}`,
    });
    expect(await getWebAnnotation(ann, reply, origin)).toMatchObject({
      motivation: 'replying',
      target: `${origin}/api/annotations/${root}`,
    });
  });

  it('is not there for a note that was withdrawn, or never was', async () => {
    const ann = await createActor('checker', 'Ann');
    const { claimId } = await createMarkedClaim(ann);
    const { annotationId } = granted(await writeAnnotation(ann, { claimId, body: 'a' }));
    granted(await withdrawAnnotation(ann, { annotationId }));
    expect(await getWebAnnotation(ann, annotationId, origin)).toBeNull();
    expect(await getWebAnnotation(ann, 987, origin)).toBeNull();
  });
});
