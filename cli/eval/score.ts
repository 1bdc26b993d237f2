import type { Article, Offsets } from '@/cli/train/corpus';
import type { Piece, Proposal } from '@/lib/attribution/proposal';

/** The parts of a claim that are compared, trimmed and in order. */
export interface Spans {
  kind: string;
  content: Offsets[];
  cue: Offsets[];
  speaker: Offsets[];
}

export interface Rate {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  predicted: number;
}

/** A gold claim and the proposal that stands for it, with how much of their contents they share. */
export interface Match {
  gold: Spans;
  predicted: Spans;
  overlap: number;
  isLinked: boolean;
}

const EDGE = /[\s,.:;!?“”"'‘’«»„‹›—–\-()[\]*`]/;

function trim(text: string, [start, end]: Offsets): Offsets {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return [from, to];
}

function clean(text: string, spans: Offsets[]): Offsets[] {
  return spans
    .map((span) => trim(text, span))
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0]);
}

/** The annotated claims of an article, trimmed of white space, marks and punctuation. */
export function goldSpans({ text, attributions }: Article): Spans[] {
  return attributions
    .map(({ kind, content, cue, speaker }) => ({
      kind,
      content: clean(text, content),
      cue: clean(text, cue),
      speaker: clean(text, speaker),
    }))
    .filter(({ content }) => content.length > 0);
}

/** The same of proposals. */
export function predictedSpans(text: string, proposals: Proposal[]): Spans[] {
  const pairs = (pieces: Piece[]): Offsets[] => pieces.map(({ start, end }) => [start, end]);
  return proposals
    .map(({ kind, content, cue, speaker }) => ({
      kind,
      content: clean(text, pairs(content)),
      cue: clean(text, pairs(cue ?? [])),
      speaker: clean(text, speaker?.mention ? pairs([speaker.mention]) : []),
    }))
    .filter(({ content }) => content.length > 0);
}

function size(spans: Offsets[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(a: Offsets[], b: Offsets[]): number {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

function isSame(a: Offsets[], b: Offsets[]): boolean {
  return a.length === b.length && a.every((x, i) => x[0] === b[i]?.[0] && x[1] === b[i]?.[1]);
}

function isTouching(a: Offsets[], b: Offsets[]): boolean {
  return a.length === 0 ? b.length === 0 : shared(a, b) > 0;
}

/** Pairs gold and predicted claims one to one, best overlaps first; 2 stands for equal contents. */
export function matchClaims(gold: Spans[], predicted: Spans[], least: number): Match[] {
  const candidates: { overlap: number; g: number; p: number }[] = [];
  for (const [g, one] of gold.entries())
    for (const [p, other] of predicted.entries()) {
      const common = shared(one.content, other.content);
      if (common === 0) continue;
      const overlap = common / (size(one.content) + size(other.content) - common);
      const fits = least > 1 ? isSame(one.content, other.content) : overlap >= least;
      if (fits) candidates.push({ overlap, g, p });
    }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const matches: Match[] = [];
  for (const { overlap, g, p } of candidates) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    const [one, other] = [gold[g] as Spans, predicted[p] as Spans];
    const isLinked = isTouching(one.speaker, other.speaker) && isTouching(one.cue, other.cue);
    matches.push({ gold: one, predicted: other, overlap, isLinked });
  }
  return matches;
}

export function rate(right: number, gold: number, predicted: number): Rate {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
    gold,
    predicted,
  };
}

export const ROLES = ['speaker', 'cue', 'content'] as const;
export const LEVELS = { exact: 2, 'iou 0.8': 0.8, 'iou 0.5': 0.5, 'iou 0.3': 0.3 };
export type Level = keyof typeof LEVELS;

export interface Score {
  spans: Record<(typeof ROLES)[number], Rate>;
  content: Record<Level, Rate>;
  linked: Record<Level, Rate>;
  /** Share of the gold claims of each kind found exactly, and at an overlap of one half. */
  byKind: Record<string, { gold: number; exact: number; half: number }>;
}

/** Scores proposals against the annotated articles, each pair one article. */
export function scoreArticles(pairs: { gold: Spans[]; predicted: Spans[] }[]): Score {
  const goldCount = pairs.reduce((sum, { gold }) => sum + gold.length, 0);
  const predictedCount = pairs.reduce((sum, { predicted }) => sum + predicted.length, 0);
  const levels = Object.entries(LEVELS) as [Level, number][];
  const matched = levels.map(([level, least]) => {
    const matches = pairs.flatMap(({ gold, predicted }) => matchClaims(gold, predicted, least));
    return [level, matches] as const;
  });
  const byLevel = (count: (matches: Match[]) => number) =>
    Object.fromEntries(
      matched.map(([level, matches]) => [level, rate(count(matches), goldCount, predictedCount)]),
    ) as Record<Level, Rate>;
  return {
    spans: Object.fromEntries(ROLES.map((role) => [role, spanRate(pairs, role)])) as Score['spans'],
    content: byLevel((matches) => matches.length),
    linked: byLevel((matches) => matches.filter(({ isLinked }) => isLinked).length),
    byKind: kindRecall(pairs, Object.fromEntries(matched) as Record<Level, Match[]>),
  };
}

function spanRate(
  pairs: { gold: Spans[]; predicted: Spans[] }[],
  role: (typeof ROLES)[number],
): Rate {
  let right = 0;
  let gold = 0;
  let predicted = 0;
  const keys = (claims: Spans[]) =>
    new Set(claims.flatMap((claim) => claim[role].map((span) => span.join('-'))));
  for (const pair of pairs) {
    const wanted = keys(pair.gold);
    const given = keys(pair.predicted);
    gold += wanted.size;
    predicted += given.size;
    for (const key of given) if (wanted.has(key)) right++;
  }
  return rate(right, gold, predicted);
}

function kindRecall(pairs: { gold: Spans[] }[], matched: Record<Level, Match[]>): Score['byKind'] {
  const kinds: Score['byKind'] = {};
  for (const kind of ['direct', 'mixed', 'indirect']) {
    const count = (matches: Match[]) => matches.filter(({ gold }) => gold.kind === kind).length;
    const gold = pairs.flatMap((pair) => pair.gold).filter((claim) => claim.kind === kind).length;
    const percent = (found: number) => (gold === 0 ? 0 : Math.round((1000 * found) / gold) / 10);
    kinds[kind] = {
      gold,
      exact: percent(count(matched.exact)),
      half: percent(count(matched['iou 0.5'])),
    };
  }
  return kinds;
}
