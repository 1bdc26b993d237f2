import { writeAnnotation } from '@/lib/annotations/write-annotation';
import type { Actor } from '@/lib/auth/actor';
import { createClaim } from '@/lib/claims/create-claim';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { reading } from '@/lib/db/database';
import { askForAdjudication } from '@/lib/reviews/ask-for-adjudication';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { registerAffiliation } from '@/lib/speakers/register-affiliation';
import { captureAndCarry } from '@/lib/verdicts/capture-and-carry';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import { buildClaimInput, buildPiece, createActor, granted } from './factories-claims';
import { createClaimsSaying, createDispute, createLink } from './factories-disputes';
import { createAssignments, createRating } from './factories-reviews';
import { buildCapture, createSource } from './factories-sources';
import { buildVerdictInput, reopenReview } from './factories-verdicts';
import type { HiddenRoom } from './speaker-channels';

/**
 * Two who may have said it, alike in the length of each word: covered, one looks like the other, and
 * whatever reaches a member who must not know must be the same for both.
 */
export const speakerWords = {
  rosa: { name: 'Rosa Ilex', office: 'minister of mines' },
  olga: { name: 'Olga Umar', office: 'governor of ports' },
} as const;
export type Speakers = keyof typeof speakerWords;

const content = 'the northern pit is closed';
const beside = 'twelve men work there at night';
const reporting = 'The ministry has told the union';

function reportOf({ name, office }: { name: string; office: string }): string {
  return [
    `The ${office}, ${name}, said that ${content}.`,
    `“There are no miners left,” ${name} said. “Nobody goes down.”`,
    `${reporting} what ${name} holds. According to the union, ${beside}, ${name} or not.`,
  ].join('\n\n');
}

/**
 * A newsroom in which `by` has said a claim that a checker and an editor are to rate without the
 * name, once more after a verdict on it was written. Whatever hangs on it says the name as well.
 */
export async function createHiddenNewsroom(
  by: Speakers,
): Promise<HiddenRoom & { checker: Actor; editor: Actor; author: Actor }> {
  const author = await createActor('editor', 'Ann Author');
  const checker = await createActor('checker', 'Cem Waits');
  const editor = await createActor('editor', 'Edda Waits');
  const raters = [
    await createActor('checker', 'Bo Rater'),
    await createActor('editor', 'Cy Rater'),
  ];
  const speakerIds = { rosa: 0, olga: 0 };
  for (const [key, { name, office }] of Object.entries(speakerWords)) {
    const { speakerId } = granted(await createSpeaker(author, { name, kind: 'person' }));
    const assertion = { by: 'reference' as const, title: 'The gazette' };
    granted(await registerAffiliation(author, { speakerId, role: `${office}, 2025`, assertion }));
    speakerIds[key as Speakers] = speakerId;
  }
  const words = speakerWords[by];
  const text = reportOf(words);
  const { snapshotId, sourceId } = await createSource(author, text);
  const span = (role: 'content' | 'cue' | 'speaker' | 'affiliation', exact: string) => {
    const { start, end } = buildPiece(text, exact);
    return { role, start, end, exact };
  };
  const { claimId } = granted(
    await createClaim(author, buildClaimInput(snapshotId, text, content, { kind: 'direct' })),
  );
  const spans = [
    span('content', content),
    span('cue', 'said'),
    span('speaker', words.name),
    span('affiliation', words.office),
  ];
  const speaker = { id: speakerIds[by] };
  const statement = `${words.name} holds that ${content}.`;
  granted(await reviseClaim(author, { claimId, version: 1, spans, speaker, statement }));
  const claimOn = async (exact: string, more = {}) =>
    granted(await createClaim(author, buildClaimInput(snapshotId, text, exact, more))).claimId;
  const neighbourId = await claimOn(beside);
  const reportingId = await claimOn(reporting);
  const other = await reading().claim.findUniqueOrThrow({ where: { id: claimId } });
  granted(await reviseClaim(author, { claimId, version: other.version, viaId: reportingId }));
  const belowId = await claimOn('Nobody goes down', { viaId: claimId });
  const [elsewhereId = 0] = await createClaimsSaying(author, ['the pit is open']);
  await createLink(author, elsewhereId, claimId, { reason: `It is not what ${words.name} said.` });
  const disputeId = await createDispute(author, [claimId, neighbourId, elsewhereId]);
  const later = await buildCapture(text.replace(beside, 'eleven men work there by night'));
  const carried = granted(await captureAndCarry(author, sourceId, later));
  const verdictId = await createVerdict(author, claimId, words.name, raters);
  const noteIds: number[] = [];
  const { start, end } = buildPiece(text, `${words.name}, said`);
  const on = { snapshotId, start, end, exact: text.slice(start, end) };
  for (const place of [{ claimId }, { span: on }, { claimId: neighbourId }]) {
    const body = 'claimId' in place && place.claimId === claimId ? `${words.name}?` : 'Who?';
    const mentions = [checker.id, editor.id];
    const written = await writeAnnotation(author, { ...place, body, mentions });
    noteIds.push(granted(written).annotationId);
  }
  granted(await reopenReview(author, claimId, 'Once more.'));
  const hidden = [checker, editor].map((actor) => ({ actor, hidesSpeaker: true }));
  const { reviewId } = await createAssignments(author, claimId, hidden);
  const last = await reading().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  const claims = { claimId, neighbourId, reportingId: belowId, elsewhereId };
  const places = { snapshotId, laterSnapshotId: carried.snapshotId, disputeId, verdictId };
  const people = { checker, editor, author, speakerIds };
  return { ...people, ...claims, ...places, reviewId, noteIds, lastSeq: last.seq };
}

/** A verdict that is being written, on a round that closed with its second rating. */
async function createVerdict(author: Actor, claimId: number, name: string, raters: Actor[]) {
  const rationale = `${name} has said otherwise before.`;
  const asked = raters.map((actor) => ({ actor }));
  await createAssignments(author, claimId, asked);
  const ratingIds: number[] = [];
  for (const one of raters) {
    const { ratingId } = await createRating(one, claimId, { value: 'false', rationale });
    ratingIds.push(ratingId);
  }
  const summary = `${name} is wrong.`;
  const verdict = buildVerdictInput({ claimId, ratingIds }, { summary });
  granted(await writeVerdict(author, verdict));
  const { reviewId } = await reading().rating.findFirstOrThrow({ where: { claimId } });
  granted(await askForAdjudication(author, { reviewId }));
  return (await reading().verdict.findUniqueOrThrow({ where: { claimId } })).id;
}
