import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { canonicalJson, sha256 } from '@/lib/audit/canonical';
import { type ChainedEvent, chain, emptyLogHash } from '@/lib/audit/chain';
import { subtreesOf, treeRoot } from '@/lib/audit/merkle';
import { type RecordType, recordShapes, type SealedRow, sealOf } from '@/lib/audit/records';
import { checkpointText, signNote, verifierKey, verifierOf } from '@/lib/audit/signed-note';
import { signingKeyFile } from '@/lib/audit/signing-key';
import { listMigrations, migrate } from '@/lib/db/migrations';

// Writes a newsroom with a whole, signed log of the given length, straight into the tables: a claim
// with two spans, its acceptance, and a rating, over and over. The first claim may have more events,
// spread over the whole log: revisions, ratings, evidence. The key lies where the application seeks it.

const [file, count, busyCount = '0'] = process.argv.slice(2) as [string, string, string?];
const wanted = Number(count);
const busy = Number(busyCount);
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

let busyClaim: SealedRow = {};
let busySpans: SealedRow[] = [];

/** One more event of the first claim. */
function writeBusyEvent(n: number): void {
  const id = 100_000_000 + n;
  if (n % 3 === 0) {
    const before = busyClaim;
    busyClaim = {
      ...before,
      statement: `Pit ${n} is shut, the minister says.`,
      version: Number(before.version) + 1,
    };
    const statement = { from: before.statement, to: busyClaim.statement };
    tell(
      'claim.revised',
      'claim',
      busyClaim,
      { claim_span: busySpans },
      { changes: { statement }, v: 1 },
    );
  } else if (n % 3 === 1) {
    const rating: SealedRow = {
      ...{ id, reviewId: 1, claimId: 1, memberId: n, scaleVersion: 1, value: 'mostly_false' },
      ...{ confidence: 'high', rationale: `The register of mines says otherwise, on page ${n}.` },
      ...{ blind: 1, speakerHidden: 0, givenAt: at },
    };
    insert('rating', rating);
    tell('rating.given', 'rating', rating, {}, { claimId: 1, value: 'mostly_false', v: 1 });
  } else {
    const start = text.indexOf('that pit', (n * 91) % (text.length - 200));
    const evidence: SealedRow = {
      ...{ id, claimId: 1, ratingId: id - 1, stance: 'context', snapshotId: 1 },
      ...{ startOffset: start, endOffset: start + 8, exact: 'that pit', prefix: '', suffix: '' },
      ...{ addedAt: at, addedById: n - 1 },
    };
    insert('evidence', evidence);
    tell('evidence.added', 'evidence', evidence, {}, { claimId: 1, ratingId: id - 1, v: 1 });
  }
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
  if (id === 1) [busyClaim, busySpans] = [accepted, spans];
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
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(signingKeyFile(file), pem, { mode: 0o600 });
  const signer = { name: 'bench.example/log', privateKey };
  const key = { id: 1, verifierKey: verifierKey(verifierOf(signer)), startedAt: at };
  insert('signing_key', key);
  tell('signing_key.made', 'signing_key', key, {}, { verifierKey: key.verifierKey, v: 1 });
  const review = {
    ...{ id: 1, claimId: 1, round: 1, state: 'closed', openedAt: at, closedAt: at, version: 1 },
  };
  insert('review', review);
  tell('review.closed', 'review', review, {}, { claimId: 1, round: 1, reason: null, v: 1 });
  let written = 0;
  for (let id = 1; head.seq + 3 <= wanted; id += 1) {
    writeClaim(id);
    while (written < busy && head.seq >= ((written + 1) * wanted) / (busy + 1)) {
      writeBusyEvent(written);
      written += 1;
    }
  }
  if (written > 0) {
    db.prepare('UPDATE claim SET statement = ?, version = ? WHERE id = 1').run(
      ...[busyClaim.statement, busyClaim.version],
    );
  }
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
