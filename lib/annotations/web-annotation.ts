import { selectorsOf } from '@/lib/text/selector';
import type { AnchoredSpan } from '@/lib/text/span';
import type { Motivation } from './annotation';

/** What a note says and hangs on, as far as the W3C data model has a place for it. */
export interface NoteForWeb {
  id: number;
  threadId: number | null;
  claimId: number | null;
  motivation: Motivation;
  body: string;
  authorName: string;
  createdAt: string;
  editedAt: string | null;
  /** The words it hangs on, and the text in which they stand. */
  words: { span: AnchoredSpan; snapshotId: number; text: string; capturedAt: string } | null;
}

/**
 * The note as a W3C Web Annotation (Recommendation of 2017, JSON-LD). Its target is the note that
 * it answers, the words by quote and by position (in code points, with the capture as their state),
 * or the claim. `origin` is the newsroom's address, without a slash at the end.
 */
export function webAnnotationOf(note: NoteForWeb, origin: string) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${origin}/api/annotations/${note.id}`,
    type: 'Annotation',
    motivation: note.motivation,
    creator: { type: 'Person', name: note.authorName },
    created: note.createdAt,
    ...(note.editedAt !== null && { modified: note.editedAt }),
    body: { type: 'TextualBody', value: note.body, format: 'text/markdown' },
    target: targetOf(note, origin),
  };
}

function targetOf(note: NoteForWeb, origin: string) {
  if (note.threadId !== null) return `${origin}/api/annotations/${note.threadId}`;
  if (note.words === null) return `${origin}/claims/${note.claimId}`;
  const { span, snapshotId, text, capturedAt } = note.words;
  const source = `${origin}/api/snapshots/${snapshotId}/text`;
  const { quote, position } = selectorsOf(text, [span])[0]!;
  return {
    type: 'SpecificResource',
    source,
    selector: [quote, position] as const,
    state: { type: 'TimeState', sourceDate: capturedAt, cached: source },
  };
}
