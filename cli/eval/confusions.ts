import type { Offsets } from '@/cli/train/corpus';
import type { ArticleResult } from './evaluate';
import { matchClaims, type Spans } from './score';

/** One kind of fault, how often it came, and a few places where. */
export interface Confusion {
  fault: string;
  count: number;
  examples: string[];
}

const EXAMPLES = 3;

/** What went wrong, by fault and cue, most frequent first. */
export function listConfusions(results: ArticleResult[], most: number): Confusion[] {
  const confusions = new Map<string, Confusion>();
  const note = (fault: string, example: string) => {
    const entry = confusions.get(fault) ?? { fault, count: 0, examples: [] };
    entry.count++;
    if (entry.examples.length < EXAMPLES) entry.examples.push(example);
    confusions.set(fault, entry);
  };
  for (const result of results) noteFaults(result, note);
  return [...confusions.values()].sort((a, b) => b.count - a.count).slice(0, most);
}

function noteFaults(
  { article, gold, predicted }: ArticleResult,
  note: (fault: string, example: string) => void,
): void {
  const { text } = article;
  const matches = matchClaims(gold, predicted, 0.5);
  const foundGold = new Set(matches.map((match) => match.gold));
  const foundPredicted = new Set(matches.map((match) => match.predicted));
  const show = (claim: Spans) => `${article.id}: ${excerpt(text, claim)}`;
  for (const claim of gold)
    if (!foundGold.has(claim)) note(`missed after “${wordsOf(text, claim.cue)}”`, show(claim));
  for (const claim of predicted)
    if (!foundPredicted.has(claim))
      note(`invented after “${wordsOf(text, claim.cue)}”`, show(claim));
  for (const { gold: wanted, predicted: given } of matches) {
    if (wordsOf(text, wanted.cue) !== wordsOf(text, given.cue))
      note(
        `cue “${wordsOf(text, wanted.cue)}” read as “${wordsOf(text, given.cue)}”`,
        show(wanted),
      );
    if (wanted.content[0]?.[0] !== given.content[0]?.[0])
      note(
        `content begins ${edge(wanted.content[0]?.[0], given.content[0]?.[0], 'late', 'early')}`,
        show(wanted),
      );
    if (wanted.content.at(-1)?.[1] !== given.content.at(-1)?.[1])
      note(
        `content ends ${edge(wanted.content.at(-1)?.[1], given.content.at(-1)?.[1], 'late', 'early')}`,
        show(wanted),
      );
    if (wordsOf(text, wanted.speaker) !== wordsOf(text, given.speaker))
      note(given.speaker.length === 0 ? 'speaker missed' : 'speaker differs', show(wanted));
  }
}

function edge(wanted = 0, given = 0, late: string, early: string): string {
  return given > wanted ? late : early;
}

function wordsOf(text: string, spans: Offsets[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .toLowerCase();
}

function excerpt(text: string, { content, cue, speaker }: Spans): string {
  const starts = [...content, ...cue, ...speaker].map(([start]) => start);
  const from = Math.max(0, Math.min(...starts) - 10);
  return text.slice(from, from + 160).replace(/\s+/g, ' ');
}
