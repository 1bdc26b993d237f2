import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractProposals } from '@/lib/attribution/extract';
import { fold } from '@/lib/attribution/people/fold';
import type { Proposal } from '@/lib/attribution/proposal';

// Checks the engine against the worked case in a folder: npx tsx lib/testing/check-caracas.ts FOLDER
// The folder holds caracas.txt and caracas-gold.json. One line a check; the last one counts them.

interface GoldSpan {
  start: number;
  end: number;
  text: string;
}
interface GoldItem extends GoldSpan {
  id: string;
  kind: string;
  alternates: GoldSpan[];
  speaker: { canonical: string | null; mention: GoldSpan };
  affiliation: { span: GoldSpan | null; alsoDescribedAs?: GoldSpan[] };
}
interface Gold {
  items: GoldItem[];
  optional: GoldSpan[];
}

const EDGE = /^[\s,.:;!?“”"'‘’*]+|[\s,.:;!?“”"'‘’*]+$/g;

function bare(words: string): string {
  return fold(words.replace(EDGE, ''))
    .replace(/^(?:that|the|an?) /, '')
    .replace(EDGE, '');
}

function contentRange({ content }: Proposal): { start: number; end: number } {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

const folder = process.argv[2];
if (!folder) {
  console.error('Say where the case is: npx tsx lib/testing/check-caracas.ts FOLDER');
  process.exit(2);
}
const text = readFileSync(path.join(folder, 'caracas.txt'), 'utf8');
const gold = JSON.parse(readFileSync(path.join(folder, 'caracas-gold.json'), 'utf8')) as Gold;
const { proposals } = extractProposals(text);
const statements = proposals.filter(({ act }) => act === 'statement');
let passed = 0;
let failed = 0;

function check(name: string, isRight: boolean, seen: unknown): void {
  if (isRight) passed++;
  else failed++;
  console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${name}${isRight ? '' : `: ${JSON.stringify(seen)}`}`);
}

const used = new Set<Proposal>();
for (const item of gold.items) {
  const found = statements
    .filter((proposal) => !used.has(proposal))
    .map((proposal) => ({ proposal, common: shared(contentRange(proposal), item) }))
    .sort((a, b) => b.common - a.common)[0];
  const proposal = found && found.common > 0 ? found.proposal : null;
  if (proposal) used.add(proposal);
  const { start, end } = proposal ? contentRange(proposal) : { start: 0, end: 0 };
  const words = text.slice(start, end);
  const accepted = [item, ...item.alternates].map((span) => bare(span.text));
  check(`${item.id} content`, accepted.includes(bare(words)), words);
  check(`${item.id} kind ${item.kind}`, proposal?.kind === item.kind, proposal?.kind);
  checkSpeaker(item, proposal);
}
const extra = statements.filter((proposal) => !used.has(proposal) && !isOptional(proposal));
check(
  'no extra statement',
  extra.length === 0,
  extra.map(({ content }) => content),
);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

function checkSpeaker(item: GoldItem, proposal: Proposal | null): void {
  const { canonical, mention } = item.speaker;
  const speaker = proposal?.speaker ?? null;
  const name = canonical ?? mention.text;
  check(`${item.id} speaker ${name}`, bare(speaker?.name ?? '') === bare(name), speaker);
  const given = proposal?.affiliation?.text ?? null;
  const { span, alsoDescribedAs = [] } = item.affiliation;
  const isRight =
    span === null
      ? given === null
      : given !== null && [span, ...alsoDescribedAs].some((one) => bare(one.text) === bare(given));
  check(`${item.id} affiliation ${span?.text ?? 'none'}`, isRight, given);
}

function isOptional(proposal: Proposal): boolean {
  const range = contentRange(proposal);
  return gold.optional.some((span) => shared(range, span) * 2 > range.end - range.start);
}
