import type { Result } from '@/lib/result';
import type { PartialDate } from '../partial-date';

/** What is known of a file beside its bytes. */
export interface FormatContext {
  fileName?: string;
  /** Where it was found; relative links of a page are resolved against it. */
  url?: string;
  /** A charset somebody named (an HTTP header, a person); tried where the bytes are not UTF-8. */
  encodingHint?: string;
}

/** What a source says of itself; only what was found, nothing guessed beyond that. */
export interface SourceMetadata {
  title?: string;
  author?: string;
  publisher?: string;
  /** Absolute, http or https. */
  url?: string;
  /** Canonical BCP 47 tag. */
  language?: string;
  publishedOn?: PartialDate;
  kind?: 'article' | 'page' | 'transcript' | 'post';
}

export interface Extracted {
  /** The readable text; it is made canonical by whoever asked for it. */
  text: string;
  /** The charset it was decoded from, as WHATWG names it where it does. */
  encoding: string;
  mediaType: string;
  metadata: SourceMetadata;
}

/**
 * A kind of file that sources are read from. One file in this folder, named in `registry.ts`.
 * `version` changes whenever the same bytes would give another text: it is kept with the snapshot.
 */
export interface SourceFormat {
  name: string;
  version: string;
  /** Lower case, with the dot. */
  extensions: string[];
  mediaTypes: string[];
  /** True when the bytes can be nothing else; asked where the file name tells nothing. */
  sniff?(bytes: Uint8Array): boolean;
  /** Expected trouble is a refusal with a sentence for the person who imports. */
  extract(bytes: Uint8Array, context: FormatContext): Promise<Result<Extracted>>;
}
