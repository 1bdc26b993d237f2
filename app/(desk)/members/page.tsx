import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { listMembers, listOpenInvitations } from '@/lib/auth/queries';
import { requireActor } from '@/lib/auth/session';
import { InvitationTable } from './_components/invitation-table';
import { InviteForm } from './_components/invite-form';
import { MemberTable } from './_components/member-table';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage() {
  const actor = await requireActor();
  const members = await listMembers(actor);
  const invitations = await listOpenInvitations(actor);
  if (members === null || invitations === null) notFound();
  return (
    <PageFrame>
      <PageHeader
        title="Members"
        lede="Who works in this newsroom, and as what. Whatever you change here counts from their next step on."
      />
      <MemberTable members={members} ownId={actor.id} />
      <section aria-labelledby="invite" className="mt-10">
        <h2 id="invite" className="text-title">
          Invite a member
        </h2>
        <p className="mt-1 max-w-prose text-body text-ink-soft">
          You get a one-time link to hand over yourself. It makes one account and is good for seven
          days.
        </p>
        <InviteForm />
      </section>
      {invitations.length > 0 && (
        <section aria-labelledby="open-links" className="mt-10">
          <h2 id="open-links" className="text-title">
            Links nobody has used yet
          </h2>
          <InvitationTable invitations={invitations} />
        </section>
      )}
    </PageFrame>
  );
}
