import type { Actor } from '@/lib/auth/actor';
import { readableText } from '@/lib/claims/readable-text';
import { offload } from '@/lib/offload/offload';
import { type ChangedParagraph, changedParagraphs } from '@/lib/text/changed-paragraphs';
import { wordDiff } from '@/lib/text/word-diff';

/** What a page shows of the differences of two texts. */
export interface ShownChanges {
  paragraphs: ChangedParagraph[];
  /** Changed paragraphs beyond those. */
  hidden: number;
  language: string | null;
}

/** Changed paragraphs shown at once. */
const shown = 300;
/** Texts longer than this, together, are compared in a thread of their own. */
const longTexts = 200_000;

/** The differences of two captures, as this member may read them. */
export async function changesBetween(
  actor: Actor,
  earlierId: number,
  laterId: number,
): Promise<ShownChanges> {
  const [earlier, later] = await Promise.all([
    readableText(actor, earlierId),
    readableText(actor, laterId),
  ]);
  if (!earlier || !later) return { paragraphs: [], hidden: 0, language: null };
  const [before, after] = [earlier.text, later.text];
  const isLong = before.length + after.length > longTexts;
  const segments = isLong ? await offload('wordDiff', { before, after }) : null;
  const paragraphs = changedParagraphs(
    segments?.ok ? segments.value : isLong ? [] : wordDiff(before, after),
  );
  let changed = 0;
  const end = paragraphs.findIndex(({ kind }) => kind === 'changed' && ++changed > shown);
  const hidden =
    end < 0 ? 0 : paragraphs.slice(end).filter(({ kind }) => kind === 'changed').length;
  return {
    paragraphs: end < 0 ? paragraphs : paragraphs.slice(0, end),
    hidden,
    language: later.language,
  };
}
