import { writeAnnotation } from '@/lib/annotations/write-annotation';
import { reading } from '@/lib/db/database';
import { linkClaims } from '@/lib/disputes/link-claims';
import { openDispute } from '@/lib/disputes/open-dispute';
import { suggestLink } from '@/lib/disputes/suggest-link';
import { accepted } from '@/lib/testing/factories-members';
import type { Staff } from './people';
import { claimSaying, words } from './rating';
import type { DemoTexts } from './sources';

/** Which claims contradict, repeat and update each other, and what is in dispute. */
export async function relateClaims({ ines, jonas }: Staff) {
  const silent = await claimSaying('The sirens in Brannic did not sound');
  const sounded = await claimSaying('The sirens in Brannic sounded');
  const cut = await claimSaying('The sirens in Brannic were disconnected in 2019');
  const bodies = await claimSaying('By Wednesday night, 23 bodies');
  const link = { confidence: 'high' as const };
  accepted(
    await linkClaims(ines, {
      ...{ fromClaimId: Math.min(sounded, silent), toClaimId: Math.max(sounded, silent) },
      ...{ type: 'contradicts', reason: 'They cannot both be so of the same night.', ...link },
    }),
  );
  accepted(
    await linkClaims(jonas, {
      ...{ fromClaimId: cut, toClaimId: silent, type: 'supports', confidence: 'medium' },
      reason: 'Sirens that are cut off do not sound.',
    }),
  );
  accepted(
    await linkClaims(ines, {
      ...{ fromClaimId: await claimSaying('El hospital de Brannic'), toClaimId: bodies },
      ...{ type: 'repeats', reason: 'The same count, in the Spanish paper.', ...link },
    }),
  );
  accepted(
    await linkClaims(jonas, {
      ...{ fromClaimId: await claimSaying('By Thursday night, 26 bodies'), toClaimId: bodies },
      ...{ type: 'updates', reason: 'The count of the next day.', ...link },
    }),
  );
  accepted(
    await suggestLink(jonas, {
      ...{ fromClaimId: await claimSaying('No fue la lluvia'), type: 'repeats' },
      toClaimId: await claimSaying('The floodgates of the Orlo dam were opened by people'),
      ...{ reason: 'It seems to be the same press conference.', confidence: 'low' },
    }),
  );
  accepted(
    await openDispute(ines, {
      question: 'Did the sirens sound in Brannic on the night of the flood?',
      sides: [{ label: 'They sounded' }, { label: 'They were silent' }],
      claims: [
        { claimId: sounded, side: 1 },
        { claimId: silent, side: 2 },
        { claimId: cut, side: 2 },
      ],
    }),
  );
}

const call = ({ id, name }: { id: number; name: string }) => `@[${name}](member:${id})`;

/**
 * What the auditor has to find out. The answer is in the trail: both ratings said it before the first
 * version was written, and one of them is by its author.
 */
export async function askAuditor({ second, auditor }: Staff) {
  accepted(
    await writeAnnotation(second, {
      claimId: await claimSaying('By Wednesday night, 23 bodies'),
      motivation: 'questioning',
      body: `${call(auditor)}, did anybody here know what our correction says before we published the first version? Its trail has everything in the order in which it happened.`,
    }),
  );
}

/** What the members tell each other on the way. */
export async function leaveNotes({ ines, jonas, editor }: Staff, { article }: DemoTexts) {
  const gates = await claimSaying('The floodgates of the Orlo dam were opened by people');
  const { annotationId } = accepted(
    await writeAnnotation(ines, {
      claimId: gates,
      motivation: 'questioning',
      body: `${call(jonas)}, does “unlocked” mean that somebody *broke in*? The prosecutor may know by Monday.`,
    }),
  );
  accepted(
    await writeAnnotation(jonas, {
      threadId: annotationId,
      body: 'It says unlocked, not forced. I have asked the prosecutor’s office in writing.',
    }),
  );
  const { span } = words('context', article, 'died of other causes') as { span: Span };
  accepted(
    await writeAnnotation(jonas, {
      span,
      motivation: 'commenting',
      body: `${call(editor)}: the ministry has not named a single one of these other causes.`,
    }),
  );
  const discussion = await reading().adjudication.findFirstOrThrow({ where: { claimId: gates } });
  accepted(
    await writeAnnotation(ines, {
      adjudicationId: discussion.id,
      body: `${call(jonas)}, an open door is no evidence of an open gate. What else do we have?`,
    }),
  );
}

interface Span {
  snapshotId: number;
  start: number;
  end: number;
  exact: string;
}
