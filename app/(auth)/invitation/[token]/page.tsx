import type { Metadata } from 'next';
import { roleNames, rolePurposes } from '@/lib/auth/member';
import { getNewsroom } from '@/lib/auth/newsroom';
import { findOpenInvitation } from '@/lib/auth/open-invitation';
import { DeadLink } from '../../_components/dead-link';
import { JoinForm } from './_components/join-form';

export const metadata: Metadata = { title: 'Join the newsroom', robots: 'noindex' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const newsroom = await getNewsroom();
  const invitation = await findOpenInvitation(token);
  if (newsroom === null || invitation === null) {
    return (
      <DeadLink>
        Each link makes one member and is good for seven days. Ask an administrator for a new one.
      </DeadLink>
    );
  }
  const { role, name, email } = invitation;
  return (
    <>
      <h1 className="text-title">Join {newsroom.name}</h1>
      <p className="mt-2 text-body text-ink-soft">
        You are invited as <strong className="text-ink">{roleNames[role]}</strong>: somebody who{' '}
        {rolePurposes[role]}.
      </p>
      <JoinForm token={token} name={name} email={email} />
    </>
  );
}
