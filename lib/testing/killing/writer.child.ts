import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { changed, commit, keepPrivate } from '@/lib/audit/commit';
import { ensureSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { openDatabase } from '@/lib/db/database';
import { listMigrations, migrate } from '@/lib/db/migrations';
import { createActor, createMarkedClaim } from '@/lib/testing/factories-claims';

// What a server does under mixed load, until somebody kills it: sources are imported, claims marked,
// revised and dismissed, drafts kept, the log signed, all at once. After each commit it says so on
// one line; whoever reads that line has been promised that it is kept.

const [file] = process.argv.slice(2) as [string];

function acknowledge(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

await migrate(file, listMigrations('prisma/migrations'));
openDatabase(file);
await ensureSigningKey(systemActor, 'courier.example/log');
await makeCheckpoint();
const actor = await createActor('checker', `Ann ${process.pid} ${Date.now()}`);
acknowledge({ ready: true });

async function workOnClaims(): Promise<never> {
  for (;;) {
    const { claimId } = await createMarkedClaim(actor);
    acknowledge({ claim: claimId, version: 1 });
    const statement = `Twelve men work there, claim ${claimId}`;
    const revised = await reviseClaim(actor, { claimId, version: 1, statement });
    if (revised.ok) acknowledge({ claim: claimId, version: revised.value.version });
    const dismissed = await dismissClaim(actor, { claimId, version: 2, reason: 'Not checkable' });
    if (dismissed.ok) acknowledge({ claim: claimId, version: dismissed.value.version });
  }
}

async function renameMember(): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const result = await commit(actor, async (tx) => {
      const before = await tx.member.findUniqueOrThrow({ where: { id: actor.id } });
      const name = `Ann ${turn}`;
      const version = before.version + 1;
      await tx.member.update({ where: { id: actor.id }, data: { name, version } });
      const changes = { name: { from: before.name, to: name } };
      const data = { changes };
      return changed(version, [{ type: 'member.renamed', subject: actor.id, data }]);
    });
    if (result.ok) acknowledge({ member: actor.id, version: result.value });
  }
}

async function keepDrafts(): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const key = { memberId: actor.id, kind: 'rating', subject: '1' };
    const body = `Draft ${turn}`;
    await keepPrivate((tx) =>
      tx.draft.upsert({
        where: { memberId_kind_subject: key },
        create: { ...key, body, savedAt: '2026' },
        update: { body },
      }),
    );
  }
}

async function signTheLog(): Promise<never> {
  for (;;) {
    const checkpoint = await makeCheckpoint();
    if (checkpoint) acknowledge({ checkpoint: checkpoint.treeSize });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

await Promise.all([workOnClaims(), workOnClaims(), renameMember(), keepDrafts(), signTheLog()]);
