import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { canReadWholeLog } from '@/lib/audit/queries';
import { requireActor } from '@/lib/auth/session';
import { SignedUpTo } from '../_components/signed-up-to';
import { VerifyPanel } from './_components/verify-panel';

export const metadata: Metadata = { title: 'Verify' };

export default async function VerifyPage() {
  const actor = await requireActor();
  if (!canReadWholeLog(actor)) notFound();
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Log', href: '/log' }]}
        title="Verify"
        lede="Reads the newsroom’s file from outside, with another program than the one that serves this page, and names whatever was altered, dropped or slipped in."
      />
      <SignedUpTo actor={actor} />
      <VerifyPanel />
      <p className="mt-8 max-w-prose text-small text-ink-soft">
        Whoever does not believe this page either runs the same on the machine itself:{' '}
        <code className="font-mono">npm run -s verbatim -- verify FILE</code>, or with public tools
        alone, as the guide for auditors says.
      </p>
    </PageFrame>
  );
}
