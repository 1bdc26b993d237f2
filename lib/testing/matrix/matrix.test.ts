import { beforeEach, describe, expect, it } from 'vitest';
import { type Role, roleSchema } from '@/lib/auth/actor';
import { endOffload } from '@/lib/offload/offload';
import { useTestDatabase } from '@/lib/testing/database';
import { caseworkMatrix } from './casework';
import type { Entry, Matrix } from './entry';
import { findingsMatrix } from './findings';
import { houseMatrix } from './house';
import { reviewsMatrix } from './reviews';
import { functionsThatTakeAnActor } from './takes-actor';
import { buildWorld, type World } from './world';

const matrix: Matrix = { ...houseMatrix, ...caseworkMatrix, ...reviewsMatrix, ...findingsMatrix };

/** Nothing to see: null, nought, an empty list, or an object of which every value is that. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 0) return true;
  if (value instanceof Map || value instanceof Set) return value.size === 0;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

type Asked = Exclude<Entry, { kind: 'inside' }>;

/** How an answer reads in the table; what it should read is `expected`. */
function answered(kind: Entry['kind'], value: unknown): string {
  if (kind === 'query') return isEmpty(value) ? 'nothing' : 'something';
  const { ok, failure } = value as { ok: boolean; failure?: { code: string } };
  return !ok && (failure?.code === 'forbidden' || failure?.code === 'not_found')
    ? failure.code
    : 'allowed';
}

/** The answer to a role; what breaks is told as well, so that one look shows all that is wrong. */
async function answerOf(entry: Asked, role: Role, world: World) {
  try {
    return answered(entry.kind, await entry.call(world.actors[role], world));
  } catch (error) {
    return `broken (${String(error).slice(0, 300)})`;
  }
}

function expected(entry: Asked, role: Role): string {
  const isAllowed = entry.roles.includes(role);
  if (entry.kind === 'query') return isAllowed ? 'something' : 'nothing';
  return isAllowed ? 'allowed' : entry.refusal;
}

describe('the table of roles', () => {
  it('names every function of lib that takes an actor, and none that is not there', () => {
    expect(Object.keys(matrix).sort()).toEqual(functionsThatTakeAnActor().sort());
  });
});

describe('every role and every command and query', () => {
  useTestDatabase();
  let world: World;
  beforeEach(async () => {
    world = await buildWorld();
  }, 120_000);

  it('is allowed and refused as the table says', async () => {
    const wrong: string[] = [];
    const asked = Object.entries(matrix).flatMap(([name, entry]) =>
      entry.kind === 'inside' ? [] : [[name, entry] as const],
    );
    // All is read before anything is changed.
    asked.sort(([, a], [, b]) => b.kind.localeCompare(a.kind));
    for (const [name, entry] of asked) {
      // Those who may not go first: what is done then changes nothing for the others.
      const order = [...roleSchema.options].sort(
        (a, b) => Number(entry.roles.includes(a)) - Number(entry.roles.includes(b)),
      );
      for (const role of order) {
        const is = await answerOf(entry, role, world);
        const should = expected(entry, role);
        if (is !== should) wrong.push(`${name}, ${role}: ${is}, not ${should}`);
      }
    }
    await endOffload();
    expect(wrong).toEqual([]);
  }, 180_000);
});
