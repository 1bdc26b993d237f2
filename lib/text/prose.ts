import { z } from 'zod';

/** The longest text that a person may write into a field, in UTF-16 units. */
export const longestProse = 100_000;

// Tab, line feed and carriage return are how people write; every other control character is a slip
// of a program or a trick.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Text or Markdown that a person writes: line ends as `\n`, NFC, no spaces around, at most
 * `longestProse`. Empty unless `missing` gives the sentence that asks for it.
 */
export function proseSchema(missing?: string) {
  const text = z
    .string(missing ?? 'Write text here.')
    .max(longestProse, 'Shorten this: it may have 100,000 characters at most.')
    .transform((written) => written.replace(/\r\n?/g, '\n').normalize('NFC').trim())
    .refine((written) => !controlCharacters.test(written), {
      error: 'Remove the control characters; a pasted text may hold them unseen.',
    });
  return missing === undefined
    ? text
    : text.refine((written) => written !== '', { error: missing });
}

const overrides = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

const overrideNames: Record<string, string> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
};

/**
 * The text with each character that turns the reading direction shown by its Unicode short name in
 * brackets, so that nothing can be made to read other than it is stored. For showing only.
 */
export function withDirectionShown(text: string): string {
  return text.replace(overrides, (mark) => `[${overrideNames[mark]}]`);
}
