import { Ban, Check } from 'lucide-react';
import { Badge } from '@/app/_components/badge';
import { type Column, Table } from '@/app/_components/table';
import { Timestamp } from '@/app/_components/timestamp';
import { roleNames } from '@/lib/auth/member';
import type { MemberView } from '@/lib/auth/queries';
import { RoleDialog } from './role-dialog';
import { StandingButton } from './standing-button';

export interface MemberTableProps {
  members: readonly MemberView[];
  /** The reader's own row, which they cannot shut out. */
  ownId: number;
}

export function MemberTable({ members, ownId }: MemberTableProps) {
  const columns: Column<MemberView>[] = [
    {
      id: 'name',
      title: 'Name',
      isRowHeader: true,
      cell: ({ id, name, email }) => (
        <>
          <span className="font-medium">{name}</span>
          {id === ownId && <span className="text-ink-soft"> (you)</span>}
          <span className="block text-small break-all text-ink-soft">{email}</span>
        </>
      ),
    },
    { id: 'role', title: 'Role', cell: ({ role }) => roleNames[role] },
    {
      id: 'status',
      title: 'Status',
      cell: ({ status }) =>
        status === 'active' ? (
          <Badge tone="good" glyph={<Check />}>
            active
          </Badge>
        ) : (
          <Badge tone="bad" glyph={<Ban />}>
            disabled
          </Badge>
        ),
    },
    {
      id: 'signed-in',
      title: 'Last sign-in',
      cell: ({ lastSignedInAt }) => (
        <span className="text-small">
          {lastSignedInAt ? <Timestamp at={lastSignedInAt} /> : 'not yet'}
        </span>
      ),
    },
    {
      id: 'actions',
      title: 'Change',
      cell: ({ id, name, role, status }) => (
        <span className="flex flex-wrap gap-2">
          <RoleDialog memberId={id} name={name} role={role} />
          {id !== ownId && <StandingButton memberId={id} name={name} status={status} />}
        </span>
      ),
    },
  ];
  return (
    <Table caption="Members" columns={columns} rows={members} rowKey={(member) => member.id} />
  );
}
