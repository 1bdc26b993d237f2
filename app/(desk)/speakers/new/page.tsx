import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import { canKeepSpeakers } from '@/lib/speakers/policy';
import { SpeakerForm } from '../_components/speaker-form';

export const metadata: Metadata = { title: 'Register a speaker' };

export default async function NewSpeakerPage() {
  const actor = await requireActor();
  if (!canKeepSpeakers(actor)) notFound();
  return (
    <PageFrame width="text">
      <PageHeader crumbs={[{ label: 'Speakers', href: '/speakers' }]} title="Register a speaker" />
      <SpeakerForm speaker={null} />
    </PageFrame>
  );
}
