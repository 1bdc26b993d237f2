import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import { canImportSource } from '@/lib/sources/policy';
import { getSource } from '@/lib/sources/queries';
import { ImportForm } from './_components/import-form';

export const metadata: Metadata = { title: 'Import a source' };

const query = z.object({ of: z.coerce.number().int().positive().optional().catch(undefined) });

export default async function NewSourcePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  if (!canImportSource(actor)) notFound();
  const { of } = query.parse(await searchParams);
  const source = of ? await getSource(actor, of) : null;
  if (of && !source) notFound();
  return (
    <PageFrame width="text">
      <PageHeader
        crumbs={[
          { label: 'Sources', href: '/sources' },
          ...(source ? [{ label: source.title, href: `/sources/${source.id}` }] : []),
        ]}
        title={source ? 'Capture this source again' : 'Import a source'}
        lede={
          source
            ? `It becomes snapshot ${source.snapshots.length + 1}. The earlier captures stay as they are, and each of their claims is looked for in this one.`
            : 'Its text is frozen as it is now, with its hash. Then Verbatim looks for every quoted or reported claim in it.'
        }
      />
      <ImportForm sourceId={source?.id ?? null} />
    </PageFrame>
  );
}
