import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { Trail } from '@/lib/trail/trail';

/** Whether every step stands, in one sentence, with what that rests on. */
export function TrailOutcome({ trail }: { trail: Trail }) {
  const checks = trail.steps.reduce((sum, step) => sum + step.checks.length, 0);
  const Icon = trail.holds ? ShieldCheck : ShieldAlert;
  return (
    <div
      className={`flex items-start gap-3 rounded-box border p-4 ${
        trail.holds ? 'border-good bg-good-wash text-good' : 'border-bad bg-bad-wash text-bad'
      }`}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-6 shrink-0" />
      <div>
        <p className="font-semibold">
          {trail.holds
            ? 'Every step stands.'
            : 'A step does not stand: something was altered behind the log’s back.'}
        </p>
        <p className="text-small">
          {checks} checks of {trail.steps.length} records were made just now, for this page.{' '}
          {trail.signedSize > 0
            ? `The log is signed up to event ${trail.signedSize}.`
            : 'The log is not signed yet.'}
        </p>
      </div>
    </div>
  );
}
