import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodeWeights, type Weights } from './weights';

/** Name of the weights file, and its folder below the root of the project. */
export const WEIGHTS_FILE = 'en.weights.bin';
export const MODEL_FOLDER = 'lib/attribution/model';

export interface Model {
  weights: Weights;
  /** Name and the first 12 hex digits of the file's SHA-256: "en 1f3c…". */
  name: string;
}

let loaded: Model | null = null;

/** The English model, read from its file at the first call and kept. Throws if there is no file. */
export function loadModel(): Model {
  loaded ??= readModel(readWeightsFile());
  return loaded;
}

/** The model in the bytes of a weights file. */
export function readModel(file: Uint8Array): Model {
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 12);
  return { weights: decodeWeights(gunzipSync(file)), name: `en ${hash}` };
}

/** Beside this module, or below the working folder when a bundler has moved the module away. */
function readWeightsFile(): Uint8Array {
  try {
    const here = path.dirname(fileURLToPath(import.meta.url));
    return readFileSync(path.join(here, WEIGHTS_FILE));
  } catch {
    return readFileSync(path.join(process.cwd(), MODEL_FOLDER, WEIGHTS_FILE));
  }
}
