import { type Column, Table } from '@/app/_components/table';
import { Timestamp } from '@/app/_components/timestamp';
import { roleNames } from '@/lib/auth/member';
import type { InvitationView } from '@/lib/auth/queries';
import { RevokeButton } from './revoke-button';

function nameOf({ name, email }: InvitationView): string {
  return name ?? email ?? 'anybody who holds it';
}

const columns: Column<InvitationView>[] = [
  { id: 'for', title: 'For', isRowHeader: true, cell: nameOf },
  { id: 'role', title: 'Role', cell: ({ role }) => roleNames[role] },
  { id: 'by', title: 'Made by', cell: ({ createdByName }) => createdByName ?? 'command line' },
  {
    id: 'until',
    title: 'Good until',
    cell: ({ expiresAt }) => (
      <span className="text-small">
        <Timestamp at={expiresAt} />
      </span>
    ),
  },
  {
    id: 'actions',
    title: 'Change',
    cell: (invitation) => (
      <RevokeButton invitationId={invitation.id} label={`the link for ${nameOf(invitation)}`} />
    ),
  },
];

export function InvitationTable({ invitations }: { invitations: readonly InvitationView[] }) {
  return (
    <div className="mt-3">
      <Table
        caption="Links nobody has used yet"
        columns={columns}
        rows={invitations}
        rowKey={(invitation) => invitation.id}
      />
    </div>
  );
}
