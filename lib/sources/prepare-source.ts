import { ok, type Result, refuse } from '@/lib/result';
import { canonicalText } from '@/lib/text/canonical-text';
import { sha256Hex } from '@/lib/text/hash';
import { countWords } from '@/lib/text/word-count';
import { refuseBinary } from './formats/binary';
import type { FormatContext, SourceMetadata } from './formats/format';
import { checkLength, checkSize } from './formats/limits';
import { plainText } from './formats/plain-text';
import { formatFor } from './formats/registry';

/** What the preview shows and the import keeps; plain data, fit to be sent between threads. */
export interface PreparedSource {
  /** Canonical; the text that every span will be counted on. */
  text: string;
  textSha256: string;
  /** Of the bytes as they came. */
  rawSha256: string;
  byteLength: number;
  wordCount: number;
  encoding: string;
  mediaType: string;
  extractor: { name: string; version: string };
  /** Suggestions for the form; the title falls back to the name of the file. */
  metadata: SourceMetadata;
}

export interface PrepareContext extends FormatContext {
  /** The bytes are what somebody pasted, as UTF-8: never taken for markup. */
  isPasted?: boolean;
}

/**
 * Reads a source from bytes: what it is, in which charset, which text of it will be kept. Stores
 * nothing. Refuses, with a sentence for the person, what is empty, too large, binary, undecodable
 * or without a readable article. A large page takes seconds of processor time: use
 * `prepareSourceInThread` wherever others wait for this process.
 */
export async function prepareSource(
  bytes: Uint8Array,
  context: PrepareContext = {},
): Promise<Result<PreparedSource>> {
  const size = checkSize(bytes.byteLength);
  if (!size.ok) return size;
  const binary = await refuseBinary(bytes);
  if (binary) return binary;
  const format = context.isPasted ? plainText : formatFor(bytes, context.fileName);
  const extracted = await format.extract(bytes, context);
  if (!extracted.ok) return extracted;
  const { encoding, mediaType, metadata } = extracted.value;
  const text = canonicalText(extracted.value.text);
  if (text.trim() === '')
    return refuse(
      'invalid_input',
      'There is no text in this. Choose another file, or paste the text.',
    );
  const wordCount = countWords(text);
  const length = checkLength(wordCount);
  if (!length.ok) return length;
  return ok({
    text,
    textSha256: sha256Hex(text),
    rawSha256: sha256Hex(bytes),
    byteLength: bytes.byteLength,
    wordCount,
    encoding,
    mediaType,
    extractor: { name: format.name, version: format.version },
    metadata: presentOnly({ ...metadata, title: metadata.title ?? stemOf(context.fileName) }),
  });
}

function presentOnly(metadata: SourceMetadata): SourceMetadata {
  return Object.fromEntries(
    Object.entries(metadata)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => [key, canonicalText(value)]),
  );
}

/** "northern-air-base.html" → "northern-air-base". */
function stemOf(fileName = ''): string | undefined {
  return (
    fileName
      .split(/[/\\]/)
      .at(-1)!
      .replace(/\.[^.]+$/, '') || undefined
  );
}
