import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { demoPassword } from '@/lib/testing/demo-accounts';
import { accepted } from '@/lib/testing/factories-members';
import { approveVerdict } from '@/lib/verdicts/approve-verdict';
import { publishVerdict } from '@/lib/verdicts/publish-verdict';
import { returnVerdict } from '@/lib/verdicts/return-verdict';
import { returnVerdictInput, writeVerdictInput } from '@/lib/verdicts/schema';
import { submitVerdict } from '@/lib/verdicts/submit-verdict';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import type { Staff } from './people';
import { claimSaying } from './rating';

interface Said {
  ruling: string;
  summary: string;
  explanation: string;
}

/** A verdict in each state that somebody must act on, and two that the public reads. */
export async function decideVerdicts({ ines, jonas, editor, second }: Staff) {
  const cut = await claimSaying('The sirens in Brannic were disconnected in 2019');
  await submit(ines, cut, {
    ruling: 'true',
    summary: 'The sirens of Brannic were taken off the mains in 2019 and stayed off.',
    explanation:
      'The town’s order of 2019 says so [1]. We found no order, bill or record by which they were connected again.\n\nThe waterworks, which asked for it, did not answer our questions.',
  });
  await publish(editor, cut, null);

  const bodies = await claimSaying('By Wednesday night, 23 bodies');
  await submit(jonas, bodies, {
    ruling: 'mostly_true',
    summary: 'The hospital’s register has 23 names, as its director said.',
    explanation:
      'We have seen the register [1]. It names **23 people** brought in after the flood.',
  });
  await publish(editor, bodies, null);
  await submit(jonas, bodies, {
    ruling: 'mostly_true',
    summary: 'The hospital’s register has 23 names, two of them from Thursday morning.',
    explanation:
      'We have seen the register [1]. It names **23 people** brought in after the flood; two of the entries were made on Thursday before dawn, not on Wednesday night.',
  });
  await publish(
    second,
    bodies,
    'We had not said that two of the entries are from Thursday morning.',
  );

  const forwarded = await claimSaying('The commission received two of Kestria');
  await submit(ines, forwarded, {
    ruling: 'true',
    summary: 'Two of the three reports reached the commission, and both were passed on.',
    explanation: 'The post book has two entries, each with the hour at which it was passed on [1].',
  });

  const later = await claimSaying('By Thursday night, 26 bodies');
  await submit(ines, later, {
    ruling: 'true',
    summary: 'The register has 26 names by the end of Thursday.',
    explanation: 'We counted the entries ourselves [1].',
  });

  const warned = await claimSaying('Kestria warned Velmara three times');
  const explanation = 'Kestria sent three reports [1]. Experts agree that the gates were failing.';
  await submit(jonas, warned, {
    ruling: 'mostly_true',
    summary: 'Kestria did write three times, though not always about the gates.',
    explanation,
  });
  const exact = 'Experts agree';
  const start = explanation.indexOf(exact);
  const passage = { field: 'explanation', start, end: start + exact.length, exact };
  accepted(
    await returnVerdict(
      editor,
      returnVerdictInput.parse({
        ...(await present(warned)),
        reason: 'Say which experts, or leave them out. And quote the second letter.',
        passages: [{ ...passage, comment: 'Who are they?' }],
      }),
    ),
  );
}

/** The verdict on a claim as its page would show it now. */
async function present(claimId: number) {
  const verdict = await reading().verdict.findUniqueOrThrow({ where: { claimId } });
  return { claimId, number: verdict.currentNumber, version: verdict.version };
}

/** Writes a verdict that rests on all ratings of the last round and cites its first evidence as 1. */
async function submit(author: Actor, claimId: number, said: Said): Promise<void> {
  const review = await reading().review.findFirstOrThrow({
    where: { claimId, state: 'closed' },
    orderBy: { round: 'desc' },
    include: { ratings: { include: { evidence: true }, orderBy: { id: 'asc' } } },
  });
  const known = await reading().verdict.findUnique({ where: { claimId } });
  const input = writeVerdictInput.parse({
    claimId,
    version: known?.version ?? null,
    ...said,
    ratingIds: review.ratings.map(({ id }) => id),
    citations: [{ ordinal: 1, evidence: { id: review.ratings[0]?.evidence[0]?.id } }],
  });
  accepted(await writeVerdict(author, input));
  accepted(await submitVerdict(author, await present(claimId)));
}

const visitor = { address: '127.0.0.1', userAgent: 'the demo newsroom' };

async function publish(editor: Actor, claimId: number, notice: string | null): Promise<void> {
  const approval = { ...(await present(claimId)), currentPassword: demoPassword };
  accepted(await approveVerdict(editor, approval, { visitor }));
  accepted(await publishVerdict(editor, { ...(await present(claimId)), notice }));
}
