import { type Column, Table } from '@/app/_components/table';
import { Timestamp } from '@/app/_components/timestamp';
import type { SessionView } from '@/lib/auth/queries';
import { EndOthersButton, EndSessionButton } from './end-session-buttons';

export interface SessionTableProps {
  sessions: readonly SessionView[];
  /** The session this page is read in; signing out ends it. */
  ownId: number;
}

export function SessionTable({ sessions, ownId }: SessionTableProps) {
  const columns: Column<SessionView>[] = [
    {
      id: 'browser',
      title: 'Browser',
      isRowHeader: true,
      cell: ({ id, browser }) => (
        <>
          {browser}
          {id === ownId && <span className="text-ink-soft"> (this one)</span>}
        </>
      ),
    },
    { id: 'address', title: 'Address', cell: ({ address }) => address },
    {
      id: 'since',
      title: 'Since',
      cell: ({ startedAt }) => (
        <span className="text-small">
          <Timestamp at={startedAt} />
        </span>
      ),
    },
    {
      id: 'actions',
      title: 'Change',
      cell: ({ id, browser, startedAt }) =>
        id === ownId ? (
          <span className="text-small text-ink-soft">ends when you sign out</span>
        ) : (
          <EndSessionButton sessionId={id} label={`${browser}, since ${startedAt.slice(0, 16)}`} />
        ),
    },
  ];
  return (
    <>
      <Table
        caption="Where you are signed in"
        columns={columns}
        rows={sessions}
        rowKey={(session) => session.id}
      />
      {sessions.length > 1 && <EndOthersButton />}
    </>
  );
}
