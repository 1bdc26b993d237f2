import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReader } from './file-reader';
import type { Findings } from './report';

const migrationsFolder = path.resolve('prisma/migrations');

/** The triggers as the migrations make them, by name, without differences of spacing. */
export function expectedTriggers(folder = migrationsFolder): Map<string, string> {
  const triggers = new Map<string, string>();
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const name of names) {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    const statements = sql.matchAll(
      /^(?:CREATE TRIGGER "(\w+)"[\s\S]*?\bEND|DROP TRIGGER (?:IF EXISTS )?"(\w+)");/gm,
    );
    for (const [statement, made, dropped] of statements) {
      if (made) triggers.set(made, normalised(statement));
      if (dropped) triggers.delete(dropped);
    }
  }
  return triggers;
}

function normalised(sql: string): string {
  return sql.replace(/\s+/g, ' ').replace(/;$/, '').trim();
}

/** Whether the triggers that refuse to rewrite stand as they were made, and no others. */
export async function checkGuards(reader: FileReader, findings: Findings): Promise<void> {
  findings.begin('guards');
  const expected = expectedTriggers();
  const rows = await reader.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
  );
  const present = new Map(rows.map(({ name, sql }) => [name, normalised(sql)]));
  for (const [name, sql] of expected) {
    findings.looked('guards');
    const found = present.get(name);
    if (found === undefined) findings.add('guards', name, 'This trigger was dropped.');
    else if (found !== sql) findings.add('guards', name, 'This trigger was replaced.');
  }
  for (const name of present.keys()) {
    if (!expected.has(name)) findings.add('guards', name, 'This trigger is not of ours.');
  }
}
