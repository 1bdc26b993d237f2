import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '@/lib/text/canonical-text';
import { sha256Hex } from '@/lib/text/hash';
import { MAX_SOURCE_BYTES } from './formats/limits';
import { type PrepareContext, type PreparedSource, prepareSource } from './prepare-source';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function prepared(bytes: Uint8Array, context?: PrepareContext): Promise<PreparedSource> {
  const source = await prepareSource(bytes, context);
  if (!source.ok) throw new Error(source.failure.message);
  return source.value;
}

describe('prepareSource', () => {
  it('names the raw bytes and the canonical text by their hashes', async () => {
    const bytes = utf8('\ufeffBase\r\n\r\nJose\u0301 said so.\r\n');
    expect(await prepared(bytes, { fileName: 'base.txt' })).toEqual({
      text: 'Base\n\nJosé said so.\n',
      textSha256: sha256Hex('Base\n\nJosé said so.\n'),
      rawSha256: sha256Hex(bytes),
      byteLength: bytes.length,
      wordCount: 4,
      encoding: 'utf-8',
      mediaType: 'text/plain',
      extractor: { name: 'plain-text', version: '1' },
      metadata: { title: 'Base' },
    });
  });

  it('keeps any pasted text, in its canonical form', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(
      // Zero bytes and heaps of control characters are refused as binary.
      (text) => !/(?!\s)\p{Cc}/u.test(text) && canonicalText(text).trim() !== '',
    );
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const source = await prepared(utf8(text), { isPasted: true });
        expect(source.text).toBe(canonicalText(text));
        expect(source.textSha256).toBe(sha256Hex(source.text));
      }),
    );
  });

  it.each([
    ['emoji', '👩‍👩‍👧 said 🇻🇪 “👍🏽”'],
    ['combining marks', 'x\u0301 said ẹ\u0301'],
    ['right-to-left text', 'אמר השר: „שלום”. قال الوزير'],
    ['markup that was pasted', '<!doctype html><p>He &amp; she</p>'],
  ])('keeps %s', async (_, text) => {
    const source = await prepared(utf8(text), { isPasted: true });
    expect(source.text).toBe(text.normalize('NFC'));
  });

  it.each(['windows-1252', 'utf-16le', 'utf-16be', 'utf-8'])(
    'keeps the same text whether it came as %s or not',
    async (encoding) => {
      const text = 'El ministro informó que la oposición “está aquí”, según señaló ayer.\n';
      const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'windows-1252' });
      const source = await prepared(bytes, { fileName: 'a.txt' });
      expect(source).toMatchObject({ text, encoding, textSha256: sha256Hex(text) });
    },
  );

  it('takes the name of the file for the title where the text has none', async () => {
    const source = await prepared(utf8('He said so.'), { fileName: '/tmp/northern.base.txt' });
    expect(source.metadata).toEqual({ title: 'northern.base' });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'invalid_input', 'empty'],
    ['white space alone', utf8('\ufeff \r\n\t\u00a0\u2028'), 'invalid_input', 'no text'],
    ['too many bytes', new Uint8Array(MAX_SOURCE_BYTES + 1).fill(0x61), 'too_large', '5.1 MB'],
    ['too many words', utf8('a '.repeat(500_001)), 'too_large', '500,001 words'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
      'unsupported',
      'a picture (PNG)',
    ],
    [
      'damaged characters',
      Uint8Array.from([...utf8('大臣は述べた。'.repeat(9)), 0xe3, 0x20]),
      'unsupported',
      'cannot be read',
    ],
    [
      'a page without an article',
      utf8('<html><body><a href="/">Home</a></body></html>'),
      'invalid_input',
      'No readable article',
    ],
  ])('refuses %s in a clear sentence', async (_, bytes, code, words) => {
    expect(await prepareSource(bytes)).toMatchObject({
      ok: false,
      failure: { code, message: expect.stringContaining(words) },
    });
  });

  it('takes a text of exactly the limits', async () => {
    expect((await prepared(utf8('a '.repeat(500_000)))).wordCount).toBe(500_000);
  });
});
