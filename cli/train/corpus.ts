import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { RELATION, RELATIONS, type Relation, TAG, type Tag } from '@/lib/attribution/syntax/tags';
import type { TokenList } from '@/lib/attribution/tokens/token-list';

const offsets = z.tuple([z.number().int().min(0), z.number().int().min(1)]);
export type Offsets = z.infer<typeof offsets>;

/** One attribution as annotated. */
const attribution = z.object({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(offsets),
  cue: z.array(offsets),
  speaker: z.array(offsets),
});
export type Attribution = z.infer<typeof attribution>;

const article = z
  .object({ id: z.string(), text: z.string(), attributions: z.array(attribution) })
  .refine(
    ({ text, attributions }) =>
      attributions
        .flatMap(({ content, cue, speaker }) => [...content, ...cue, ...speaker])
        .every(([start, end]) => start < end && end <= text.length),
    'a span does not lie in the text',
  );
export type Article = z.infer<typeof article>;

type SilverToken = [number, number, string, string, number, string];

export interface Silver {
  id: string;
  sentences: SilverToken[][];
}

/** A sentence whose machine-made analysis fits our tokens: tags, heads (-1 for the root) and relations. */
export interface ParsedSentence {
  from: number;
  to: number;
  tags: Uint8Array;
  heads: Int32Array;
  relations: Uint8Array;
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** The articles of `train` or `dev` in a corpus folder. Throws at the first line that is none. */
export function readArticles(folder: string, split: string): Article[] {
  const file = path.join(folder, `${split}.jsonl`);
  return readLines(file).map((line, i) => {
    const read = article.safeParse(line);
    if (!read.success)
      throw new Error(`${file}, line ${i + 1} is no article:\n${z.prettifyError(read.error)}`);
    return read.data;
  });
}

/** Whether a corpus folder has a split. */
export function hasSplit(folder: string, split: string): boolean {
  return existsSync(path.join(folder, `${split}.jsonl`));
}

/** The machine-made parses of a split, by article id; none where the folder has no file of them. */
export function readSilver(folder: string, split: string): Map<string, Silver> {
  if (!hasSplit(folder, `${split}.silver`)) return new Map();
  const lines = readLines(path.join(folder, `${split}.silver.jsonl`));
  return new Map((lines as Silver[]).map((line) => [line.id, line]));
}

/** The parsed sentences of an article whose tokens are exactly ours. */
export function alignSentences(tokens: TokenList, silver: Silver | undefined): ParsedSentence[] {
  const aligned: ParsedSentence[] = [];
  for (const sentence of silver?.sentences ?? []) {
    const from = tokens.at(sentence[0]?.[0] ?? 0);
    const fits = sentence.every(
      ([start, end], i) => tokens.start[from + i] === start && tokens.end[from + i] === end,
    );
    if (!fits) continue;
    aligned.push({
      from,
      to: from + sentence.length,
      tags: Uint8Array.from(sentence, (token) => tagOf(token[2])),
      heads: Int32Array.from(sentence, (token) => token[4]),
      relations: Uint8Array.from(sentence, (token) => relationOf(token[5])),
    });
  }
  return aligned;
}

const TAG_MERGES: Record<string, Tag> = {
  PDT: 'DT',
  RBR: 'RB',
  RBS: 'RB',
  WP$: 'WP',
  FW: 'NN',
  LS: 'CD',
  '``': 'QUOTE',
  "''": 'QUOTE',
};

function tagOf(tag: string): number {
  return TAG[TAG_MERGES[tag] ?? (tag as Tag)] ?? TAG.PUNCT;
}

const RELATION_MERGES: Record<string, Relation> = {
  'acl:relcl': 'relcl',
  'nmod:poss': 'poss',
  csubjpass: 'csubj',
  mwe: 'compound',
  'det:predet': 'det',
};

function relationOf(relation: string): number {
  const name = RELATION_MERGES[relation] ?? (relation.split(':')[0] as Relation);
  return RELATIONS.includes(name) ? RELATION[name] : RELATION.dep;
}
