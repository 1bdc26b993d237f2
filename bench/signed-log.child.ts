import { generateKeyPairSync } from 'node:crypto';
import Database from 'better-sqlite3';
import { canonicalJson, sha256 } from '@/lib/audit/canonical';
import { type ChainedEvent, chain, emptyLogHash } from '@/lib/audit/chain';
import { subtreesOf, treeRoot } from '@/lib/audit/merkle';
import { type RecordType, recordShapes, type SealedRow, sealOf } from '@/lib/audit/records';
import { checkpointText, signNote, verifierKey, verifierOf } from '@/lib/audit/signed-note';
import { listMigrations, migrate } from '@/lib/db/migrations';

// Writes a newsroom with a whole, signed log of the given length, straight into the tables: a claim
// with two spans, its acceptance, and a rating, over and over.

const [file, count] = process.argv.slice(2) as [string, string];
const wanted = Number(count);
await migrate(file, listMigrations('prisma/migrations'));
const db = new Database(file);
db.pragma('foreign_keys = OFF');
db.pragma('synchronous = OFF');
for (const name of db
  .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'claim_search%'")
  .pluck()
  .all()) {
  // The index of words is derived and not verified; filling it would take longer than all the rest.
  db.exec(`DROP TRIGGER "${name}"`);
}

const at = '2026-01-01T00:00:00.000Z';
const actor = { id: 1, name: 'Ann Checker', role: 'checker' };
const text = Array.from(
  { length: 2000 },
  (_, i) => `The minister said that pit ${i} is shut. `,
).join('');
const head = { seq: 0, hash: emptyLogHash };
const leaves: string[] = [];
const insertEvent = db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
const inserts = new Map<string, Database.Statement>();

function insert(table: string, row: SealedRow & { text?: string }, more: unknown[] = []): void {
  let statement = inserts.get(table);
  if (!statement) {
    const names = Object.keys(row).map((name) => `"${name}"`);
    if (more.length > 0) names.push('"rawBytes"');
    statement = db.prepare(
      `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    inserts.set(table, statement);
  }
  const values = Object.values(row).map((value) =>
    typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value,
  );
  statement.run(...values, ...more);
}

function tell(
  type: string,
  record: RecordType,
  row: SealedRow,
  parts: Record<string, SealedRow[]>,
  data: object,
): void {
  const omit = recordShapes[record].omit;
  const sealed = Object.fromEntries(Object.entries(row).filter(([name]) => !omit.includes(name)));
  const seal = sealOf(record, sealed, parts);
  const subject = { type: record, id: String(row.id) };
  const draft: Omit<ChainedEvent, 'seq' | 'prevHash'> = { at, actor, type, subject, data, seal };
  const [event] = chain(head, [draft]);
  if (!event) throw new Error('an event came out of the chain as none');
  insertEvent.run(
    ...[event.seq, at, actor.id, actor.name, actor.role, type, subject.type, subject.id],
    ...[canonicalJson(data), seal, event.prevHash, event.hash],
  );
  Object.assign(head, { seq: event.seq, hash: event.hash });
  leaves.push(event.hash);
}

function writeClaim(id: number): void {
  const start = text.indexOf('that pit', (id * 37) % (text.length - 200));
  const end = text.indexOf('.', start);
  const span = (role: string, from: number, to: number, n: number): SealedRow => ({
    id: id * 2 + n,
    claimId: id,
    role,
    ordinal: 0,
    startOffset: from,
    endOffset: to,
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - 32), from),
    suffix: text.slice(to, to + 32),
  });
  const spans = [span('content', start, end, 0), span('cue', start - 5, start - 1, 1)];
  const claim: SealedRow = {
    ...{ id, sourceId: 1, snapshotId: 1, status: 'proposed', origin: 'engine', kind: 'indirect' },
    ...{ act: 'statement', statement: text.slice(start, end), quote: text.slice(start, end) },
    ...{ startOffset: start, confidence: 0.75, checkworthiness: 0.5, createdAt: at, version: 1 },
  };
  const said = { statement: claim.statement, kind: 'indirect', v: 1 };
  tell('claim.proposed', 'claim', claim, { claim_span: spans }, said);
  const accepted = { ...claim, status: 'in_review', acceptedAt: at, acceptedById: 1, version: 2 };
  insert('claim', accepted);
  for (const one of spans) insert('claim_span', one);
  tell('claim.accepted', 'claim', accepted, { claim_span: spans }, { speakerId: null, v: 1 });
  const rating: SealedRow = {
    ...{ id, reviewId: id, claimId: id, memberId: 1, scaleVersion: 1, value: 'mostly_false' },
    ...{ confidence: 'high', rationale: `The register of mines says otherwise of pit ${id}.` },
    ...{ blind: 1, speakerHidden: 0, givenAt: at },
  };
  insert('rating', rating);
  tell('rating.given', 'rating', rating, {}, { claimId: id, value: 'mostly_false', v: 1 });
}

db.transaction(() => {
  const source = { id: 1, kind: 'article', title: 'The pits', createdAt: at, version: 1 };
  insert('source', source);
  tell('source.created', 'source', source, {}, { title: 'The pits', v: 1 });
  const raw = Buffer.from(text);
  const snapshot = {
    ...{ id: 1, sourceId: 1, number: 1, mediaType: 'text/plain', encoding: 'utf-8' },
    ...{ extractorName: 'plain', extractorVersion: '1', rawSha256: sha256(raw) },
    ...{ textSha256: sha256(text), wordCount: 1, length: text.length, capturedAt: at, text },
  };
  insert('snapshot', snapshot, [raw]);
  tell('snapshot.captured', 'snapshot', snapshot, {}, { sourceId: 1, v: 1 });
  const signer = {
    name: 'bench.example/log',
    privateKey: generateKeyPairSync('ed25519').privateKey,
  };
  const key = { id: 1, verifierKey: verifierKey(verifierOf(signer)), startedAt: at };
  insert('signing_key', key);
  tell('signing_key.made', 'signing_key', key, {}, { verifierKey: key.verifierKey, v: 1 });
  for (let id = 1; head.seq + 3 <= wanted; id += 1) writeClaim(id);
  db.prepare('UPDATE head SET seq = ?, hash = ?').run(head.seq, head.hash);
  const root = treeRoot(head.seq, subtreesOf(leaves));
  const note = signNote(checkpointText({ origin: signer.name, size: head.seq, root }), signer);
  db.prepare('INSERT INTO checkpoint VALUES (?, ?, ?, ?)').run(head.seq, root, note, at);
})();
for (const statement of restored()) db.exec(statement);
db.close();

/** The triggers of the word index as the migrations make them. */
function restored(): string[] {
  return listMigrations('prisma/migrations').flatMap(({ sql }) => [
    ...(sql.match(/^CREATE TRIGGER "claim_search[\s\S]*?\bEND;/gm) ?? []),
  ]);
}
