import { type Actor, canDoCasework } from '@/lib/auth/actor';

export function canImportSource(actor: Actor): boolean {
  return canDoCasework(actor);
}

export function canReviseSource(actor: Actor): boolean {
  return canDoCasework(actor);
}
