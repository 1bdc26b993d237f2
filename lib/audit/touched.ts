import type { Ask } from '@/lib/db/prisma-client';
import { type RecordType, recordShapes } from './records';

/**
 * SQL for the writing connection: temporary triggers note each record that a transaction writes,
 * by whatever way it writes. `commit` compares the notes with the events, so that no change can
 * pass without its event, nor an event without its change.
 */
export function touchedSetup(): string {
  const triggers = Object.entries(recordShapes).flatMap(([type, shape]) => [
    ...triggersFor(type, shape.table, shape.key),
    ...shape.parts.flatMap((part) => triggersFor(type, part.table, part.owner)),
  ]);
  return `CREATE TEMP TABLE touched (type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;
${triggers.join('\n')}`;
}

function triggersFor(type: string, table: string, key: string): string[] {
  const note = (row: 'NEW' | 'OLD') =>
    `INSERT OR IGNORE INTO touched VALUES ('${type}', CAST(${row}."${key}" AS TEXT));`;
  const trigger = (what: string, notes: string) =>
    `CREATE TEMP TRIGGER "touched_${table}_${what}" AFTER ${what} ON main."${table}" BEGIN ${notes} END;`;
  return [
    trigger('INSERT', note('NEW')),
    trigger('UPDATE', note('OLD') + note('NEW')),
    trigger('DELETE', note('OLD')),
  ];
}

export interface TouchedRecord {
  type: RecordType;
  id: string;
}

/** The records that the open transaction has written so far. */
export function listTouched(ask: Ask): Promise<TouchedRecord[]> {
  return ask<TouchedRecord>('SELECT type, id FROM touched ORDER BY type, id');
}

/** Makes the notes ready for the next transaction. */
export async function forgetTouched(ask: Ask): Promise<void> {
  await ask('DELETE FROM touched');
}
