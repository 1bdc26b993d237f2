import { languages } from './languages';
import { rivalWords } from './rival-words';

/** Scripts that tell their language by themselves. */
const scripts: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['und', /[\u0400-\u04ff\u0600-\u06ff\u0900-\u097f]/g],
];

/** Characters read: enough for any article, and a bound for anything longer. */
const SAMPLE = 20_000;
const MIN_WORDS = 5;

const weights = profile();

/**
 * The language of a text as a BCP 47 tag, by its script and its most frequent words; "und" when
 * the text is too short or no language stands out.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const byScript = guessByScript(sample);
  if (byScript) return byScript;
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (found.length < MIN_WORDS) return 'und';
  const scores = new Map<string, number>();
  for (const word of found) {
    for (const [code, weight] of weights.get(word) ?? []) {
      scores.set(code, (scores.get(code) ?? 0) + weight);
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] / found.length < 0.1) return 'und';
  return second && second[1] > best[1] * 0.9 ? 'und' : best[0];
}

function guessByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [code, pattern] of scripts) {
    const count = sample.match(pattern)?.length ?? 0;
    // Japanese mixes kana with the characters that it shares with Chinese.
    if (count > letters * (code === 'ja' ? 0.1 : 0.4)) return code;
  }
  return null;
}

/** For each frequent word its languages, weighing more the fewer share it. */
function profile(): Map<string, [string, number][]> {
  const codes = new Map<string, string[]>();
  const all: [string, Iterable<string>][] = [
    ...languages.map((language): [string, Iterable<string>] => [
      language.code,
      new Set([...language.functionWords, ...language.verbs]),
    ]),
    ...rivalWords,
  ];
  for (const [code, words] of all) {
    for (const word of words) {
      const holders = codes.get(word);
      if (holders) holders.push(code);
      else codes.set(word, [code]);
    }
  }
  return new Map(
    [...codes].map(([word, holders]) => [
      word,
      holders.map((code): [string, number] => [code, 1 / Math.sqrt(holders.length)]),
    ]),
  );
}
