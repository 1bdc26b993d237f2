import type { SourceDescription } from '@/lib/sources/source';

/** What an import would keep, before anything is stored. */
export interface SourcePreview {
  /** The text, or its beginning when it is long. */
  text: string;
  isShortened: boolean;
  wordCount: number;
  encoding: string;
  extractor: string;
  description: SourceDescription;
  /** Sources that have this text or this address. */
  known: { sourceId: number; title: string; number: number; sameText: boolean }[];
}
