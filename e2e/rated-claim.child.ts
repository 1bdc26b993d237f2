import type { Actor } from '@/lib/auth/actor';
import { roleSchema } from '@/lib/auth/actor';
import { createClaim } from '@/lib/claims/create-claim';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { demoPassword } from '@/lib/testing/demo-accounts';
import { buildClaimInput } from '@/lib/testing/factories-claims';
import { accepted, createMember } from '@/lib/testing/factories-members';
import { createClosedRound } from '@/lib/testing/factories-reviews';
import { createSource } from '@/lib/testing/factories-sources';

const text = `The harbour board met on Tuesday to speak of the winter.

“No ferry has sailed across the Ness since January,” said Petra Holm, chair of the harbour board. Two captains in the hall shook their heads.

The board will meet again in May.`;

/**
 * Makes, in the newsroom whose database is named, a claim that a checker and an editor have rated,
 * and a second editor who has not. Prints the claim's id.
 */
async function main(file: string): Promise<void> {
  openDatabase(file);
  const editor = await memberOf('editor@demo.example');
  const checker = await memberOf('checker@demo.example');
  const admin = await memberOf('admin@demo.example');
  const email = 'other.editor@demo.example';
  if (!(await reading().member.findUnique({ where: { email } })))
    await createMember(admin, 'editor', { name: 'Nadia Frost', email, password: demoPassword });
  const { snapshotId } = await createSource(checker, text, {
    title: 'Harbour board speaks of the winter',
    publisher: 'The Lisk Examiner',
    url: 'https://examiner.example/harbour-board',
  });
  const words = 'No ferry has sailed across the Ness since January';
  const affiliation = 'chair of the harbour board';
  const input = buildClaimInput(snapshotId, text, words, { kind: 'direct' });
  const start = text.indexOf(affiliation);
  const { claimId } = accepted(
    await createClaim(checker, {
      ...input,
      spans: [
        ...input.spans,
        { role: 'affiliation', start, end: start + affiliation.length, exact: affiliation },
      ],
      speaker: { name: 'Petra Holm', kind: 'person' },
    }),
  );
  const given = [
    { by: checker, value: 'mostly_false' },
    { by: editor, value: 'mostly_false' },
  ];
  await createClosedRound(editor, claimId, given);
  await closeDatabase();
  process.stdout.write(String(claimId));
}

async function memberOf(email: string): Promise<Actor> {
  const { id, name, role } = await reading().member.findUniqueOrThrow({ where: { email } });
  return { id, name, role: roleSchema.parse(role) };
}

await main(process.argv[2] ?? '');
