import { inPages, openFile, type Row } from '@/cli/verify/file-reader';
import { sha256 } from '@/lib/audit/canonical';

// Reads the rows that a verification reads, through the same binding, and hashes each as it comes:
// the least that any verification must take.

const [file] = process.argv.slice(2) as [string];
const began = performance.now();
const reader = await openFile(file);
let rows = 0;
for (const [table, key] of [
  ['event', 'seq'],
  ['claim', 'id'],
  ['claim_span', 'id'],
  ['rating', 'id'],
] as const) {
  const sql = `SELECT * FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ?`;
  for await (const page of inPages<Row>(reader, sql, (row) => Number(row[key]), -1)) {
    for (const row of page) sha256(Object.values(row).join('\n'));
    rows += page.length;
  }
}
await reader.close();
console.log(JSON.stringify({ rows, seconds: (performance.now() - began) / 1000 }));
