import { ok } from '@/lib/result';
import { decodeText } from './decode';
import type { SourceFormat } from './format';

/** Text as it stands. Its first line is the title when it reads like one. */
export const plainText: SourceFormat = {
  name: 'plain-text',
  version: '1',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  async extract(bytes, context) {
    const decoded = await decodeText(bytes, [context.encodingHint]);
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value;
    const title = titleLine(text);
    return ok({
      text,
      encoding,
      mediaType: 'text/plain',
      metadata: title === null ? {} : { title },
    });
  },
};

const LONGEST_TITLE = 160;

/** The first line, when it is short, stands alone before more text and does not end a sentence. */
function titleLine(text: string): string | null {
  const lines = /^\ufeff?\s*(\S[^\r\n]*)(?:\r\n?|\n)\s*\S/.exec(text);
  const first = lines?.[1]?.trim();
  if (!first || first.length > LONGEST_TITLE || /[.,;:]$/.test(first)) return null;
  return first;
}
