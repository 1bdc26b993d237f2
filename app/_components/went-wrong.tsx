'use client';

import { useEffect, useRef } from 'react';
import { buttonStyle } from './button-style';

export interface WentWrongProps {
  error: unknown;
  /** Fetches and draws again what failed. */
  retry: () => void;
}

/**
 * What stands in for a page that failed. It takes the focus, which the failed page may have had;
 * `digest` is what Next writes beside the error in the server's output, and all that a reader learns
 * of it.
 */
export function WentWrong({ error, retry }: WentWrongProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasRetried = useRef(false);
  useEffect(() => {
    heading.current?.focus();
    return () => {
      // The button is gone with this; what came instead begins there.
      if (hasRetried.current) document.getElementById('main')?.focus();
    };
  }, []);
  function tryAgain() {
    hasRetried.current = true;
    retry();
  }
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <>
      <title>Something went wrong · Verbatim</title>
      <h1 ref={heading} tabIndex={-1} className="text-headline outline-none">
        Something went wrong here
      </h1>
      <p className="mt-2 max-w-prose text-body text-ink-soft">
        The fault is ours. What was saved is safe, drafts too; what you had typed since may have to
        be typed again.
      </p>
      <p className="mt-5">
        <button type="button" className={buttonStyle('primary', 'normal')} onClick={tryAgain}>
          Try again
        </button>
      </p>
      {digest && (
        <p className="mt-5 max-w-prose text-small text-ink-soft">
          If it happens again, give whoever runs the server this reference; it stands beside the
          error in the server’s output: <span className="font-mono">{digest}</span>
        </p>
      )}
    </>
  );
}
