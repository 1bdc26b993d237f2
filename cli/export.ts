import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { claimCsvLine, claimsCsvHeader } from '@/lib/claims/claims-csv';
import { exportClaims } from '@/lib/claims/export-claims';
import { registerExportCorpusCommand } from './export-corpus';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';

interface ExportOptions extends NewsroomOptions {
  format: 'csv' | 'jsonl';
  output?: string;
}

/** `export claims`, for spreadsheets and programs, and `export corpus`, for training. */
export function registerExportCommands(program: Command): void {
  const group = program.command('export').description('write the casework for other programs');
  const claims = group
    .command('claims')
    .description('write all claims, with speakers and exact spans, to stdout or a file')
    .addOption(new Option('--format <format>', 'form').choices(['csv', 'jsonl']).default('jsonl'))
    .option('--output <file>', 'a new file (default: stdout)');
  withDatabaseOption(claims).action(async (options: ExportOptions) => {
    openNewsroom(options);
    const target = options.output
      ? createWriteStream(options.output, { flags: 'wx' })
      : process.stdout;
    await pipeline(Readable.from(linesOf(options.format)), target, {
      end: target !== process.stdout,
    });
  });
  registerExportCorpusCommand(group);
}

async function* linesOf(format: ExportOptions['format']): AsyncGenerator<string> {
  if (format === 'csv') yield claimsCsvHeader();
  for await (const claim of exportClaims()) {
    yield format === 'csv' ? claimCsvLine(claim) : `${JSON.stringify(claim)}\n`;
  }
}
