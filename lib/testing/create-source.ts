import { changed, type WritingTransaction } from '@/lib/audit/commit';

/** The least of a source: what a test of the floor below commands needs to have something written. */
export async function createSource(tx: WritingTransaction, title: string) {
  const source = await tx.source.create({
    data: { kind: 'article', title, createdAt: '2026-01-01T00:00:00.000Z' },
  });
  return changed(source.id, [
    {
      type: 'source.created',
      subject: source.id,
      data: {
        kind: 'article',
        title,
        publisher: null,
        author: null,
        url: null,
        language: null,
        publishedOn: null,
      },
    },
  ]);
}
