import { LinkButton } from '@/app/_components/link-button';

/** Shown for a one-time link that is unknown, used, taken back or too old: which, we do not say. */
export function DeadLink({ children }: { children: React.ReactNode }) {
  return (
    <>
      <h1 className="text-title">This link does not work any more</h1>
      <p className="mt-2 text-body text-ink-soft">{children}</p>
      <LinkButton href="/sign-in" className="mt-4">
        Go to sign-in
      </LinkButton>
    </>
  );
}
