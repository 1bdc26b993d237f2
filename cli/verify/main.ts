import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkArchive } from '@/lib/trail/dossier/check-archive';
import { progressBar } from '../progress-bar';
import { printDossierReport, printReport } from './print-report';
import { verifyDatabase } from './verify-database';

// A process of its own: it opens the file through another SQLite library than the application, and
// two of those in one process on one file can corrupt it.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    checkpoint: { type: 'string' },
    thorough: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (!file) {
  console.error('verify: name the database');
  process.exit(2);
}

process.exitCode = isArchive(file) ? await verifyDossier(file) : await verifyNewsroom(file);

/** A zip archive begins with the letters PK, whatever it is called. */
function isArchive(name: string): boolean {
  const first = Buffer.alloc(2);
  const opened = openSync(name, 'r');
  readSync(opened, first);
  closeSync(opened);
  return first.toString('latin1') === 'PK' || name.endsWith('.zip');
}

async function verifyDossier(name: string): Promise<number> {
  const report = await checkArchive(readFileSync(name));
  if (values.json) process.stdout.write(`${JSON.stringify({ file: name, ...report })}\n`);
  else printDossierReport(name, report);
  return report.ok ? 0 : 1;
}

async function verifyNewsroom(name: string): Promise<number> {
  let bar = progressBar('');
  let label = '';
  const report = await verifyDatabase(name, {
    thorough: values.thorough,
    ...(values.checkpoint !== undefined && { kept: readKept(values.checkpoint) }),
    onProgress: (check, done, total) => {
      if (check !== label) {
        bar.stop();
        label = check;
        bar = progressBar(`Checking ${check}`);
      }
      bar.update(done, total);
    },
  });
  bar.stop();
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else printReport(report);
  return report.ok ? 0 : 1;
}

/**
 * A kept checkpoint, without the empty lines that a shell or an editor may have put after it; also out
 * of the state of a witness, which holds the last one it accepted.
 */
function readKept(name: string): string {
  const text = readFileSync(name, 'utf8');
  const note = text.startsWith('{') ? (JSON.parse(text) as { note?: unknown }).note : text;
  return `${String(note).trimEnd()}\n`;
}
