import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figures, figure, missedTargets } from './figures';
import { processorShare } from './processor-share';

const usage = 'npm run -s bench -- NAME [--json]';

/** Loads `bench/NAME.ts`, lets it measure, and prints its figures, each beside its target. */
async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const isJson = words.includes('--json');
  const name = words.find((word) => !word.startsWith('--'));
  const names = listBenches();
  if (!name || !names.includes(name)) {
    console.error(`${usage}\nNames: ${names.join(', ')}`);
    return 2;
  }
  const file = pathToFileURL(path.join(import.meta.dirname, `${name}.ts`)).href;
  const bench = (await import(file)) as { run: () => Promise<Figures> };
  const shareBefore = processorShare();
  const figures: Figures = {
    ...(await bench.run()),
    'processor to itself, before': figure(shareBefore, 'of 1'),
    'processor to itself, after': figure(processorShare(), 'of 1'),
  };
  if (isJson) console.log(JSON.stringify({ bench: name, ...figures }, null, 2));
  else console.table(figures);
  const missed = missedTargets(figures);
  for (const figure of missed) console.error(`missed: ${figure}`);
  return missed.length === 0 ? 0 : 1;
}

/** The files here that measure by themselves: they export `run`. */
function listBenches(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /^export async function run\(/m.test(
        readFileSync(path.join(import.meta.dirname, file), 'utf8'),
      ),
    )
    .map((file) => file.slice(0, -3));
}

process.exitCode = await main();
