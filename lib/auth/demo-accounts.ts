import { type DemoAccount, demoAccounts, demoPassword } from '@/lib/testing/demo-accounts';
import { getNewsroom } from './newsroom';

/** The accounts that the sign-in page offers: those of the demo newsroom, and none anywhere else. */
export async function listDemoAccounts(): Promise<(DemoAccount & { password: string })[]> {
  const newsroom = await getNewsroom();
  if (!newsroom?.demo) return [];
  return demoAccounts.map((account) => ({ ...account, password: demoPassword }));
}
