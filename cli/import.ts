import type { Command } from 'commander';
import type { Actor } from '@/lib/auth/actor';
import { runExtraction } from '@/lib/claims/run-extraction';
import { importSource } from '@/lib/sources/import-source';
import { importSourceInput } from '@/lib/sources/schema';
import type { Capture, StoredSnapshot } from '@/lib/sources/store-snapshot';
import { captureAndCarry } from '@/lib/verdicts/capture-and-carry';
import { actingMember, type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { progressBar } from './progress-bar';
import { readSourceFile } from './source-file';
import { CommandRefused, printJson, refused } from './terminal';

interface ImportOptions extends NewsroomOptions {
  member?: string;
  source?: string;
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  language?: string;
  published?: string;
  kind?: string;
  json?: boolean;
}

/** `import FILE…`: files become sources with their proposals, on behalf of a member. */
export function registerImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('import files as sources and let the engine propose their claims')
    .argument('<file...>', 'text, Markdown or HTML files')
    .option('--member <e-mail>', 'on whose behalf (default: the only checker or editor)')
    .option('--source <id>', 'a new capture of this source instead of a new source')
    .option('--kind <kind>', 'article, page, transcript or post (default: from the file)')
    .option('--title <title>', 'title (default: from the file)')
    .option('--publisher <name>', 'publisher')
    .option('--author <name>', 'author')
    .option('--url <address>', 'where it was published')
    .option('--language <tag>', 'language, such as en or es')
    .option('--published <date>', 'YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--json', 'one line of JSON a file');
  withDatabaseOption(command).action(async (files: string[], options: ImportOptions) => {
    openNewsroom(options);
    const actor = await actingMember(options.member);
    let failures = 0;
    for (const file of files) {
      try {
        await importFile(actor, file, options);
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error;
        failures += 1;
        if (options.json) printJson({ file, error: error.message });
        else console.error(error.message);
      }
    }
    process.exitCode = failures > 0 ? 1 : 0;
  });
}

async function importFile(actor: Actor, file: string, options: ImportOptions): Promise<void> {
  const read = await readSourceFile(file);
  if (!read.ok) throw refused(read.failure);
  const stored = await store(actor, file, options, read.value);
  const bar = progressBar('Proposing claims');
  const outcome = await runExtraction(actor, stored.snapshotId, (done, all) =>
    bar.update(done, all),
  );
  bar.stop();
  if (!outcome.ok) throw refused(outcome.failure);
  const { proposalCount } = outcome.value;
  if (options.json) {
    printJson({ file, ...stored, proposalCount, textSha256: read.value.prepared.textSha256 });
  } else {
    console.log(
      `${file}: source ${stored.sourceId}, snapshot ${stored.number}, ${proposalCount} proposals, by ${actor.name}`,
    );
  }
}

async function store(
  actor: Actor,
  file: string,
  options: ImportOptions,
  capture: Capture,
): Promise<StoredSnapshot & { sourceId: number }> {
  if (options.source !== undefined) {
    const sourceId = Number(options.source);
    const captured = await captureAndCarry(actor, sourceId, capture);
    if (!captured.ok) throw new CommandRefused(`${file}: ${captured.failure.message}`);
    return { sourceId, ...captured.value };
  }
  const found = capture.prepared.metadata;
  const input = importSourceInput.safeParse({
    description: {
      kind: options.kind ?? found.kind ?? 'article',
      title: options.title ?? found.title ?? capture.fileName,
      publisher: options.publisher ?? found.publisher,
      author: options.author ?? found.author,
      url: options.url ?? found.url,
      language: options.language ?? found.language,
      publishedOn: options.published ?? found.publishedOn,
    },
  });
  if (!input.success) {
    const [issue] = input.error.issues;
    throw new CommandRefused(`${file}: ${String(issue?.path.at(-1))}: ${issue?.message}`);
  }
  const imported = await importSource(actor, input.data, capture);
  if (!imported.ok) throw new CommandRefused(`${file}: ${imported.failure.message}`);
  return imported.value;
}
