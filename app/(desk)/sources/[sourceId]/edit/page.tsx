import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import { canReviseSource } from '@/lib/sources/policy';
import { getSource } from '@/lib/sources/queries';
import { ReviseForm } from './revise-form';

export const metadata: Metadata = { title: 'Correct a source' };

export default async function EditSourcePage({
  params,
}: {
  params: Promise<{ sourceId: string }>;
}) {
  const actor = await requireActor();
  const source = await getSource(actor, Number((await params).sourceId));
  if (!source || !canReviseSource(actor)) notFound();
  return (
    <PageFrame width="text">
      <PageHeader
        crumbs={[
          { label: 'Sources', href: '/sources' },
          { label: source.title, href: `/sources/${source.id}` },
        ]}
        title="Correct what is known"
        lede="The captured text itself never changes; to take a newer text, capture the source again."
      />
      <ReviseForm source={source} />
    </PageFrame>
  );
}
