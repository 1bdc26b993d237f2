import type { SourceFormat } from './format';
import { html } from './html';
import { markdown } from './markdown';
import { plainText } from './plain-text';

/** Every format that sources are read from; a new one is a file in this folder and a name here. */
export const formats: readonly SourceFormat[] = [plainText, markdown, html];

/** The endings of file names that an import form should offer, such as `.txt`. */
export const importableExtensions: readonly string[] = formats.flatMap(
  (format) => format.extensions,
);

/**
 * The format for these bytes: by the ending of the file's name, else by what the bytes say, else
 * plain text. The bytes are known to be text.
 */
export function formatFor(bytes: Uint8Array, fileName = ''): SourceFormat {
  const ending = /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? '';
  return (
    formats.find((format) => format.extensions.includes(ending)) ??
    formats.find((format) => format.sniff?.(bytes)) ??
    plainText
  );
}
