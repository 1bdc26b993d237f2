import type { Choice } from '@/app/_components/select';
import { roleSchema } from '@/lib/auth/actor';
import { roleNames, rolePurposes } from '@/lib/auth/member';

/** The roles to choose from, each with what it is for. */
export const roleChoices: Choice[] = roleSchema.options.map((role) => ({
  id: role,
  label: roleNames[role],
  hint: rolePurposes[role],
}));
