import { describeEngine, type ExtractOptions, extractProposals } from '@/lib/attribution/extract';
import { type PrepareContext, prepareSource } from '@/lib/sources/prepare-source';
import { carrier } from '@/lib/text/carry-span';
import type { Range } from '@/lib/text/span';
import { wordDiff } from '@/lib/text/word-diff';

/**
 * Work that takes long enough to make others wait. Each is a pure function of its argument: it
 * opens no database, so the thread that runs it can be ended at any moment.
 */
export const tasks = {
  prepareSource: ({ bytes, context }: { bytes: Uint8Array; context: PrepareContext }) =>
    prepareSource(bytes, context),
  describeEngine: ({ text, options }: { text: string; options: ExtractOptions }) =>
    describeEngine(text, options),
  extractProposals: ({ text, options }: { text: string; options: ExtractOptions }) =>
    extractProposals(text, options),
  carrySpans: ({ before, after, ranges }: { before: string; after: string; ranges: Range[] }) =>
    ranges.map(carrier(before, after)),
  wordDiff: ({ before, after }: { before: string; after: string }) => wordDiff(before, after),
};

export type TaskName = keyof typeof tasks;
export type TaskInput<T extends TaskName> = Parameters<(typeof tasks)[T]>[0];
export type TaskOutput<T extends TaskName> = Awaited<ReturnType<(typeof tasks)[T]>>;

export interface TaskRequest {
  id: number;
  name: TaskName;
  input: unknown;
}

export type TaskAnswer =
  | { id: number; ok: true; output: unknown }
  | { id: number; ok: false; error: string };
