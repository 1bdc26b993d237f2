import type { Actor, Role } from '@/lib/auth/actor';
import type { World } from './world';

type Call = (actor: Actor, world: World) => unknown;

/** What the table of roles says about one exported function that takes an actor. */
export type Entry =
  /** A command: refused to every role but these, with `forbidden` unless it is a secret. */
  | { kind: 'command'; roles: readonly Role[]; call: Call; refusal: 'forbidden' | 'not_found' }
  /** A query: these roles get something, all others an empty answer. */
  | { kind: 'query'; roles: readonly Role[]; call: Call }
  /** No way in of its own: others call it once they have asked, or it decides for nobody. */
  | { kind: 'inside'; because: string };

export type Matrix = Record<string, Entry>;

export const everyone: readonly Role[] = ['checker', 'editor', 'auditor', 'admin'];
export const caseworkers: readonly Role[] = ['checker', 'editor'];
export const editors: readonly Role[] = ['editor'];
export const admins: readonly Role[] = ['admin'];

export const may = (
  roles: readonly Role[],
  call: Call,
  refusal: 'forbidden' | 'not_found' = 'forbidden',
): Entry => ({ kind: 'command', roles, call, refusal });
/** For administrators; others are not even told that there is such a thing. */
export const administers = (call: Call): Entry => may(admins, call, 'not_found');
export const sees = (roles: readonly Role[], call: Call): Entry => ({ kind: 'query', roles, call });
export const inside = (because: string): Entry => ({ kind: 'inside', because });
