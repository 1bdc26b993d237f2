import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode';

const spanish =
  'El ministro informó que la oposición “está en su año más difícil”, según señaló. ¿Cuándo? Mañana — dijo él.';
const russian =
  'Министр сообщил, что правительство противостоит заговору. «Мы остаёмся», — сказал он журналистам.';
const japanese =
  '大臣は記者団に対し、政府は計画に反対していると述べた。「私たちはここに残ります」と彼は言った。';
const chinese =
  '部长对记者说，政府正在挫败一项叛乱计划。他说：“我们会留在这里。”反对派领导人拒绝了这一说法。';
const korean =
  '장관은 정부가 반란 계획에 맞서고 있다고 기자들에게 말했다. 그는 우리는 여기에 남겠다고 말했다.';

describe('decodeText', () => {
  it.each([
    ['windows-1252', spanish],
    ['windows-1251', russian],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['gb18030', chinese],
    [
      'big5',
      '部長對記者說，政府正在挫敗一項叛亂計劃。他說我們會留在這裡。反對派領導人拒絕了這一說法。',
    ],
    ['euc-kr', korean],
  ])('guesses %s from the bytes', async (encoding, text) => {
    const decoded = await decodeText(iconv.encode(text, encoding));
    expect(decoded).toMatchObject({ ok: true, value: { text } });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'believes the mark of %s, and drops it',
    async (encoding) => {
      for (const text of [spanish, japanese, '😀 e\u0301 שלום']) {
        const decoded = await decodeText(iconv.encode(text, encoding, { addBOM: true }));
        expect(decoded).toEqual({ ok: true, value: { text, encoding } });
      }
    },
  );

  it('gives any text in UTF-8 back, whatever is declared', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const decoded = await decodeText(new TextEncoder().encode(text), ['shift_jis']);
        expect(decoded).toEqual({
          ok: true,
          value: { text: text.replace(/^\ufeff/, ''), encoding: 'utf-8' },
        });
      }),
    );
  });

  it.each([
    ['latin1', 'windows-1252', spanish],
    ['ISO-8859-2', 'iso-8859-2', 'Příliš žluťoučký kůň'],
    ['gb2312', 'gb18030', chinese],
  ])('reads declared %s as %s', async (declared, encoding, text) => {
    const decoded = await decodeText(iconv.encode(text, encoding), [undefined, declared]);
    expect(decoded).toEqual({ ok: true, value: { text, encoding } });
  });

  it('guesses where the declared charset cannot be or is unknown', async () => {
    const bytes = iconv.encode(spanish, 'windows-1252');
    for (const declared of ['shift_jis', 'no-such-charset', 'utf-8'])
      expect(await decodeText(bytes, [declared])).toMatchObject({
        ok: true,
        value: { text: spanish },
      });
  });

  it('reads ISO-2022-JP, which is ASCII to the eye', async () => {
    // ESC $ B, three kana, ESC ( B
    const bytes = Uint8Array.from([
      0x1b, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x24, 0x26, 0x1b, 0x28, 0x42, 0x0a,
    ]);
    expect(await decodeText(bytes, ['iso-2022-jp'])).toMatchObject({
      ok: true,
      value: { text: 'あいう\n' },
    });
  });

  it.each(['café', 'He said “no” to José.', `${'word '.repeat(2000)}it’s over`])(
    'reads few accents as Windows Western: %s',
    async (text) => {
      const decoded = await decodeText(iconv.encode(text, 'windows-1252'));
      expect(decoded).toEqual({ ok: true, value: { text, encoding: 'windows-1252' } });
    },
  );

  it('finds the charset of a page whose accents come late', async () => {
    const bytes = iconv.encode('word '.repeat(40_000) + spanish, 'windows-1252');
    expect(await decodeText(bytes)).toMatchObject({
      ok: true,
      value: { encoding: 'windows-1252' },
    });
  });

  it.each([
    [
      'damaged UTF-8',
      Uint8Array.from([
        ...new TextEncoder().encode(japanese),
        0xe3,
        0x20,
        ...new TextEncoder().encode(japanese),
      ]),
    ],
    [
      'damaged UTF-8 that Windows Western could spell',
      Uint8Array.from([...new TextEncoder().encode(spanish.repeat(3)), 0xc3, 0x20]),
    ],
    [
      'letters that no encoding would put together',
      Uint8Array.from(Buffer.from('x\xd7\xf7\xacb\xb5 '.repeat(50), 'latin1')),
    ],
    [
      'noise behind a mark of UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from({ length: 2000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 251),
      ]),
    ],
  ])('refuses %s', async (_, bytes) => {
    expect(await decodeText(bytes)).toMatchObject({ ok: false, failure: { code: 'unsupported' } });
  });
});
