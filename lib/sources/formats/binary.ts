import { refuse } from '@/lib/result';

/**
 * True for bytes that are no text in any encoding we read: NUL bytes without the byte order mark
 * of UTF-16 or UTF-32, or more than one control character in a hundred.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (hasWideMark(bytes)) return false;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !textControls.has(byte)) controls += 1;
  }
  return controls * 100 > bytes.length;
}

/** Tab, line feed, vertical tab, form feed, return; and what ISO 2022 switches its sets with. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x1b]);

function hasWideMark(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff) ||
    (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  );
}

/**
 * Refuses bytes that are no text, saying what they seem to be; null for text. Some formats are
 * written in letters and still no text to read (PDF, RTF, PostScript): these are refused by name.
 */
export async function refuseBinary(bytes: Uint8Array) {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  const isBinary = looksBinary(bytes);
  // A magic number of two letters proves nothing: plenty of texts begin with "BM" or "MZ".
  if (!isBinary && !(type && writtenInLetters.test(type.mime))) return null;
  return refuse(
    'unsupported',
    `This looks like ${nameOf(type)}, not like text. Save it as plain text, Markdown or HTML, or paste its text.`,
  );
}

const writtenInLetters = /^application\/(pdf|rtf|postscript|eps)$/;

function nameOf(type: { ext: string; mime: string } | undefined): string {
  if (!type) return 'a binary file';
  const known = names.find(([pattern]) => pattern.test(type.mime));
  return `${known?.[1] ?? 'a binary file'} (${type.ext.toUpperCase()})`;
}

const names: [RegExp, string][] = [
  [/^image\//, 'a picture'],
  [/^audio\//, 'a sound recording'],
  [/^video\//, 'a video'],
  [/pdf|postscript|eps/, 'a printed document'],
  [/rtf|officedocument|opendocument|msword|x-cfb/, 'an office document'],
  [/zip|compressed|x-tar|gzip|x-7z/, 'an archive'],
];
