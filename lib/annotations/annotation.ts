import { z } from 'zod';

/** What a note is for, in the words of the W3C Web Annotation vocabulary. */
export const motivationSchema = z.enum([
  'commenting',
  'questioning',
  'replying',
  'highlighting',
  'describing',
  'linking',
  'assessing',
  'editing',
]);
export type Motivation = z.infer<typeof motivationSchema>;

/** What a person may choose; `replying` is what an answer in a thread is. */
export const openingMotivations = [
  'commenting',
  'questioning',
  'highlighting',
  'describing',
  'linking',
  'assessing',
  'editing',
] as const satisfies readonly Motivation[];

/** Each motivation as a newsroom says it. */
export const motivationWords: Record<Motivation, string> = {
  commenting: 'Comment',
  questioning: 'Question',
  replying: 'Reply',
  highlighting: 'Worth a look',
  describing: 'Background',
  linking: 'See also',
  assessing: 'Assessment',
  editing: 'To be corrected',
};

/** Most members that one note calls. */
export const mostMentions = 50;

const mention = /@\[([^\][\n]{1,200})\]\(member:([1-9]\d{0,14})\)/g;

/** The ids that a note calls by `@[Name](member:ID)`, each once, in the order of the text. */
export function mentionedIn(body: string): number[] {
  return [...new Set([...body.matchAll(mention)].map((found) => Number(found[2])))];
}

/** A member as a note calls them; brackets in a name would end the mention and are left out. */
export function mentionOf(member: { id: number; name: string }): string {
  return `@[${member.name.replace(/[[\]\n]/g, '')}](member:${member.id})`;
}

/** The note with each mention as plain “@Name”, for lines in which no Markdown is shown. */
export function withPlainMentions(body: string): string {
  return body.replace(mention, '@$1');
}

/** The note's first words on one line, without marks of Markdown, at most `length` characters. */
export function excerptOf(body: string, length = 160): string {
  const line = withPlainMentions(body)
    .replace(/[*`#>\s]+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}

/** What a note hangs on; `number` is that of the capture in which its words stand. */
export interface NotePlace {
  id: number;
  claimId: number | null;
  adjudicationId: number | null;
  sourceId: number | null;
  snapshotNumber: number | null;
}

/** Where a note is read: in the discussion it belongs to, on its claim, or among its source's. */
export function addressOfNote(note: NotePlace): string {
  const anchor = `#note-${note.id}`;
  if (note.adjudicationId !== null) return `/reviews/adjudication/${note.adjudicationId}${anchor}`;
  if (note.claimId !== null) return `/claims/${note.claimId}/notes${anchor}`;
  return `/sources/${note.sourceId}/notes?snapshot=${note.snapshotNumber}${anchor}`;
}
