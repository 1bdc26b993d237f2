import type { EventActor } from '@/lib/audit/chain';
import { isSystem } from '@/lib/auth/actor';

/** Who says whose signatures under the log are kept: administrators, and the command line. */
export function canNameWitnesses(actor: EventActor): boolean {
  return isSystem(actor) || (actor.id !== null && actor.role === 'admin');
}
