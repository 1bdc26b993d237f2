import { ok } from '@/lib/result';
import { parseLanguageTag } from '../language-tag';
import { parsePartialDate } from '../partial-date';
import { decodeText } from './decode';
import type { SourceFormat, SourceMetadata } from './format';
import { webAddress } from './web-address';

/**
 * Markdown as it was written, marks and front matter included: every span of the text is a span of
 * the author's own file. Metadata comes from front matter of simple `key: value` lines and from
 * the first heading.
 */
export const markdown: SourceFormat = {
  name: 'markdown',
  version: '1',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  async extract(bytes, context) {
    const decoded = await decodeText(bytes, [context.encodingHint]);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    return ok({
      text,
      encoding,
      mediaType: 'text/markdown',
      metadata: metadataOf(text),
    });
  },
};

function metadataOf(text: string): SourceMetadata {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const fields = frontMatter(lines);
  const first = (...keys: string[]) =>
    keys.map((key) => fields.get(key)).find((value) => value !== undefined);
  const heading = lines
    .map((line) => /^#\s+(.+?)(?:\s+#+)?\s*$/.exec(line)?.[1])
    .find((title) => title !== undefined);
  return {
    title: first('title') ?? heading,
    author: first('author', 'authors', 'byline', 'by'),
    publisher: first('publisher', 'site', 'site_name'),
    url: webAddress(first('url', 'link', 'canonical', 'source')),
    language: parseLanguageTag(first('language', 'lang') ?? '') ?? undefined,
    publishedOn: parsePartialDate(first('published', 'date', 'published_on') ?? '') ?? undefined,
  };
}

/** Keys in lower case; nothing where a line is more than `key: value`, rather than half of it. */
function frontMatter(lines: string[]): Map<string, string> {
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) return new Map();
  const fields = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const field = /^([A-Za-z_][\w-]*):\s+(.*\S)\s*$/.exec(line);
    if (!field || /^[[{|>&*!]/.test(field[2]!)) return new Map();
    fields.set(field[1]!.toLowerCase(), unquoted(field[2]!));
  }
  return fields;
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
