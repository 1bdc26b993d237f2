import path from 'node:path';
import type { Command } from 'commander';
import { commandLineActor } from '@/lib/auth/actor';
import { type CorpusOptions, type CorpusStep, exportCorpus } from '@/lib/claims/export-corpus';
import { writeNewFile } from './new-file';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { CommandRefused, printJson, refused } from './terminal';

interface ExportCorpusOptions extends NewsroomOptions, CorpusOptions {
  json?: boolean;
}

/** What went into a corpus file, and what stayed out of it. */
interface CorpusCounts {
  articles: number;
  attributions: number;
  dismissed: number;
  withoutCue: number;
  languages: Record<string, number>;
  leftOut: { undecided: number; language: number };
}

/** `export corpus FILE`: what people decided about claims, in the form that training reads. */
export function registerExportCorpusCommand(group: Command): void {
  const command = group
    .command('corpus')
    .description('write what people decided about claims as a corpus to train on')
    .argument('<file>', 'a new file, such as own/train.jsonl')
    .option('--partial', 'snapshots with undecided proposals too, which then count as no claims')
    .option('--language <tag>', 'only texts in this language, such as en')
    .option('--json', 'the counts as one line of JSON');
  withDatabaseOption(command).action(async (file: string, options: ExportCorpusOptions) => {
    openNewsroom(options);
    const steps = exportCorpus(commandLineActor, options);
    if (!steps.ok) throw refused(steps.failure);
    const counts: CorpusCounts = {
      articles: 0,
      attributions: 0,
      dismissed: 0,
      withoutCue: 0,
      languages: {},
      leftOut: { undecided: 0, language: 0 },
    };
    await writeNewFile(file, counted(steps.value, counts));
    if (options.json) printJson({ file: path.resolve(file), ...counts });
    else for (const line of tell(file, counts)) console.log(line);
  });
}

/** The lines of the file; counts them, and refuses to end when there were none. */
async function* counted(
  steps: AsyncIterable<CorpusStep>,
  counts: CorpusCounts,
): AsyncGenerator<string> {
  for await (const step of steps) {
    if (step.kind === 'left_out') {
      counts.leftOut[step.because]++;
      continue;
    }
    counts.articles++;
    counts.attributions += step.attributions;
    counts.dismissed += step.dismissed;
    counts.withoutCue += step.withoutCue;
    counts.languages[step.language] = (counts.languages[step.language] ?? 0) + 1;
    yield `${step.line}\n`;
  }
  if (counts.articles === 0) throw new CommandRefused(whyNothing(counts));
}

function whyNothing({ leftOut }: CorpusCounts): string {
  if (leftOut.undecided > 0) {
    return `No text has all its proposals decided; ${leftOut.undecided} have some. With --partial, those that nobody decided on count as no claims.`;
  }
  return leftOut.language > 0
    ? 'Nobody has decided on claims of a text in that language yet.'
    : 'Nobody has decided on any claims yet.';
}

function tell(file: string, counts: CorpusCounts): string[] {
  const languages = Object.entries(counts.languages).map(([tag, texts]) => `${tag} ${texts}`);
  const lines = [
    file,
    `texts: ${counts.articles} (${languages.join(', ')})`,
    `claims: ${counts.attributions}`,
    `dismissed proposals, so no claims: ${counts.dismissed}`,
  ];
  if (counts.withoutCue > 0) lines.push(`left out, claims without a cue: ${counts.withoutCue}`);
  const { undecided, language } = counts.leftOut;
  if (undecided > 0) lines.push(`left out, texts with undecided proposals: ${undecided}`);
  if (language > 0) lines.push(`left out, texts in another language: ${language}`);
  return lines;
}
