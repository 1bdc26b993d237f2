import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { offload } from '@/lib/offload/offload';
import { ok, type Result, refuse } from '@/lib/result';
import { MAX_SOURCE_BYTES } from '@/lib/sources/formats/limits';
import type { Capture } from '@/lib/sources/store-snapshot';

/** Reads and prepares a file as an import would; refusals name the file. */
export async function readSourceFile(file: string): Promise<Result<Capture>> {
  const known = await stat(file).catch(() => null);
  if (!known?.isFile()) {
    return refuse('not_found', `${file}: there is no such file. Check the path.`);
  }
  // Looked at before reading: a file of gigabytes must not fill the memory to be refused.
  if (known.size > MAX_SOURCE_BYTES) {
    return refuse('too_large', `${file}: larger than 5 MB. Split it, or import the part you need.`);
  }
  const rawBytes = new Uint8Array(await readFile(file));
  const fileName = path.basename(file);
  const read = await offload('prepareSource', { bytes: rawBytes, context: { fileName } });
  const prepared = read.ok ? read.value : read;
  if (!prepared.ok) {
    return refuse(prepared.failure.code, `${file}: ${prepared.failure.message}`);
  }
  return ok({ prepared: prepared.value, rawBytes, fileName });
}
