import { describe, expect, it } from 'vitest';
import { markdown } from './markdown';

async function read(source: string) {
  const extracted = await markdown.extract(new TextEncoder().encode(source), {});
  if (!extracted.ok) throw new Error(extracted.failure.message);
  return extracted.value;
}

const withFrontMatter = `---
title: "The northern base: a day"
author: L. Ferrán
date: 2019-04-30T10:00:00Z
lang: es_VE
url: https://example.org/base
---

# Another heading

He said **so**.
`;

describe('markdown', () => {
  it('keeps the text as written, marks and front matter included', async () => {
    expect((await read(withFrontMatter)).text).toBe(withFrontMatter);
  });

  it('reads simple front matter', async () => {
    expect((await read(withFrontMatter)).metadata).toEqual({
      title: 'The northern base: a day',
      author: 'L. Ferrán',
      publishedOn: '2019-04-30',
      language: 'es-VE',
      url: 'https://example.org/base',
    });
  });

  it.each([
    ['the first heading', 'Text\n\n# One #\n\n# Two', 'One'],
    [
      'the heading after front matter with lists',
      '---\ntitle: Not this\ntags:\n  - a\n---\n# One',
      'One',
    ],
    ['the heading after an open front matter', '---\ntitle: Not this\n# One', 'One'],
    ['nothing else', 'Text\n## Deeper', undefined],
  ])('takes for the title %s', async (_, source, title) => {
    expect((await read(source)).metadata.title).toBe(title);
  });

  it('drops metadata that is no date, no language, no address', async () => {
    const { metadata } = await read(
      '---\ndate: soon\nlang: the best one\nurl: javascript:alert(1)\n---\n',
    );
    expect(metadata).toMatchObject({ publishedOn: undefined, language: undefined, url: undefined });
  });
});
