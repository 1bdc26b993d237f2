import type { DossierReport } from '@/lib/trail/dossier/check-archive';
import { checkNames, type Report } from './report';

const number = (value: number) => value.toLocaleString('en');

/** The report for a person, on stdout. */
export function printReport(report: Report): void {
  console.log(report.file);
  for (const { check, count, findings } of report.checks) {
    const looked = `${number(count)} looked at`;
    const found = findings === 0 ? looked : `${looked}, ${number(findings)} not as they should be`;
    console.log(`${findings === 0 ? '✓' : '✗'} ${checkNames[check]}: ${found}`);
  }
  for (const { where, message } of report.findings) console.log(`  ${where}: ${message}`);
  const all = report.checks.reduce((sum, check) => sum + check.findings, 0);
  const more = all - report.findings.length;
  if (more > 0) console.log(`  … and ${number(more)} more.`);
  if (report.signed) {
    const { size, root, origin } = report.signed;
    const unsigned = report.events - size;
    console.log(`Signed as ${origin}: ${number(size)} events, root ${root}`);
    if (unsigned > 0) console.log(`The last ${number(unsigned)} events are not signed yet.`);
  }
  for (const { name, verifierKey, size, at } of report.witnessed) {
    console.log(`Witnessed up to event ${number(size)} by ${name}, ${at}, key ${verifierKey}`);
  }
  const verdict = report.ok ? 'Nothing was altered.' : `${number(all)} things do not hold.`;
  console.log(`${verdict} ${number(report.events)} events in ${report.seconds} s.`);
}

/** What the check of a dossier says, for a person. */
export function printDossierReport(file: string, { ok, findings, counts }: DossierReport): void {
  console.log(file);
  const looked = Object.entries(counts).map(([what, count]) => `${number(count)} ${what}`);
  if (looked.length > 0) console.log(`Looked at ${looked.join(', ')}.`);
  for (const { where, message } of findings) console.log(`✗ ${where}: ${message}`);
  console.log(
    ok
      ? '✓ Nothing in this dossier was altered since the newsroom signed it.'
      : '✗ Something in this dossier was altered. Do not rely on it.',
  );
}
