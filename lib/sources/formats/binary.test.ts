import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { looksBinary, refuseBinary } from './binary';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );
const png = bytes(
  0x89,
  'PNG\r\n',
  0x1a,
  '\n',
  0,
  0,
  0,
  13,
  'IHDR',
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
  8,
  6,
  0,
  0,
  0,
);

describe('refuseBinary', () => {
  it.each([
    ['a PNG', png, 'a picture (PNG)'],
    ['a PDF', bytes('%PDF-1.7\n% all letters\n'), 'a printed document (PDF)'],
    ['an RTF', bytes('{\\rtf1\\ansi He said so.}'), 'an office document (RTF)'],
    ['an archive', bytes('PK', 3, 4, 20, 0, 0, 0, 8, 0, 'name'), 'an archive (ZIP)'],
    ['bytes of no known kind', bytes('some', 0, 'thing'), 'a binary file'],
    ['many control characters', bytes('a', 1, 2, 3, 4, 'b'.repeat(50)), 'a binary file'],
  ])('says what %s is', async (_, file, name) => {
    const refused = await refuseBinary(file);
    expect(refused?.failure.code).toBe('unsupported');
    expect(refused?.failure.message).toContain(`This looks like ${name}, not like text.`);
  });

  it.each([
    ['a text that begins like a bitmap', bytes('BM officials said so.')],
    ['a text that begins like a program', bytes('MZ officials said so.')],
    ['markup', bytes("<?xml version='1.0'?><html><body>He said so.</body></html>")],
    ['UTF-16, full of zeros', iconv.encode('He said so.', 'utf-16le', { addBOM: true })],
    ['UTF-32, full of zeros', iconv.encode('He said so.', 'utf-32be', { addBOM: true })],
    ['Shift_JIS', iconv.encode('彼は言った。', 'shift_jis')],
    ['one stray control in a long text', bytes('word '.repeat(100), 1)],
  ])('lets %s pass', async (_, file) => {
    expect(await refuseBinary(file)).toBeNull();
  });
});

it('sees one zero byte anywhere', () => {
  expect(looksBinary(bytes('word '.repeat(1000), 0))).toBe(true);
});
