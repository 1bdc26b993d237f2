import type { Metadata } from 'next';
import { getNewsroom } from '@/lib/auth/newsroom';
import { findOpenInvitation } from '@/lib/auth/open-invitation';
import { DeadLink } from '../../_components/dead-link';
import { SetUpForm } from './_components/set-up-form';

export const metadata: Metadata = { title: 'Set up your newsroom', robots: 'noindex' };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if ((await getNewsroom()) !== null || (await findOpenInvitation(token)) === null) {
    return (
      <DeadLink>
        A newsroom is set up once. If yours is not yet, restart the server: it prints a new link.
      </DeadLink>
    );
  }
  return (
    <>
      <h1 className="text-title">Set up your newsroom</h1>
      <p className="mt-2 text-body text-ink-soft">
        You become its first administrator: you invite members and give them their roles.
        Administrators stay out of the casework, so invite yourself once more, under another
        address, if you also check facts.
      </p>
      <SetUpForm token={token} />
    </>
  );
}
