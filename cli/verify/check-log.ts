import { sha256 } from '@/lib/audit/canonical';
import { emptyLogHash, leafPrefix } from '@/lib/audit/chain';
import { emptyRoot, GrowingRoot } from '@/lib/audit/merkle';
import { type FileReader, inPages } from './file-reader';
import type { Findings } from './report';

const columns = [
  ...['seq', 'at', 'actorId', 'actorName', 'actorRole', 'type', 'subjectType', 'subjectId'],
  ...['data', 'seal', 'prevHash', 'hash'],
] as const;

type EventRow = [
  seq: number,
  at: string,
  actorId: number | null,
  actorName: string,
  actorRole: string,
  type: string,
  subjectType: string,
  subjectId: string,
  data: string,
  seal: string | null,
  prevHash: string,
  hash: string,
];

/** What the log says, once it has been read from its first event to its last. */
export interface ReadLog {
  size: number;
  /** The root over the first `size` events, for each size asked for and for the whole. */
  roots: Map<number, string>;
  /** The last seal of each record, by `<type> <id>`. */
  seals: Map<string, { seal: string; seq: number }>;
}

/**
 * The event as it was hashed: its canonical JSON (RFC 8785) put together from the row. The data are
 * stored in canonical form already; had they been rewritten in any other, the hash would tell.
 */
function hashRow(row: EventRow): string {
  const [seq, at, actorId, actorName, actorRole, type, subjectType, subjectId, data] = row;
  const [, , , , , , , , , seal, prevHash] = row;
  const actor = `{"id":${actorId},"name":${JSON.stringify(actorName)},"role":${JSON.stringify(actorRole)}}`;
  const subject = `{"id":${JSON.stringify(subjectId)},"type":${JSON.stringify(subjectType)}}`;
  return sha256(
    `${leafPrefix}{"actor":${actor},"at":${JSON.stringify(at)},"data":${data},"prevHash":${JSON.stringify(prevHash)},"seal":${JSON.stringify(seal)},"seq":${seq},"subject":${subject},"type":${JSON.stringify(type)}}`,
  );
}

/** Reads the whole log and checks that nothing was altered, dropped, slipped in or reordered. */
export async function checkLog(
  reader: FileReader,
  findings: Findings,
  sizes: Iterable<number>,
  onProgress: (done: number) => void,
): Promise<ReadLog> {
  findings.begin('log');
  const wanted = new Set(sizes);
  const roots = new Map<number, string>([[0, emptyRoot]]);
  const seals = new Map<string, { seal: string; seq: number }>();
  const tree = new GrowingRoot();
  let expected = 1;
  let prevHash = emptyLogHash;
  const events = { table: 'event', columns, key: 'seq', below: Number.MIN_SAFE_INTEGER };
  for await (const { rows } of inPages(reader, events)) {
    for (const row of rows as EventRow[]) {
      const [seq, , , , , , subjectType, subjectId, , seal, rowPrevHash, rowHash] = row;
      const where = `event ${seq}`;
      if (seq !== expected) {
        const missing =
          seq - expected === 1 ? `Event ${expected} is` : `Events ${expected} to ${seq - 1} are`;
        findings.add(
          'log',
          where,
          seq < expected ? 'It is numbered below 1.' : `${missing} missing before it.`,
        );
      }
      if (rowPrevHash !== prevHash) {
        findings.add(
          'log',
          where,
          'It does not follow from the event before it: one of them was altered, dropped or slipped in.',
        );
      }
      const hash = hashRow(row);
      if (hash !== rowHash) {
        findings.add('log', where, 'Its content does not have the hash it says: it was altered.');
      }
      tree.add(hash);
      if (seal !== null) seals.set(`${subjectType} ${subjectId}`, { seal, seq });
      if (wanted.has(tree.size)) roots.set(tree.size, tree.root());
      prevHash = rowHash;
      expected = seq + 1;
    }
    findings.looked('log', rows.length);
    onProgress(tree.size);
  }
  roots.set(tree.size, tree.root());
  await checkHead(reader, findings, expected - 1, prevHash);
  return { size: tree.size, roots, seals };
}

async function checkHead(
  reader: FileReader,
  findings: Findings,
  seq: number,
  hash: string,
): Promise<void> {
  const heads = await reader.all<{ seq: number; hash: string }>('SELECT seq, hash FROM head');
  const [head] = heads;
  if (!head || heads.length > 1) {
    findings.add('log', 'head', 'The log must have one end, and has another number of them.');
  } else if (head.seq !== seq || head.hash !== hash) {
    findings.add(
      'log',
      'head',
      `The log says that it ends with event ${head.seq}, and ends with ${seq}: it was cut or lengthened.`,
    );
  }
}
