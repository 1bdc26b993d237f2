import { z } from 'zod';
import type { EventActor } from '@/lib/audit/chain';

export const roleSchema = z.enum(['checker', 'editor', 'auditor', 'admin']);
export type Role = z.infer<typeof roleSchema>;

/** A signed-in member, as commands and queries see one. */
export interface Actor extends EventActor {
  id: number;
  role: Role;
}

/** Verbatim itself: first set-up, migrations of meaning, sessions that run out. */
export const systemActor: EventActor = { id: null, name: 'Verbatim', role: 'system' };

/** Whoever may run commands on the machine itself; the log can tell no more about them. */
export const commandLineActor: EventActor = { id: null, name: 'command line', role: 'system' };

/** Whether it is the machine that acts and not a member. No session ever yields such an actor. */
export function isSystem(actor: EventActor): boolean {
  return actor.id === null && actor.role === 'system';
}

/** Checkers and editors do casework: import, accept, create, revise, annotate, link, rate, draft. */
export function canDoCasework(actor: Actor): boolean {
  return actor.role === 'checker' || actor.role === 'editor';
}

/** Every member reads sources, claims and speakers. */
export function canReadCasework(_actor: Actor): boolean {
  return true;
}

/** Members, settings and tokens are the administrator's, and nobody else's. */
export function canAdministrate(actor: Actor): boolean {
  return actor.role === 'admin';
}
