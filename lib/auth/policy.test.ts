import { describe, expect, it } from 'vitest';
import { commandLineActor, type Role, systemActor } from './actor';
import { canDisableMember, canEndSession, canManageMembers, isLastAdmin } from './policy';

const actor = (role: Role, id = 1) => ({ id, name: 'Somebody', role });
const member = (role: Role, id = 2) => ({ id, role, status: 'active' as const });

describe('who manages members', () => {
  it.each<[Role, boolean]>([
    ['checker', false],
    ['editor', false],
    ['auditor', false],
    ['admin', true],
  ])('%s: %s', (role, can) => {
    expect(canManageMembers(actor(role))).toBe(can);
    expect(canDisableMember(actor(role), member('checker'))).toBe(can);
  });

  it('is also the machine itself', () => {
    expect(canManageMembers(systemActor)).toBe(true);
    expect(canManageMembers(commandLineActor)).toBe(true);
  });

  it('is never a guest who calls themself an administrator or the system', () => {
    expect(canManageMembers({ id: null, name: 'Guest', role: 'admin' })).toBe(false);
    expect(canManageMembers({ id: 7, name: 'Guest', role: 'system' })).toBe(false);
  });

  it('nobody disables themself', () => {
    expect(canDisableMember(actor('admin', 2), member('admin', 2))).toBe(false);
  });
});

describe('canEndSession', () => {
  it('is the owner’s alone, administrators included', () => {
    expect(canEndSession(actor('checker', 3), { memberId: 3 })).toBe(true);
    expect(canEndSession(actor('admin', 1), { memberId: 3 })).toBe(false);
    expect(canEndSession(systemActor, { memberId: 3 })).toBe(false);
  });
});

describe('isLastAdmin', () => {
  it.each([
    ['the only administrator', member('admin'), 1, true],
    ['one of two', member('admin'), 2, false],
    [
      'a disabled one beside the active',
      { ...member('admin'), status: 'disabled' as const },
      1,
      false,
    ],
    ['an editor', member('editor'), 1, false],
  ])('%s', (_who, who, count, is) => {
    expect(isLastAdmin(who, count)).toBe(is);
  });
});
