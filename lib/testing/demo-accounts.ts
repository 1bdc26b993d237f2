import type { Role } from '@/lib/auth/actor';

export interface DemoAccount {
  name: string;
  email: string;
  role: Role;
}

/** The password of every account of the demo newsroom, which serves this machine only. */
export const demoPassword = 'verbatim-demo-2026';

/**
 * The accounts that the sign-in page of the demo newsroom offers: two each where four eyes are
 * needed, and one for every other role.
 */
export const demoAccounts: DemoAccount[] = [
  { name: 'Ines Calder', email: 'checker@demo.example', role: 'checker' },
  { name: 'Jonas Weir', email: 'second.checker@demo.example', role: 'checker' },
  { name: 'Theo Marchetti', email: 'editor@demo.example', role: 'editor' },
  { name: 'Mara Osei', email: 'second.editor@demo.example', role: 'editor' },
  { name: 'Amara Nwosu', email: 'auditor@demo.example', role: 'auditor' },
  { name: 'Lena Sorensen', email: 'admin@demo.example', role: 'admin' },
];
