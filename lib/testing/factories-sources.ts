import type { Actor } from '@/lib/auth/actor';
import { type ImportedSource, importSource } from '@/lib/sources/import-source';
import { prepareSource } from '@/lib/sources/prepare-source';
import type { SourceDescription } from '@/lib/sources/source';
import type { Capture } from '@/lib/sources/store-snapshot';

export function buildDescription(more: Partial<SourceDescription> = {}): SourceDescription {
  return {
    kind: 'article',
    title: 'Bridge at Orsova closed',
    publisher: 'The Lantern',
    author: 'Mira Toll',
    url: null,
    language: 'en',
    publishedOn: '2026-03-04',
    ...more,
  };
}

/** A pasted text as an import would prepare it. */
export async function buildCapture(text: string, fileName: string | null = null): Promise<Capture> {
  const rawBytes = new TextEncoder().encode(text);
  const prepared = await prepareSource(rawBytes, { isPasted: true });
  if (!prepared.ok) throw new Error(prepared.failure.message);
  return { prepared: prepared.value, rawBytes, fileName };
}

/** A source imported through the real command. */
export async function createSource(
  actor: Actor,
  text: string,
  description: Partial<SourceDescription> = {},
): Promise<ImportedSource> {
  const imported = await importSource(
    actor,
    { description: buildDescription(description), allowSameText: false },
    await buildCapture(text),
  );
  if (!imported.ok) throw new Error(imported.failure.message);
  return imported.value;
}
