import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { listDemoAccounts } from '@/lib/auth/demo-accounts';
import { getNewsroom } from '@/lib/auth/newsroom';
import { returnPath } from '@/lib/auth/return-path';
import { currentActor } from '@/lib/auth/session';
import { DemoAccounts } from './_components/demo-accounts';
import { SignInForm } from './_components/sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked } = await searchParams;
  const next = returnPath(typeof asked === 'string' ? asked : null);
  if (await currentActor()) redirect(next);
  const newsroom = await getNewsroom();
  if (newsroom === null) return <NotSetUp />;
  const accounts = await listDemoAccounts();
  return (
    <>
      <h1 className="text-title">Sign in to {newsroom.name}</h1>
      <SignInForm next={next} />
      {accounts.length > 0 && <DemoAccounts accounts={accounts} next={next} />}
    </>
  );
}

function NotSetUp() {
  return (
    <>
      <h1 className="text-title">This newsroom is not set up yet</h1>
      <p className="mt-2 text-body text-ink-soft">
        Open the one-time link that the server printed when it started. It makes the first
        administrator, who then invites everybody else.
      </p>
    </>
  );
}
