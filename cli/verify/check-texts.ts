import { sha256 } from '@/lib/audit/canonical';
import { type FileReader, rowInJson } from './file-reader';
import type { Findings } from './report';

interface SnapshotRow {
  id: number;
  text: string;
  rawBytes: Buffer;
  textSha256: string;
  rawSha256: string;
  length: number;
}

const spanColumns = ['where', 'startOffset', 'endOffset', 'exact', 'prefix', 'suffix'] as const;

type SpanRow = [
  where: string,
  start: number,
  end: number,
  exact: string,
  prefix: string | null,
  suffix: string | null,
];

/** Every query that finds spans of one snapshot, with what to call each. */
const spanQueries = [
  `SELECT 'claim ' || c.id || ', ' || s.role AS "where", s.startOffset, s.endOffset, s.exact, s.prefix, s.suffix
   FROM claim c JOIN claim_span s ON s.claimId = c.id WHERE c.snapshotId = ?`,
  `SELECT 'evidence ' || id AS "where", startOffset, endOffset, exact, prefix, suffix
   FROM evidence WHERE snapshotId = ? AND startOffset IS NOT NULL`,
  `SELECT 'annotation ' || id AS "where", startOffset, endOffset, exact, prefix, suffix
   FROM annotation WHERE snapshotId = ? AND startOffset IS NOT NULL`,
  `SELECT 'carrying ' || c.id || ', ' || s.role AS "where", s.startOffset, s.endOffset, s.exact, NULL AS prefix, NULL AS suffix
   FROM carrying c JOIN carrying_span s ON s.carryingId = c.id WHERE c.toSnapshotId = ?`,
];
/** Affiliations are few and have no index over snapshots: they are read once. */
const affiliationSpans = `
  SELECT snapshotId, 'affiliation ' || id AS "where", startOffset, endOffset, exact
  FROM affiliation WHERE snapshotId IS NOT NULL AND startOffset IS NOT NULL`;

/** Hashes every snapshot anew and slices every span out of its text. */
export async function checkTexts(
  reader: FileReader,
  findings: Findings,
  onProgress: (done: number) => void,
): Promise<void> {
  findings.begin('snapshots');
  findings.begin('spans');
  const affiliations = await affiliationsBySnapshot(reader);
  const ids = await reader.all<{ id: number }>('SELECT id FROM snapshot ORDER BY id');
  for (const [index, { id }] of ids.entries()) {
    const [snapshot] = await reader.all<SnapshotRow>(
      'SELECT id, text, rawBytes, textSha256, rawSha256, length FROM snapshot WHERE id = ?',
      id,
    );
    if (!snapshot) continue;
    checkSnapshot(findings, snapshot);
    for (const sql of spanQueries) {
      for (const span of await readSpans(reader, sql, id)) checkSpan(findings, snapshot, span);
    }
    for (const span of affiliations.get(id) ?? []) checkSpan(findings, snapshot, span);
    onProgress(index + 1);
  }
}

function checkSnapshot(findings: Findings, snapshot: SnapshotRow): void {
  findings.looked('snapshots');
  const where = `snapshot ${snapshot.id}`;
  if (typeof snapshot.text !== 'string' || sha256(snapshot.text) !== snapshot.textSha256) {
    findings.add(
      'snapshots',
      where,
      'Its text does not have the hash it is named by: it was altered.',
    );
  }
  if (!Buffer.isBuffer(snapshot.rawBytes) || sha256(snapshot.rawBytes) !== snapshot.rawSha256) {
    findings.add(
      'snapshots',
      where,
      'Its raw bytes do not have the hash they are named by: they were altered.',
    );
  }
  if (String(snapshot.text).length !== snapshot.length) {
    findings.add('snapshots', where, 'Its text is not as long as it says.');
  }
}

async function readSpans(reader: FileReader, sql: string, snapshotId: number): Promise<SpanRow[]> {
  const [found] = await reader.all<{ rows: string }>(
    `SELECT json_group_array(${rowInJson(spanColumns)}) AS rows FROM (${sql})`,
    snapshotId,
  );
  return JSON.parse(found?.rows ?? '[]');
}

function checkSpan(findings: Findings, { text }: SnapshotRow, span: SpanRow): void {
  findings.looked('spans');
  const [where, start, end, exact, prefix, suffix] = span;
  if (text.slice(start, end) !== exact) {
    findings.add(
      'spans',
      where,
      `Characters ${start} to ${end} of its text are not the words it quotes.`,
    );
    return;
  }
  const before = prefix === null || text.slice(0, start).endsWith(prefix);
  const after = suffix === null || text.startsWith(suffix, end);
  if (!before || !after) findings.add('spans', where, 'The words around it are not those it says.');
}

async function affiliationsBySnapshot(reader: FileReader): Promise<Map<number, SpanRow[]>> {
  const rows = await reader.all<{
    snapshotId: number;
    where: string;
    startOffset: number;
    endOffset: number;
    exact: string;
  }>(affiliationSpans);
  const bySnapshot = new Map<number, SpanRow[]>();
  for (const { snapshotId, where, startOffset, endOffset, exact } of rows) {
    const list = bySnapshot.get(snapshotId) ?? [];
    list.push([where, startOffset, endOffset, exact, null, null]);
    bySnapshot.set(snapshotId, list);
  }
  return bySnapshot;
}
