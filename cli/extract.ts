import type { Command } from 'commander';
import type { Proposal } from '@/lib/attribution/proposal';
import { offload } from '@/lib/offload/offload';
import { readSourceFile } from './source-file';
import { printJson, refused } from './terminal';

interface ExtractCommandOptions {
  json?: boolean;
  language?: string;
}

/** `extract FILE…`: what the engine finds in files, without any database. */
export function registerExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('print the claims that the engine finds in files; no database is needed')
    .argument('<file...>', 'text, Markdown or HTML files')
    .option('--json', 'one line of JSON a file')
    .option('--language <tag>', 'language of the text, such as en or es (default: guessed)')
    .action(async (files: string[], options: ExtractCommandOptions) => {
      for (const file of files) await extractFile(file, options);
    });
}

async function extractFile(file: string, options: ExtractCommandOptions): Promise<void> {
  const read = await readSourceFile(file);
  if (!read.ok) throw refused(read.failure);
  const { prepared } = read.value;
  const language = options.language ?? prepared.metadata.language ?? undefined;
  const found = await offload('extractProposals', { text: prepared.text, options: { language } });
  if (!found.ok) throw refused(found.failure);
  const { engine, proposals } = found.value;
  if (options.json) {
    printJson({ file, sha256: prepared.rawSha256, engine, claims: proposals });
    return;
  }
  console.log(`${file}: ${proposals.length} claims (${engine.name} ${engine.version})`);
  for (const proposal of proposals) console.log(tableRow(proposal));
}

function tableRow(proposal: Proposal): string {
  const who = proposal.speaker?.name ?? 'speaker unknown';
  const role = proposal.affiliation ? `, ${oneLine(proposal.affiliation.text)}` : '';
  const words = proposal.content.map((piece) => oneLine(piece.text)).join(' … ');
  const sure = `${Math.round(proposal.confidence * 100)} %`;
  const place = proposal.content[0]?.start ?? 0;
  return [
    '',
    `  ${who}${role}`,
    `    “${words}”`,
    `    ${proposal.kind} ${proposal.act} · ${sure} · at ${place}`,
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
