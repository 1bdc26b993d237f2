import { inPages, openFile } from '@/cli/verify/file-reader';
import { sha256 } from '@/lib/audit/canonical';

// Reads the rows that a verification reads, in the same way, and hashes each as it comes: the least
// that any verification must take.

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
  const names = await reader.all<{ name: string }>(`PRAGMA table_info("${table}")`);
  const columns = names.map(({ name }) => name);
  for await (const { rows: page } of inPages(reader, { table, columns, key, below: -1 })) {
    for (const row of page) sha256(row.join('\n'));
    rows += page.length;
  }
}
await reader.close();
console.log(JSON.stringify({ rows, seconds: (performance.now() - began) / 1000 }));
