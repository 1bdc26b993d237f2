'use server';

import { z } from 'zod';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { startExtraction } from '@/lib/claims/start-extraction';
import { offload } from '@/lib/offload/offload';
import { ok, type Result, refuse } from '@/lib/result';
import { MAX_SOURCE_BYTES } from '@/lib/sources/formats/limits';
import { importSource } from '@/lib/sources/import-source';
import { canImportSource } from '@/lib/sources/policy';
import type { PreparedSource } from '@/lib/sources/prepare-source';
import { listSameSources } from '@/lib/sources/queries';
import { importSourceInput, sourceDescriptionSchema } from '@/lib/sources/schema';
import type { Capture } from '@/lib/sources/store-snapshot';
import { captureAndCarry } from '@/lib/verdicts/capture-and-carry';
import type { SourcePreview } from './source-preview';

/** Characters of the text that a preview shows. */
const previewLength = 20_000;

const givenText = z.object({
  file: z.instanceof(File).optional(),
  text: z.string().optional(),
});

/** Reads what was given and shows what would be kept. Stores nothing. */
export async function previewSourceAction(form: FormData): Promise<ActionResult<SourcePreview>> {
  return runAction(form, givenText, async (actor, given) => {
    if (!canImportSource(actor)) {
      return refuse('forbidden', 'Only checkers and editors import sources.');
    }
    const capture = await captureOf(given);
    if (!capture.ok) return capture;
    const { prepared } = capture.value;
    const found = prepared.metadata;
    return ok({
      text: prepared.text.slice(0, previewLength),
      isShortened: prepared.text.length > previewLength,
      wordCount: prepared.wordCount,
      encoding: prepared.encoding,
      extractor: `${prepared.extractor.name} ${prepared.extractor.version}`,
      description: suggested(found),
      known: await listSameSources(actor, {
        textSha256: prepared.textSha256,
        url: found.url ?? null,
      }),
    });
  });
}

const importForm = givenText.extend({
  sourceId: z.coerce.number().int().positive().optional(),
  allowSameText: z.literal('yes').optional(),
});

/** A source, and the number of its new capture when it was known before. */
interface StoredSource {
  sourceId: number;
  captured: number | null;
}

/** Freezes what was given as a new source, or as the next snapshot of `sourceId`, and lets the
 * engine begin; the page of the source shows how far it has come. The claims of earlier captures are
 * carried to a next one, whose number is `captured`. */
export async function importSourceAction(form: FormData): Promise<ActionResult<StoredSource>> {
  const isCapture = form.has('sourceId');
  const schema = isCapture ? importForm : importForm.extend(sourceDescriptionSchema.shape);
  return runAction(form, schema, async (actor, given): Promise<Result<StoredSource>> => {
    const capture = await captureOf(given);
    if (!capture.ok) return capture;
    if (given.sourceId !== undefined) {
      const captured = await captureAndCarry(actor, given.sourceId, capture.value);
      if (!captured.ok) return captured;
      await startExtraction(actor, captured.value.snapshotId);
      return ok({ sourceId: given.sourceId, captured: captured.value.number });
    }
    const input = importSourceInput.parse({
      description: given,
      allowSameText: given.allowSameText === 'yes',
    });
    const imported = await importSource(actor, input, capture.value);
    if (!imported.ok) return imported;
    // Should it not begin, the source stands all the same, and its page offers to try again.
    await startExtraction(actor, imported.value.snapshotId);
    return ok({ sourceId: imported.value.sourceId, captured: null });
  });
}

/** The bytes that were given, prepared in a thread of their own. */
async function captureOf(given: z.output<typeof givenText>): Promise<Result<Capture>> {
  const { file, text } = given;
  if (!file && !text) return refuse('invalid_input', 'Choose a file or paste a text.');
  if (file && file.size > MAX_SOURCE_BYTES) {
    return refuse('too_large', 'This file is larger than 5 MB. Import the part you need.');
  }
  const rawBytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  const fileName = file ? file.name : null;
  const read = await offload('prepareSource', {
    bytes: rawBytes,
    context: file ? { fileName: file.name } : { isPasted: true },
  });
  const prepared = read.ok ? read.value : read;
  return prepared.ok ? ok({ prepared: prepared.value, rawBytes, fileName }) : prepared;
}

function suggested(found: PreparedSource['metadata']): SourcePreview['description'] {
  return {
    kind: found.kind ?? 'article',
    title: found.title ?? '',
    publisher: found.publisher ?? null,
    author: found.author ?? null,
    url: found.url ?? null,
    language: found.language ?? null,
    publishedOn: found.publishedOn ?? null,
  };
}
