'use client';

import { useEffect, useRef } from 'react';
import { CopyButton } from '@/app/_components/copy-button';
import { Timestamp } from '@/app/_components/timestamp';

/** A link that was just made. It is not kept anywhere, so this is the one time to copy it. */
export function FreshLink({ url, expiresAt }: { url: string; expiresAt: string }) {
  const box = useRef<HTMLDivElement>(null);
  // Each new link takes the focus, so that it is read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is what makes it new
  useEffect(() => box.current?.focus(), [url]);
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="mt-4 max-w-3xl rounded-box border border-edge bg-accent-wash px-4 py-3"
    >
      <p className="font-semibold">The link is ready. Copy it now: it is shown only once.</p>
      <p className="mt-1 flex items-center gap-2">
        <span data-testid="fresh-link" className="min-w-0 font-mono text-small break-all">
          {url}
        </span>
        <CopyButton text={url} label="Copy the link" />
      </p>
      <p className="mt-1 text-small text-ink-soft">
        Good until <Timestamp at={expiresAt} />. Hand it over in a way that only the new member
        reads.
      </p>
    </div>
  );
}
