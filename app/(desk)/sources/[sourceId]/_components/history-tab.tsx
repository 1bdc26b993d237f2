'use client';

import { useEffect, useState } from 'react';
import { Skeleton } from '@/app/_components/skeleton';
import { Timestamp } from '@/app/_components/timestamp';
import type { HistoryLine, ReaderActions, ReaderClaim } from './reader-view';

/** What happened to the claim, the latest first, as the log has it. */
export function HistoryTab({
  claim,
  history,
}: {
  claim: ReaderClaim;
  history: ReaderActions['history'];
}) {
  const { id, version } = claim;
  const [lines, setLines] = useState<{ of: string; lines: HistoryLine[] } | null>(null);
  const wanted = `${id} ${version}`;
  useEffect(() => {
    let isLate = false;
    void history(id).then((found) => {
      if (!isLate) setLines({ of: `${id} ${version}`, lines: found });
    });
    return () => {
      isLate = true;
    };
  }, [id, version, history]);
  if (lines?.of !== wanted) return <Skeleton lines={3} label="Looking it up in the log" />;
  if (lines.lines.length === 0)
    return (
      <p className="text-small text-ink-soft">Nothing has happened to it since it was proposed.</p>
    );
  return (
    <ol className="flex flex-col gap-3">
      {lines.lines.map((line) => (
        <li key={line.id} className="border-s-2 border-rule ps-3">
          <span className="font-semibold">{line.who}</span> {line.what}
          <span className="block text-small text-ink-soft">
            <Timestamp at={line.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
