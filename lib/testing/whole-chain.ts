import { type EventActor, emptyLogHash, hashEvent } from '@/lib/audit/chain';
import { reading } from '@/lib/db/database';

/** Reads the whole log and throws at the first line that does not follow from the one before. */
export async function expectWholeChain(): Promise<number> {
  const events = await reading().event.findMany({ orderBy: { seq: 'asc' } });
  let prevHash = emptyLogHash;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) throw new Error(`event ${index + 1} is missing`);
    if (event.prevHash !== prevHash) throw new Error(`event ${event.seq} follows another line`);
    const actor: EventActor = { id: event.actorId, name: event.actorName, role: event.actorRole };
    const { seq, at, type, seal } = event;
    const subject = { type: event.subjectType, id: event.subjectId };
    const data: unknown = JSON.parse(event.data);
    if (hashEvent({ seq, at, actor, type, subject, data, seal, prevHash }) !== event.hash) {
      throw new Error(`event ${seq} does not have the hash it says`);
    }
    prevHash = event.hash;
  }
  const head = await reading().head.findUniqueOrThrow({ where: { id: 1 } });
  if (head.seq !== events.length || head.hash !== prevHash)
    throw new Error('the head is elsewhere');
  return events.length;
}
