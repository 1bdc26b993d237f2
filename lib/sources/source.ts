import { z } from 'zod';

export const sourceKindSchema = z.enum(['article', 'page', 'transcript', 'post']);
export type SourceKind = z.infer<typeof sourceKindSchema>;

export const extractionStateSchema = z.enum(['running', 'completed', 'failed']);
export type ExtractionState = z.infer<typeof extractionStateSchema>;

/** What is known of a source besides its captures; null where nobody knows. */
export interface SourceDescription {
  kind: SourceKind;
  title: string;
  publisher: string | null;
  author: string | null;
  url: string | null;
  language: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  publishedOn: string | null;
}
