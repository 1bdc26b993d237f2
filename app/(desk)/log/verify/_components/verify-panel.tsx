'use client';

import { Check, ShieldCheck, X } from 'lucide-react';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { ProgressBar } from '@/app/_components/progress-bar';
import { Timestamp } from '@/app/_components/timestamp';
import { checkNames, type Report } from '@/cli/verify/report';
import { verifyAction } from '../actions';

/** Starts a verification and shows what it found. */
export function VerifyPanel() {
  const [result, setResult] = useState<ActionResult<Report> | null>(null);
  const [isPending, start] = useTransition();
  return (
    <div className="max-w-prose">
      <Button
        variant="primary"
        isPending={isPending}
        onPress={() => start(async () => setResult(await verifyAction()))}
      >
        <ShieldCheck aria-hidden="true" className="size-4" /> Verify everything now
      </Button>
      <div aria-live="polite" className="mt-6">
        {isPending ? (
          <ProgressBar label="Verifying" value={null} step="Reading every event and every record" />
        ) : result === null ? null : result.ok ? (
          <ReportView report={result.value} />
        ) : (
          <p className="text-bad">{result.failure.message}</p>
        )}
      </div>
    </div>
  );
}

function WitnessedUpTo({ report: { witnessed } }: { report: Report }) {
  if (witnessed.length === 0) {
    return (
      <p className="mt-4 text-small text-ink-soft">
        Nobody outside has signed this log: whoever had the file and its key could have made a whole
        new history.
      </p>
    );
  }
  return (
    <ul className="mt-4 space-y-2 text-small">
      {witnessed.map(({ name, verifierKey, size, at }) => (
        <li key={verifierKey}>
          Witnessed up to event <span className="font-mono">{number(size)}</span> by{' '}
          <span className="font-mono break-all">{name}</span>, <Timestamp at={at} />.{' '}
          <span className="text-ink-soft">
            Compare its key with theirs: <span className="font-mono break-all">{verifierKey}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const number = (value: number) => value.toLocaleString('en');

function ReportView({ report }: { report: Report }) {
  return (
    <>
      <p
        className={`rounded-box border p-4 font-semibold ${
          report.ok ? 'border-good bg-good-wash text-good' : 'border-bad bg-bad-wash text-bad'
        }`}
      >
        {report.ok
          ? '✓ Nothing was altered, dropped or slipped in.'
          : '✗ Something does not hold. It is named below.'}
      </p>
      <p className="mt-2 text-small text-ink-soft">
        {number(report.events)} events, {report.seconds} seconds.
      </p>
      <ul className="mt-4 divide-y divide-rule border-y border-rule">
        {report.checks.map(({ check, count, findings }) => (
          <li key={check} className="flex items-start gap-2 py-2">
            {findings === 0 ? (
              <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-good" />
            ) : (
              <X aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
            )}
            <span>
              {checkNames[check]}:{' '}
              <span className="text-ink-soft">
                {number(count)} looked at
                {findings > 0 && `, ${number(findings)} not as they should be`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <WitnessedUpTo report={report} />
      {report.findings.length > 0 && (
        <ul className="mt-4 list-disc ps-5 text-bad">
          {report.findings.slice(0, 100).map(({ where, message }) => (
            <li key={`${where} ${message}`}>
              <strong className="font-semibold">{where}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
