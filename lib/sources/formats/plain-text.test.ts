import { expect, it } from 'vitest';
import { plainText } from './plain-text';

const read = (source: string) => plainText.extract(new TextEncoder().encode(source), {});

it('keeps markup, line ends and white space for what they are', async () => {
  const source = '\t<p>He &amp; she</p>\r\n\r\n  said. ';
  expect(await read(source)).toMatchObject({
    ok: true,
    value: { text: source, encoding: 'utf-8' },
  });
});

it.each([
  [
    'a headline over a text',
    '\n\nConfusion in the capital\n\nHe said so.',
    'Confusion in the capital',
  ],
  ['no first sentence', 'He said so.\n\nShe did not.', undefined],
  ['no only line', 'Confusion in the capital\n', undefined],
  ['no long line', `${'word '.repeat(60)}\n\nHe said so.`, undefined],
])('takes for the title %s', async (_, source, title) => {
  const extracted = await read(source);
  expect(extracted.ok && extracted.value.metadata.title).toBe(title);
});
