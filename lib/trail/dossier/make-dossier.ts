import { strToU8, type Zippable, zipSync } from 'fflate';
import { sha256 } from '@/lib/audit/canonical';
import { makeCheckpointIfDue } from '@/lib/audit/checkpoint';
import { eventGloss } from '@/lib/audit/events';
import { inclusionProof } from '@/lib/audit/merkle';
import { readRecords } from '@/lib/audit/read-records';
import { signNote } from '@/lib/audit/signed-note';
import { keyProblems, readSigner } from '@/lib/audit/signing-key';
import { withSubtrees } from '@/lib/audit/tree';
import { reading } from '@/lib/db/database';
import { type Result, refuse } from '@/lib/result';
import { type RecordName, recordsBehind } from '../records-behind';
import { subjectName, type TrailSubject } from '../subject';
import { annotationOfClaim } from './annotation-of-claim';
import { dossierPage, pageHash } from './dossier-page';

/** What a dossier weighs at most, unpacked: a reader must be able to open it. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The dossier of a claim, a verdict or a version of it as a zip archive: whatever it rests on, with
 * the proofs that the log holds it and a page that checks them. Ratings of a round that is still open
 * are in no dossier: it leaves the house. Signs the log first when something has happened since.
 */
export async function makeDossier(
  subject: TrailSubject,
  now: () => Date = () => new Date(),
): Promise<Result<{ fileName: string; bytes: Uint8Array }>> {
  const behind = await recordsBehind(subject, ({ state }) => state === 'closed');
  if (!behind) return refuse('not_found', `There is no such ${subject.type}.`);
  const { claimId } = behind;
  const { signer, problem } = await readSigner();
  if (!signer) return refuse('conflict', keyProblems[problem ?? 'missing']);
  await makeCheckpointIfDue();
  const checkpoint = await reading().checkpoint.findFirstOrThrow({ orderBy: { treeSize: 'desc' } });
  const [records, events, snapshots, keys] = await Promise.all([
    readRecords(behind.records),
    provenEvents(behind.records, checkpoint.treeSize),
    readSnapshots(behind.snapshotIds),
    reading().signingKey.findMany({ orderBy: { id: 'asc' } }),
  ]);
  const files: Record<string, Uint8Array> = {};
  for (const { id, text, rawBytes } of snapshots) {
    files[`source-${id}.txt`] = strToU8(text);
    files[`source-${id}.raw`] = rawBytes;
  }
  files['claim.jsonld'] = strToU8(`${JSON.stringify(await annotation(claimId), null, 2)}\n`);
  files['checkpoint.txt'] = strToU8(checkpoint.note);
  files['key.txt'] = strToU8(keys.map((key) => `${key.verifierKey}\n`).join(''));
  const weight = Object.values(files).reduce((sum, file) => sum + file.length, 0);
  if (weight > mostBytes) {
    return refuse('too_large', 'The sources behind this claim weigh more than 64 MB together.');
  }
  const dossier = {
    format: 'verbatim-dossier/1',
    subject,
    madeAt: now().toISOString(),
    keys: keys.map(({ verifierKey, endorsement }) => ({ verifierKey, endorsement })),
    checkpoint: checkpoint.note,
    events,
    sentences: sentencesOf(events),
    records: records.map(({ type, id, row, parts }) => ({ type, id, row, parts })),
    snapshots: snapshots.map(({ id }) => ({
      id,
      text: `source-${id}.txt`,
      raw: `source-${id}.raw`,
    })),
    files: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, sha256(file)])),
    page: pageHash(),
  };
  const json = strToU8(`${JSON.stringify(dossier, null, 1)}\n`);
  const signature = strToU8(signNote(`verbatim: dossier\n${sha256(json)}\n`, signer));
  const page = dossierPage({
    dossier: base64(json),
    signature: base64(signature),
    files: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, base64(file)])),
  });
  const zip: Zippable = { 'index.html': strToU8(page), 'dossier.json': json, ...files };
  zip['dossier.sig'] = signature;
  return {
    ok: true,
    value: { fileName: `${subjectName(subject)}.zip`, bytes: zipSync(zip, { level: 6 }) },
  };
}

/** What each type of event says, for whoever reads the dossier without this program. */
function sentencesOf(events: readonly { type: string }[]): Record<string, string> {
  return Object.fromEntries(events.map(({ type }) => [type, eventGloss(type)]));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** What the log tells of these records up to the signed head, each event with its proof. */
async function provenEvents(names: readonly RecordName[], size: number) {
  const byType = new Map<string, string[]>();
  for (const { type, id } of names) byType.set(type, [...(byType.get(type) ?? []), String(id)]);
  const rows = await reading().event.findMany({
    where: {
      seq: { lte: size },
      OR: [...byType].map(([subjectType, ids]) => ({ subjectType, subjectId: { in: ids } })),
    },
    orderBy: { seq: 'asc' },
  });
  const proofs = await withSubtrees(reading(), (whole) =>
    rows.map(({ seq }) => inclusionProof(seq - 1, size, whole)),
  );
  return rows.map((row, index) => ({
    seq: row.seq,
    at: row.at,
    actor: { id: row.actorId, name: row.actorName, role: row.actorRole },
    type: row.type,
    subject: { type: row.subjectType, id: row.subjectId },
    data: JSON.parse(row.data) as unknown,
    seal: row.seal,
    prevHash: row.prevHash,
    hash: row.hash,
    proof: proofs[index] ?? [],
  }));
}

function readSnapshots(ids: number[]) {
  return reading().snapshot.findMany({
    where: { id: { in: ids } },
    select: { id: true, text: true, rawBytes: true },
  });
}

async function annotation(claimId: number): Promise<object> {
  const { spans, snapshot, ...claim } = await reading().claim.findUniqueOrThrow({
    where: { id: claimId },
    include: {
      spans: { orderBy: { id: 'asc' } },
      snapshot: { select: { id: true, text: true, source: { select: { url: true } } } },
    },
  });
  const marked = spans.map(({ startOffset, endOffset, ...span }) => ({
    ...span,
    start: startOffset,
    end: endOffset,
  }));
  return annotationOfClaim(
    { ...claim, spans: marked },
    { file: `source-${snapshot.id}.txt`, text: snapshot.text, url: snapshot.source.url },
  );
}
