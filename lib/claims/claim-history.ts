import { type RecordEvent, recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import type { FieldChange } from '@/lib/result';
import { changesWithoutSpeaker } from './changes-without-speaker';
import { claimDifferences } from './claim-differences';
import { speakerMasks } from './hidden-speaker';
import { readableChanges } from './readable-changes';

/** One step in the life of a claim, as a person reads it. */
export interface HistoryStep {
  /** The number of the event in the log. */
  seq: number;
  at: string;
  actorName: string;
  actorRole: string;
  /** What happened, without who: "dismissed it: no claim at all". */
  sentence: string;
  differences: FieldChange[];
}

/** What the log tells of a claim, oldest first; nothing of its speaker to whom that is hidden. */
export async function claimHistory(actor: Actor, claimId: number): Promise<HistoryStep[]> {
  const steps = await everyStep(claimId);
  const mask = (await speakerMasks(actor, { claimIds: [claimId] })).get(claimId);
  if (!mask) return steps;
  return Promise.all(
    steps.map(async (step) => ({
      ...step,
      sentence: mask.text(step.sentence),
      differences: await changesWithoutSpeaker(actor, claimId, step.differences),
    })),
  );
}

async function everyStep(claimId: number): Promise<HistoryStep[]> {
  const events = await recordEvents(reading(), 'claim', claimId);
  return Promise.all(
    events.map(async (event) => ({
      seq: event.seq,
      at: event.at,
      actorName: event.actorName,
      actorRole: event.actorRole,
      sentence: sentenceOf(event),
      differences: await readableChanges(
        reading(),
        claimDifferences(event).filter((change) => change.field !== 'status'),
      ),
    })),
  );
}

function sentenceOf(event: RecordEvent): string {
  const data = event.data as {
    confidence?: number;
    reason?: string;
    to?: string;
    because?: string;
  };
  switch (event.type) {
    case 'claim.proposed':
      return `let the engine read, which proposed this claim (${percent(data.confidence ?? 0)} sure)`;
    case 'claim.created':
      return 'marked this claim';
    case 'claim.accepted':
      return 'accepted it';
    case 'claim.revised':
      return 'revised it';
    case 'claim.dismissed':
      return `dismissed it: ${data.reason}`;
    case 'claim.reopened':
      return data.to === 'proposed' ? 'made it a proposal again' : 'opened it again';
    case 'claim.moved':
      return `moved it to “${data.to?.replaceAll('_', ' ')}”: ${data.because}`;
    default:
      return event.type;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
