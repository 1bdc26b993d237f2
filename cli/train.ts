import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { MODEL_FOLDER, readModel, WEIGHTS_FILE } from '@/lib/attribution/model/load';
import { encodeWeights } from '@/lib/attribution/model/weights';
import { prepareEngine } from '@/lib/attribution/propose';
import { evaluate } from './eval/evaluate';
import { readCorpora } from './train/corpora';
import { trainModel } from './train/train-model';

// Trains the English weights on corpus folders and writes them with their provenance:
// npm run train -- --data DIR [--data DIR …] [--name TEXT] [--out FOLDER]
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    name: { type: 'string', default: 'PolNeAR 1.0, train split' },
    out: { type: 'string', default: MODEL_FOLDER },
  },
});
if (values.data.length === 0) {
  console.error('Say where the corpus is: npm run train -- --data DIR');
  process.exit(2);
}
const corpora = readCorpora(values.data);
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const { tables, rest } = trainModel(corpora.train, corpora.silver, log);
// Level and file name are fixed, so that the same weights give the same bytes.
const file = gzipSync(encodeWeights(tables, rest), { level: 9 });
const { weights, name } = readModel(file);
const scores = evaluate(corpora.dev, prepareEngine(weights)).score;
const provenance = {
  model: name,
  language: 'en',
  bytes: file.length,
  sha256: createHash('sha256').update(file).digest('hex'),
  corpus: { name: values.name, files: corpora.files },
  seeds: 'fixed, in cli/train',
  command: `npm run train -- ${values.data.map(() => '--data DIR').join(' ')}`,
  dev: scores,
};
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, WEIGHTS_FILE), file);
writeFileSync(
  path.join(values.out, 'en.provenance.json'),
  `${JSON.stringify(provenance, null, 2)}\n`,
);
log(`${name}: ${file.length} bytes`);
console.log(JSON.stringify(scores, null, 1));
