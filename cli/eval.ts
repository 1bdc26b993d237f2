import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine } from '@/lib/attribution/extract';
import { MODEL_FOLDER } from '@/lib/attribution/model/load';
import { calibrationOf, heldBetween } from './eval/calibration';
import { checkScores, ratesOf } from './eval/check-scores';
import { listConfusions } from './eval/confusions';
import { type ArticleResult, evaluate } from './eval/evaluate';
import { type Score, scoreArticles } from './eval/score';
import { readArticles } from './train/corpus';

// Scores the engine on a corpus folder's dev split:
// npm run eval -- --data DIR [--json] [--check] [--worst 10] [--confusions 40]
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    worst: { type: 'string', default: '10' },
    confusions: { type: 'string', default: '40' },
  },
});
if (!values.data) {
  console.error('Say where the corpus is: npm run eval -- --data DIR');
  process.exit(2);
}
const { engine, model } = loadEngine();
const { score, results } = evaluate(readArticles(values.data, 'dev'), engine);
const worst = listWorst(results, Number(values.worst));
const calibration = calibrationOf(results);
const atEight = heldBetween(results, 0.75, 0.85);

if (values.check) checkShipped();
else if (values.json) console.log(JSON.stringify({ model, score, calibration, atEight, worst }));
else printReport();

/** One line for each score beside the one in the provenance file, and a last one that counts them. */
function checkShipped(): void {
  const file = path.join(MODEL_FOLDER, 'en.provenance.json');
  const { dev } = JSON.parse(readFileSync(file, 'utf8')) as { dev: Score };
  const checked = checkScores(score, dev);
  for (const { name, f1, shipped, isHeld } of checked)
    console.log(`${isHeld ? 'ok' : 'not ok'}  ${name.padEnd(24)} ${f1}, shipped ${shipped}`);
  const failed = checked.filter(({ isHeld }) => !isHeld).length;
  console.log(`tests: ${checked.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function listWorst(all: ArticleResult[], most: number) {
  return all
    .map((result) => ({
      id: result.article.id,
      gold: result.gold.length,
      predicted: result.predicted.length,
      f1: scoreArticles([result]).linked['iou 0.5'].f1,
    }))
    .filter(({ gold }) => gold > 0)
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, most);
}

function printReport(): void {
  console.log(`model ${model}\n`);
  console.log(`${''.padEnd(26)}    P     R    F1   gold  found`);
  for (const [name, rate] of ratesOf(score)) {
    const figures = [rate.precision, rate.recall, rate.f1].map((x) => x.toFixed(1).padStart(5));
    console.log(
      `${name.padEnd(26)} ${figures.join(' ')} ${String(rate.gold).padStart(6)} ${String(rate.predicted).padStart(6)}`,
    );
  }
  console.log('\nfound of each kind, %         gold  exact  iou 0.5');
  for (const [kind, { gold, exact, half }] of Object.entries(score.byKind))
    console.log(
      `${kind.padEnd(26)} ${String(gold).padStart(7)} ${exact.toFixed(1).padStart(6)} ${half.toFixed(1).padStart(8)}`,
    );
  console.log('\nconfidence   claims   held');
  for (const { from, to, claims, held } of calibration)
    console.log(
      `${from.toFixed(1)}–${to.toFixed(1)}    ${String(claims).padStart(6)}  ${(100 * held).toFixed(1).padStart(5)} %`,
    );
  console.log(
    `of ${atEight.claims} proposals at 0.8 (0.75–0.85), ${(100 * atEight.held).toFixed(1)} % held`,
  );
  console.log('\nworst articles');
  for (const { id, gold, predicted, f1 } of worst)
    console.log(`${f1.toFixed(1).padStart(5)}  ${gold} annotated, ${predicted} found  ${id}`);
  console.log('\nconfusions');
  for (const { fault, count, examples } of listConfusions(results, Number(values.confusions)))
    console.log(
      `${String(count).padStart(4)}  ${fault}\n${examples.map((line) => `        ${line}`).join('\n')}`,
    );
}
