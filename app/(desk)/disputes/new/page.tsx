import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import { claimsInBrief } from '@/lib/claims/claims-in-brief';
import { canKeepDisputes, whyNotLinked } from '@/lib/disputes/policy';
import { NewDisputeForm } from './_components/new-dispute-form';

export const metadata: Metadata = { title: 'Open a dispute' };

/** `?claim=12&claim=15` brings claims along that are to take a side at once. */
export default async function NewDisputePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  if (!canKeepDisputes(actor)) notFound();
  const ids = [(await searchParams).claim ?? []]
    .flat()
    .filter((text) => /^[1-9]\d{0,14}$/.test(text))
    .slice(0, 20)
    .map(Number);
  const claims = [...(await claimsInBrief(actor, ids)).values()].filter(
    (claim) => whyNotLinked(claim) === null,
  );
  return (
    <PageFrame width="text">
      <PageHeader crumbs={[{ label: 'Disputes', href: '/disputes' }]} title="Open a dispute" />
      <NewDisputeForm claims={claims.map(({ id, statement }) => ({ id, statement }))} />
    </PageFrame>
  );
}
