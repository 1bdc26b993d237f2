import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpora } from './corpora';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'verbatim-corpora-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lineOf = (id: string, speaker: [number, number] = [0, 3]) =>
  JSON.stringify({
    id,
    text: 'Ann said it holds.',
    attributions: [{ kind: 'indirect', content: [[9, 17]], cue: [[4, 8]], speaker: [speaker] }],
  });

function folder(name: string, files: Record<string, string>): string {
  mkdirSync(path.join(root, name));
  for (const [file, lines] of Object.entries(files))
    writeFileSync(path.join(root, name, file), `${lines}\n`);
  return path.join(root, name);
}

describe('corpus folders', () => {
  it('are read as one, in the order given', () => {
    const silver = JSON.stringify({ id: 'a', sentences: [] });
    const first = folder('first', {
      'train.jsonl': lineOf('a'),
      'train.silver.jsonl': silver,
      'dev.jsonl': lineOf('d'),
    });
    const own = folder('own', { 'train.jsonl': `${lineOf('b')}\n${lineOf('c')}` });
    const { train, dev, silver: parses, files } = readCorpora([first, own]);
    expect(train.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(dev.map(({ id }) => id)).toEqual(['d']);
    expect([...parses.keys()]).toEqual(['a']);
    expect(Object.keys(files)).toEqual([
      'first/train.jsonl',
      'first/train.silver.jsonl',
      'own/train.jsonl',
    ]);
    expect(Object.keys(readCorpora([first]).files)).toEqual(['train.jsonl', 'train.silver.jsonl']);
  });

  it('need a dev split among them to measure on', () => {
    expect(() => readCorpora([folder('own', { 'train.jsonl': lineOf('a') })])).toThrow('dev.jsonl');
  });

  it.each([
    ['a span outside its text', lineOf('b', [0, 99])],
    ['a span that ends before it starts', lineOf('b', [3, 2])],
    ['something else', '{"id":"b"}'],
  ])('refuse %s, and say on which line it stands', (_what, line) => {
    const bad = folder('bad', {
      'train.jsonl': `${lineOf('a')}\n${line}`,
      'dev.jsonl': lineOf('d'),
    });
    expect(() => readCorpora([bad])).toThrow('train.jsonl, line 2 is no article');
  });
});
