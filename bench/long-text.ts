import type { Range } from '@/lib/text/span';

const nouns = 'pit mine union minister council bridge harvest river border budget school tax'.split(
  ' ',
);
const verbs = 'closed opened sold burned rebuilt counted denied signed lost found'.split(' ');
const places = 'north south east west capital coast valley highland island delta'.split(' ');

/**
 * A text of `sentences` sentences of twenty words, four to a paragraph, each reporting one claim;
 * `claims` are the reported clauses in the order of the text. The same number gives the same text.
 */
export function longText(sentences: number): { text: string; claims: Range[] } {
  let text = '';
  const claims: Range[] = [];
  for (let i = 0; i < sentences; i++) {
    const noun = (step: number) => nouns[(i * 7 + step * 5) % nouns.length];
    const verb = (step: number) => verbs[(i * 3 + step) % verbs.length];
    const place = (step: number) => places[(i + step * 3) % places.length];
    if (i > 0) text += i % 4 === 0 ? '\n\n' : ' ';
    text += `The ${noun(0)} of the ${place(0)} said that `;
    const said = `the ${noun(1)} was ${verb(0)} and the ${noun(2)} of the ${place(1)} then ${verb(1)} ${i}`;
    claims.push({ start: text.length, end: text.length + said.length });
    text += `${said}.`;
  }
  return { text, claims };
}
