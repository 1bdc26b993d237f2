import { cosignatureIn, parseNote, parseVerifierKey, type Verifier } from '@/lib/audit/signed-note';
import type { FileReader } from './file-reader';
import type { Findings, WitnessedFile } from './report';

interface CosignatureRow {
  id: number;
  treeSize: number;
  witness: string;
  line: string;
  note: string | null;
}

/**
 * Holds every cosignature against the key of the witness it is of, which must be one that the
 * newsroom named; returns how far each has signed. Whether that key is really theirs, ask them.
 */
export async function checkWitnesses(
  reader: FileReader,
  findings: Findings,
): Promise<WitnessedFile[]> {
  findings.begin('witnesses');
  const keys = await witnessKeys(reader);
  const rows = await reader.all<CosignatureRow>(
    `SELECT c.id, c.treeSize, c.witness, c.line, p.note
     FROM cosignature c LEFT JOIN checkpoint p ON p.treeSize = c.treeSize ORDER BY c.treeSize, c.id`,
  );
  const furthest = new Map<string, WitnessedFile>();
  for (const row of rows) {
    findings.looked('witnesses');
    const where = `cosignature ${row.id}`;
    const key = keys.get(row.witness);
    if (!key) {
      findings.add('witnesses', where, 'The newsroom never named this witness: it was slipped in.');
      continue;
    }
    const note = parseNote((row.note ?? '') + row.line);
    const found = note && cosignatureIn(note, key);
    if (found?.line !== row.line) {
      findings.add('witnesses', where, 'The witness has not signed this.');
      continue;
    }
    const at = new Date(found.seconds * 1000).toISOString();
    const { witness: verifierKey, treeSize: size } = row;
    furthest.set(verifierKey, { name: key.name, verifierKey, size, at });
  }
  return [...furthest.values()].sort((one, other) => other.size - one.size);
}

async function witnessKeys(reader: FileReader): Promise<Map<string, Verifier>> {
  // A file from before there were witnesses has no such table.
  const tables = await reader.all("SELECT name FROM sqlite_schema WHERE name = 'witness'");
  if (tables.length === 0) return new Map();
  const rows = await reader.all<{ verifierKey: string }>('SELECT verifierKey FROM witness');
  const keys = new Map<string, Verifier>();
  for (const { verifierKey } of rows) {
    const key = parseVerifierKey(verifierKey);
    if (key?.kind === 'cosignature') keys.set(verifierKey, key);
  }
  return keys;
}
